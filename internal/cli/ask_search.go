package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var searchVerb = verb{
	use:   "search WORD…",
	short: "Find institutions, alliances, projects and others by name",
	long: `Find entities by what people call them, in any language and script: the whole name, an
acronym, some words, or the beginning of the last word. An identifier, such as an ISNI,
an Erasmus code or a domain, finds who has it. The best come first, and each says by
which of its names or identifiers it was found.`,
	example: `  liaison search cluj
  liaison search "university of technology" --country LT --country DE
  liaison search strive --kind project -o csv
  liaison search "0000 0001 2290 1764"`,
	args:       wanted(0, "what to look for: liaison search cluj"),
	operation:  "search",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		entityFlags(cmd)
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		filter, err := entityFilter(k)
		if err != nil {
			return nil, err
		}
		out := map[string]any{}
		if kinds, ok := filter["kinds"]; ok {
			out["kinds"] = kinds
			delete(filter, "kinds")
		}
		if len(filter) > 0 {
			out["filter"] = filter
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) error {
		q.variables["text"] = strings.Join(args, " ")
		return nil
	},
	reply: searchReply,
}

func searchReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Search struct {
			TotalCount int
			PageInfo   pageInfo
			Edges      []hit
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("found", "name", "kind", "country", "city", "ROR", "found by", "who says so", "(confidence)", "id")
	for _, h := range a.Search.Edges {
		t.Add(h.Node.Name, words(h.Node.Kind), h.Node.Country, h.Node.City, h.Node.ror(), h.Reason, h.MatchedName.Source.Name, words(h.MatchedName.Confidence), h.Node.ID)
	}
	return &reply{
		heading: []string{counted(a.Search.TotalCount, "result")}, tables: []*table.Table{t}, next: a.Search.PageInfo, graph: searchGraph(a.Search.Edges),
		notes: emptyNotes(k, a.Search.TotalCount, "Try fewer words, the beginning of a word, or the name in another language; 'liaison match' reads addresses and misspelt names."),
	}, nil
}
