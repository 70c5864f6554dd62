package reconcile

import (
	"encoding/json"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/collab"
)

// query is one query of a batch.
type query struct {
	key     string
	text    string
	types   []string
	all     bool // an entity must be of all the types
	limit   int
	given   []given
	problem error // why a query that is valid under the schema cannot be answered
}

// given holds the values that a row gives for one property; they are trimmed, and none
// is empty.
type given struct {
	pid    string
	values []string
}

// readBatch reads a batch of at most most queries by the schema of version 0.2 and
// returns them in the order of their keys. A batch that is invalid under the schema is
// BAD_USER_INPUT as a whole.
func readBatch(text string, most int) ([]query, error) {
	batch, ok := object([]byte(text))
	if !ok {
		return nil, collab.Errorf(collab.BadUserInput, `queries is not a JSON object of queries, as {"q0":{"query":"…"}}`)
	}
	if len(batch) > most {
		return nil, tooLarge("the batch has %d queries: send at most %d at once", len(batch), most)
	}
	out := make([]query, 0, len(batch))
	for _, key := range slices.Sorted(maps.Keys(batch)) {
		if len(key) > maxID {
			return nil, collab.Errorf(collab.BadUserInput, "query %.60q: its key has %d bytes: give it one of at most %d", key, len(key), maxID)
		}
		q, wrong := readQuery(batch[key])
		if wrong != "" {
			return nil, collab.Errorf(collab.BadUserInput, "query %.60q: %s", key, wrong)
		}
		q.key = key
		if problem := q.check(); problem != "" {
			q.problem = collab.Errorf(collab.BadUserInput, "query %.60q: %s", key, problem)
		}
		out = append(out, q)
	}
	return out, nil
}

// readQuery reads one query. The text tells what is wrong with it under the schema, ""
// where nothing is.
func readQuery(raw json.RawMessage) (query, string) {
	fields, ok := object(raw)
	if !ok {
		return query{}, "it is not a JSON object"
	}
	q := query{limit: defaultLimit}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		value := fields[name]
		switch name {
		case "query":
			if q.text, ok = as[string](value); !ok {
				return q, "query is not a string"
			}
			q.text = strings.TrimSpace(q.text)
		case "type":
			if q.types, ok = oneOrMore(value, as[string]); !ok {
				return q, "type is neither a string nor a list of strings"
			}
		case "type_strict":
			strict, ok := as[string](value)
			if !ok || strict != "any" && strict != "should" && strict != "all" {
				return q, "type_strict is none of any, should and all"
			}
			q.all = strict == "all"
		case "limit":
			n, ok := as[json.Number](value)
			if !ok || value[0] == '"' {
				return q, "limit is not a number"
			}
			q.limit = wholeLimit(n)
		case "properties":
			if q.given, ok = list(value, readGiven); !ok {
				return q, `properties is not a list of objects with pid, a string, and v, a value or a list of values`
			}
		default:
			return q, "a query has no field " + strconv.Quote(collab.Clip(name)) + ": there are query, type, type_strict, limit and properties"
		}
	}
	if _, named := fields["query"]; !named && len(q.given) == 0 {
		return q, "it has neither a query nor properties"
	}
	q.given = slices.DeleteFunc(q.given, func(g given) bool { return len(g.values) == 0 })
	return q, ""
}

// check tells why a query that is valid under the schema cannot be answered, "" where
// it can.
func (q query) check() string {
	values := 0
	long := len(q.text) > maxText
	longID := slices.ContainsFunc(q.types, func(t string) bool { return len(t) > maxID })
	for _, g := range q.given {
		values += len(g.values)
		longID = longID || len(g.pid) > maxID
		long = long || slices.ContainsFunc(g.values, func(v string) bool { return len(v) > maxText })
	}
	switch {
	case long:
		return "a text in it is longer than " + strconv.Itoa(maxText) + " bytes: send the name of one institution"
	case longID:
		return "the id of a type or of a property in it is longer than " + strconv.Itoa(maxID) + " bytes"
	case len(q.types) > maxTypes:
		return "it has more than " + strconv.Itoa(maxTypes) + " types"
	case values > maxValues:
		return "it has more than " + strconv.Itoa(maxValues) + " values of properties"
	case q.limit < 1:
		return "limit is not a whole number from 1 on"
	case q.text == "" && len(q.given) == 0:
		return "it is empty: send a text, or values of properties"
	}
	return ""
}

// wholeLimit returns a whole number above 0, and maxLimit for any greater one. It
// returns 0 for any other number.
func wholeLimit(n json.Number) int {
	f, _ := n.Float64() // infinite where it is too large
	switch {
	case f >= maxLimit:
		return maxLimit
	case f < 1 || f != math.Trunc(f):
		return 0
	}
	return int(f)
}

func readGiven(raw json.RawMessage) (given, bool) {
	fields, ok := object(raw)
	if !ok {
		return given{}, false
	}
	pid, ok := as[string](fields["pid"])
	if !ok {
		return given{}, false
	}
	values, ok := oneOrMore(fields["v"], propertyValue)
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
	}
	return given{pid, slices.DeleteFunc(values, func(v string) bool { return v == "" })}, ok
}

// propertyValue returns a value as text. A value that has been reconciled before is an
// object; its name is returned, because ids of other services mean nothing here.
func propertyValue(raw json.RawMessage) (string, bool) {
	if text, ok := as[string](raw); ok {
		return text, true
	}
	if fields, ok := object(raw); ok {
		id, ok := as[string](fields["id"])
		name, named := as[string](fields["name"])
		if _, has := fields["name"]; !ok || has && !named {
			return "", false
		}
		if strings.TrimSpace(name) == "" {
			return id, true
		}
		return name, true
	}
	if _, ok := as[bool](raw); ok {
		return string(raw), true
	}
	n, ok := as[json.Number](raw)
	return n.String(), ok
}

// as reads a JSON value of type T, false where it has another type or is null.
func as[T any](raw json.RawMessage) (v T, ok bool) {
	return v, len(raw) > 0 && string(raw) != "null" && json.Unmarshal(raw, &v) == nil
}

// object reads a JSON object. Decoding into a struct would accept "Query" for "query",
// which the schemas do not.
func object(raw []byte) (map[string]json.RawMessage, bool) {
	var v map[string]json.RawMessage
	return v, json.Unmarshal(raw, &v) == nil && v != nil
}

func list[T any](raw json.RawMessage, each func(json.RawMessage) (T, bool)) ([]T, bool) {
	items, ok := as[[]json.RawMessage](raw)
	out := make([]T, len(items))
	for i := range items {
		if out[i], ok = each(items[i]); !ok {
			return nil, false
		}
	}
	return out, ok
}

func oneOrMore[T any](raw json.RawMessage, each func(json.RawMessage) (T, bool)) ([]T, bool) {
	if one, ok := each(raw); ok {
		return []T{one}, true
	}
	return list(raw, each)
}
