package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var pathVerb = verb{
	use:   "path FROM TO",
	short: "The shortest paths from one entity to another, and who says so",
	long: `List the shortest paths from one entity to another, each as a sentence with its number
of links (institution, project, institution is 2) and its sources. Only collaboration
makes a path, unless --via asks for more. -o json has each link with the statements
behind it and their places in the sources.`,
	example: `  liaison path QUI AlmaLaurea
  liaison path UTCN "Riga Technical University" --origin page --max-length 12`,
	args:      cobra.ExactArgs(2),
	operation: "path",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().Int("max-length", 6, "how many links a path may have, at most 12")
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
	print: func(p Process, k *koanf.Koanf, data json.RawMessage) error {
		var a struct {
			Paths struct {
				Paths []struct {
					Length int
					Text   string
					Hops   []struct{ Relations []statement }
				}
				Cut *cutShort
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return err
		}
		if len(a.Paths.Paths) == 0 && a.Paths.Cut == nil {
			p.say("No path of at most %s links: --max-length allows longer ones, --via other kinds of ties.", k.String("max-length"))
			return nil
		}
		defer p.cutOff(a.Paths.Cut)
		return p.table("LINKS | PATH, AND WHO SAYS SO", func(row func(...any)) {
			for _, w := range a.Paths.Paths {
				row(w.Length, w.Text)
				var said []statement
				for _, h := range w.Hops {
					said = append(said, h.Relations...)
				}
				if said != nil {
					row("", "  by "+saidBy(said))
				}
			}
		})
	},
}
