package neo4j

import (
	"strconv"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// row has the properties of a node or relationship. A property without a value is absent.
type row map[string]any

func (r row) text(key string) string { s, _ := r[key].(string); return s }

// textOr returns the text of a property, or usual where the property is absent.
func (r row) textOr(key, usual string) string {
	if s, ok := r[key].(string); ok {
		return s
	}
	return usual
}

func (r row) number(key string) int64 {
	n, _ := r[key].(int64)
	return n
}

func (r row) texts(key string) []string {
	list, _ := r[key].([]any)
	var out []string
	for _, v := range list {
		s, _ := v.(string)
		out = append(out, s)
	}
	return out
}

// say sets the properties whose text is not empty.
func (r row) say(texts map[string]string) row {
	for key, v := range texts {
		if v != "" {
			r[key] = v
		}
	}
	return r
}

// put sets a property unless the value is empty.
func (r row) put(key, value string) { r.unless(key, value, "") }

// unless sets a property unless the value is the usual one.
func (r row) unless(key, value, usual string) {
	if value != usual {
		r[key] = value
	}
}

// head returns the beginning of a text, short enough for an index entry (about 8 kB). It
// keeps the order: head(a) < head(b) only if a < b.
func head(s string) string {
	n := 0
	for i := range s {
		if n++; n > 200 {
			return s[:i]
		}
	}
	return s
}

func entityRow(e *collab.Record) row {
	r := row{"id": string(e.ID), "kind": string(e.Kind), "created": e.Created, "changed": e.Changed, "sort": e.Sort, "head": head(e.Sort)}
	r.say(map[string]string{
		"name": e.Name, "country": e.Country, "city": string(e.CityID), "parent": string(e.ParentID),
		"status": string(e.Status), "period": string(e.Period),
	})
	if len(e.Types) > 0 {
		r["types"] = e.Types
	}
	if e.Period != "" {
		span := e.Period.Span()
		r["firstDay"], r["lastDay"] = int64(span.From), int64(span.To)
	}
	if e.Year != 0 {
		r["year"] = int64(e.Year)
	}
	if s := e.Source; s != nil {
		r.say(map[string]string{"origin": string(s.Origin), "published": string(s.Published), "url": string(s.URL), "sha256": string(s.SHA256)})
		if len(s.Languages) > 0 {
			r["languages"] = s.Languages
		}
	}
	return r
}

func (r row) record() *collab.Record {
	e := &collab.Record{
		ID: collab.ID(r.text("id")), Kind: collab.EntityKind(r.text("kind")), Created: r.number("created"), Changed: r.number("changed"),
		Summary: collab.Summary{
			Name: r.text("name"), Sort: r.text("sort"), Country: r.text("country"), CityID: collab.ID(r.text("city")),
			ParentID: collab.ID(r.text("parent")), Status: collab.InstitutionStatus(r.text("status")),
			Period: collab.EDTF(r.text("period")), Year: int(r.number("year")),
		},
	}
	for _, t := range r.texts("types") {
		e.Types = append(e.Types, collab.InstitutionType(t))
	}
	if origin := r.text("origin"); origin != "" {
		e.Source = &collab.Source{
			Origin: collab.Origin(origin), Published: collab.EDTF(r.text("published")), URL: collab.OptionalText(r.text("url")),
			SHA256: collab.OptionalText(r.text("sha256")), Languages: r.texts("languages"),
		}
	}
	return e
}

// claimRow returns the properties of a claim that a batch asserts. Usual values are left
// out, since Neo4j's work on a row grows with the number of properties.
func claimRow(c collab.Claim) row {
	f := store.RowOf(c)
	r := make(row, 16)
	r["id"], r["class"], r["subject"], r["label"] = string(f.ID), string(f.Class), string(f.Subject), f.Label
	r["source"], r["origin"] = string(f.Source), string(f.Origin)
	r.put("to", string(f.To))
	r.put("value", f.Value)
	if f.Match != "" {
		r["head"] = head(f.Match)
		r.unless("match", f.Match, head(f.Match))
	}
	r.put("language", f.Language)
	r.put("role", f.Role)
	r.put("status", f.Status)
	r.put("figure", f.Figure)
	r.put("place", string(f.Place))
	r.put("valid", f.Valid)
	r.put("observed", f.Observed)
	r.put("published", f.Published)
	r.put("evidence", f.Evidence)
	r.unless("confidence", string(f.Confidence), string(collab.Stated))
	r.unless("modality", string(f.Modality), string(collab.Actual))
	if f.Order != nil {
		r["order"] = int64(*f.Order)
	}
	return r
}

// relationRow returns claimRow and the dates that the relationship shows to people.
func relationRow(c *collab.Relation) row {
	r := claimRow(c)
	if day := c.ValidFrom(); day != nil {
		r["validFrom"] = date(*day)
	}
	if day := c.ValidTo(); day != nil {
		r["validTo"] = date(*day)
	}
	return r
}

func date(d collab.Day) dbtype.Date { return dbtype.Date(time.Unix(int64(d)*86400, 0).UTC()) }

func (r row) claim() (collab.Claim, error) {
	f := store.Row{
		ID: collab.ID(r.text("id")), Class: collab.Class(r.text("class")), Subject: collab.ID(r.text("subject")), To: collab.ID(r.text("to")),
		Label: r.text("label"), Value: r.text("value"), Language: r.text("language"), Role: r.text("role"),
		Status: r.text("status"), Figure: r.text("figure"), Place: collab.ID(r.text("place")), Source: collab.ID(r.text("source")),
		Origin: collab.Origin(r.text("origin")), Published: r.text("published"), Confidence: collab.Confidence(r.textOr("confidence", string(collab.Stated))),
		Modality: collab.Modality(r.textOr("modality", string(collab.Actual))), Valid: r.text("valid"), Observed: r.text("observed"), Asserted: r.number("asserted"), Retracted: r.number("retracted"),
		Evidence: r.text("evidence"),
	}
	if n, ok := r["order"].(int64); ok {
		order := int32(n)
		f.Order = &order
	}
	return f.Claim()
}

func conflictRow(c *collab.Conflict) row {
	return row{
		"key": conflictKey(c), "id": string(c.ID), "subject": string(c.SubjectID), "property": c.Property, "rule": string(c.Rule),
		"claims": c.ClaimIDs, "asserted": c.Asserted, "retracted": c.Retracted,
	}
}

// conflictKey returns a text that tells the rows of one conflict apart. A conflict is
// opened at most once a version.
func conflictKey(c *collab.Conflict) string {
	return string(c.ID) + "@" + strconv.FormatInt(c.Asserted, 10)
}

func (r row) conflict() *collab.Conflict {
	c := &collab.Conflict{
		ID: collab.ID(r.text("id")), SubjectID: collab.ID(r.text("subject")), Property: r.text("property"), Rule: collab.Rule(r.text("rule")),
		Asserted: r.number("asserted"), Retracted: r.number("retracted"),
	}
	for _, id := range r.texts("claims") {
		c.ClaimIDs = append(c.ClaimIDs, collab.ID(id))
	}
	return c
}

func commitRow(c store.Commit) row {
	r := row{"version": c.Version, "at": c.At.UnixMicro()}
	return r.say(map[string]string{"actor": c.Actor, "reason": c.Reason, "key": c.Key, "head": head(c.Key), "digest": c.Digest})
}

func (r row) commit() store.Commit {
	return store.Commit{
		Version: r.number("version"), At: time.UnixMicro(r.number("at")).UTC(), Actor: r.text("actor"), Reason: r.text("reason"),
		Key: r.text("key"), Digest: r.text("digest"),
	}
}

// label returns the node label of an entity's kind: JointLab for JOINT_LAB.
func label(kind collab.EntityKind) string {
	var out []byte
	start := true
	for i := range len(kind) {
		switch c := kind[i]; {
		case c == '_':
			start = true
		case start:
			out, start = append(out, c), false
		default:
			out = append(out, c|0x20)
		}
	}
	return string(out)
}

// claimLabels has the node label of the claims of each class, beside Claim.
var claimLabels = map[collab.Class]string{
	collab.ClassName: "Name", collab.ClassIdentifier: "Identifier", collab.ClassText: "Text", collab.ClassFigure: "Figure",
	collab.ClassRelation: "Relation",
}
