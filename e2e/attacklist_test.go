package e2e

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net"
	"net/http"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// attackList says which tests hold each kind of hostile request that a GraphQL
// server must withstand: the name of a test function and, after a slash, of one case
// of it. Every case sends its request to the built program.
var attackList = []struct {
	kind  string
	tests []string
}{
	{"cyclic and self-spreading fragments", []string{"TestLethalDocuments/cycle of fragments with a shared object field", "TestLethalDocuments/fragment that spreads itself", "TestLethalDocuments/cycle of unused fragments", "TestLethalDocuments/cycle through fields"}},
	{"doubling fragments", []string{"TestLethalDocuments/doubling ×6", "TestLethalDocuments/doubling ×22", "TestLethalDocuments/doubling ×40", "TestLethalDocuments/doubling of a type's fragments ×40", "TestDocumentsAtTheLimit/doubling"}},
	{"doubling fields", []string{"TestLethalDocuments/doubling fields ×12", "TestDocumentsAtTheLimit/depth 12 on both ways"}},
	{"10,000 aliases", []string{"TestLethalDocuments/10,000 aliases of a leaf", "TestLethalDocuments/10,000 aliases of a list", "TestLethalDocuments/101 aliases"}},
	{"one leaf 2,000 times", []string{"TestLethalDocuments/one leaf ×21", "TestLethalDocuments/one leaf ×1990", "TestLethalDocuments/__typename ×1995"}},
	{"one leaf 10,000 times, one object 2,000 times", []string{"TestLethalDocuments/one leaf ×10,000", "TestLethalDocuments/one object field ×2,000", "TestLethalDocuments/one object field ×490"}},
	{"inline fragments", []string{"TestLethalDocuments/inline fragments 200×100", "TestLethalDocuments/inline fragments 20×90", "TestLethalDocuments/inline fragments 90×18"}},
	{"one nested connection 300 times", []string{"TestLethalDocuments/nested connection ×300", "TestLethalDocuments/nested connection ×70"}},
	{"depth 100 and 1,000", []string{"TestLethalDocuments/depth 13", "TestLethalDocuments/depth 100", "TestLethalDocuments/depth 1,000"}},
	{"a million braces", []string{"TestBadRequests/a million braces", "TestLethalDocuments/braces 990 deep", "TestLethalDocuments/braces 120,000 deep"}},
	{"a list literal 200,000 deep", []string{"TestBadRequests/a list 200,000 deep", "TestBadRequests/a list 100,000 deep", "TestLethalDocuments/list 980 deep"}},
	{"JSON 100,000 deep", []string{"TestBadRequests/JSON 100,000 deep", "TestBadRequests/JSON 9,000 deep", "TestBadRequests/a filter 9,000 deep"}},
	{"an integer of more than 64 bits", []string{"TestBadRequests/a literal of more than 64 bits", "TestBadRequests/an Int64 of more than 64 bits", "TestBadRequests/an Int64 variable of more than 64 bits"}},
	{"2^31 as an Int", []string{"TestBadRequests/2^31 as a literal", "TestBadRequests/2^31 as a variable"}},
	{"1.5 as an Int, 1e999 as a Float", []string{"TestBadRequests/1.5 as an Int", "TestBadRequests/2.0 as an Int", "TestBadRequests/1e999 as a Float"}},
	{"a string of 5 MB, a body of 60 MB", []string{"TestBadRequests/a string of 5 MB", "TestHostileConnections/a body without an end"}},
	{"JSON cut off", []string{"TestBadRequests/JSON cut off", "TestBadRequests/5 MB of JSON cut off"}},
	{"a body that is no UTF-8", []string{"TestBadRequests/no UTF-8"}},
	{"a lone surrogate, a NUL", []string{"TestOddButAccepted/a lone surrogate", "TestOddButAccepted/a NUL"}},
	{"a batch", []string{"TestBadRequests/a batch of 11", "TestBadRequests/an empty batch", "TestBadRequests/a batch of numbers"}},
	{"a second JSON value", []string{"TestBadRequests/two objects"}},
	{"a JSON key twice", []string{"TestOddButAccepted/a key twice"}},
	{"introspection of types in types", []string{"TestBadRequests/introspection of types in types"}},
	{"introspection under aliases", []string{"TestLethalDocuments/introspection under 300 aliases", "TestLethalDocuments/introspection under 90 aliases", "TestExpensiveOperations/the schema under 85 aliases"}},
	{"a mutation or a subscription by GET", []string{"TestBadRequests/a mutation by GET", "TestBadRequests/a subscription by GET"}},
	{"a subscription by POST", []string{"TestBadRequests/a subscription by POST", "TestBadRequests/a subscription without a stream"}},
	{"a mutation as plain text", []string{"TestBadRequests/a mutation as plain text"}},
	{"a mutation as a form or in parts", []string{"TestBadRequests/a mutation as a form", "TestBadRequests/a mutation in parts"}},
	{"PUT", []string{"TestBadRequests/PUT", "TestBadRequests/DELETE"}},
	{"first: -1", []string{"TestBadRequests/first: -1"}},
	{"first: 2000000000", []string{"TestBadRequests/first: 2000000000"}},
	{"lists in lists", []string{"TestExpensiveOperations/partners of partners of partners", "TestExpensiveOperations/long keys in lists", "TestExpensiveOperations/history of history", "TestWorstOperation"}},
	{"20,000 unknown fields", []string{"TestLethalDocuments/unknown fields ×20,000", "TestLethalDocuments/unknown fields ×1990", "TestLethalDocuments/one name of 192 KB", "TestLethalDocuments/unknown fields ×150, long"}},
	{"10,000 directives, 5,000 variables", []string{"TestLethalDocuments/10,000 directives", "TestLethalDocuments/990 directives", "TestBadRequests/490 variables", "TestBadRequests/5,000 variables"}},
	{"2,000 operations", []string{"TestLethalDocuments/2,000 operations", "TestLethalDocuments/240 operations"}},
	{"an unknown field", []string{"TestBadRequests/an unknown field"}},
	{"150 different documents of 20 KB", []string{"TestOddButAccepted/documents are not hoarded"}},
	{"slow headers, a slow body", []string{"TestSlowClients", "TestHostileConnections/a body that does not come"}},
	{"a resolver that has nobody to answer to", []string{"TestHostileConnections/clients that leave"}},
	{"3,000 subscriptions on one socket, an id twice", []string{"TestHostileSockets/3,000 subscriptions", "TestHostileSockets/an id twice"}},
	{"a socket that is cut off", []string{"TestHostileSockets/sockets that are cut off"}},
	{"a socket without connection_init", []string{"TestHostileSockets/no init"}},
	{"a message of 2 MB", []string{"TestHostileSockets/2 MB"}},
	{"a socket from another site", []string{"TestBadRequests/a WebSocket from another site"}},
	{"long keys, long lists of variables", []string{"TestLethalDocuments/one response key of 100 KB", "TestBadRequests/8,000 ids in a variable", "TestExpensiveOperations/a list of ids under 60 fields", "TestExpensiveOperations/long keys on the way to errors"}},
	{"another host, another site, another encoding", []string{"TestBadRequests/another host", "TestBadRequests/another site by GET", "TestBadRequests/a body in gzip"}},
	{"files of pages", []string{"TestBadRequests/a file with 4,000 parameters", "TestBadRequests/a file in an image of another site", "TestBadRequests/a file of a long id", "TestOddHeaders/ranges of a file"}},
	{"huge headers", []string{"TestBadRequests/60,000 commas in Accept", "TestBadRequests/a header of 100 KB", "TestOddHeaders/6,000 validators", "TestOddHeaders/5,000 encodings"}},
	{"many names", []string{"TestBadRequests/an operation name of 100 KB", "TestOddHeaders/names of operations"}},
	{"series and reports under aliases", []string{"TestExpensiveOperations/nine series of years", "TestExpensiveOperations/nine series of months"}},
	{"reconciliation that repeats long ids", []string{"TestBadRequests/an extension with a long property", "TestBadRequests/a query with a long key"}},
}

// TestAttackListIsWhole: every test that the list names exists.
func TestAttackListIsWhole(t *testing.T) {
	files, err := filepath.Glob("*_test.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tests: %v", err)
	}
	texts := map[string]map[string]bool{} // the string literals of each function
	calls := map[string][]string{}        // the names that each function uses, which may be functions with its cases
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			function, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			texts[function.Name.Name] = map[string]bool{}
			ast.Inspect(function, func(n ast.Node) bool {
				if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
					text, _ := strconv.Unquote(literal.Value)
					texts[function.Name.Name][text] = true
				}
				if name, ok := n.(*ast.Ident); ok {
					calls[function.Name.Name] = append(calls[function.Name.Name], name.Name)
				}
				return true
			})
		}
	}
	for _, row := range attackList {
		for _, name := range row.tests {
			function, sub, found := strings.Cut(name, "/")
			has := texts[function][sub] || slices.ContainsFunc(calls[function], func(name string) bool { return texts[name][sub] })
			if texts[function] == nil || found && !has {
				t.Errorf("%s: there is no test %s", row.kind, name)
			}
		}
	}
}

// TestOddButAccepted sends what is odd and has a defined answer.
func TestOddButAccepted(t *testing.T) {
	h := startHostile(t)
	h.run("a lone surrogate", func(h *hostile) {
		if a := h.body(`{"query":"query($t:String!){search(text:$t){edges{score}}}","variables":{"t":"\ud800"}}`); a.status != http.StatusOK {
			h.Errorf("%d %s", a.status, a.body)
		}
	})
	h.run("a NUL", func(h *hostile) {
		if a := h.body(`{"query":"query($t:String!){search(text:$t){edges{score}}}","variables":{"t":"a\u0000b"}}`); a.status != http.StatusOK {
			h.Errorf("%d %s", a.status, a.body)
		}
	})
	h.run("a key twice", func(h *hostile) { // the last one counts
		if a := h.body(`{"query":"{nothing}","query":"{__typename}"}`); !strings.HasPrefix(a.body, `{"data":{"__typename":"Query"}`) {
			h.Errorf("%d %s", a.status, a.body)
		}
	})
	h.run("documents are not hoarded", func(h *hostile) {
		ask := func(from, n int) {
			for i := range n {
				a := h.post(`{graph{version}}#`+strings.Repeat("x", 20_000)+fmt.Sprint(from+i), nil)
				if a.status != http.StatusOK {
					h.Fatalf("%d %s", a.status, a.body)
				}
			}
		}
		ask(0, 50)
		before := h.memory("VmRSS")
		ask(1000, 150)
		if grown := h.memory("VmRSS") - before; grown > 20<<20 {
			h.Errorf("150 documents left %d MB in memory", grown>>20)
		}
	})
}

// TestOddHeaders sends headers and names that are large, many or odd, and are answered.
func TestOddHeaders(t *testing.T) {
	h := startHostile(t, "--private-addr", "127.0.0.1:0")
	const file = "/network.csv?country=LT"
	h.run("ranges of a file", func(h *hostile) { // a file is always whole
		ranges := "bytes=" + strings.TrimSuffix(numbered(5000, "#-,"), ",")
		if a := h.request(http.MethodGet, file, "", map[string]string{"Range": ranges}); a.status != http.StatusOK {
			h.Errorf("%d %s", a.status, a.body)
		}
		if a := h.request(http.MethodGet, "/", "", map[string]string{"Range": ranges}); a.bytes > 64<<10 || a.cpu > h.bound(50*time.Millisecond) {
			h.Errorf("ranges of the page draw %d bytes and cost %s", a.bytes, a.cpu)
		}
	})
	h.run("6,000 validators", func(h *hostile) {
		if a := h.request(http.MethodGet, "/graphql?query={graph{version}}", "", map[string]string{"If-None-Match": strings.TrimSuffix(numbered(6000, `"#",`), ",")}); a.status != http.StatusOK || a.cpu > h.bound(50*time.Millisecond) {
			h.Errorf("%d %s, %s of CPU", a.status, a.body, a.cpu)
		}
	})
	h.run("5,000 encodings", func(h *hostile) {
		for _, path := range []string{"/graphql?query={graph{version}}", "/", file} {
			headers := map[string]string{"Accept-Encoding": numbered(5000, "x#;q=0.5,")}
			if a := h.request(http.MethodGet, path, "", headers); a.status != http.StatusOK || a.cpu > h.bound(100*time.Millisecond) {
				h.Errorf("%s: %d %s, %s of CPU", path, a.status, clipped(a.body, 200), a.cpu)
			}
		}
	})
	h.run("names of operations", func(h *hostile) { // they are no labels of the metrics, which would grow with them
		lines := func() int { return strings.Count(h.metrics(), "\n") }
		h.post(`query one{graph{version}}`, nil)
		before := lines()
		for i := range 300 {
			h.post(fmt.Sprintf(`query name%d{field%d:graph{version}}`, i, i), nil)
		}
		if now := lines(); now > before+20 {
			h.Errorf("the metrics had %d lines, and have %d", before, now)
		}
	})
}

// TestHostileConnections holds connections open in ways that cost the server
// something.
func TestHostileConnections(t *testing.T) {
	h := startHostile(t)
	dial := func(t *testing.T, text string) net.Conn {
		c, err := net.Dial("tcp", strings.TrimPrefix(h.base, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		if _, err := c.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
		return c
	}
	t.Run("a body without an end", func(t *testing.T) {
		c := dial(t, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
		part := fmt.Sprintf("%x\r\n%s\r\n", 64<<10, strings.Repeat(" ", 64<<10))
		sent := 0
		for ; sent < 60<<20; sent += len(part) {
			if _, err := c.Write([]byte(part)); err != nil {
				break
			}
		}
		if sent >= 60<<20 {
			t.Error("60 MB were taken")
		}
	})
	t.Run("a body that does not come", func(t *testing.T) {
		if testing.Short() {
			t.Skip("it waits for the server's patience to end")
		}
		c := dial(t, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
		if err := c.SetReadDeadline(time.Now().Add(2 * time.Minute)); err != nil {
			t.Fatal(err)
		}
		answer := make([]byte, 12)
		if _, err := c.Read(answer); err != nil || string(answer) != "HTTP/1.1 400" {
			t.Errorf("%q, %v", answer, err)
		}
	})
	t.Run("clients that leave", func(t *testing.T) {
		const query = `{"query":"{institutions(first:100){edges{node{partners(first:20){edges{node{partners(first:20){edges{weight}}}}}}}}}"}`
		for range 8 {
			c := dial(t, fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(query), query))
			_ = c.Close()
		}
		h := *h
		h.T = t
		h.rests(30 * time.Second)
	})
	h.small()
}

// rests waits until the server is idle.
func (h *hostile) rests(patience time.Duration) {
	h.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for ctx.Err() == nil {
		before := h.cpu()
		time.Sleep(300 * time.Millisecond)
		if h.cpu()-before < 15*time.Millisecond {
			return
		}
	}
	h.Errorf("the server is at work still, with nobody to answer to")
}
