package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// badRequest is a request that is refused with a status and a code. The status is 0
// where any refusal will do.
type badRequest struct {
	name         string
	method, path string
	body         string
	headers      map[string]string
	status       int
	code         string
}

func badRequests() []badRequest {
	json := map[string]string{"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
	with := func(name, value string) map[string]string {
		headers := map[string]string{name: value}
		for n, v := range json {
			if n != name {
				headers[n] = v
			}
		}
		return headers
	}
	const (
		small    = `{"query":"{graph{version}}"}`
		mutation = `{"query":"mutation{retractRelation(id:\"x\",reason:\"x\"){version}}"}`
	)
	body := func(query, variables string) string {
		return fmt.Sprintf(`{"query":%q,"variables":{%s}}`, query, variables)
	}
	return []badRequest{
		{"a million braces", "POST", "/graphql", `{"query":"` + strings.Repeat("{a", 500_000) + `"}`, json, 413, "BAD_USER_INPUT"},
		{"a list 100,000 deep", "POST", "/graphql", body(`{node(id:`+strings.Repeat("[", 100_000)+`){id}}`, ""), json, 400, "TOO_COSTLY"},
		{"a list 200,000 deep", "POST", "/graphql", body(`{node(id:`+strings.Repeat("[", 200_000)+strings.Repeat("]", 200_000)+`){id}}`, ""), json, 413, "BAD_USER_INPUT"},
		{"JSON 100,000 deep", "POST", "/graphql", body(`{graph{version}}`, `"a":`+strings.Repeat("[", 100_000)+strings.Repeat("]", 100_000)), json, 400, "BAD_USER_INPUT"},
		{"JSON 9,000 deep", "POST", "/graphql", body(`{graph{version}}`, `"a":`+strings.Repeat("[", 9000)+strings.Repeat("]", 9000)), json, 400, "TOO_COSTLY"},
		{"a filter 9,000 deep", "POST", "/graphql", body(`query($f:EntityFilter){entities(filter:$f){totalCount}}`, `"f":`+strings.Repeat(`{"not":`, 9000)+`{}`+strings.Repeat("}", 9000)), json, 400, "TOO_COSTLY"},
		{"8,000 ids in a variable", "POST", "/graphql", body(`query($l:[ID!]!){nodes(ids:$l){id}}`, `"l":["x"`+strings.Repeat(`,"x"`, 8000)+`]`), json, 400, "TOO_COSTLY"},
		{"a literal of more than 64 bits", "POST", "/graphql", body(`{institutions(first:`+strings.Repeat("9", 200_000)+`){totalCount}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"an Int64 of more than 64 bits", "POST", "/graphql", body(`{changes(since:99999999999999999999){totalCount}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"an Int64 variable of more than 64 bits", "POST", "/graphql", body(`query($n:Int64!){changes(since:$n){totalCount}}`, `"n":99999999999999999999`), json, 400, "BAD_USER_INPUT"},
		{"2^31 as a literal", "POST", "/graphql", body(`{institutions(first:2147483648){totalCount}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"2^31 as a variable", "POST", "/graphql", body(`query($n:Int){institutions(first:$n){totalCount}}`, `"n":2147483648`), json, 400, "BAD_USER_INPUT"},
		{"1.5 as an Int", "POST", "/graphql", body(`query($n:Int){institutions(first:$n){totalCount}}`, `"n":1.5`), json, 400, "BAD_USER_INPUT"},
		{"2.0 as an Int", "POST", "/graphql", body(`query($n:Int){institutions(first:$n){totalCount}}`, `"n":2.0`), json, 400, "BAD_USER_INPUT"},
		{"1e999 as a Float", "POST", "/graphql", body(`query($n:Float){institutions{edges{node{partners(minWeight:$n){totalCount}}}}}`, `"n":1e999`), json, 400, "BAD_USER_INPUT"},
		{"a string of 5 MB", "POST", "/graphql", body(`query($s:String!){search(text:$s){edges{score}}}`, `"s":"`+strings.Repeat("a", 5<<20)+`"`), json, 413, "BAD_USER_INPUT"},
		{"JSON cut off", "POST", "/graphql", body(`query($s:String!){search(text:$s){edges{score}}}`, `"s":"`+strings.Repeat("a", 200_000))[:190_000], json, 400, "BAD_USER_INPUT"},
		{"5 MB of JSON cut off", "POST", "/graphql", `{"query":"` + strings.Repeat("a", 5<<20), json, 413, "BAD_USER_INPUT"},
		{"no UTF-8", "POST", "/graphql", "{\"query\":\"{graph{version}} #\xff\"}", json, 400, "BAD_USER_INPUT"},
		{"a batch of 11", "POST", "/graphql", "[" + small + strings.Repeat(","+small, 10) + "]", json, 400, "TOO_COSTLY"},
		{"an empty batch", "POST", "/graphql", "[]", json, 400, "BAD_USER_INPUT"},
		{"a batch of numbers", "POST", "/graphql", "[1]", json, 400, "BAD_USER_INPUT"},
		{"two objects", "POST", "/graphql", small + small, json, 400, "BAD_USER_INPUT"},
		{"introspection of types in types", "POST", "/graphql", body(`{__schema{types{fields{type{fields{type{fields{name}}}}}}}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"a subscription by GET", "GET", "/graphql?query=subscription%7Ba%7D", "", json, 400, "BAD_USER_INPUT"},
		{"a mutation by GET", "GET", "/graphql?query=mutation%7BretractRelation%28id%3A%22x%22%2Creason%3A%22x%22%29%7Bversion%7D%7D", "", json, 0, ""},
		{"a subscription by POST", "POST", "/graphql", body(`subscription{a}`, ""), json, 400, "BAD_USER_INPUT"},
		{"a mutation as plain text", "POST", "/graphql", mutation, with("Content-Type", "text/plain"), 415, "BAD_USER_INPUT"},
		{"a mutation as a form", "POST", "/graphql", "query=mutation", with("Content-Type", "application/x-www-form-urlencoded"), 415, "BAD_USER_INPUT"},
		{"a mutation in parts", "POST", "/graphql", mutation, with("Content-Type", "multipart/form-data; boundary=x"), 415, "BAD_USER_INPUT"},
		{"PUT", "PUT", "/graphql", small, json, 405, "BAD_USER_INPUT"},
		{"DELETE", "DELETE", "/graphql", "", json, 405, "BAD_USER_INPUT"},
		{"an unknown field", "POST", "/graphql", body(`{nothing}`, ""), json, 400, "BAD_USER_INPUT"},
		{"490 variables", "POST", "/graphql", body(`query(`+numbered(490, "$v#:Nothing ")+`){graph{version}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"5,000 variables", "POST", "/graphql", body(`query(`+numbered(5000, "$v#:Int ")+`){graph{version}}`, ""), json, 400, "TOO_COSTLY"},
		{"first: -1", "POST", "/graphql", body(`{institutions(first:-1){totalCount}}`, ""), json, 200, "BAD_USER_INPUT"},
		{"first: 2000000000", "POST", "/graphql", body(`{institutions(first:2000000000){totalCount}}`, ""), json, 200, "BAD_USER_INPUT"},
		{"a body in gzip", "POST", "/graphql", small, with("Content-Encoding", "gzip"), 415, "BAD_USER_INPUT"},
		{"another host", "POST", "/graphql", small, with("Host", "attacker.example"), 421, "FORBIDDEN"},
		{"another site by GET", "GET", "/graphql?query=%7Bgraph%7Bversion%7D%7D", "", with("Sec-Fetch-Site", "cross-site"), 403, "FORBIDDEN"},
		{"a WebSocket", "GET", "/graphql", "", map[string]string{"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}, 400, "BAD_USER_INPUT"},
		{"a subscription without a stream", "POST", "/graphql", body(`subscription{changes{version}}`, ""), json, 400, "BAD_USER_INPUT"},
		{"an event stream of nothing", "POST", "/graphql", body(`subscription{nothing}`, ""), with("Accept", "text/event-stream"), 400, "BAD_USER_INPUT"},
		{"an event stream of a batch", "POST", "/graphql", "[" + small + "]", with("Accept", "text/event-stream"), 400, "BAD_USER_INPUT"},
		{"a WebSocket from another site", "GET", "/graphql", "", map[string]string{"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Protocol": "graphql-transport-ws", "Origin": "https://attacker.example"}, 403, "FORBIDDEN"},
	}
}

// badPageRequests are those to the files of pages and to the reconciliation service, and
// those with large headers.
func badPageRequests() []badRequest {
	const small = `{"query":"{graph{version}}"}`
	json := map[string]string{"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
	form := map[string]string{"Content-Type": "application/x-www-form-urlencoded"}
	accepting := func(name, value string) map[string]string {
		return map[string]string{"Content-Type": "application/json", name: value}
	}
	return []badRequest{
		{"a batch of 51 to reconcile", "POST", "/reconcile", "queries=" + `{` + strings.TrimSuffix(numbered(51, `"q#":{"query":"a"},`), ",") + `}`, form, 413, "TOO_COSTLY"},
		{"a setting of 200 KB", "POST", "/reconcile", "extend=" + `{"ids":[],"properties":[{"id":"partners","settings":{"kind":"` + strings.Repeat("k", 200_000) + `"}}]}`, form, 400, "BAD_USER_INPUT"},
		{"81 properties to extend", "POST", "/reconcile", "extend=" + `{"ids":[],"properties":[` + strings.TrimSuffix(numbered(81, `{"id":"country"},`), ",") + `]}`, form, 400, "BAD_USER_INPUT"},
		{"20,000 parameters to reconcile", "POST", "/reconcile", numbered(20_000, "a#=1&"), form, 400, "BAD_USER_INPUT"},
		{"a type of 30 KB", "GET", "/reconcile/suggest/entity?prefix=a&type=" + strings.Repeat("t", 30_000), "", json, 400, "BAD_USER_INPUT"},
		{"a file with 4,000 parameters", "GET", "/network.csv?" + numbered(4000, "country=D#&"), "", nil, 400, "TOO_COSTLY"},
		{"a file with one parameter of 30 KB", "GET", "/network.graphml?country=" + strings.Repeat("a", 30_000), "", nil, 400, "BAD_USER_INPUT"},
		{"a file of a long id", "GET", "/institution/" + strings.Repeat("e", 30_000) + ".nq", "", nil, 404, "NOT_FOUND"},
		{"a file of an id with a NUL", "GET", "/institution/%00.csv", "", nil, 404, "NOT_FOUND"},
		{"a file with an unknown suffix", "GET", "/network.exe", "", nil, 404, "NOT_FOUND"},
		{"a file with three suffixes", "GET", "/network.csv.xlsx.nq", "", nil, 404, "NOT_FOUND"},
		{"a file by POST", "POST", "/network.csv", "x", nil, 405, "BAD_USER_INPUT"},
		{"a file in an image of another site", "GET", "/network.graphml", "", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403, "FORBIDDEN"},
		{"a file that Accept leaves out", "GET", "/network.xlsx", "", map[string]string{"Accept": "text/csv"}, 406, "BAD_USER_INPUT"},
		{"4,000 types in Accept", "POST", "/graphql", small, accepting("Accept", numbered(4000, "a/b#;q=0.1,")), 406, "BAD_USER_INPUT"},
		{"60,000 commas in Accept", "POST", "/graphql", small, accepting("Accept", strings.Repeat(",", 60_000)), 406, "BAD_USER_INPUT"},
		{"a header of 100 KB", "POST", "/graphql", small, accepting("Accept-Language", strings.Repeat("x", 100_000)), 431, ""},
		{"an operation name of 100 KB", "POST", "/graphql", `{"query":"query a{graph{version}}","operationName":"` + strings.Repeat("z", 100_000) + `"}`, json, 400, "TOO_COSTLY"},
		{"a query with a long key", "POST", "/reconcile", "queries=" + `{"` + strings.Repeat("k", 100_000) + `":{"query":"a"}}`, form, 400, "BAD_USER_INPUT"},
		{"an extension with a long property", "POST", "/reconcile", "extend=" + `{"ids":["a","b"],"properties":[{"id":"` + strings.Repeat("p", 200_000) + `"}]}`, form, 400, "BAD_USER_INPUT"},
	}
}

// TestBadRequests sends requests that are wrong in themselves: in their bodies,
// headers, methods, numbers and texts. What is refused costs next to nothing.
func TestBadRequests(t *testing.T) {
	h := startHostile(t)
	for _, test := range slices.Concat(badRequests(), badPageRequests()) {
		t.Run(test.name, func(t *testing.T) {
			h := *h
			h.T = t
			if test.status == 0 { // the names of mutations may change: what counts is that it is not 200
				if a := h.request(test.method, test.path, test.body, test.headers); a.status != 405 && a.status != 400 {
					t.Errorf("status %d: %s", a.status, a.body)
				}
				return
			}
			h.refuses(test.status, test.code, func() answered { return h.request(test.method, test.path, test.body, test.headers) })
		})
	}
}

// TestSlowClients: headers that do not come, and answers that nobody reads, are
// given up.
func TestSlowClients(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for the server's patience to end")
	}
	h := startHostile(t)
	address := strings.TrimPrefix(h.base, "http://")
	dial := func(text string) net.Conn {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		if _, err := c.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
		return c
	}
	half := dial("POST /graphql HTTP/1.1\r\nHost: localhost\r\n")
	const query = `{"query":"{institutions(first:100){edges{node{relations(first:100){edges{node{to{relations(first:100){edges{cursor}}}}}}}}}}"}`
	var idle []net.Conn
	for range 8 {
		c := dial(fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(query), query))
		_ = c.(*net.TCPConn).SetReadBuffer(4096)
		idle = append(idle, c)
	}
	start := time.Now()
	_ = half.SetReadDeadline(start.Add(time.Minute))
	if _, err := bufio.NewReader(half).ReadByte(); err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("half a header was kept for a minute: %v", err)
	}
	time.Sleep(time.Until(start.Add(18 * time.Second)))
	whole := 0
	for _, c := range idle {
		_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
		n := 0
		for buffer := make([]byte, 64<<10); ; {
			m, err := c.Read(buffer)
			if n += m; err != nil {
				break
			}
		}
		if n > 780_000 {
			whole++
		}
	}
	if whole > 0 {
		t.Errorf("%d of %d answers that nobody read for 18 seconds were kept", whole, len(idle))
	}
	h.small()
}
