package e2e

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// What the worst accepted operation may cost on the curated set.
const (
	worstCPU    = 300 * time.Millisecond
	worstMemory = 50 << 20
)

// costs sends a query until it has been within the bounds once: other work on
// the machine disturbs the measure.
func (h *hostile) costs(query string, variables map[string]any) answered {
	h.Helper()
	var a answered
	for range 4 {
		h.resetPeak()
		before := h.memory("VmRSS")
		a = h.post(query, variables)
		grown := h.memory("VmHWM") - before
		if a.cpu <= h.bound(worstCPU) && grown <= worstMemory {
			return a
		}
		a.body = fmt.Sprintf("%s of CPU, %d MB: %s", a.cpu, grown>>20, a.body)
	}
	h.Errorf("%s\n%s", clipped(a.body, 300), clipped(query, 500))
	return a
}

// TestExpensiveOperations sends operations that cost seconds and gigabytes before
// each operation had a budget. It does not matter whether they are answered or refused.
func TestExpensiveOperations(t *testing.T) {
	h := startHostile(t)
	ids := make([]string, 1000)
	for i := range ids {
		ids[i] = "ehdp0w96kyj39f8adv6s9x1sk7r"
	}
	long := strings.Repeat("k", 128)
	for _, test := range []struct {
		name, query string
		variables   map[string]any
	}{
		{"long keys in lists", `{institutions(first:100){edges{node{relations(first:100){edges{node{to{relations(first:100){edges{` + long + `:cursor}}}}}}}}}}`, nil},
		{"long keys on the way to errors", `{institutions(first:100){edges{node{relations(first:100){edges{node{to{` + long + `:relations(first:101){totalCount}}}}}}}}}`, nil},
		{"a list of ids under 60 fields", `query($l:[ID!]){entities(first:100){edges{node{` + numbered(60, "a#:relations(first:#,filter:{with:$l}){totalCount} ") + `}}}}`, map[string]any{"l": ids}},
		{"a short list of ids under 60 fields", `query($l:[ID!]){entities(first:100){edges{node{` + numbered(60, "a#:relations(first:#,filter:{with:$l}){totalCount} ") + `}}}}`, map[string]any{"l": ids[:50]}},
		{"the same by fragments on kinds", `query($l:[ID!]){entities(first:100){edges{node{... on Institution{` + numbered(60, "a#:relations(first:#,filter:{with:$l}){totalCount} ") + `}}}}}`, map[string]any{"l": ids}},
		{"partners of partners of partners", `{institutions(first:100){edges{node{partners(first:100){edges{node{partners(first:100){edges{node{partners{totalCount}}}}}}}}}}}`, nil},
		{"history of history", `{changes(since:0,first:100){edges{node{entities{history(first:100){edges{node{entities{name}}}}}}}}}`, nil},
		{"relations at 90 times", `{institutions(first:100){edges{node{` + numbered(90, `a#:relations(filter:{asOf:"20#"}){totalCount} `) + `}}}}`, nil},
		{"conflicts of conflicts", `{conflicts(first:100){edges{node{subject{conflicts{subject{conflicts{subject{conflicts{claims{__typename}}}}}}}}}}}`, nil},
		{"names in 99 languages", `{entities(first:100){edges{node{` + numbered(99, `a#:name(languages:["l#"]) `) + `}}}}`, nil},
		{"the schema under 85 aliases", `{__schema{types{` + numbered(85, `a#:fields{args{name}} `) + `}}}`, nil},
		{"a network under 80 aliases", `{network(input:{}){` + numbered(80, `a#:links{source target weight} `) + `}}`, nil},
		{"lists under 20 aliases", `{` + numbered(20, `a#:entities(first:100,filter:{text:"university #"}){totalCount edges{node{id name documents{id}}}} `) + `}`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := *h
			h.T = t
			a := h.costs(test.query, test.variables)
			t.Logf("%d %v, %d bytes, %s of CPU", a.status, a.codes, a.bytes, a.cpu)
			if a.status != http.StatusOK {
				t.Errorf("it was not asked at all: %s", a.body)
			}
			h.small()
		})
	}
}

// TestWorstOperation searches the schema for the most expensive operation by
// growing queries at random and keeping what costs most. LIAISON_SEARCH_SECONDS
// gives it more than the eight seconds that it takes else.
func TestWorstOperation(t *testing.T) {
	seconds, err := strconv.Atoi(os.Getenv("LIAISON_SEARCH_SECONDS"))
	if err != nil {
		seconds = 8
	}
	h := startHostile(t)
	s := newSearch(h)
	type tried struct {
		field *selected
		cpu   time.Duration
	}
	var best []tried
	for end := time.Now().Add(time.Duration(seconds) * time.Second); time.Now().Before(end); {
		root := &selected{}
		if len(best) > 0 && s.random.IntN(3) > 0 {
			root = best[s.random.IntN(len(best))].field.copy()
		}
		for range 1 + s.random.IntN(4) {
			s.grow(root, "Query", 1)
		}
		query := root.text()
		a := h.post(query, nil)
		if a.status != http.StatusOK {
			continue // beyond a limit of the document
		}
		if a.cpu > h.bound(worstCPU) {
			a = h.costs(query, nil)
		}
		best = append(best, tried{root, a.cpu})
		slices.SortFunc(best, func(a, b tried) int { return int(b.cpu - a.cpu) })
		best = best[:min(len(best), 12)]
	}
	if len(best) == 0 {
		t.Fatal("no query was accepted")
	}
	t.Logf("the worst took %s of CPU: %s", best[0].cpu, clipped(best[0].field.text(), 1000))
}

// selected is a field of a query under construction.
type selected struct {
	name, arguments string
	leaf            bool
	below           []*selected
}

func (f *selected) copy() *selected {
	c := *f
	c.below = nil
	for _, b := range f.below {
		c.below = append(c.below, b.copy())
	}
	return &c
}

// text is the query; fields have aliases where their names repeat. An object
// without fields asks for its type.
func (f *selected) text() string {
	if f.leaf {
		return ""
	}
	var b strings.Builder
	b.WriteString("{")
	if len(f.below) == 0 {
		b.WriteString("__typename")
	}
	seen := map[string]int{}
	for _, c := range f.below {
		if n := seen[c.name]; n > 0 {
			fmt.Fprintf(&b, "%s%d:", c.name[:1], n)
		}
		seen[c.name]++
		b.WriteString(c.name + c.arguments + c.text() + " ")
	}
	b.WriteString("}")
	return b.String()
}

type schemaField struct {
	Name string
	Args []struct {
		Name string
		Type schemaType
	}
	Type schemaType
}

type schemaType struct {
	Kind, Name string
	OfType     *schemaType
}

// named is the type without its lists and non-nulls.
func (t schemaType) named() schemaType {
	for t.OfType != nil {
		t = *t.OfType
	}
	return t
}

// search grows queries over the schema that a server tells.
type search struct {
	fields map[string][]schemaField
	random *rand.Rand
}

func newSearch(h *hostile) *search {
	h.Helper()
	const ofType = `kind name ofType{kind name ofType{kind name ofType{kind name}}}`
	body, err := json.Marshal(map[string]string{"query": `{__schema{types{kind name fields{name args{name type{` + ofType + `}} type{` + ofType + `}}}}}`})
	if err != nil {
		h.Fatal(err)
	}
	response, err := http.Post(h.base+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data struct {
			Schema struct {
				Types []struct {
					Name   string
					Fields []schemaField
				}
			} `json:"__schema"`
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		h.Fatal(err)
	}
	s := &search{fields: map[string][]schemaField{}, random: rand.New(rand.NewPCG(1, 2))}
	for _, t := range answer.Data.Schema.Types {
		s.fields[t.Name] = t.Fields
	}
	return s
}

// grow adds fields at one place below f, which answers the type, until about the
// greatest depth; it prefers lists to go deep.
func (s *search) grow(f *selected, typeName string, depth int) {
	fields := s.fields[typeName]
	if depth > 11 || len(fields) == 0 {
		return
	}
	for range 1 + s.random.IntN(1+12/depth) {
		if len(f.below) > 18 {
			break
		}
		field := fields[s.random.IntN(len(fields))]
		for try := 0; try < 6 && !s.wide(field); try++ {
			field = fields[s.random.IntN(len(fields))]
		}
		arguments, ok := s.arguments(field)
		if !ok {
			continue
		}
		f.below = append(f.below, &selected{name: field.Name, arguments: arguments, leaf: len(s.fields[field.Type.named().Name]) == 0})
	}
	for _, c := range f.below {
		i := slices.IndexFunc(fields, func(x schemaField) bool { return x.Name == c.name })
		if i < 0 || c.leaf || s.random.IntN(2) == 0 && len(c.below) > 0 {
			continue
		}
		s.grow(c, fields[i].Type.named().Name, depth+1)
	}
}

// wide tells whether a field leads to many objects.
func (s *search) wide(f schemaField) bool {
	return strings.HasSuffix(f.Type.named().Name, "Connection") || f.Name == "edges" || f.Name == "node" || f.Name == "to" || f.Name == "subject"
}

// arguments are the most that a list gives, and something for each argument that
// must be given; ok is false where the search has nothing to give.
func (s *search) arguments(f schemaField) (text string, ok bool) {
	var parts []string
	for _, a := range f.Args {
		switch {
		case a.Name == "first":
			parts = append(parts, "first:100")
		case a.Name == "filter" && a.Type.named().Name == "RelationFilter" && s.random.IntN(2) == 0:
			parts = append(parts, fmt.Sprintf(`filter:{asOf:"20%02d-%02d-01"}`, s.random.IntN(25), 1+s.random.IntN(12)))
		case a.Name == "ties" && s.random.IntN(2) == 0:
			parts = append(parts, fmt.Sprintf(`ties:{asOf:"20%02d-01-01"}`, s.random.IntN(25)))
		case a.Type.Kind != "NON_NULL":
		case a.Type.named().Name == "Int64":
			parts = append(parts, a.Name+":0")
		case a.Type.named().Name == "String" && a.Type.OfType.Kind == "SCALAR":
			parts = append(parts, a.Name+`:"university"`)
		default:
			return "", false
		}
	}
	if len(parts) == 0 {
		return "", true
	}
	return "(" + strings.Join(parts, ",") + ")", true
}
