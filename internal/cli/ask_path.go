package cli

import (
	"encoding/json"
	"fmt"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

var pathVerb = verb{
	use:   "path FROM TO",
	short: "The shortest paths from one entity to another, and who says so",
	long: `List the shortest paths from one entity to another, each as a sentence with its number
of links (institution, project, institution is 2) and its sources. Only collaboration
makes a path, unless --via asks for more. -o json has each link with the statements
behind it and their places in the sources.`,
	example: `  liaison path QUI AlmaLaurea
  liaison path UTCN EUt+ --as-of 2023 -o csv
  liaison path UTCN "Riga Technical University" --origin page --max-length 12`,
	args:      exactly(2),
	named:     &nameable{most: 2},
	operation: "path",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().Int("max-length", 6, "how many links a path may have, at most 12")
		graphForms(cmd)
		cmd.Flags().Int("limit", 20, "how many paths are listed, at most 100")
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		return out, counts(k, out, "max-length", "limit")
	},
	names: func(q *question, args []string) (err error) {
		if q.variables["from"], err = q.entityID(args[0], nil); err != nil {
			return err
		}
		q.variables["to"], err = q.entityID(args[1], nil)
		return err
	},
	reply: pathReply,
}

// foundPath is one path, as the operation asks for it.
type foundPath struct {
	Length int
	Text   string
	Hops   []struct {
		From, To  entity
		Kind      string
		Forward   bool
		Relations []statement
	}
}

// pathReply has a row for each link of each path, read in the direction of the path.
func pathReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Paths struct {
			Paths []foundPath
			Cut   *cutShort
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	day := dayOfQuestion(k)
	if len(a.Paths.Paths) == 0 && a.Paths.Cut == nil {
		return &reply{
			heading: []string{"No path of at most " + k.String("max-length") + " links: --max-length allows longer ones, --via other kinds of ties."},
			notes:   emptyNotes(k, 0, "'liaison show' lists what is said of either end: what no source ties to anything has no path."),
			tables:  []*table.Table{pathTable(nil, day)}, graph: pathsGraph(nil),
		}, nil
	}
	out := &reply{tables: []*table.Table{pathTable(a.Paths.Paths, day)}, graph: pathsGraph(a.Paths.Paths), cut: a.Paths.Cut}
	for i, w := range a.Paths.Paths {
		out.heading = append(out.heading, fmt.Sprintf("%d. %s: %s", i+1, counted(w.Length, "link"), w.Text))
	}
	if out.heading != nil {
		out.heading = append(out.heading, "")
	}
	return out, nil
}

func pathTable(list []foundPath, day collab.Day) *table.Table {
	t := table.New("paths", "path|", "links|", "step", "who", "relation", "whom", "role", "from@", "to@", "ended", "last reported@", "who says so", "(confidence)")
	for i, w := range list {
		for step, h := range w.Hops {
			who, whom := h.From.Name, h.To.Name
			if !h.Forward {
				who, whom = whom, who // as the statement has it
			}
			for _, x := range statedPeriods(h.Relations) {
				from, to := period(x.valid)
				t.Add(i+1, w.Length, step+1, who, words(h.Kind), whom, words(x.role), from, to, x.over(day), reported(x.said), sourceTitles(x.said), confidence(x.said))
			}
		}
	}
	return t
}
