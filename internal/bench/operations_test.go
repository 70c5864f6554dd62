package bench

import (
	"fmt"
	"os"
	"text/tabwriter"
)

// operations has the operations that are measured, through the whole server.
var operations = []struct{ name, query string }{
	{"50 institutions with partners", `query($after: String) { institutions(first: 50, after: $after) { edges { node { id name country
		partners(first: 10) { edges { weight node { id name } } } } } } }`},
	{"two levels of neighbours", `query($id: ID!) { node(id: $id) { ... on Institution { name relations(first: 50) { edges { node { kind to { id name
		relations(first: 20) { edges { node { kind from { id name } } } } } } } } } } }`},
	{"search", `query($text: String!) { search(text: $text, first: 20) { edges { score reason node { id name } } } }`},
	{"one write", `mutation($from: ID!, $to: ID!, $role: String!, $source: ID!) { assertRelation(reason: "bench", input: {kind: COOPERATES_WITH, from: $from, to: $to, role: $role, source: $source}) { version } }`},
}

// measure prints a table of all operations over all subjects.
func measure(subjects []subject, set string, rounds int) error {
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintf(out, "%s\tstore\tmedian ms\tp99 ms\tallocations\tmedian to SQLite's\n", set)
	first := map[string]figures{}
	for _, s := range subjects {
		fmt.Fprintf(out, "load\t%s\t%.0f\t\t\t%.2f\n", s.name, float64(s.loaded.Microseconds())/1000, float64(s.loaded)/float64(subjects[0].loaded))
	}
	for _, op := range operations {
		for _, s := range subjects {
			variables, err := s.variables(op.name)
			if err != nil {
				return err
			}
			n := rounds
			if s.name == "Neo4j" {
				n = max(20, rounds/4)
			}
			f, err := s.time(n, op.query, variables)
			if err != nil {
				return err
			}
			if s.name == subjects[0].name {
				first[op.name] = f
			}
			fmt.Fprintf(out, "%s\t%s\t%.2f\t%.2f\t%d\t%.2f\n", op.name, s.name, float64(f.median.Microseconds())/1000,
				float64(f.p99.Microseconds())/1000, f.allocs, float64(f.median)/float64(first[op.name].median))
		}
	}
	fmt.Fprintln(out)
	return out.Flush()
}

// variables draws an operation's values from the graph at hand.
func (s *subject) variables(operation string) (func(int) map[string]any, error) {
	got, err := s.ask(`{ institutions(first: 100) { edges { cursor node { id name } } } documents(first: 1) { edges { node { id } } } }`, nil)
	if err != nil {
		return nil, err
	}
	type object = map[string]any
	edges := got["institutions"].(object)["edges"].([]any)
	source := got["documents"].(object)["edges"].([]any)[0].(object)["node"].(object)["id"]
	node := func(i int) object {
		return edges[((i%len(edges))+len(edges))%len(edges)].(object)["node"].(object)
	}
	return func(i int) object {
		switch operation {
		case "two levels of neighbours":
			return object{"id": node(i)["id"]}
		case "search":
			name := []rune(node(i)["name"].(string))
			return object{"text": string(name[:min(len(name), 3+(i+1)%8)])}
		case "one write":
			return object{"from": node(i)["id"], "to": node(i + 1)["id"], "role": fmt.Sprintf("bench %d", i), "source": source}
		}
		return object{}
	}, nil
}
