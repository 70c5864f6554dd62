package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
)

// memberKinds are the kinds of entities that have members, participants or parties.
var memberKinds = []collab.EntityKind{collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement}

var membersVerb = verb{
	use:   "members ALLIANCE",
	short: "Who takes part in an alliance, project, joint lab or agreement",
	long: `List the members of an alliance, the participants in a project, or the parties of a
joint laboratory or an agreement: when that held, when a source last reported it, in
which role, and who says so. Without --as-of, those of all times are listed.`,
	example: `  liaison members EUt+
  liaison members ECIU --as-of 2023-06-01
  liaison members STRIVE --roles COORDINATOR`,
	args:      cobra.ExactArgs(1),
	operation: "members",
	relations: true,
	flags:     pageFlags,
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityID(args[0], memberKinds)
		return err
	},
	print: printMembers,
}

// parties is a list of those who take part in something.
type parties struct {
	TotalCount int
	PageInfo   pageInfo
	Edges      []struct {
		Node         entity
		LastReported string
		Relations    []statement
	}
}

// statement is what one source says of a member: role, dates, and how directly.
type statement struct {
	Role, Valid, Confidence string
	Source                  struct{ Name, Origin string }
}

func printMembers(p Process, _ *koanf.Koanf, data json.RawMessage) error {
	var a struct {
		Node struct {
			entity
			Members, Parties *parties
			Consortium       struct{ Members *parties }
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return err
	}
	for _, list := range []*parties{a.Node.Members, a.Node.Parties, a.Node.Consortium.Members} {
		if list == nil {
			continue
		}
		p.say("%s: %s", printable(a.Node.Name), counted(list.TotalCount, "member"))
		if len(list.Edges) == 0 {
			return nil
		}
		defer p.more(list.PageInfo)
		return p.table("DATES | REPORTED | ROLE | COUNTRY | MEMBER, SAID BY", func(row func(...any)) {
			for _, e := range list.Edges {
				row(dates(e.Relations), dash(e.LastReported), roles(e.Relations), dash(e.Node.Country), e.Node.Name+"; "+saidBy(e.Relations))
			}
		})
	}
	return nil
}

// dates lists the periods that the statements give.
func dates(list []statement) string {
	var out []string
	for _, s := range list {
		if s.Valid != "" {
			out = append(out, s.Valid)
		}
	}
	return dash(strings.Join(distinct(out), ", "))
}

func roles(list []statement) string {
	var out []string
	for _, s := range list {
		if s.Role != "" {
			out = append(out, s.Role)
		}
	}
	return dash(strings.Join(distinct(out), ", "))
}

// sourcesShown is how many titles of sources a row shows; -o json has all.
const sourcesShown = 2

// saidBy lists the titles of the sources, those first that state the fact in so many
// words; the title of any other is followed by how directly it says it.
func saidBy(list []statement) string {
	directly := map[string]int{} // by title: the place of the strongest confidence
	for _, s := range list {
		place := max(0, slices.Index(collab.Confidences, collab.Confidence(s.Confidence)))
		if known, ok := directly[s.Source.Name]; !ok || place < known {
			directly[s.Source.Name] = place
		}
	}
	titles := slices.SortedFunc(maps.Keys(directly), func(a, b string) int {
		return cmp.Or(directly[a]-directly[b], strings.Compare(a, b))
	})
	more := ""
	if n := len(titles) - sourcesShown; n > 0 {
		titles, more = titles[:sourcesShown], fmt.Sprintf(" and %d more", n)
	}
	for i, title := range titles {
		if place := directly[title]; place > 0 {
			titles[i] += " (" + words(string(collab.Confidences[place])) + ")"
		}
	}
	return strings.Join(titles, ", ") + more
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
