package cli

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"

	"liaison/internal/export/table"
)

// versionDiff is the answer of 'liaison diff --versions'.
type versionDiff struct {
	Versions versionRange   `json:"versions"`
	Changes  []*graphChange `json:"changes"` // the oldest first
	Cut      *cutShort      `json:"cut"`
}

// graphChange is a change that a write made, with the JSON in which it came.
type graphChange struct {
	Version                  int64
	Actor, Reason, Operation string
	Before, After            string
	Entities                 []entity
	Relation                 *struct {
		ID string
		fact
	}
	raw json.RawMessage
}

func (d *graphChange) UnmarshalJSON(text []byte) error {
	d.raw = append(json.RawMessage(nil), text...)
	type plain graphChange
	return json.Unmarshal(text, (*plain)(d))
}

func (d graphChange) MarshalJSON() ([]byte, error) { return d.raw, nil }

// diffOfVersions lists what the writes after one version and up to another did to one
// thing or to the whole graph.
func (q *question) diffOfVersions() (answer, error) {
	r := q.variables["versions"].(versionRange)
	limit := q.variables["limit"].(int)
	a, err := q.send("graph-version", nil)
	if err != nil {
		return answer{}, err
	}
	var now struct{ Graph struct{ Version int64 } }
	if err := json.Unmarshal(a.Data, &now); err != nil {
		return answer{}, err
	}
	if r.To < 0 {
		r.To = now.Graph.Version
	}
	if r.From > now.Graph.Version || r.To > now.Graph.Version {
		return answer{}, usagef("--versions %d..%d: the graph is at version %d", r.From, r.To, now.Graph.Version)
	}
	out := versionDiff{Versions: r}
	operation, variables := "changes", map[string]any{"since": r.From}
	if of := q.variables["of"]; of != nil {
		operation, variables = "history", map[string]any{"of": of}
	}
	var list []*graphChange
	for more := true; more; {
		var page struct {
			PageInfo pageInfo
			Nodes    []*graphChange
		}
		var found struct {
			Changes *json.RawMessage
			Node    struct{ History *json.RawMessage }
		}
		if err := q.read(operation, variables, &found); err != nil {
			return answer{}, err
		}
		if err := json.Unmarshal(*cmp.Or(found.Changes, found.Node.History), &page); err != nil {
			return answer{}, err
		}
		more, variables["after"] = page.PageInfo.HasNextPage, page.PageInfo.EndCursor
		for _, d := range page.Nodes {
			if d.Version > r.To {
				more = false
				break
			}
			if d.Version <= r.From {
				continue
			}
			if len(list) == limit {
				out.Cut, more = cutAt(limit, "changes"), false
				break
			}
			list = append(list, d)
		}
	}
	out.Changes = netOf(list)
	return diffAnswer(out, a)
}

// netOf returns the changes in their order, without each pair of which the later change
// undoes the earlier.
func netOf(list []*graphChange) []*graphChange {
	undone := map[*graphChange]bool{}
	standing := map[string][]*graphChange{} // by what was said: changes that nothing has undone yet
	for _, d := range list {
		what := d.said()
		last := len(standing[what]) - 1
		if last >= 0 && standing[what][last].Operation != d.Operation {
			undone[standing[what][last]], undone[d] = true, true
			standing[what] = standing[what][:last]
			continue
		}
		standing[what] = append(standing[what], d)
	}
	return slices.DeleteFunc(slices.Clone(list), func(d *graphChange) bool { return undone[d] })
}

// said returns a key that is equal for all changes to one statement.
func (d *graphChange) said() string {
	if d.Relation != nil {
		return d.Relation.ID
	}
	if len(d.Entities) == 0 {
		return d.Before + d.After
	}
	return d.Entities[0].ID + " " + d.Before + d.After
}

// changeWords says what the operations of changes did to the graph.
var changeWords = map[string]string{"ASSERT": "added", "RETRACT": "withdrawn", "CREATE": "new"}

// versionDiffReply makes a table with a row for each change.
func versionDiffReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct{ Diff versionDiff }
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("changes", "version|", "change|", "of|", "(id)|", "what", "value", "from@", "to@", "who says so", "(confidence)", "(written by)", "reason|")
	counts := map[string]int{}
	for _, d := range a.Diff.Changes {
		change := cmp.Or(changeWords[d.Operation], words(d.Operation))
		counts[d.Operation]++
		var of entity
		if len(d.Entities) > 0 {
			of = d.Entities[0]
		}
		row := func(more ...any) {
			t.Add(cells([]any{int(d.Version), change, of.Name, of.ID}, append(more, d.Actor, d.Reason)...)...)
		}
		if r := d.Relation; r != nil {
			of = *r.From
			from, to := period(r.when())
			what, value := r.asSeenFrom(of.ID)
			row(what, value, from, to, r.Source.Name, words(r.Confidence))
			continue
		}
		what, value, _ := strings.Cut(cmp.Or(d.After, d.Before, of.Kind), " ")
		row(words(what), value, nil, nil, nil, nil)
	}
	r := a.Diff.Versions
	heading := fmt.Sprintf("version %d to %d: %s added, %d withdrawn, %d new", r.From, r.To, counted(counts["ASSERT"], "statement"), counts["RETRACT"], counts["CREATE"])
	return &reply{
		heading: []string{heading}, tables: []*table.Table{t}, cut: a.Diff.Cut,
		notes: emptyNotes(k, len(a.Diff.Changes), "No write changed this between the two versions. 'liaison sources' lists what was imported when, and --days compares what held on two days."),
	}, nil
}
