package ndjson

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// draft builds the record of one line.
type draft struct {
	*reader
	*line
	record record.Record
	wrong  *wrong   // the first fault; nil while there is none
	shared []string // keys of shared things that this record is the first to name
}

func (d *draft) read() *wrong {
	d.record.File, d.record.Line = d.name, d.lines.n
	kind := d.text[fType]
	may, ok := lineFields[kind]
	switch {
	case kind == "":
		return wrongf("type", "the line has no type: write entity, name, identifier, text, figure or relation")
	case !ok:
		return wrongf("type", "%q is no type of line: write entity, name, identifier, text, figure or relation", collab.Clip(kind))
	case d.has&^may != 0:
		return wrongf(fields[(d.has&^may).first()].name, "a line of type %s has no such field: see docs/ndjson.md for those that it has", kind)
	}
	d.record.Entities = make([]record.EntityRef, 0, 3)
	switch kind {
	case "entity":
		d.entity()
	case "relation":
		d.relation()
	default:
		d.statement(kind)
	}
	return d.wrong
}

// fail keeps a fault, unless there is one already.
func (d *draft) fail(f field, format string, args ...any) {
	if d.wrong == nil {
		d.wrong = wrongf(fields[f].name, format, args...)
	}
}

// keep remembers what the reading of later lines needs to know of this one.
func (d *draft) keep() {
	for _, key := range d.shared {
		d.said[key] = true
	}
	if d.text[fType] != "entity" {
		return
	}
	e := d.record.Entities[0]
	d.brought[d.hash(string(e.ID))] = uint8(slices.Index(collab.EntityKinds, e.Kind))
}

// id returns the id of the entity that a field names. The field holds an id of a
// graph, or a key that the file has made up.
func (d *draft) id(f field) collab.ID {
	name := d.text[f]
	if name == "" {
		d.fail(f, "it is missing: give the id of an entity")
		return ""
	}
	if err := collab.CheckText("id", name, maxID); err != nil {
		d.fail(f, "%s", err)
		return ""
	}
	if len(name) == idLength {
		if id, err := collab.ParseID(name); err == nil && id.IsEntity() {
			return id
		}
	}
	return collab.EntityID(d.key + "#" + name)
}

const (
	maxID    = 1_000 // bytes of an id; two and a kind are a locator
	idLength = 27    // of an id of the graph; text of another length is not parsed as one
)

// named returns the id of an entity that a field points at, and adds that entity to
// the record.
func (d *draft) named(f field) collab.ID {
	id := d.id(f)
	if !slices.ContainsFunc(d.record.Entities, func(e record.EntityRef) bool { return e.ID == id }) {
		d.record.Entities = append(d.record.Entities, record.EntityRef{ID: id, Kind: d.kindOf(id), Awaited: true})
	}
	return id
}

// oneOf returns the value of a field that must be in a closed list; any other is a
// fault.
func oneOf[T ~string](d *draft, f field, list []T) T {
	v := T(d.text[f])
	switch {
	case v == "":
		d.fail(f, "it is missing: give one of %s", among(list))
	case !slices.Contains(list, v):
		d.fail(f, "%q is none of its values: give one of %s", collab.Clip(string(v)), among(list))
	}
	return v
}

func among[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}

// say adds a claim. f is the field that a message names if the domain refuses it.
func (d *draft) say(f field, c collab.Claim) {
	if d.wrong != nil {
		return
	}
	if err := c.Check(); err != nil {
		d.fail(f, "%s", err)
		return
	}
	d.record.Claims = append(d.record.Claims, c)
}
