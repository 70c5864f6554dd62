package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var coverageVerb = verb{
	use:   "coverage",
	short: "What the graph does not know: dates, reports, identifiers, members, ties",
	long: `Count what the graph does not know: things and links without dates, links last reported
long ago, institutions without an identifier or a tie, stated numbers that differ from
the members known, conflicts, and sources that have taken everything back. Flags choose
the entities that are looked at.`,
	example: `  liaison coverage
  liaison coverage --country RO --country LT
  liaison coverage --kind alliance --reported-since 2024-01-01`,
	args:       noNames("liaison coverage --text FIRST looks at what has this in its name, --country at what is in a country"),
	operation:  "coverage",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		entityFlags(cmd)
		f := cmd.Flags()
		f.String("text", "", "only entities with this text in a name")
		f.StringSlice("source", nil, "only entities of which these sources say something: ids, keys as 'liaison sources' lists them, or titles")
		f.String("reported-since", "", "a report before this day is an old one, as 2024-01-01 (default: two years ago)")
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		filter, err := entityFilter(k)
		if err != nil {
			return nil, err
		}
		if text := k.String("text"); text != "" {
			filter["text"] = text
		}
		out := map[string]any{"ties": filter} // the sources are added to this map
		if k.String("reported-since") != "" {
			if out["day"], err = dayOf(k, "reported-since", firstDay); err != nil {
				return nil, err
			}
		}
		return out, nil
	},
	names: func(q *question, _ []string) error {
		filter := q.variables["ties"].(map[string]any)
		delete(q.variables, "ties")
		if len(filter) > 0 {
			q.variables["filter"] = filter
		}
		return nil
	},
	reply: coverageReply,
}

func coverageReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Quality struct {
			Findings []struct {
				Rule, Text string
				Count      int
				Examples   []entity
			}
			Sources answerSources
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	r := &reply{sourceCount: a.Quality.Sources.Count, heading: []string{counted(len(a.Quality.Findings), "finding")}}
	t := table.New("findings", "rule|", "count", "finding", "examples")
	for _, f := range a.Quality.Findings {
		var examples []string
		for _, e := range f.Examples {
			examples = append(examples, e.Name)
		}
		t.Add(words(f.Rule), f.Count, f.Text, examples)
	}
	r.tables = []*table.Table{t}
	r.notes = emptyNotes(k, len(a.Quality.Findings), "Nothing is lacking of these entities, or there are none: 'liaison search' finds what the graph has.")
	return r, nil
}
