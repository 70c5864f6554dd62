package resolve

import (
	"bytes"
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
	waiting  *[]task // nil while there are none, as in most objects
}

// task is a field that may wait, with its number in the plan.
type task struct {
	i   int
	run func(context.Context) graphql.Marshaler
}

// NewObject returns an object without values. One with few fields, which most are, lies in
// one piece of memory with its values.
func NewObject(p *Plan) *Object {
	switch n := len(p.Fields); n {
	case 1:
		o := &struct {
			Object
			values [1]graphql.Marshaler
		}{}
		return o.begin(p, o.values[:])
	case 2:
		o := &struct {
			Object
			values [2]graphql.Marshaler
		}{}
		return o.begin(p, o.values[:])
	case 3:
		o := &struct {
			Object
			values [3]graphql.Marshaler
		}{}
		return o.begin(p, o.values[:])
	case 4:
		o := &struct {
			Object
			values [4]graphql.Marshaler
		}{}
		return o.begin(p, o.values[:])
	default:
		return new(Object).begin(p, make([]graphql.Marshaler, n))
	}
}

func (o *Object) begin(p *Plan, values []graphql.Marshaler) *Object {
	o.plan, o.Values = p, values
	return o
}

// Waits reports whether the field of the number, or a field below it, may wait for the
// store. All others are to be resolved at once, in the order of the fields.
func (o *Object) Waits(i int) bool { return o.plan.waits[i] }

// Add adds a field that may wait, which Run resolves.
func (o *Object) Add(i int, run func(context.Context) graphql.Marshaler) {
	if o.waiting == nil {
		o.waiting = new([]task)
	}
	*o.waiting = append(*o.waiting, task{i, run})
}

// Run resolves the fields that were added: those that may wait themselves side by side,
// and those with such fields below them one after another beside them.
func (o *Object) Run(ctx context.Context) {
	if o.waiting == nil {
		return
	}
	running := operationOf(ctx)
	resolve := func(t task) { o.Values[t.i] = t.run(ctx) }
	var waiting, others []task
	for _, t := range *o.waiting {
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
	b, ok := w.(*bytes.Buffer)
	if !ok {
		b = new(bytes.Buffer)
		defer func() { _, _ = b.WriteTo(w) }() // a Marshaler cannot return the writer's error
	}
	begin := `{"`
	for i := range o.plan.Fields {
		if o.plan.repeat != nil && o.plan.repeat[i] {
			continue
		}
		b.WriteString(begin)
		b.WriteString(o.plan.Fields[i].Alias) // a name, which needs no escapes
		b.WriteString(`":`)
		o.Values[i].MarshalGQL(b)
		begin = `,"`
	}
	if len(o.plan.Fields) == 0 {
		b.WriteByte('{')
	}
	b.WriteByte('}')
}
