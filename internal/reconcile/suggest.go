package reconcile

import (
	"net/http"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// suggestion is one of an entity, a type or a property.
type suggestion struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	Description string     `json:"description,omitempty"`
	Notable     []typeInfo `json:"notable,omitempty"` // of entities
}

type suggestions struct {
	Result []suggestion `json:"result"`
}

// span is what of a list is asked for.
type span struct{ skip, limit int }

func (f form) span() (span, error) {
	skip, err := f.whole("cursor", 0, maxCursor, 0)
	if err != nil {
		return span{}, err
	}
	limit, err := f.whole("limit", 1, maxLimit, defaultLimit)
	return span{skip, limit}, err
}

// prefix is what somebody has typed so far.
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

// kinds are those of the type parameters; nil where there are none.
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

// suggestEntities finds by the beginning of a name; a whole id finds its entity.
func (s *service) suggestEntities(r *http.Request, f form) (any, error) {
	prefix, err := f.prefix()
	if err != nil {
		return nil, err
	}
	kinds, err := f.kinds()
	if err != nil {
		return nil, err
	}
	at, err := f.span()
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

// suggestTypes lists the kinds in the API's order.
func (s *service) suggestTypes(_ *http.Request, f form) (any, error) {
	var all []suggestion
	for _, k := range collab.EntityKinds {
		all = append(all, suggestion{ID: string(k), Name: typeOf(k).Name})
	}
	return f.among(all)
}

// suggestProperties lists the properties. It does not look at a type, for
// OpenRefine sends one that was picked for another service.
func (s *service) suggestProperties(_ *http.Request, f form) (any, error) {
	var all []suggestion
	for _, p := range properties {
		all = append(all, suggestion{ID: p.id, Name: p.name, Description: p.description})
	}
	return f.among(all)
}

// among are those with a word of the id or name that begins with the prefix, all
// for an empty one.
func (f form) among(all []suggestion) (any, error) {
	prefix, err := f.prefix()
	if err != nil {
		return nil, err
	}
	at, err := f.span()
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
