package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// condition translates a store.Where into Cypher, from the fragments of this file; what
// callers give travels as parameters. The condition is about the entity e, and needs the
// graph's version as now. The text depends on the shape of the condition alone, so that
// Neo4j plans each shape once.
type condition struct{ params params }

const never = "false"

// param adds a parameter and returns its name for the text.
func (c *condition) param(v any) string {
	name := fmt.Sprintf("w%d", len(c.params))
	c.params[name] = v
	return "$p." + name
}

// in returns the condition that a property has one of the values; "" stands for an
// absent property.
func in[T ~string](c *condition, property string, values []T) string {
	text := property + " IN " + c.param(list(values))
	for _, v := range values {
		if v == "" {
			return "(" + property + " IS NULL OR " + text + ")"
		}
	}
	return text
}

// where returns the text of a condition, "true" for an empty one.
func (c *condition) where(w store.Where) string {
	var all []string
	add := func(text string) { all = append(all, text) }
	if w.Kinds != nil {
		add(in(c, "e.kind", w.Kinds))
	}
	if w.IDs != nil {
		add(in(c, "e.id", w.IDs))
	}
	if w.Countries != nil {
		add(in(c, "e.country", w.Countries))
	}
	if w.Types != nil {
		add("any(type IN e.types WHERE type IN " + c.param(list(w.Types)) + ")")
	}
	if w.Statuses != nil {
		add(in(c, "e.status", w.Statuses))
	}
	if w.ActiveOn != nil {
		day := c.param(int64(*w.ActiveOn))
		add("e.firstDay <= " + day + " AND e.lastDay >= " + day)
	}
	if w.EndsIn != nil {
		span := w.EndsIn.Span()
		add(fmt.Sprintf("e.lastDay < %s AND e.lastDay >= %s AND e.lastDay <= %s",
			c.param(int64(collab.MaxDay)), c.param(int64(span.From)), c.param(int64(span.To))))
	}
	if w.Claimed != nil {
		add(c.claimed(w.Claimed))
	}
	if w.Related != nil {
		add(c.related(w.Related))
	}
	if w.Stated != nil {
		add(c.stated(w.Stated))
	}
	for _, a := range w.And {
		add(c.where(a))
	}
	if w.Or != nil {
		any := []string{never}
		for _, o := range w.Or {
			any = append(any, c.where(o))
		}
		add("(" + strings.Join(any, " OR ") + ")")
	}
	if w.Not != nil {
		// A comparison with an absent property is null, which NOT leaves null; coalesce
		// turns it into false.
		add("NOT coalesce(" + c.where(*w.Not) + ", false)")
	}
	if all == nil {
		return "true"
	}
	return "(" + strings.Join(all, " AND ") + ")"
}

// The patterns of EXISTS name no label of their far node. With a label the planner may
// look through an index for each entity, and in an index that a first import has just
// filled, of which Neo4j has no statistics for some seconds yet, it reads all of it.
func (c *condition) claimed(q *store.Claimed) string {
	return "EXISTS { (e)-[:SAYS]->(c) WHERE " + c.fits(q) + " }"
}

// fits returns the condition that a claim c is one of those asked for.
func (c *condition) fits(q *store.Claimed) string {
	text := "c.class = " + c.param(string(q.Class)) + " AND " + c.keeps("c", q.Selection)
	if q.Labels != nil {
		text += " AND c.label IN " + c.param(list(q.Labels))
	}
	if q.Match != "" {
		text += " AND c.head = " + c.param(head(q.Match)) + " AND coalesce(c.match, c.head) = " + c.param(q.Match)
	}
	return text
}

// lookup returns a name or identifier that every entity of the condition has, with the
// rest of the condition; nil where there is none.
func lookup(w store.Where) (*store.Claimed, store.Where) {
	if q := w.Claimed; q != nil && q.Match != "" {
		w.Claimed = nil
		return q, w
	}
	for i, part := range w.And {
		if q, rest := lookup(part); q != nil {
			w.And = slices.Clone(w.And)
			w.And[i] = rest
			return q, w
		}
	}
	return nil, w
}

func (c *condition) related(q *store.Related) string {
	way := "(e)-[r]-(far)"
	switch q.Direction {
	case collab.Out:
		way = "(e)-[r]->(far)"
	case collab.In:
		way = "(e)<-[r]-(far)"
	}
	text := c.keeps("r", q.Selection)
	if q.Kinds != nil {
		text += " AND type(r) IN " + c.param(list(q.Kinds))
	}
	if q.Roles != nil {
		text += " AND " + in(c, "r.role", q.Roles)
	}
	if q.WithKinds != nil {
		text += " AND " + in(c, "far.kind", q.WithKinds)
	}
	return "EXISTS { " + way + " WHERE " + text + " }"
}

func (c *condition) stated(sel *collab.Selection) string {
	return "(EXISTS { (e)-[:SAYS]->(c) WHERE " + c.keeps("c", *sel) + " } OR EXISTS { (e)-[r]-() WHERE " + c.keeps("r", *sel) + " })"
}

// keeps returns the condition that a selection keeps a claim or relationship. It uses
// CASE, here and in cypher/, because Neo4j evaluates an OR in two passes: a claim that is
// retracted between the two would be in neither.
func (c *condition) keeps(v string, sel collab.Selection) string {
	at := "now"
	if !sel.At.IsNow() {
		at = c.param(versionOf(sel.At))
		at = "CASE WHEN now < " + at + " THEN now ELSE " + at + " END"
	}
	text := fmt.Sprintf("%[1]s.asserted <= %[2]s AND CASE %[1]s.retracted WHEN 0 THEN true ELSE %[1]s.retracted > %[2]s END", v, at)
	for _, key := range []struct {
		value  string
		values any
	}{
		{v + ".source", list(sel.Sources)}, {v + ".origin", list(sel.Origins)},
		{"coalesce(" + v + ".confidence, 'STATED')", list(sel.Confidence)}, {"coalesce(" + v + ".modality, 'ACTUAL')", list(sel.Modality)},
	} {
		if key.values != nil {
			text += " AND " + key.value + " IN " + c.param(key.values)
		}
	}
	return text
}

// entities returns the beginning of a query, which finds the entities e that meet the
// condition. A condition that asks for a name or identifier starts at the claims that
// have it.
func (c *condition) entities(w store.Where) string {
	text := "MATCH (g:Meta {id: 'graph'})\nWITH g.version AS now\n"
	if q, rest := lookup(w); q != nil {
		text += "MATCH (c:Claim)<-[:SAYS]-(e:Entity)\nUSING INDEX SEEK c:Claim(head)\nWHERE " + c.fits(q) + "\nWITH DISTINCT now, e\n"
		w = rest
	} else {
		text += "MATCH (e:Entity)\n"
	}
	// The condition is written as a difference, so that no index of created draws the
	// planner away from the index of the order.
	return text + "WHERE now - e.created >= 0 AND " + c.where(w)
}

// listed returns the beginning of a query of a list or count, which leaves out the
// entities that no statement speaks of. An entity whose last statement is retracted by a
// batch that is not published yet stays in until the batch is.
func (c *condition) listed(w store.Where) string {
	return c.entities(w) + " AND (e.sort <> '' OR e.changed > now)"
}
