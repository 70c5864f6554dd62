package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var diffVerb = verb{
	use:   "diff [NAME] --days FROM..TO | --versions FROM..TO",
	short: "What changed between two days, or between two versions of the graph",
	long: `Print what changed of one thing or, without a name, of the whole graph.

--days compares what held on two days, by the dates that sources give: relations, names,
texts and figures that began or ended in between (rule 9 in docs/semantics.md). What no
source dates holds on both days. Without a name, all alliances, projects, joint
laboratories and agreements are compared, or those that --kind and --country choose.
'liaison network-change' compares the partners of an institution or group instead.

--versions compares what the graph knew at two of its versions: statements that writes
added and withdrew in between. What was added and then withdrawn is left out.

` + naming,
	example: `  liaison diff EUt+ --days 2019..2024
  liaison diff --days 2021..2023 --kind institution --country RO -o csv
  liaison diff UTCN --versions 1..
  liaison diff --versions 3..4 -o xlsx > changes.xlsx`,
	args:       daysNotNames,
	named:      &nameable{most: 1},
	operation:  "held",
	ofEntities: true,
	flags: func(cmd *cobra.Command) {
		f := cmd.Flags()
		f.String("days", "", "the two days, as 2019..2024 or 1.6.2022..today; without the second, today")
		f.String("versions", "", "the two versions of the graph, as 3..7; without the second, the present one")
		f.Int("limit", 10_000, "how many things or changes to look at, at most 1000000")
		entityFlags(cmd)
	},
	variables: diffRange,
	names: func(q *question, args []string) (err error) {
		if len(args) == 0 {
			return nil
		}
		if q.variables["filter"] != nil {
			return usagef("--kind and --country choose from the whole graph: leave them out, or the name %q", args[0])
		}
		q.variables["of"], err = q.entityID(args[0], nil)
		return err
	},
	ask: func(q *question) (answer, error) {
		if q.variables["days"] != nil {
			return q.diffOfDays()
		}
		return q.diffOfVersions()
	},
	reply: func(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
		if k.String("days") != "" {
			return dayDiffReply(k, data)
		}
		return versionDiffReply(k, data)
	},
}

// versionRange is the range of --versions; a To below 0 is the present version.
type versionRange struct {
	From int64 `json:"from"`
	To   int64 `json:"to"`
}

// diffRange reads the flags of 'liaison diff' that need no graph.
func diffRange(k *koanf.Koanf) (map[string]any, error) {
	out := map[string]any{}
	limit, err := intFlag(k, "limit", 1, 1_000_000)
	if err != nil {
		return nil, err
	}
	out["limit"] = limit
	filter, err := entityFilter(k)
	if err != nil {
		return nil, err
	}
	if len(filter) > 0 {
		out["filter"] = filter
	}
	days, versions := k.String("days"), k.String("versions")
	switch {
	case (days == "") == (versions == ""):
		return nil, usagef("say between what: --days 2019..2024, or --versions 3..7")
	case versions != "" && len(filter) > 0:
		return nil, usagef("--kind and --country choose what --days compares: leave them out with --versions")
	case versions != "":
		out["versions"], err = readVersions(versions)
		return out, err
	}
	r, err := rangeOf("days", days)
	if err != nil {
		return nil, err
	}
	if r["from"] == nil {
		return nil, usagef("--days %q: write the earlier day too, as 2019..2024", days)
	}
	if r["to"] == nil {
		r["to"] = time.Now().UTC().Format(time.DateOnly)
	}
	if r["from"].(string) > r["to"].(string) { // days as 2022-06-01 are in the order of their texts
		return nil, usagef("--days %q: the second day is before the first", days)
	}
	out["days"] = r
	return out, nil
}

func readVersions(text string) (versionRange, error) {
	wrong := usagef("--versions %q: write two versions of the graph as 3..7, or 3.. for all since 3", text)
	from, to, ok := strings.Cut(text, "..")
	r := versionRange{To: -1}
	var err error
	if r.From, err = strconv.ParseInt(from, 10, 64); !ok || err != nil || r.From < 0 {
		return r, wrong
	}
	if to == "" {
		return r, nil
	}
	if r.To, err = strconv.ParseInt(to, 10, 64); err != nil || r.To < 0 {
		return r, wrong
	}
	if r.To < r.From {
		return r, usagef("--versions %q: the second version is before the first", text)
	}
	return r, nil
}

// diffAnswer returns the answer a with the comparison diff in place of its data.
func diffAnswer(diff any, a answer) (answer, error) {
	var data bytes.Buffer
	out := json.NewEncoder(&data)
	out.SetEscapeHTML(false) // as the API writes it
	err := out.Encode(map[string]any{"diff": diff})
	a.Data = data.Bytes()
	return a, err
}

// statedFact is a statement with the JSON in which it came.
type statedFact struct {
	fact
	raw json.RawMessage
}

func (c *statedFact) UnmarshalJSON(text []byte) error {
	c.raw = append(json.RawMessage(nil), text...)
	return json.Unmarshal(text, &c.fact)
}

func (c statedFact) MarshalJSON() ([]byte, error) { return c.raw, nil }

// asSeenFrom returns what the statement is about and what it says, from the view of the
// entity with the id. If that entity is not where a relation starts, the words are turned
// round: "member of it" and the name of the member.
func (f fact) asSeenFrom(id string) (what, value string) {
	what, value = f.about(), f.value()
	if f.From != nil && f.From.ID != id {
		what, value = what+" it", withRole(f.From.Name, f.Role)
	}
	if f.Unit != "" {
		value += " " + f.Unit
	}
	return what, value
}

// cutAt returns the note that a comparison stopped after as many entities or changes as
// --limit allows.
func cutAt(limit int, what string) *cutShort {
	return &cutShort{At: limit, Reason: fmt.Sprintf("there are more %s: --limit looks at more, a name at those of one thing", what)}
}
