package resolve

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// Object resolves the fields of one object by its plan and writes them with their values.
// gqlgen's own set of fields makes a map and several functions for each object.
type Object struct {
	Values   []graphql.Marshaler // by field of the plan
	Invalids uint32              // how many fields are null that must not be
	plan     *Plan
	waiting  []task
	few      [fewFields]graphql.Marshaler // the values of an object with few fields
}

// fewFields is how many fields most objects have at most.
const fewFields = 4

// task is a field that may wait, with its number in the plan.
type task struct {
	i   int
	run func(context.Context) graphql.Marshaler
}

// NewObject returns an object without values.
func NewObject(p *Plan) *Object {
	o := &Object{plan: p}
	if n := len(p.Fields); n <= fewFields {
		o.Values = o.few[:n]
	} else {
		o.Values = make([]graphql.Marshaler, n)
	}
	return o
}

// Waits reports whether the field of the number, or a field below it, may wait for the
// store. All others are to be resolved at once, in the order of the fields.
func (o *Object) Waits(i int) bool { return o.plan.waits[i] }

// Add adds a field that may wait, which Run resolves.
func (o *Object) Add(i int, run func(context.Context) graphql.Marshaler) {
	o.waiting = append(o.waiting, task{i, run})
}

// Run resolves the fields that were added: those that may wait themselves side by side,
// and those with such fields below them one after another beside them.
func (o *Object) Run(ctx context.Context) {
	if len(o.waiting) == 0 {
		return
	}
	running := operationOf(ctx)
	resolve := func(t task) { o.Values[t.i] = t.run(ctx) }
	var waiting, others []task
	for _, t := range o.waiting {
		if running.waits(o.plan.Fields[t.i].Field) {
			waiting = append(waiting, t)
		} else {
			others = append(others, t)
		}
	}
	if len(others) == 0 {
		others, waiting = waiting[:1], waiting[1:]
	}
	all := func() {
		for _, t := range others {
			resolve(t)
		}
	}
	if len(waiting) == 0 {
		all()
		return
	}
	running.sideBySide(len(waiting)+1, func(i int) {
		if i == 0 {
			all()
		} else {
			resolve(waiting[i-1])
		}
	})
}

// MarshalGQL writes the object as JSON. Of fields with one alias, which fragments on an
// interface and on a type of it may have, the first is written.
func (o *Object) MarshalGQL(w io.Writer) {
	begin := `{"`
	for i := range o.plan.Fields {
		if o.plan.repeat != nil && o.plan.repeat[i] {
			continue
		}
		write(w, begin)
		write(w, o.plan.Fields[i].Alias) // a name, which needs no escapes
		write(w, `":`)
		o.Values[i].MarshalGQL(w)
		begin = `,"`
	}
	if len(o.plan.Fields) == 0 {
		write(w, "{")
	}
	write(w, "}")
}

// write adds the text to the answer, a buffer in memory, which cannot fail.
func write(w io.Writer, text string) {
	_, _ = io.WriteString(w, text)
}
