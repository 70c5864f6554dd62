package sqlite

import (
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// condition compiles a store.Where into a condition on the entity e. Its text is made of
// the fragments below and of parameter names only; values go into args.
type condition struct {
	args []any
	skip string // "+" keeps the indexes of wide columns out of a narrow question's plan
}

// compile returns the condition of a whole question and its arguments.
func compile(w store.Where) (where string, args []any) {
	c := &condition{}
	if narrow(w) {
		c.skip = "+"
	}
	where = c.where(w)
	return where, c.args
}

// listed returns the condition of a list or count, which leaves out the entities that no
// statement speaks of. The plus sign keeps the index of the order out of plans that do
// not need it.
func listed(w store.Where) (where string, args []any) {
	where, args = compile(w)
	return joinAll("+e.sort <> ''", where), args
}

// narrow reports whether a condition names its few entities. SQLite's planner cannot know
// that a match is rare, and would rather walk all entities of the kind.
func narrow(w store.Where) bool {
	return w.IDs != nil || w.Claimed != nil && w.Claimed.Match != "" || slices.ContainsFunc(w.And, narrow)
}

// value adds an argument and returns the name of its parameter.
func (c *condition) value(v any) string {
	name := "w" + strconv.Itoa(len(c.args))
	c.args = append(c.args, sql.Named(name, v))
	return ":" + name
}

// joinAll joins conditions by AND, without the empty ones. It returns "" where every one
// is empty.
func joinAll(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return "TRUE"
	}
	return "(" + strings.Join(out, " AND ") + ")"
}

// oneOf joins alternatives by OR. Without alternatives the condition is FALSE.
func oneOf(parts []string) string {
	if len(parts) == 0 {
		return "FALSE"
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

// in returns the condition that a column has one of the values: "" for a nil list, FALSE
// for an empty one, and plain equality for one value, so that an index that continues
// with the sort order can give the page in order.
func in[T ~string](c *condition, column string, values []T) string {
	switch {
	case values == nil:
		return ""
	case len(values) == 0:
		return "FALSE"
	case len(values) == 1:
		return column + " = " + c.value(string(values[0]))
	}
	return column + " IN (SELECT value FROM json_each(" + c.value(jsonOf(values)) + "))"
}

func (c *condition) where(w store.Where) string {
	parts := []string{
		in(c, "e.id", w.IDs), in(c, c.skip+"e.kind", w.Kinds), in(c, c.skip+"e.country", w.Countries), in(c, "e.status", w.Statuses),
	}
	if w.Types != nil {
		parts = append(parts, "EXISTS (SELECT 1 FROM json_each(e.types) AS t WHERE "+in(c, "t.value", w.Types)+")")
	}
	if w.ActiveOn != nil {
		day := c.value(int64(*w.ActiveOn))
		parts = append(parts, "(e.period <> '' AND e.period_from <= "+day+" AND e.period_to >= "+day+")")
	}
	if w.EndsIn != nil {
		span := w.EndsIn.Span()
		parts = append(parts, "(e.period_ended = 1 AND e.period_to BETWEEN "+c.value(int64(span.From))+" AND "+c.value(int64(span.To))+")")
	}
	if w.Claimed != nil {
		parts = append(parts, c.claimed(*w.Claimed))
	}
	if w.Related != nil {
		parts = append(parts, c.related(*w.Related))
	}
	if w.Stated != nil {
		parts = append(parts, oneOf([]string{
			"EXISTS (SELECT 1 FROM claim AS c WHERE " + joinAll("c.subject = e.n", c.selected("c", *w.Stated)) + ")",
			"EXISTS (SELECT 1 FROM relation AS r WHERE " + joinAll("r.src = e.n", c.selected("r", *w.Stated)) + ")",
			"EXISTS (SELECT 1 FROM relation AS r WHERE " + joinAll("r.dst = e.n", c.selected("r", *w.Stated)) + ")",
		}))
	}
	for _, and := range w.And {
		parts = append(parts, c.where(and))
	}
	if w.Or != nil {
		var alternatives []string
		for _, or := range w.Or {
			alternatives = append(alternatives, c.where(or))
		}
		parts = append(parts, oneOf(alternatives))
	}
	if w.Not != nil {
		parts = append(parts, "NOT "+c.where(*w.Not))
	}
	return joinAll(parts...)
}

// fewLabels is the greatest number of labels that are looked up one by one in the claims
// of an entity. For more labels all claims of the class are read, which are about as few.
const fewLabels = 4

// claimed returns the condition that the entity has a claim that fits. A question with a
// match comes first, because it finds few rows in the index of matches; one without a
// match may fit most of the graph and is asked of each entity.
func (c *condition) claimed(q store.Claimed) string {
	label, sel := in(c, "c.label", q.Labels), c.selected("c", q.Selection)
	class := "c.class = " + c.value(string(q.Class))
	if q.Match != "" {
		return "e.n IN (SELECT c.subject FROM claim_part AS p CROSS JOIN claim AS c ON c.part = p.part WHERE " +
			joinAll(class, label, "c.match <> 0 AND c.match = "+c.value(matchKey(q.Class, q.Match)), sel) + ")"
	}
	if len(q.Labels) > fewLabels {
		label = in(c, "+c.label", q.Labels) // the plus sign keeps SQLite from one index search for each label
	}
	return "EXISTS (SELECT 1 FROM claim AS c WHERE " + joinAll("c.subject = e.n", class, label, sel) + ")"
}

func (c *condition) related(q store.Related) string {
	var ways []string
	if q.Direction != collab.In {
		ways = append(ways, c.way("r.src = e.n", "f.n = r.dst", q))
	}
	if q.Direction != collab.Out {
		ways = append(ways, c.way("r.dst = e.n", "f.n = r.src", q))
	}
	return oneOf(ways)
}

func (c *condition) way(near, far string, q store.Related) string {
	parts := []string{near, in(c, "r.kind", q.Kinds), in(c, "r.role", q.Roles), c.selected("r", q.Selection)}
	from := "relation AS r"
	if q.WithKinds != nil {
		from += " CROSS JOIN entity AS f"
		parts = append(parts, far, in(c, "f.kind", q.WithKinds))
	}
	return "EXISTS (SELECT 1 FROM " + from + " WHERE " + joinAll(parts...) + ")"
}

// selected returns the condition that a selection keeps the rows of a table alias. The
// condition for now is shorter, so that an index that has only what is in force can
// answer it.
func (c *condition) selected(alias string, s collab.Selection) string {
	visible := alias + ".retracted = 0"
	if !s.At.IsNow() {
		at := c.value(versionOf(s.At))
		visible = "(" + alias + ".asserted <= " + at + " AND (" + alias + ".retracted = 0 OR " + alias + ".retracted > " + at + "))"
	}
	parts := []string{visible, in(c, alias+".origin", s.Origins), in(c, alias+".confidence", s.Confidence), in(c, alias+".modality", s.Modality)}
	if s.Sources != nil {
		parts = append(parts, "+"+alias+".source IN (SELECT d.n FROM json_each("+c.value(jsonOf(s.Sources))+") AS j CROSS JOIN entity AS d ON d.id = j.value)")
	}
	return joinAll(parts...)
}
