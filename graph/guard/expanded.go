package guard

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// expansion walks a document with its fragments in place of their spreads. One
// counter covers all operations and fragments, so the walk ends after
// maxSelections steps however the fragments multiply.
type expansion struct {
	fragments  map[string]*ast.FragmentDefinition
	selections int
}

// checkExpanded returns the first limit that the document exceeds once its
// fragments are spelt out, nil where all hold. Validation walks every operation
// and every fragment by itself, so each counts. Spreads of unknown fragments
// count as empty: validation refuses them.
func checkExpanded(document *ast.QueryDocument) *gqlerror.Error {
	e := &expansion{fragments: make(map[string]*ast.FragmentDefinition, len(document.Fragments))}
	for _, fragment := range document.Fragments {
		if e.fragments[fragment.Name] == nil {
			e.fragments[fragment.Name] = fragment
		}
	}
	if err := e.checkCycles(document.Fragments); err != nil {
		return err
	}
	for _, operation := range document.Operations {
		if err := e.level([]ast.SelectionSet{operation.SelectionSet}, level{depth: 1, fields: maxRootFields, limit: maxDepth}); err != nil {
			return err
		}
	}
	for _, fragment := range document.Fragments {
		// The fragment may be spread below __schema, where more depth is allowed.
		if err := e.level([]ast.SelectionSet{fragment.SelectionSet}, level{depth: 1, fields: maxFields, limit: introspectionTop}); err != nil {
			return err
		}
	}
	return nil
}

// checkCycles returns an error that names a fragment which spreads itself,
// through others or directly. It visits each fragment once.
func (e *expansion) checkCycles(fragments ast.FragmentDefinitionList) *gqlerror.Error {
	open, done := map[string]bool{}, map[string]bool{}
	var visit func(set ast.SelectionSet) *gqlerror.Error
	visit = func(set ast.SelectionSet) *gqlerror.Error {
		for _, selection := range set {
			below := ast.SelectionSet(nil)
			switch s := selection.(type) {
			case *ast.Field:
				below = s.SelectionSet
			case *ast.InlineFragment:
				below = s.SelectionSet
			case *ast.FragmentSpread:
				fragment := e.fragments[s.Name]
				if open[s.Name] {
					return failure(collab.BadUserInput, s.Position, "the fragment %q spreads itself", s.Name)
				}
				if fragment == nil || done[s.Name] {
					continue
				}
				open[s.Name] = true
				if err := visit(fragment.SelectionSet); err != nil {
					return err
				}
				open[s.Name], done[s.Name] = false, true
				continue
			}
			if err := visit(below); err != nil {
				return err
			}
		}
		return nil
	}
	for _, fragment := range fragments {
		if err := visit(ast.SelectionSet{&ast.FragmentSpread{Name: fragment.Name, Position: fragment.Position}}); err != nil {
			return err
		}
	}
	return nil
}

// level has the limits of one level of the answer.
type level struct {
	depth  int // 1 at the top
	fields int // how many response keys it may have
	limit  int // the greatest depth below
}

// level checks one level of the answer, whose fields stand in the given
// selection sets, and all levels below it.
func (e *expansion) level(sets []ast.SelectionSet, at level) *gqlerror.Error {
	merged := &mergedFields{byKey: map[string][]*ast.Field{}}
	for _, set := range sets {
		if err := e.merge(set, merged); err != nil {
			return err
		}
	}
	for i, key := range merged.keys {
		fields := merged.byKey[key]
		position := fields[0].Position
		switch {
		case at.depth > at.limit:
			return refuse(position, "the fields are nested more than %d levels deep", at.limit)
		case i >= at.fields:
			return refuse(position, "one level asks for more than %d fields", at.fields)
		case len(fields) > maxSameKey:
			return refuse(fields[maxSameKey].Position, "the response key %q is asked for more than %d times at one level", key, maxSameKey)
		}
		below := level{depth: at.depth + 1, fields: maxFields, limit: at.limit}
		if name := fields[0].Name; at.depth == 1 && (name == "__schema" || name == "__type") {
			below.limit = introspectionTop
		}
		children := make([]ast.SelectionSet, len(fields))
		for i, field := range fields {
			children[i] = field.SelectionSet
		}
		if err := e.level(children, below); err != nil {
			return err
		}
	}
	return nil
}

// mergedFields are the fields of one level by response key, keys in the order of
// their first field.
type mergedFields struct {
	keys  []string
	byKey map[string][]*ast.Field
}

// merge adds the fields of a selection set, those of its fragments included.
// Fields of different types merge too, so a level may count more than it answers.
func (e *expansion) merge(set ast.SelectionSet, into *mergedFields) *gqlerror.Error {
	for _, selection := range set {
		if e.selections++; e.selections > maxSelections {
			return refuse(selection.GetPosition(), "the document asks for more than %d fields once its fragments are spelt out", maxSelections)
		}
		below := ast.SelectionSet(nil)
		switch s := selection.(type) {
		case *ast.Field:
			if into.byKey[s.Alias] == nil {
				into.keys = append(into.keys, s.Alias)
			}
			into.byKey[s.Alias] = append(into.byKey[s.Alias], s)
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if fragment := e.fragments[s.Name]; fragment != nil {
				below = fragment.SelectionSet
			}
		}
		if err := e.merge(below, into); err != nil {
			return err
		}
	}
	return nil
}
