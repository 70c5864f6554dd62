package cli

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// entity is what operations tell of one.
type entity struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Country string `json:"country"`
}

// institutions is what most questions take.
var institutions = []collab.EntityKind{collab.KindInstitution}

// groups are institutions, and what stands for its members.
func groups() []collab.EntityKind {
	var out []collab.EntityKind
	for _, kind := range collab.EntityKinds {
		if ties.IsGroup(kind) {
			out = append(out, kind)
		}
	}
	return out
}

var identifierForm = regexp.MustCompile(`^([a-z][a-z0-9-]*):(\S+)$`)

// one is the id of the entity that a text means: by id, by identifier, or by name.
// It is of one of the kinds; nil takes any.
func (q *question) one(text string, kinds []collab.EntityKind) (string, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", usagef("an empty name names nothing: give an id, an identifier as ror:03r8nwp71, or a name")
	}
	if _, err := collab.ParseID(text); err == nil {
		found, err := q.byID(text)
		if err == nil && found == nil {
			err = usagef("the graph has no entity %s: take ids from its answers, or give a name", text)
		}
		return q.fitting(found, kinds, err)
	}
	if parts := identifierForm.FindStringSubmatch(text); parts != nil {
		var found struct{ Entity *entity }
		err := q.read("find-by-identifier", map[string]any{"scheme": parts[1], "value": parts[2]}, &found)
		if err != nil || found.Entity != nil {
			return q.fitting(found.Entity, kinds, err)
		}
	}
	return q.byName(text, kinds)
}

// fitting is the id of an entity that was found, if it is of one of the kinds.
func (q *question) fitting(found *entity, kinds []collab.EntityKind, err error) (string, error) {
	if err != nil {
		return "", err
	}
	if kinds != nil && !slices.Contains(kinds, collab.EntityKind(found.Kind)) {
		return "", usagef("%s is of kind %s: give one of kind %s", found.Name, words(found.Kind), anyOf(kinds))
	}
	return found.ID, nil
}

// all are the ids of several.
func (q *question) all(list []string, kinds []collab.EntityKind) ([]string, error) {
	out := make([]string, len(list))
	for i, text := range list {
		var err error
		if out[i], err = q.one(text, kinds); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (q *question) byID(id string) (*entity, error) {
	var found struct{ Node *entity }
	err := q.read("find-by-id", map[string]any{"id": id}, &found)
	return found.Node, err
}

// The very name scores 1. Of two names that both have every word of the text, the
// scores differ by less than far (docs/search.md: the shares of letters and of the
// beginning), so the better of them is chance; a name that lacks a word lies
// farther off.
const (
	veryName = 1
	far      = 0.25
)

// byName is the one entity that a name means: the only one of that very name, or
// the only one whose name has its words; then it tells which.
func (q *question) byName(text string, kinds []collab.EntityKind) (string, error) {
	var found struct {
		Search struct {
			Edges []hit
		}
	}
	if err := q.read("find-by-name", map[string]any{"text": text, "kinds": kinds}, &found); err != nil {
		return "", err
	}
	hits := found.Search.Edges
	switch {
	case len(hits) == 0:
		of := ""
		if kinds != nil {
			of = " of kind " + anyOf(kinds)
		}
		return "", usagef("nothing%s in the graph is called %q: give another name of it, an identifier as ror:03r8nwp71, or an id", of, text)
	case len(hits) == 1, hits[0].Score == veryName && hits[1].Score < veryName, hits[0].Score-hits[1].Score > far:
		if hits[0].Score < veryName {
			fmt.Fprintf(q.p.Err, "%s: taken for %s\n", printable(text), printable(hits[0].Node.Name))
		}
		return hits[0].Node.ID, nil
	}
	q.list(text, hits)
	return "", usagef("%q may be any of these: give the whole name, or an id", text)
}

type hit struct {
	Score  float64
	Reason string
	Node   entity
}

// list prints those that a name may mean; of several with the very name only these.
func (q *question) list(text string, hits []hit) {
	w := tabwriter.NewWriter(q.p.Err, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "ID\tKIND\tNAME, FOUND BY\n")
	for _, h := range hits {
		if hits[0].Score == veryName && h.Score < veryName {
			break
		}
		fmt.Fprintf(w, "%s\t%s\t%s, %s\n", h.Node.ID, h.Node.Kind, printable(h.Node.Name), printable(h.Reason))
	}
	_ = w.Flush() // to standard error, beside the error itself
}

func anyOf(kinds []collab.EntityKind) string {
	var out []string
	for _, kind := range kinds {
		out = append(out, words(string(kind)))
	}
	return strings.Join(out, ", ")
}
