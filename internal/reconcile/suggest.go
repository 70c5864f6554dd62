package reconcile

import (
	"net/http"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// suggestion is an entity, a type or a property that a person may want to choose.
type suggestion struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	Description string     `json:"description,omitempty"`
	Notable     []typeInfo `json:"notable,omitempty"` // of entities
}

type suggestions struct {
	Result []suggestion `json:"result"`
}

// span is the part of a list that a client asks for.
type span struct{ skip, limit int }

func (f form) pageSpan() (span, error) {
	skip, err := f.wholeNumber("cursor", 0, maxCursor, 0)
	if err != nil {
		return span{}, err
	}
	limit, err := f.wholeNumber("limit", 1, maxLimit, defaultLimit)
	return span{skip, limit}, err
}

// prefix returns what a person has typed so far, without spaces around it.
func (f form) prefix() (string, error) {
	prefix := strings.TrimSpace(f.Get("prefix"))
	switch {
	case !f.Has("prefix"):
		return "", collab.Errorf(collab.BadUserInput, "prefix is missing: send what was typed so far")
	case len(prefix) > maxText:
		return "", collab.Errorf(collab.BadUserInput, "prefix is longer than %d bytes", maxText)
	}
	return prefix, nil
}

// kinds returns the kinds that the type parameters name; nil where there are none.
func (f form) kinds() ([]collab.EntityKind, error) {
	var out []collab.EntityKind
	for _, t := range f.Values["type"] {
		k, ok := kindOf(t)
		if !ok && t != "" {
			return nil, collab.Errorf(collab.BadUserInput, "there is no type %.60q: %s/suggest/type lists them", t, Path)
		}
		if ok && !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out, nil
}

// suggestEntities lists the entities with a name that begins with the prefix. A prefix
// that is a whole id lists the entity of that id.
func (s *service) suggestEntities(r *http.Request, f form) (any, error) {
	prefix, err := f.prefix()
	if err != nil {
		return nil, err
	}
	kinds, err := f.kinds()
	if err != nil {
		return nil, err
	}
	at, err := f.pageSpan()
	if err != nil {
		return nil, err
	}
	out := suggestions{[]suggestion{}}
	var ids []collab.ID
	if id, wrong := collab.ParseID(prefix); wrong == nil && id.IsEntity() {
		if at.skip == 0 {
			ids = []collab.ID{id}
		}
	} else if prefix != "" {
		if ids, err = s.Finder.Suggest(r.Context(), prefix, kinds, at.skip, at.limit); err != nil {
			return nil, err
		}
	}
	facts, err := s.facts(r.Context(), slices.Clone(ids))
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if e := facts[id]; e != nil && (kinds == nil || slices.Contains(kinds, e.Kind)) && len(out.Result) < at.limit {
			out.Result = append(out.Result, suggestion{string(id), nameOf(e), describe(e), typesOf(e)})
		}
	}
	return out, nil
}

// suggestTypes lists the kinds of entities in the order of the GraphQL API.
func (s *service) suggestTypes(_ *http.Request, f form) (any, error) {
	var all []suggestion
	for _, k := range collab.EntityKinds {
		all = append(all, suggestion{ID: string(k), Name: typeOf(k).Name})
	}
	return f.beginningWithPrefix(all)
}

// suggestProperties lists the properties. It ignores the type parameter, because
// OpenRefine sends a type that was chosen for another service.
func (s *service) suggestProperties(_ *http.Request, f form) (any, error) {
	var all []suggestion
	for _, p := range properties {
		all = append(all, suggestion{ID: p.id, Name: p.name, Description: p.description})
	}
	return f.beginningWithPrefix(all)
}

// beginningWithPrefix returns the suggestions whose id or name has a word that begins
// with the prefix; all suggestions for an empty prefix.
func (f form) beginningWithPrefix(all []suggestion) (any, error) {
	prefix, err := f.prefix()
	if err != nil {
		return nil, err
	}
	at, err := f.pageSpan()
	if err != nil {
		return nil, err
	}
	begins := func(s string) bool { return strings.Contains(" "+text.Fold(s), " "+text.Fold(prefix)) }
	out := suggestions{[]suggestion{}}
	for _, x := range all {
		if begins(x.ID) || begins(x.Name) {
			out.Result = append(out.Result, x)
		}
	}
	out.Result = out.Result[min(at.skip, len(out.Result)):]
	out.Result = out.Result[:min(at.limit, len(out.Result))]
	return out, nil
}
