package reconcile

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"liaison/internal/collab"
)

// column is one property of a data extension, with its settings.
type column struct {
	id    string
	limit int            // how many of its values are wanted; 0: all
	via   collab.TieKind // of partners: only ties of this kind; "": of the five kinds of collaboration
	asOf  OptionalDay    // of links: only what held on the day
	wrong string         // what is wrong with the settings; "" nothing
}

// most is how many of the values are wanted.
func (c column) most() int {
	if c.limit == 0 {
		return maxCells
	}
	return min(c.limit, maxCells)
}

type extension struct {
	Meta []columnInfo                  `json:"meta"`
	Rows map[string]map[string][]value `json:"rows"`
}

type columnInfo struct {
	ID   string    `json:"id"`
	Name string    `json:"name"`
	Type *typeInfo `json:"type,omitempty"` // of values that are entities
}

// extend returns the values of properties of entities. The cells of an id that the
// service does not know are empty lists; a property that it does not know is refused, so
// that nobody takes a slip in its name for values that are missing.
func (s *service) extend(ctx context.Context, text string) (any, error) {
	ids, columns, err := readExtension(text, s.Batch)
	if err != nil {
		return nil, err
	}
	var ours []collab.ID
	for _, id := range ids {
		if parsed, err := collab.ParseID(id); err == nil && parsed.IsEntity() {
			ours = append(ours, parsed)
		}
	}
	facts, err := s.facts(ctx, ours)
	if err != nil {
		return nil, err
	}
	links, err := s.linkColumns(ctx, columns, facts)
	if err != nil {
		return nil, err
	}
	out := extension{[]columnInfo{}, map[string]map[string][]value{}}
	for _, c := range columns {
		p, _ := propertyOf(c.id)
		info := columnInfo{ID: c.id, Name: p.name}
		if c.id == cityID {
			p.entry = collab.KindPlace
		}
		if p.entry != "" {
			t := typeOf(p.entry)
			info.Type = &t
		}
		out.Meta = append(out.Meta, info)
	}
	for _, id := range ids {
		row := map[string][]value{}
		for _, c := range columns {
			row[c.id] = []value{}
			p, _ := propertyOf(c.id)
			if e := facts[collab.ID(id)]; e != nil && p.list == "" {
				row[c.id] = p.values(e)
			} else if cells := links[c.id][collab.ID(id)]; cells != nil {
				row[c.id] = cells
			}
			if c.limit > 0 && len(row[c.id]) > c.limit {
				row[c.id] = row[c.id][:c.limit]
			}
		}
		out.Rows[id] = row
	}
	return out, nil
}

// readExtension reads a request for data extension by the schema of version 0.2, for
// at most most entities. A property that is named twice has one column.
func readExtension(text string, most int) (ids []string, columns []column, err error) {
	bad := func(format string, args ...any) ([]string, []column, error) {
		return nil, nil, collab.Errorf(collab.BadUserInput, "extend: "+format, args...)
	}
	fields, ok := object([]byte(text))
	if !ok {
		return bad(`it is not a JSON object, as {"ids":["…"],"properties":[{"id":"country"}]}`)
	}
	if ids, ok = list(fields["ids"], as[string]); !ok {
		return bad("ids is not a list of strings")
	}
	if len(ids) > most {
		return nil, nil, tooLarge("extend: there are %d ids: send at most %d at once", len(ids), most)
	}
	for _, id := range ids {
		if len(id) > maxID {
			return bad("an id has %d bytes: an id of this service has at most %d", len(id), maxID)
		}
	}
	asked, ok := list(fields["properties"], readColumn)
	if !ok {
		return bad("properties is not a list of objects with id, a string, and perhaps settings, an object")
	}
	if len(asked) > maxColumns {
		return bad("there are more than %d properties", maxColumns)
	}
	seen := map[string]bool{}
	for _, c := range asked {
		if len(c.id) > maxID {
			return bad("the id of a property has %d bytes: an id of this service has at most %d", len(c.id), maxID)
		}
		if c.wrong != "" {
			return bad("property %.60q: %s", c.id, c.wrong)
		}
		if _, known := propertyOf(c.id); !known {
			return bad("there is no property %.60q: the properties are %s", c.id, strings.Join(propertyIDs(), ", "))
		}
		if !seen[c.id] {
			seen[c.id] = true
			columns = append(columns, c)
		}
	}
	return ids, columns, nil
}

// readColumn reads a property, false where its form is wrong. A setting that is neither
// a text nor a number is wrong too.
func readColumn(raw json.RawMessage) (column, bool) {
	fields, ok := object(raw)
	if !ok {
		return column{}, false
	}
	id, ok := as[string](fields["id"])
	if !ok {
		return column{}, false
	}
	c := column{id: id}
	if raw, has := fields["settings"]; has {
		settings, ok := object(raw)
		if !ok {
			return column{}, false
		}
		given := map[string]string{}
		for name, raw := range settings {
			said, isText := as[string](raw)
			if !isText {
				said = string(raw)
			}
			given[name] = said
		}
		c.wrong = c.readSettings(given)
	}
	return c, true
}

// proposal lists the properties that entities of a type may have.
type proposal struct {
	Properties []suggestion `json:"properties"`
	Type       string       `json:"type,omitempty"`
	Limit      int          `json:"limit,omitempty"`
}

// proposeProperties lists the properties that entities of the given types may have,
// all properties where no type is given.
func (s *service) proposeProperties(_ *http.Request, f form) (any, error) {
	kinds, err := f.kinds()
	if err != nil {
		return nil, err
	}
	limit, err := f.wholeNumber("limit", 1, len(properties), 0)
	if err != nil {
		return nil, err
	}
	out := proposal{[]suggestion{}, f.Get("type"), limit}
	for _, p := range properties {
		fits := len(kinds) == 0
		for _, k := range kinds {
			fits = fits || p.appliesTo(k)
		}
		if fits && (limit == 0 || len(out.Properties) < limit) {
			out.Properties = append(out.Properties, suggestion{ID: p.id, Name: p.name, Description: p.description})
		}
	}
	return out, nil
}
