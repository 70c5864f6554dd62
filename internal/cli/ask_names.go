package cli

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/export/table"
	"liaison/internal/identifier"
)

// entity is what the operations ask about an entity.
type entity struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Country string `json:"country"`
	// Identifiers are asked for where a table shows the ROR id.
	Identifiers []struct{ Scheme, Value string } `json:"identifiers"`
}

// institutions is the kind of entity that most questions are about.
var institutions = []collab.EntityKind{collab.KindInstitution}

// groups returns the kinds that can be given as a group: institutions, and entities
// that stand for their members, such as alliances.
func groups() []collab.EntityKind {
	var out []collab.EntityKind
	for _, kind := range collab.EntityKinds {
		if analysis.IsGroup(kind) {
			out = append(out, kind)
		}
	}
	return out
}

// longestName is how many bytes a name may have; the API takes no longer ones.
const longestName = 2_000

var identifierForm = regexp.MustCompile(`^([a-z][a-z0-9-]*):(\S+)$`)

// entityID returns the id of the entity that a text stands for: an id, an identifier as
// ror:03r8nwp71, or a name. The entity must be of one of the kinds; nil allows any.
func (q *question) entityID(text string, kinds []collab.EntityKind) (string, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", usagef("an empty name names nothing: give an id, an identifier as ror:03r8nwp71, or a name")
	}
	if len(text) > longestName {
		return "", usagef("%q has %s bytes, which no name has: give a name or some of its words", collab.Clip(text), grouped(int64(len(text))))
	}
	if _, err := collab.ParseID(text); err == nil {
		found, err := q.byID(text)
		if err == nil && found == nil {
			err = codedError{exitUsage, collab.Errorf(collab.NotFound, "the graph has no entity %s: take ids from its answers, or give a name", text)}
		}
		return q.fitting(text, found, kinds, err)
	}
	scheme, value, err := identifier.Parse(text)
	if err != nil {
		return "", usagef("%w", err)
	}
	if parts := identifierForm.FindStringSubmatch(text); parts != nil && scheme == "" && !isAddress(text) {
		scheme, value = parts[1], parts[2] // of an upload's own
	}
	if scheme != "" {
		found, err := q.byIdentifier(scheme, value)
		if err != nil || found != nil {
			return q.fitting(text, found, kinds, err)
		}
	}
	return q.byName(text, kinds)
}

// fitting returns the id of an entity that was found, or an error if its kind is none of
// the kinds.
func (q *question) fitting(text string, found *entity, kinds []collab.EntityKind, err error) (string, error) {
	if err != nil {
		return "", err
	}
	if kinds != nil && !slices.Contains(kinds, collab.EntityKind(found.Kind)) {
		return "", wrongKind(text, *found, kinds)
	}
	return found.ID, nil
}

// entityIDs returns the ids of the entities that several texts stand for, in order.
func (q *question) entityIDs(list []string, kinds []collab.EntityKind) ([]string, error) {
	out := make([]string, len(list))
	for i, text := range list {
		var err error
		if out[i], err = q.entityID(text, kinds); err != nil {
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

func (q *question) search(text string, kinds []collab.EntityKind) ([]hit, error) {
	var found struct{ Search struct{ Edges []hit } }
	err := q.read("find-by-name", map[string]any{"text": text, "kinds": kinds}, &found)
	return found.Search.Edges, err
}

// identifierOf returns the identifier of the entity that the text is in some reading, nil
// where it is none of them.
func (h hit) identifierOf(text string) *identifier.Reading {
	readings := identifier.Readings(text)
	for _, i := range h.Node.Identifiers {
		if r := (identifier.Reading{Scheme: i.Scheme, Value: i.Value}); slices.Contains(readings, r) {
			return &r
		}
	}
	return nil
}

// byBareIdentifier returns the id of the one entity of the hits that has the text as an
// identifier, as 999840046 or ktu.edu; "" where none has it. One that several have, such
// as the domain of a university and its hospital, is refused after a list of them.
func (q *question) byBareIdentifier(text string, hits []hit) (string, error) {
	holders := hitsWhere(hits, func(h hit) bool { return h.identifierOf(text) != nil })
	switch len(holders) {
	case 0:
		return "", nil
	case 1:
		reading := holders[0].identifierOf(text)
		found, err := q.byIdentifier(reading.Scheme, reading.Value) // follows withdrawn records
		if err != nil || found == nil {
			return holders[0].Node.ID, err
		}
		return found.ID, nil
	}
	q.list(holders)
	return "", usagef("%q is an identifier of each of these: give an id, or the name of one of them", collab.Clip(text))
}

// byIdentifier returns the entity with an outside identifier, nil where there is none.
func (q *question) byIdentifier(scheme, value string) (*entity, error) {
	var found struct{ Entity *entity }
	err := q.read("find-by-identifier", map[string]any{"scheme": scheme, "value": value}, &found)
	return found.Entity, err
}

// notAnAddress is the error for an address that no entity of the kinds has.
func (q *question) notAnAddress(text string, kinds []collab.EntityKind) error {
	if kinds != nil {
		if err := q.otherKind(text, kinds); err != nil {
			return err
		}
	}
	return notAName(text)
}

// byName returns the id of the one entity of the kinds that a name stands for: the only
// entity that has the text as an identifier, else the only entity of that very name, else the only one whose name has all the words. In the
// second case, which a question of exact names does not have, it says on standard error
// which entity it took. Any other name is refused, after a list of the entities that may be meant.
func (q *question) byName(text string, kinds []collab.EntityKind) (string, error) {
	hits, err := q.search(text, kinds)
	if err != nil {
		return "", err
	}
	if id, err := q.byBareIdentifier(text, hits); id != "" || err != nil {
		return id, err
	}
	if isAddress(text) {
		return "", q.notAnAddress(text, kinds)
	}
	named := hitsWhere(hits, func(h hit) bool { return h.isNamed(text) })
	if len(named) == 0 {
		named = hitsWhere(hits, func(h hit) bool { return h.isSpelt(text) })
	}
	if len(named) == 1 {
		return named[0].Node.ID, nil
	}
	if len(named) > 1 {
		q.list(named)
		return "", usagef("%q is the name of each of these: give an id, or an identifier as ror:03r8nwp71", collab.Clip(text))
	}
	if kinds != nil {
		if err := q.otherKind(text, kinds); err != nil {
			return "", err
		}
	}
	worded := hitsWhere(hits, func(h hit) bool { return h.hasAllWords(text) })
	switch {
	case len(worded) == 1 && worded[0].isShortFor(text) && !q.exact:
		fmt.Fprintf(q.p.Err, "%s: taken for %s\n", printable(text), printable(worded[0].Node.Name))
		return worded[0].Node.ID, nil
	case len(worded) > 1:
		q.list(worded)
		return "", usagef("%q may be any of these: give the whole name, an id, or an identifier as ror:03r8nwp71", collab.Clip(text))
	}
	if err := notAName(text); err != nil {
		return "", err
	}
	if len(hits) > 0 {
		q.list(hits)
		return "", usagef("nothing%s in the graph is called %q: these are like it; give the name of one of them, or its id", ofKind(kinds), collab.Clip(text))
	}
	if err := q.nonEmpty(); err != nil {
		return "", err
	}
	return "", usagef("nothing%s in the graph is called %q: give another name of it, an identifier as ror:03r8nwp71, or an id", ofKind(kinds), collab.Clip(text))
}

// otherKind returns an error if the text is the very name, or an identifier, of an entity of another kind.
// Places are left out: somebody who asks about institutions and writes "Kaunas" may
// well mean the university there.
func (q *question) otherKind(text string, kinds []collab.EntityKind) error {
	hits, err := q.search(text, nil)
	if err != nil {
		return err
	}
	named := hitsWhere(hits, func(h hit) bool {
		kind := collab.EntityKind(h.Node.Kind)
		return (h.isNamed(text) || h.identifierOf(text) != nil) && kind != collab.KindPlace && !slices.Contains(kinds, kind)
	})
	if len(named) == 0 {
		return nil
	}
	return wrongKind(text, named[0].Node.entity, kinds)
}

// wrongKind is the error for an entity of a kind that the command does not take.
func wrongKind(text string, e entity, kinds []collab.EntityKind) error {
	hint := ""
	if e.Kind == string(collab.KindInstitution) {
		hint = "; 'liaison partners' lists its partners, and 'liaison show' what it is a member of"
	} else if analysis.IsGroup(collab.EntityKind(e.Kind)) {
		hint = "; 'liaison members' lists its members, and 'liaison bridges' and 'liaison network --focus' take it as a group"
	}
	article := "a"
	if strings.ContainsRune("aeiou", rune(words(e.Kind)[0])) {
		article = "an"
	}
	return usagef("%s is %s %s (%s): give one of kind %s%s", text, article, words(e.Kind), e.Name, anyOf(kinds), hint)
}

var errEmptyGraph = usagef("the graph is empty: 'liaison import curated' loads the data set that comes with the program, 'liaison import --help' lists what else can be imported")

// nonEmpty returns an error if nothing was ever written to the graph.
func (q *question) nonEmpty() error {
	var found struct{ Graph struct{ Version int64 } }
	if err := q.read("graph-version", map[string]any{}, &found); err != nil {
		return err
	}
	if found.Graph.Version == 0 {
		return errEmptyGraph
	}
	return nil
}

func hitsWhere(hits []hit, keep func(hit) bool) []hit {
	var out []hit
	for _, h := range hits {
		if keep(h) {
			out = append(out, h)
		}
	}
	return out
}

// list prints the entities that a name may stand for, with what tells namesakes apart:
// kind, country, ROR id and city.
func (q *question) list(hits []hit) {
	t := table.New("candidates", "id", "kind", "country", "ROR", "name", "city", "found by")
	for _, h := range hits {
		t.Add(h.Node.ID, words(h.Node.Kind), h.Node.Country, h.Node.ror(), h.Node.Name, h.Node.City, h.Reason)
	}
	_ = t.Text(q.p.Err, table.Look{}) // the error itself follows
}

func ofKind(kinds []collab.EntityKind) string {
	if kinds == nil {
		return ""
	}
	return " of kind " + anyOf(kinds)
}

func anyOf(kinds []collab.EntityKind) string {
	var out []string
	for _, kind := range kinds {
		out = append(out, words(string(kind)))
	}
	return strings.Join(out, ", ")
}
