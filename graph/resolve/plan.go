package resolve

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Plan tells how the fields of a selection are answered for objects of one type. An
// operation makes it once for each place of its document, however many objects are there.
type Plan struct {
	Fields []graphql.CollectedField
	waits  []bool // by field: whether it, or a field below it, may wait for the store
	repeat []bool // by field: whether a field before it has the same alias; nil where none has
}

// planKey names a selection by its first element, which no other selection shares, and
// a type by the list of what it satisfies.
type planKey struct {
	selection *ast.Selection
	length    int
	satisfies *string
}

// PlanOf returns the plan for the fields that are selected of an object. satisfies are
// the object's type and the interfaces and unions that it belongs to. Outside an operation
// the plan is made anew each time.
func PlanOf(ctx context.Context, oc *graphql.OperationContext, selected ast.SelectionSet, satisfies []string) *Plan {
	o := operationOf(ctx)
	if o == nil || len(selected) == 0 || len(satisfies) == 0 {
		return o.newPlan(oc, selected, satisfies)
	}
	key := planKey{&selected[0], len(selected), &satisfies[0]}
	o.planning.RLock()
	p := o.plans[key]
	o.planning.RUnlock()
	if p != nil {
		return p
	}
	p = o.newPlan(oc, selected, satisfies)
	o.planning.Lock()
	defer o.planning.Unlock()
	if known := o.plans[key]; known != nil {
		return known
	}
	if o.plans == nil {
		o.plans = map[planKey]*Plan{}
	}
	o.plans[key] = p
	return p
}

func (o *Operation) newPlan(oc *graphql.OperationContext, selected ast.SelectionSet, satisfies []string) *Plan {
	fields := graphql.CollectFields(oc, selected, satisfies)
	p := &Plan{Fields: fields, waits: make([]bool, len(fields))}
	seen := make(map[string]bool, len(fields))
	for i, f := range fields {
		p.waits[i] = o.waits(f.Field) || o.anyWaits(f.Selections)
		if seen[f.Alias] {
			if p.repeat == nil {
				p.repeat = make([]bool, len(fields))
			}
			p.repeat[i] = true
		}
		seen[f.Alias] = true
	}
	return p
}
