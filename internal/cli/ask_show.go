package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var showVerb = verb{
	use:   "show NAME",
	short: "What the graph says of one thing, and who says so",
	long: `Show all that the graph says of an institution, alliance, project or anything else: its
names, identifiers, texts, figures and relations, each with when it held, when a source
last found it so, and which source says so. Relations come in pages.`,
	example: `  liaison show UTCN
  liaison show ror:03r8nwp71 -o xlsx > utcn.xlsx
  liaison show EUt+ -o jsonld > eut.jsonld`,
	args:       aName,
	named:      &nameable{most: 1},
	operation:  "show",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out := map[string]any{}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityID(strings.Join(args, " "), nil)
		return err
	},
	reply: showReply,
}

func showReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Node struct {
			entity
			Names []struct {
				fact
				Value, Language, Type string
			}
			Identifiers []struct {
				fact
				Value string
			} `json:"identifiers"` // those of the entity within have less
			Texts []struct {
				fact
				Value string
			}
			Figures []struct {
				fact
				Value float64
			}
			Conflicts []struct{ Property, Rule string }
			Relations struct {
				TotalCount int
				PageInfo   pageInfo
				Edges      []struct {
					Node fact
				}
			}
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("facts", "what|", "value", "(language)", "from@", "to@", "reported@", "who says so", "(confidence)")
	add := func(what, value, language string, f fact) {
		from, to := period(f.when())
		t.Add(what, value, language, from, to, f.Observed, f.Source.Name, words(f.Confidence))
	}
	for _, n := range a.Node.Names {
		add("name", n.Value, n.Language, n.fact)
	}
	for _, i := range a.Node.Identifiers {
		add(i.Scheme, i.Value, "", i.fact)
	}
	for _, x := range a.Node.Texts {
		add(words(x.Topic), x.Value, "", x.fact)
	}
	for _, f := range a.Node.Figures {
		f.Figure = &f.Value
		value := f.value()
		if f.Unit != "" {
			value += " " + f.Unit
		}
		add(words(f.Measure), value, "", f.fact)
	}
	g := newGraphBuilder(a.Node.Name)
	g.node(a.Node.entity)
	var linked []fact
	for _, e := range a.Node.Relations.Edges {
		r := e.Node
		linked = append(linked, r)
		what, value := words(r.Kind), r.value()
		if r.From != nil && r.From.ID != a.Node.ID {
			what, value = what+" it", withRole(r.From.Name, r.Role) // read from its other end: who is "member of it"
		}
		add(what, value, "", r)
	}
	statementsGraph(g, linked)
	r := &reply{
		whole: []collab.ID{collab.ID(a.Node.ID)}, graph: g.graph,
		heading: []string{a.Node.Name + ", " + words(a.Node.Kind) + ", " + a.Node.ID, counted(a.Node.Relations.TotalCount, "relation")},
		tables:  []*table.Table{t}, next: a.Node.Relations.PageInfo,
	}
	r.notes = emptyNotes(k, a.Node.Relations.TotalCount, "No source links it to anything else.")
	if n := len(a.Node.Conflicts); n > 0 {
		r.notes = []string{counted(n, "conflict") + " between sources: 'liaison conflicts --id " + a.Node.ID + "' shows both sides"}
	}
	return r, nil
}
