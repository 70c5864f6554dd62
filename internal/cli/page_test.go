package cli

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"liaison/internal/server"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/web"
)

// served is the handler that 'liaison serve' has for the store of an environment.
func served(t *testing.T, env map[string]string) http.Handler {
	t.Helper()
	p := Process{Env: func(name string) (string, bool) { v, ok := env[name]; return v, ok }}
	s, _, err := p.openToRead(t.Context(), env["LIAISON_STORE"])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(t.Context()) })
	return handlerFor(p, s)
}

func handlerFor(p Process, s store.Store) http.Handler {
	log := slog.New(slog.DiscardHandler)
	return server.Handler(server.Options{
		Graph: p.api(s, nil, 0, log), Page: web.Handler("", ""), Files: newPageFiles(s), Hosts: []string{"example.com"}, Log: log,
	})
}

func fetched(h http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// Every page has a twin that answers what the API answers to the question of the page.
func TestPagesAsFiles(t *testing.T) {
	env := curated(t)
	h := served(t, env)
	tested := map[string]bool{"match": true} // has no file
	for _, x := range []struct{ address, operation, variables string }{
		{"/search.json?q=cluj%20napoca&kind=INSTITUTION&lang=ro", "search", `{"text":"cluj napoca","kinds":["INSTITUTION"],"first":100}`},
		{"/network.json?country=DE&alliance=" + eutPlus + "&w=0.5&max=9&asof=2023-01-01&view=table", "network",
			`{"input":{"filter":{"countries":["DE"],"hasRelation":{"kinds":["MEMBER_OF","PARTICIPATES_IN"],"with":["` + eutPlus + `"]}},"ties":{"asOf":"2023-01-01"},"weighting":"COUNT","minWeight":0.5,"maxNodes":9,"depth":1,"layout":true},"links":10000,"pageRank":true,"betweenness":true,"closeness":true,"components":true,"communities":true}`},
		{"/alliances.json?asof=2023-01-01&lang=ro&view=table", "alliances", `{"time":{"asOf":"2023-01-01"},"chosen":false,"first":100}`},
		{"/agreements.json?of=" + utcn + "&expiring=..2030-01-01&lang=ro", "agreements", `{"filter":{"hasRelation":{"kinds":["HAS_PARTY"],"with":["` + utcn + `"]}},"expiring":{"to":"2030-01-01"},"first":100}`},
		{"/path.json?from=" + utcn + "&to=" + eutPlus + "&via=ALLIANCE,JOINT_LAB", "path", `{"from":"` + utcn + `","to":"` + eutPlus + `","ties":{"via":["ALLIANCE","JOINT_LAB"]},"limit":40}`},
		{"/change.json?of=" + ktu + "&from=2010-01-01&to=2022-01-01&asof=2020-01-01", "network-change", `{"of":["` + ktu + `"],"ties":{},"from":"2010-01-01","to":"2022-01-01","first":100}`},
		{"/series.json?of=" + ktu + "&from=2018-12-31&to=2024-12-31&step=24", "series", `{"of":["` + ktu + `"],"ties":{},"from":"2018-12-31","to":"2024-12-31","stepMonths":24}`},
		{"/common.json?of=" + utcn + "," + ktu + "&since=2020-01-01&reasons=5", "common", `{"of":["` + utcn + `","` + ktu + `"],"ties":{"between":{"from":"2020-01-01"}},"first":100,"reasons":5}`},
		{"/compare.json?a=" + utcn + "&b=" + ktu + "&ended=hide", "compare", `{"a":"` + utcn + `","b":"` + ktu + `","ties":{"hideEnded":true},"first":100,"reasons":3}`},
		{"/bridges.json?a=" + ktu + "&b=" + eutPlus + "&known=1", "bridges", `{"a":["` + ktu + `"],"b":["` + eutPlus + `"],"ties":{"asKnownAt":1},"inGroups":{"kinds":["MEMBER_OF","PARTICIPATES_IN","HAS_PARTY"],"with":["` + ktu + `","` + eutPlus + `"],"asKnownAt":1},"limit":40,"reasons":3}`},
		{"/recommend.json?for=" + utcn + "&country=SE&first=2", "recommend", `{"for":"` + utcn + `","ties":{},"filter":{"countries":["SE"]},"first":2}`},
		{"/conflicts.json?kind=alliance", "conflicts", `{"filter":{"kinds":["ALLIANCE"]},"first":100}`},
		{"/coverage.json?kind=ALLIANCE&since=2024-01-01", "coverage", `{"filter":{"kinds":["ALLIANCE"]},"day":"2024-01-01"}`},
		{"/institution/" + utcn + ".json", "show", `{"of":"` + utcn + `","first":100}`},
		{"/institution/" + utcn + ".json?list=partners&via=alliance&first=3", "partners", `{"of":"` + utcn + `","ties":{"via":["ALLIANCE"]},"weighting":"COUNT","minWeight":0,"first":3,"reasons":3}`},
		{"/alliance/" + eutPlus + ".json?list=members&first=5", "members", `{"of":"` + eutPlus + `","filter":{},"first":5}`},
		{"/entity/" + eutPlus + ".json?first=4", "show", `{"of":"` + eutPlus + `","first":4}`},
	} {
		name, _, _ := strings.Cut(strings.TrimPrefix(x.address, "/"), ".")
		name, _, _ = strings.Cut(name, "/")
		tested[name] = true
		w := fetched(h, http.MethodGet, x.address)
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d %s", x.address, w.Code, w.Body)
			continue
		}
		var got, want map[string]any
		decoded(t, w.Body.Bytes(), &got)
		if graph, ok := got["graph"].(map[string]any); !ok || graph["version"] == nil || got["sources"] == nil {
			t.Errorf("%s: does not say which graph answered, or by which sources", x.address)
		}
		delete(got, "graph")
		delete(got, "sources")
		text, err := os.ReadFile("operations/" + x.operation + ".graphql")
		if err != nil {
			t.Fatal(err)
		}
		body := marshalled(map[string]any{"query": string(text), "variables": json.RawMessage(x.variables)})
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		api := httptest.NewRecorder()
		h.ServeHTTP(api, r)
		decoded(t, api.Body.Bytes(), &want)
		if want["errors"] != nil || marshalled(got) != marshalled(want["data"]) {
			t.Errorf("%s:\n%.2000s\nthe API:\n%.2000s", x.address, marshalled(got), api.Body)
		}
	}
	for _, screen := range web.Screens {
		if view, ok := views[screen]; !tested[screen] && (!ok || !view.about || len(view.kinds) != 1) {
			t.Errorf("the page %s has no twin, or none that is tested", screen)
		}
	}
}

func decoded(t *testing.T, text []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
}

// Each suffix has the bytes that the command writes in that form, its media type, and a
// name to save it under. HEAD has the same headers.
func TestSuffixes(t *testing.T) {
	env := curated(t)
	h := served(t, env)
	for suffix, kind := range suffixes {
		w := fetched(h, http.MethodGet, "/network."+suffix+"?focus="+ktu+"&layout=false")
		code, want, failed := called(t, env, "", "network", "--focus", ktu, "-o", kind.form)
		if w.Code != http.StatusOK || code != 0 || kind.form != "xlsx" && w.Body.String() != want {
			t.Errorf("%s: %d %.500s\nthe command: %.500s%s", suffix, w.Code, w.Body, want, failed)
		}
		head := fetched(h, http.MethodHead, "/network."+suffix+"?focus="+ktu+"&layout=false")
		for _, header := range []string{"Content-Type", "Content-Disposition", "ETag", "Cache-Control"} {
			if got := w.Header().Get(header); got == "" || head.Header().Get(header) != got {
				t.Errorf("%s: %s is %q, by HEAD %q", suffix, header, got, head.Header().Get(header))
			}
		}
		if got := w.Header().Get("Content-Disposition"); got != "attachment; filename=network."+suffix {
			t.Error(got)
		}
		if w.Header().Get("Content-Type") != kind.mediaType {
			t.Error(w.Header().Get("Content-Type"))
		}
		if again := fetched(h, http.MethodGet, "/network."+suffix+"?focus="+ktu+"&layout=false", "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s again: %d, %d bytes", suffix, again.Code, again.Body.Len())
		}
	}
	book := fetched(h, http.MethodGet, "/institution/"+utcn+".xlsx?list=partners").Body.Bytes()
	files, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	for _, sheet := range []string{"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"} {
		if _, err := files.Open(sheet); err != nil {
			t.Error("the workbook lacks the partners or their sources:", err)
		}
	}
}

// A table has all pages of a list; JSON has one, and says where the list goes on.
func TestFilesOfLists(t *testing.T) {
	env := curated(t)
	h := served(t, env)
	rows := func(address string) [][]string {
		t.Helper()
		w := fetched(h, http.MethodGet, address)
		out, err := csv.NewReader(w.Body).ReadAll()
		if w.Code != http.StatusOK || err != nil {
			t.Fatal(address, w.Code, err)
		}
		return out
	}
	all := rows("/institution/" + utcn + ".csv?list=partners&columns=partner")
	var byPages [][]string
	for address := "?list=partners&columns=partner&first=3"; address != ""; {
		w := fetched(h, http.MethodGet, "/institution/"+utcn+".csv"+address)
		page, err := csv.NewReader(w.Body).ReadAll()
		if err != nil || len(page) < 2 {
			t.Fatal(address, page, err)
		}
		byPages = append(byPages, page[1:]...)
		next, found := strings.CutPrefix(w.Header().Get("Link"), "<")
		if address, _, _ = strings.Cut(next, ">"); found != strings.HasSuffix(next, `>; rel="next"`) {
			t.Fatal(next)
		}
	}
	// Partners of equal weight are sorted by name within a page.
	all = all[1:]
	for _, list := range [][][]string{all, byPages} {
		slices.SortFunc(list, slices.Compare)
	}
	if len(byPages) < 7 || marshalled(byPages) != marshalled(all) {
		t.Errorf("%v by pages, %v at once", byPages, all)
	}
	statements := rows("/entity/" + eutPlus + ".csv")
	if some := rows("/entity/" + eutPlus + ".csv?first=3"); len(some) >= len(statements) {
		t.Errorf("%d statements, of which a page has %d", len(statements), len(some))
	}
}

// What is wrong with an address is said under a status and a code.
func TestAddressesWithoutFile(t *testing.T) {
	h := served(t, curated(t))
	other := "e0000000000000000000000000"
	for address, want := range map[string]string{
		"/network.pdf":                                  "404 NOT_FOUND this page has no file that ends in .pdf: write one of .csv, .cyjs",
		"/network.":                                     "404 NOT_FOUND",
		"/coverage.gexf":                                "404 NOT_FOUND this page has no file that ends in .gexf: write one of .csv, .json",
		"/institution/" + other + ".json":               "404 NOT_FOUND",
		"/institution/" + eutPlus + ".json":             "404 NOT_FOUND this page has no entity " + eutPlus,
		"/institution/UTCN.json":                        "404 NOT_FOUND no file is at this address",
		"/institution/" + utcn + ".csv?list=friends":    "400 BAD_USER_INPUT list: write partners or members",
		"/institution/" + utcn + ".csv?list=members":    "400 BAD_USER_INPUT",
		"/network.csv?asof=soon":                        `400 BAD_USER_INPUT asof: "soon" is not a day`,
		"/network.csv?countri=DE":                       `400 BAD_USER_INPUT "countri" is no parameter of this file's address: alliance, asof, columns, confidence, country`,
		"/network.csv?w=heavy":                          `400 BAD_USER_INPUT w: invalid argument "heavy"`,
		"/network.csv?max=2001":                         "400 BAD_USER_INPUT",
		"/network.csv?store=sqlite:/etc/passwd":         `400 BAD_USER_INPUT "store" is no parameter`,
		"/network.csv?jq=.":                             `400 BAD_USER_INPUT "jq" is no parameter`,
		"/network.csv?columns=colour":                   "400 BAD_USER_INPUT columns:",
		"/network.csv?since=%zz":                        "400 BAD_USER_INPUT the parameters of the address are malformed",
		"/path.csv?from=" + utcn:                        "400 BAD_USER_INPUT the address names too few or too many entities",
		"/path.csv?from=" + utcn + "&to=" + ktu + "9":   "400 BAD_USER_INPUT",
		"/common.csv?of=nobody%20at%20all":              "400 BAD_USER_INPUT nothing of kind institution in the graph is called",
		"/recommend.csv?for=" + utcn + "&after=nowhere": "400 BAD_USER_INPUT",
	} {
		w := fetched(h, http.MethodGet, address)
		var a struct {
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || len(a.Errors) != 1 {
			t.Errorf("%s: %d %v %.300s", address, w.Code, err, w.Body)
			continue
		}
		got := strings.Join([]string{http.StatusText(w.Code), a.Errors[0].Extensions.Code, a.Errors[0].Message}, " ")
		status, rest, _ := strings.Cut(want, " ")
		if !strings.HasPrefix(marshalled(w.Code), status) || !strings.HasPrefix(strings.TrimPrefix(got, http.StatusText(w.Code)+" "), rest) {
			t.Errorf("%s: %d %s, want %s", address, w.Code, got, want)
		}
		if w.Header().Get("ETag") != "" || w.Header().Get("Content-Disposition") != "" {
			t.Errorf("%s: an error with headers of a file: %v", address, w.Header())
		}
	}
}

// What is no file's address stays the page's, and the server's own rules hold for files.
func TestFilesKeepTheServersRules(t *testing.T) {
	h := served(t, curated(t))
	for _, address := range []string{"/", "/network", "/institution/" + utcn, "/network/x.json/y"} {
		if w := fetched(h, http.MethodGet, address); w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			t.Errorf("%s: %d %s", address, w.Code, w.Header().Get("Content-Type"))
		}
	}
	for name, x := range map[string]struct {
		method, address string
		headers         []string
		want            int
	}{
		"a post":                    {http.MethodPost, "/network.json", nil, http.StatusMethodNotAllowed},
		"another host":              {http.MethodGet, "http://evil.example/network.json", nil, http.StatusMisdirectedRequest},
		"another site's page":       {http.MethodGet, "/network.json", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"}, http.StatusForbidden},
		"a link on another site":    {http.MethodGet, "/network.json", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"}, http.StatusOK},
		"nothing that is accepted":  {http.MethodGet, "/network.gexf", []string{"Accept", "text/html"}, http.StatusNotAcceptable},
		"any text is accepted":      {http.MethodGet, "/network.csv", []string{"Accept", "text/*;q=0.5"}, http.StatusOK},
		"a browser accepts a graph": {http.MethodGet, "/network.gexf", []string{"Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"}, http.StatusOK},
	} {
		if w := fetched(h, x.method, x.address, x.headers...); w.Code != x.want {
			t.Errorf("%s: %d, want %d: %.200s", name, w.Code, x.want, w.Body)
		}
	}
}

// An empty graph gives empty files that are whole.
func TestFilesOfAnEmptyGraph(t *testing.T) {
	h := handlerFor(Process{Env: func(string) (string, bool) { return "", false }}, mem.New())
	for suffix := range suffixes {
		w := fetched(h, http.MethodGet, "/network."+suffix)
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d %s", suffix, w.Code, w.Body)
		}
		switch suffix {
		case "gexf", "graphml":
			if err := xml.Unmarshal(w.Body.Bytes(), new(struct{ XMLName xml.Name })); err != nil {
				t.Error(suffix, err)
			}
		case "json", "nodelink", "cyjs", "vos":
			if !json.Valid(bytes.TrimSpace(w.Body.Bytes())) {
				t.Error(suffix, w.Body)
			}
		}
	}
}
