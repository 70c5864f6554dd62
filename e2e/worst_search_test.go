package e2e

import (
	"cmp"
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

// TestWorstOperation searches the schema for the most expensive operation by growing
// queries at random and keeping what costs most, of CPU or of memory. It prints the worst of both.
// LIAISON_SEARCH_SECONDS gives it more than the eight seconds that it takes else, and
// LIAISON_SEARCH_SEED other queries.
func TestWorstOperation(t *testing.T) {
	seconds, err := strconv.Atoi(os.Getenv("LIAISON_SEARCH_SECONDS"))
	if err != nil {
		seconds = 8
	}
	h := startHostile(t)
	s := newSearch(h)
	type tried struct {
		field *selected
		measured
	}
	var byCPU, byMemory []tried // the worst first
	asked := map[string]bool{}
	for end := time.Now().Add(time.Duration(seconds) * time.Second); time.Now().Before(end); {
		root := &selected{}
		if fresh := s.fresh(asked); fresh != nil {
			root.below = []*selected{fresh}
		} else if best := append(byCPU[:len(byCPU):len(byCPU)], byMemory...); len(best) > 0 && s.random.IntN(3) > 0 {
			root = best[s.random.IntN(len(best))].field.copy()
		}
		for range s.random.IntN(4) + 1 - min(1, len(root.below)) {
			s.grow(root, "Query", 1)
		}
		if len(root.below) > 12 {
			root.below = root.below[:12]
		}
		query := root.text()
		m := h.measure(query, nil)
		if m.status != http.StatusOK {
			continue // beyond a limit of the document
		}
		if m.share(h) > 1 {
			m = h.costs(query, nil)
		}
		for _, f := range root.below {
			asked[f.name] = true
		}
		byCPU = append(byCPU, tried{root, m})
		slices.SortFunc(byCPU, func(a, b tried) int { return cmp.Compare(b.cpu, a.cpu) })
		byCPU = byCPU[:min(len(byCPU), 8)]
		byMemory = append(byMemory, tried{root, m})
		slices.SortFunc(byMemory, func(a, b tried) int { return cmp.Compare(b.memory, a.memory) })
		byMemory = byMemory[:min(len(byMemory), 8)]
	}
	if len(byCPU) == 0 {
		t.Fatal("no query was accepted")
	}
	t.Logf("most CPU: %s by %s", byCPU[0], clipped(byCPU[0].field.text(), 1000))
	t.Logf("most memory: %s by %s", byMemory[0], clipped(byMemory[0].field.text(), 1000))
	var never []string
	for _, f := range s.types["Query"].Fields {
		if !asked[f.Name] {
			never = append(never, f.Name)
		}
	}
	t.Logf("%d of %d fields of Query were asked, and not %v", len(asked), len(s.types["Query"].Fields), never)
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

// schemaType is a type of the schema; of a field or an argument, with its lists and
// non-nulls around it.
type schemaType struct {
	Kind, Name  string
	OfType      *schemaType
	Fields      []schemaField
	InputFields []schemaInput
	EnumValues  []struct{ Name string }
}

type schemaField struct {
	Name string
	Args []schemaInput
	Type schemaType
}

// schemaInput is an argument, or a field of an input object.
type schemaInput struct {
	Name string
	Type schemaType
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
	types  map[string]schemaType
	ids    map[string][]string // of the entities with most relations, by the list that has them
	random *rand.Rand
}

func newSearch(h *hostile) *search {
	h.Helper()
	seed, err := strconv.ParseUint(os.Getenv("LIAISON_SEARCH_SEED"), 10, 64)
	if err != nil {
		seed = 1
	}
	s := &search{types: map[string]schemaType{}, random: rand.New(rand.NewPCG(seed, 2))}
	const ofType = `kind name ofType{kind name ofType{kind name ofType{kind name}}}`
	var told struct {
		Schema struct{ Types []schemaType } `json:"__schema"`
	}
	h.decode(`{__schema{types{kind name enumValues{name} inputFields{name type{`+ofType+`}} fields{name args{name type{`+ofType+`}} type{`+ofType+`}}}}}`, &told)
	for _, t := range told.Schema.Types {
		s.types[t.Name] = t
	}
	type node struct {
		ID        string
		Relations struct{ TotalCount int }
	}
	var found map[string]struct{ Nodes []node }
	h.decode(`{institutions(first:100){nodes{id relations{totalCount}}} alliances(first:100){nodes{id relations{totalCount}}}}`, &found)
	s.ids = map[string][]string{}
	for list, page := range found {
		slices.SortFunc(page.Nodes, func(a, b node) int { return cmp.Compare(b.Relations.TotalCount, a.Relations.TotalCount) })
		for _, n := range page.Nodes[:40] {
			s.ids[list] = append(s.ids[list], n.ID)
		}
	}
	return s
}

// decode asks a question, however long its answer, and decodes its data.
func (h *hostile) decode(query string, into any) {
	h.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		h.Fatal(err)
	}
	response, err := http.Post(h.base+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || len(answer.Errors) > 0 {
		h.Fatalf("%v %s", err, answer.Errors)
	}
	if err := json.Unmarshal(answer.Data, into); err != nil {
		h.Fatal(err)
	}
}

// fresh returns a field of Query that has not been asked yet, nil where all have been or,
// mostly, at random.
func (s *search) fresh(asked map[string]bool) *selected {
	fields := s.types["Query"].Fields
	f := fields[s.random.IntN(len(fields))]
	if asked[f.Name] || s.random.IntN(2) == 0 && len(asked) > len(fields)/2 {
		return nil
	}
	below := &selected{name: f.Name, arguments: s.arguments("Query", f)}
	s.grow(below, f.Type.named().Name, 2)
	return below
}

// grow adds fields at one place below f, which answers the type, until about the
// greatest depth; it prefers lists to go deep.
func (s *search) grow(f *selected, typeName string, depth int) {
	fields := s.types[typeName].Fields
	if depth > 11 || len(fields) == 0 {
		return
	}
	for range 1 + s.random.IntN(1+12/depth) {
		if len(f.below) > 18 {
			break
		}
		field := fields[s.random.IntN(len(fields))]
		for try := 0; depth > 1 && try < 6 && !s.wide(field); try++ {
			field = fields[s.random.IntN(len(fields))]
		}
		f.below = append(f.below, &selected{name: field.Name, arguments: s.arguments(typeName, field), leaf: len(s.types[field.Type.named().Name].Fields) == 0})
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

// arguments returns the most that a list gives, a value for each argument that must be
// given, and values for some others.
func (s *search) arguments(parent string, f schemaField) string {
	var parts []string
	for _, a := range f.Args {
		switch {
		case a.Name == "first":
			parts = append(parts, "first:100")
		case a.Name == "last" || a.Name == "after" || a.Name == "before":
		case a.Type.Kind == "NON_NULL" || s.random.IntN(5) == 0 || (a.Name == "ties" || parent != "Query" && a.Name == "filter") && s.random.IntN(2) == 0:
			if value, ok := s.value(a, a.Type, f.Name, 0); ok {
				parts = append(parts, a.Name+":"+value)
			}
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "(" + strings.Join(parts, ",") + ")"
}

// value returns a literal for an input of the type, false where there is none to give.
func (s *search) value(in schemaInput, t schemaType, field string, depth int) (string, bool) {
	switch t.Kind {
	case "NON_NULL":
		return s.value(in, *t.OfType, field, depth)
	case "LIST":
		var items []string
		for range []int{1, 3, 40}[s.random.IntN(3)] {
			if item, ok := s.value(in, *t.OfType, field, depth); ok && !slices.Contains(items, item) {
				items = append(items, item)
			}
		}
		return "[" + strings.Join(items, ",") + "]", len(items) > 0
	case "ENUM":
		values := s.types[t.Name].EnumValues
		return values[s.random.IntN(len(values))].Name, true
	case "INPUT_OBJECT":
		if depth > 3 {
			return "", false
		}
		var parts []string
		for _, f := range s.types[t.Name].InputFields {
			if f.Type.Kind == "NON_NULL" || s.random.IntN(5) == 0 {
				if value, ok := s.value(f, f.Type, field, depth+1); ok {
					parts = append(parts, f.Name+":"+value)
				}
			}
		}
		return "{" + strings.Join(parts, ",") + "}", true
	}
	return s.scalar(in, t.Name, field)
}

func (s *search) scalar(in schemaInput, name, field string) (string, bool) {
	day := fmt.Sprintf("20%02d-%02d-01", s.random.IntN(25), 1+s.random.IntN(12))
	switch name {
	case "ID":
		list := "institutions"
		if field == "alliance" || in.Name == "with" && s.random.IntN(2) == 0 {
			list = "alliances"
		}
		return strconv.Quote(s.ids[list][s.random.IntN(len(s.ids[list]))]), true
	case "Int", "Int64", "Float":
		return strconv.Itoa([]int{0, 1, 6, 20, 100}[s.random.IntN(5)]), true
	case "Boolean":
		return strconv.FormatBool(s.random.IntN(2) == 0), true
	case "String":
		return strconv.Quote([]string{"university", "uni", "Kaunas", "en", "DE", "ror"}[s.random.IntN(6)]), true
	case "Date", "EDTF":
		if in.Name == "to" {
			day = "2026-01-01"
		}
		return strconv.Quote(day), true
	case "DateTime":
		return `"2026-01-01T00:00:00Z"`, true
	}
	return "", false
}
