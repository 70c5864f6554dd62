package reconcile

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"liaison/internal/extradata"
)

// standard is what requests and answers of the Reconciliation API are compared with:
// schemas by name, and the folder of examples, <schema>/{valid,invalid}/*.json.
type standard struct {
	schemas  map[string]*jsonschema.Schema
	examples string
}

// own returns the standard that is in the repository. Its schemas are written from the
// specification; those of answers ask less than the published ones.
func own(t testing.TB) standard {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft7)
	out := map[string]*jsonschema.Schema{}
	for _, file := range []string{"answers.schema.json", "requests.schema.json"} {
		address := "https://liaison.example.org/" + file
		doc := load(t, filepath.Join("testdata", file)).(map[string]any)
		if err := compiler.AddResource(address, doc); err != nil {
			t.Fatal(err)
		}
		for name := range doc["definitions"].(map[string]any) {
			schema, err := compiler.Compile(address + "#/definitions/" + name)
			if err != nil {
				t.Fatal(name, err)
			}
			out[name] = schema
		}
	}
	return standard{out, filepath.Join("testdata", "examples")}
}

// published returns the standard as its authors published it, which is an optional extra.
func published(t testing.TB) standard {
	t.Helper()
	dir := extradata.Path(t, "data", "reconciliation-api", "0.2")
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft7)
	add := func(url string, doc any) {
		if err := compiler.AddResource(url, doc); err != nil {
			t.Fatal(err)
		}
	}
	// The manifest's schema refers to Swagger's for authentication, which we do
	// not send; offline it may be anything.
	add("http://swagger.io/v2/schema.json", map[string]any{
		"definitions": map[string]any{"securityDefinitions": map[string]any{"additionalProperties": true}},
	})
	addresses := map[string]string{}
	for _, path := range glob(t, dir, "schemas", "*.json") {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		doc, ok := load(t, path).(map[string]any)
		if !ok || name == "openapi" {
			continue // Swagger's own
		}
		delete(doc, "$schema") // "http://json-schema.org/schema#", which names no draft
		addresses[name] = doc["$id"].(string)
		add(addresses[name], doc)
	}
	out := map[string]*jsonschema.Schema{}
	for name, address := range addresses {
		schema, err := compiler.Compile(address)
		if err != nil {
			t.Fatal(name, err)
		}
		out[name] = schema
	}
	return standard{out, filepath.Join(dir, "examples")}
}

func glob(t testing.TB, parts ...string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

func load(t testing.TB, path string) any {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(text))
}

func parse(t testing.TB, text string) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return doc
}

// ourProperties replaces the properties of the published examples by properties that
// exist here.
var ourProperties = strings.NewReplacer("variantName", "city", "geographicAreaCode", "country",
	"professionOrOccupation", "institution-type", "wikidataId", "wikidata")

// TestTheExamplesAreWhatTheySay: the validator agrees with each example that has a
// schema, else what it says of our answers means little.
func TestTheExamplesAreWhatTheySay(t *testing.T)      { checkExamples(t, own(t)) }
func TestExtraTheExamplesAreWhatTheySay(t *testing.T) { checkExamples(t, published(t)) }

func checkExamples(t *testing.T, s standard) {
	t.Helper()
	checked := 0
	for _, path := range glob(t, s.examples, "*", "*", "*.json") {
		folder := filepath.Dir(path)
		schema := s.schemas[filepath.Base(filepath.Dir(folder))]
		if schema == nil {
			continue // of a part: the metadata of previews, one candidate
		}
		checked++
		if err := schema.Validate(load(t, path)); (err == nil) != (filepath.Base(folder) == "valid") {
			t.Errorf("%s: %v", path, err)
		}
	}
	if checked == 0 {
		t.Error("no example was found")
	}
}

// TestExampleRequests: each valid request among the examples is answered as the
// schema has it, each query and each cell of it; each invalid one is refused.
func TestExampleRequests(t *testing.T)      { checkRequests(t, own(t)) }
func TestExtraExampleRequests(t *testing.T) { checkRequests(t, published(t)) }

func checkRequests(t *testing.T, s standard) {
	t.Helper()
	_, h := world()
	for kind, field := range map[string]string{"reconciliation-query-batch": "queries", "data-extension-query": "extend"} {
		valid := glob(t, s.examples, kind, "valid", "*.json")
		if len(valid) == 0 {
			t.Errorf("no valid %s was found", kind)
		}
		for _, path := range valid {
			content, _ := os.ReadFile(path)
			text := string(content)
			if strings.Contains(text, "variantName") { // published examples ask a register of persons for properties of its own
				refusedWith(t, post(h, field, text), 400, `there is no property "variantName"`)
				text = ourProperties.Replace(text)
			}
			sent := parse(t, text).(map[string]any)
			for _, w := range []*httptest.ResponseRecorder{post(h, field, text), get(h, Path+"?"+field+"="+url.QueryEscape(text))} {
				if field == "queries" {
					checkResults(t, path, sent, accepted(t, s.schemas["reconciliation-result-batch"], w))
				} else {
					checkCells(t, path, sent, accepted(t, s.schemas["data-extension-response"], w))
				}
			}
		}
		for _, path := range glob(t, s.examples, kind, "invalid", "*.json") {
			text, _ := os.ReadFile(path)
			refusedWith(t, post(h, field, string(text)), 400, "")
			refusedWith(t, get(h, Path+"?"+field+"="+url.QueryEscape(string(text))), 400, "")
		}
	}
}

// checkResults wants one result for each query that was sent, and no other.
func checkResults(t *testing.T, path string, sent, answer map[string]any) {
	t.Helper()
	for key := range sent {
		if _, ok := answer[key].(map[string]any)["result"]; !ok || len(answer) != len(sent) {
			t.Errorf("%s: nothing for %s in %v", path, key, answer)
		}
	}
}

// checkCells wants a cell for each property of each entity that was asked for.
func checkCells(t *testing.T, path string, sent, answer map[string]any) {
	t.Helper()
	rows := answer["rows"].(map[string]any)
	for _, id := range sent["ids"].([]any) {
		for _, p := range sent["properties"].([]any) {
			if cell, ok := rows[id.(string)].(map[string]any)[p.(map[string]any)["id"].(string)]; !ok || cell == nil {
				t.Errorf("%s: no cell for %v of %v", path, p, id)
			}
		}
	}
}

// accepted checks an answer against its schema.
func accepted(t *testing.T, schema *jsonschema.Schema, w *httptest.ResponseRecorder) map[string]any {
	t.Helper()
	if w.Code != 200 || w.Header().Get("Content-Type") != "application/json; charset=utf-8" {
		t.Fatalf("%d %s: %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	doc, err := jsonschema.UnmarshalJSON(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Errorf("%v\n%v", err, doc)
	}
	return doc.(map[string]any)
}

// TestAnswersFitTheirSchemas compares every kind of answer with its schema.
func TestAnswersFitTheirSchemas(t *testing.T)      { checkAnswers(t, own(t).schemas) }
func TestExtraAnswersFitTheirSchemas(t *testing.T) { checkAnswers(t, published(t).schemas) }

// checkAnswers asks for every kind of answer, with as much in it as there is.
func checkAnswers(t *testing.T, all map[string]*jsonschema.Schema) {
	_, h := world()
	accepted(t, all["manifest"], get(h, Path))
	full := Options{Matcher: &fake{}, Finder: &fake{}, Facts: &fake{}, URL: "https://liaison.example.org/reconcile",
		Name: "A name", Version: "1.2.3", Documentation: "https://liaison.example.org/docs", Batch: 7}
	accepted(t, all["manifest"], get(Handler(full), Path))
	accepted(t, all["reconciliation-result-batch"], post(h, "queries", `{
		"a":{"query":"Nordhaven University of Technology","properties":[{"pid":"ror","v":"01nvent23"},{"pid":"country","v":"SE"}]},
		"b":{"query":"haven","type":["ALLIANCE"],"limit":2},"c":{"query":""},"d":{"query":"nobody"}}`))
	for path, name := range map[string]string{
		"/suggest/entity?prefix=n": "suggest-entities-response", "/suggest/entity?prefix=": "suggest-entities-response",
		"/suggest/type?prefix=": "suggest-types-response", "/suggest/type?prefix=zzz": "suggest-types-response",
		"/suggest/property?prefix=": "suggest-properties-response", "/suggest/property?prefix=zzz": "suggest-properties-response",
		"/properties": "data-extension-property-proposal", "/properties?type=INSTITUTION&limit=2": "data-extension-property-proposal",
	} {
		accepted(t, all[name], get(h, Path+path))
	}
	var asked []string
	for _, p := range properties {
		asked = append(asked, fmt.Sprintf(`{"id":%q,"settings":{"limit":"0"}}`, p.id))
	}
	accepted(t, all["data-extension-response"], post(h, "extend", fmt.Sprintf(
		`{"ids":[%q,%q,%q,"nothing"],"properties":[%s]}`, north, south, league, strings.Join(asked, ","))))
}

// TestWhatTheSchemasRefuseIsRefused: requests made at random of fitting and
// unfitting parts are 400 where the schemas refuse them. Where they do not, they
// are answered, but for what the documentation says cannot be asked.
func TestWhatTheSchemasRefuseIsRefused(t *testing.T) { checkRandomRequests(t, own(t).schemas) }
func TestExtraWhatTheSchemasRefuseIsRefused(t *testing.T) {
	checkRandomRequests(t, published(t).schemas)
}

func checkRandomRequests(t *testing.T, all map[string]*jsonschema.Schema) {
	t.Helper()
	_, h := world()
	r := rand.New(rand.NewPCG(1, 2))
	counts := map[bool]int{}
	for range 20_000 {
		field, schema, doc := "queries", all["reconciliation-query-batch"], randomBatch(r)
		if r.IntN(3) == 0 {
			field, schema, doc = "extend", all["data-extension-query"], randomExtension(r)
		}
		text, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
		fits := schema.Validate(again) == nil
		w := post(h, field, string(text))
		counts[fits]++
		switch {
		case !fits && w.Code != 400:
			t.Fatalf("the schema refuses what is answered with %d: %s\n%s", w.Code, text, w.Body)
		case fits && w.Code != 200 && !slices.ContainsFunc([]string{"empty", "limit", `there is no property \"x\"`, `there is no property \"\"`}, func(why string) bool {
			return strings.Contains(w.Body.String(), why)
		}):
			t.Fatalf("the schema takes what is answered with %d: %s\n%s", w.Code, text, w.Body)
		}
	}
	if counts[true] < 2000 || counts[false] < 2000 {
		t.Errorf("one-sided requests: %v", counts)
	}
}

type fields = map[string]any

// odd returns the value, and one time in twelve something else.
func odd(r *rand.Rand, v any) any {
	if r.IntN(12) > 0 {
		return v
	}
	return []any{nil, true, 1, 2.5, "", "x", []any{}, []any{nil}, fields{}, fields{"id": 1}, []any{"x", 1}}[r.IntN(11)]
}

func randomBatch(r *rand.Rand) any {
	batch := fields{}
	for range r.IntN(3) {
		q := fields{}
		if r.IntN(5) > 0 {
			q["query"] = odd(r, "nordhaven")
		}
		if r.IntN(3) == 0 {
			q["type"] = odd(r, []any{"INSTITUTION", "Q5", []any{"PLACE", odd(r, "UNIT")}}[r.IntN(3)])
		}
		if r.IntN(3) == 0 {
			q["limit"] = odd(r, 3)
		}
		if r.IntN(3) == 0 {
			q["type_strict"] = odd(r, []any{"any", "should", "all", "none"}[r.IntN(4)])
		}
		if r.IntN(2) == 0 {
			v := []any{"NO", 5, 2.5, false, fields{"id": "x"}, fields{"id": odd(r, "x"), "name": odd(r, "y"), "more": nil}, []any{"a", odd(r, 1)}}[r.IntN(7)]
			p := fields{"pid": odd(r, "country"), "v": odd(r, v), "more": 1}
			if r.IntN(10) == 0 {
				delete(p, []string{"pid", "v"}[r.IntN(2)])
			}
			q["properties"] = odd(r, []any{odd(r, p)})
		}
		if r.IntN(20) == 0 {
			q[[]string{"Query", "lang", "conditions"}[r.IntN(3)]] = "x"
		}
		batch[fmt.Sprint("q", r.IntN(5))] = odd(r, q)
	}
	return odd(r, batch)
}

func randomExtension(r *rand.Rand) any {
	p := fields{"id": odd(r, "country")}
	if r.IntN(2) == 0 {
		p["settings"] = odd(r, fields{"content": "id", "limit": 1})
	}
	doc := fields{"ids": odd(r, []any{string(north), odd(r, "x")}), "properties": odd(r, []any{odd(r, p)}), "more": 1}
	if r.IntN(10) == 0 {
		delete(doc, []string{"ids", "properties"}[r.IntN(2)])
	}
	return doc
}
