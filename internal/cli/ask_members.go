package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
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
	args:      aName,
	named:     &nameable{kinds: memberKinds, most: 1},
	operation: "members",
	relations: true,
	flags: func(cmd *cobra.Command) {
		pageFlags(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityID(strings.Join(args, " "), memberKinds)
		return err
	},
	reply: membersReply,
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
	ID, Kind, Role, Valid, Confidence string
	Observed, Modality                string // where the operation asks for them, as the next
	Source                            struct{ Name, Origin, Published string }
	From, To                          struct{ ID string }
}

// reported is when statements were last reported: the latest day on which their sources
// saw it so or, where they do not tell, were published (rule 8a); "" if none has a day.
func reported(list []statement) string {
	var last collab.EDTF
	for _, s := range list {
		report := collab.EDTF(cmp.Or(s.Observed, s.Source.Published))
		if s.Modality != string(collab.Past) && report != "" && (last == "" || collab.CompareReports(report, last) > 0) {
			last = report
		}
	}
	return string(last)
}

// over reports whether what the statements of one period say has ended by a day: the
// period has, or they all say that it is past (rule 23a).
func (x statedPeriod) over(day collab.Day) bool {
	return collab.EDTF(x.valid).EndsBefore(day) ||
		!slices.ContainsFunc(x.said, func(s statement) bool { return s.Modality != string(collab.Past) })
}

// dayOfQuestion is the day of --as-of, else today.
func dayOfQuestion(k *koanf.Koanf) collab.Day {
	for _, text := range []string{k.String("as-of"), "today"} {
		if day, err := readDay(text, lastDay); err == nil {
			if d, err := collab.ParseDay(day); err == nil {
				return d
			}
		}
	}
	return collab.MaxDay // not reached: today is a day
}

func membersReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		Node struct {
			entity
			Members, Parties *parties
			Consortium       struct{ Members *parties }
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	for _, list := range []*parties{a.Node.Members, a.Node.Parties, a.Node.Consortium.Members} {
		if list != nil {
			reports := newReportAges()
			for _, e := range list.Edges {
				if !hasEnd(e.Relations) {
					reports.add(e.LastReported)
				}
			}
			return &reply{
				graph:   membersGraph(a.Node.entity, list),
				notes:   append(reports.notes("membership"), emptyNotes(k, list.TotalCount, "No source that the graph has names a member. 'liaison show "+a.Node.ID+"' lists what is said, stated numbers of members too.")...),
				heading: []string{a.Node.Name + ": " + counted(list.TotalCount, "member")},
				tables:  []*table.Table{memberTable(list, dayOfQuestion(k))}, next: list.PageInfo,
			}, nil
		}
	}
	return nil, fmt.Errorf("%s has no members", a.Node.Name)
}

// hasEnd reports whether one of the statements gives the day on which the membership ended
// or will end.
func hasEnd(list []statement) bool {
	return slices.ContainsFunc(list, func(s statement) bool {
		_, to := period(s.Valid)
		return to != "" && to != "open"
	})
}

// memberTable has a row for each role and period in which the sources report a member.
func memberTable(list *parties, day collab.Day) *table.Table {
	t := table.New("members", "member|", "(member id)", "country|", "ROR|", "role", "from@", "to@", "ended", "last reported@|", "who says so", "(confidence)")
	for _, e := range list.Edges {
		for _, x := range statedPeriods(e.Relations) {
			from, to := period(x.valid)
			t.Add(e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), words(x.role), from, to, x.over(day), e.LastReported, sourceTitles(x.said), confidence(x.said))
		}
	}
	return t
}

// statedPeriod is a role and a period, with the statements that give both.
type statedPeriod struct {
	role, valid string
	said        []statement
}

// statedPeriods groups statements by role and period. Groups with dates come first, in the
// order of the dates; then those without.
func statedPeriods(list []statement) []statedPeriod {
	var out []statedPeriod
	for _, s := range list {
		i := slices.IndexFunc(out, func(x statedPeriod) bool { return x.role == s.Role && x.valid == s.Valid })
		if i < 0 {
			i, out = len(out), append(out, statedPeriod{role: s.Role, valid: s.Valid})
		}
		out[i].said = append(out[i].said, s)
	}
	undated := func(x statedPeriod) int {
		if x.valid == "" {
			return 1
		}
		return 0
	}
	slices.SortFunc(out, func(a, b statedPeriod) int {
		return cmp.Or(undated(a)-undated(b), strings.Compare(a.valid, b.valid), strings.Compare(a.role, b.role))
	})
	return out
}
