// Package linked writes entities and statements as linked data: as N-Quads, and as JSON-LD
// with the same quads.
//
// Each statement is a named graph of its own, which has what the statement says in the
// terms of schema.org and of Liaison. The default graph says of each statement by which
// document it is said (PROV), how surely, and for which time. What is planned or aimed at
// is described by rdf:subject, rdf:predicate and rdf:object instead: no graph asserts it.
//
// Package export and the commands call it. It knows nothing of stores nor of the API, and
// holds nothing of what it has written. The same calls give the same bytes.
package linked

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/collab"
)

// Forms are the names of the forms.
var Forms = []string{"jsonld", "nquads"}

// Is reports whether a name is that of a form.
func Is(name string) bool { return slices.Contains(Forms, name) }

// Writer writes linked data as it comes. Its methods keep the first error for Close.
type Writer struct {
	out     *bufio.Writer
	json    bool
	written bool       // something has been written
	props   []property // room for those of the statement that is written
	err     error
}

// New begins a file in a form.
func New(w io.Writer, form string) (*Writer, error) {
	if !Is(form) {
		return nil, fmt.Errorf("%q is no form of linked data: the forms are %s", form, strings.Join(Forms, ", "))
	}
	out := &Writer{out: bufio.NewWriterSize(w, 64<<10), json: form == "jsonld"}
	if out.json {
		out.text(beginning())
	}
	return out, nil
}

// Close ends the file and returns the first error. It does not close what is below.
func (w *Writer) Close() error {
	if w.json {
		w.text("\n]}\n")
	}
	if w.err != nil {
		return w.err
	}
	return w.out.Flush()
}

// Err returns the first error of what has been written so far.
func (w *Writer) Err() error { return w.err }

func (w *Writer) text(s string) {
	if w.err == nil {
		_, w.err = w.out.WriteString(s)
	}
}

// Entity writes what an entity is, and the name under which it is shown. source is what is
// known of a document, nil of any other entity.
func (w *Writer) Entity(id collab.ID, kind collab.EntityKind, label string, source *collab.Source) {
	n := node{id: iri(id)}
	for _, class := range classes[kind] {
		n.add("rdf:type", resource(class))
	}
	if kind != "" {
		n.add("rdf:type", resource("liaison:"+pascal(string(kind))))
	}
	if label != "" {
		n.add("rdfs:label", literal(label))
	}
	if source != nil {
		n.add("rdf:type", resource("prov:Entity"))
		n.add("liaison:origin", literal(words(string(source.Origin))))
		n.add("schema:url", address(string(source.URL)))
		n.add("schema:datePublished", literal(string(source.Published)))
		for _, language := range source.Languages {
			n.add("schema:inLanguage", literal(language))
		}
	}
	w.write(n, nil)
}

// Claim writes a statement.
func (w *Writer) Claim(c collab.Claim) {
	s := c.Base()
	about := node{id: iri(claimID(c)), props: w.props[:0]}
	defer func() { w.props = about.props }()
	about.add("rdf:type", resource("prov:Entity"))
	about.add("prov:hadPrimarySource", term{iri: iri(s.SourceID)})
	confidence := s.Confidence
	if confidence == "" {
		confidence = collab.Stated
	}
	about.add("liaison:confidence", literal(words(string(confidence))))
	if s.Valid != "" {
		about.add("schema:temporalCoverage", literal(string(s.Valid)))
		from, through := s.Valid.Days()
		about.add("schema:validFrom", typed(from, "xsd:date"))
		about.add("schema:validThrough", typed(through, "xsd:date"))
	}
	about.add("liaison:observed", literal(string(s.Observed)))
	for _, e := range s.Evidence {
		about.add("liaison:locator", literal(string(e.Locator)))
		if e.Start != nil && e.End != nil {
			about.add("liaison:position", literal(fmt.Sprintf("%d-%d", *e.Start, *e.End)))
		}
	}
	said := said(c, &about)
	if s.Modality != "" && s.Modality != collab.Actual {
		about.add("liaison:modality", literal(words(string(s.Modality))))
	}
	if s.Modality == collab.Planned || s.Modality == collab.Goal {
		for _, p := range said.props {
			about.add("rdf:type", resource("rdf:Statement"))
			about.add("rdf:subject", term{iri: said.id})
			about.add("rdf:predicate", resource(p.predicate))
			about.add("rdf:object", p.object)
			break // the first is Liaison's own term, which says all
		}
		w.write(about, nil)
		return
	}
	w.write(about, &said)
}

// claimID is the id of a relation, and for other statements, which have no id in the API,
// what an id derives from: what is said, and by which source.
func claimID(c collab.Claim) collab.ID {
	if r, ok := c.(*collab.Relation); ok && r.ID != "" {
		return r.ID
	}
	return collab.ClaimID(c, 1)
}

// said returns what a statement says. What it says besides, such as the unit of a figure,
// is added to the node of the statement.
func said(c collab.Claim, about *node) node {
	out := node{id: iri(c.About())}
	switch c := c.(type) {
	case *collab.Name:
		predicate := "schema:alternateName"
		if c.Type == collab.DisplayName || c.Type == collab.Label {
			predicate = "schema:name"
		}
		out.add(predicate, inLanguage(c.Value, c.Language))
		about.add("liaison:nameType", literal(words(string(c.Type))))
	case *collab.Identifier:
		out.add("schema:identifier", literal(c.Scheme+":"+c.Value))
		if known, ok := registers[c.Scheme]; ok {
			out.add("schema:sameAs", address(known.before+c.Value+known.after))
		} else if c.Scheme == collab.SchemeWebsite {
			out.add("schema:url", address(c.Value))
		}
	case *collab.Text:
		predicate := "liaison:" + camel(string(c.Topic))
		if c.Topic == "DESCRIPTION" {
			predicate = "schema:description"
		}
		out.add(predicate, inLanguage(c.Value, c.Language))
	case *collab.Figure:
		out.add("liaison:"+camel(c.Measure), typed(strconv.FormatFloat(c.Value, 'f', -1, 64), "xsd:decimal"))
		if c.Qualifier != "" && c.Qualifier != "EXACT" {
			about.add("liaison:qualifier", literal(words(string(c.Qualifier))))
		}
		about.add("schema:unitText", literal(string(c.Unit)))
		about.add("schema:currency", literal(string(c.Currency)))
		about.add("liaison:period", literal(string(c.Period)))
		if c.PlaceID != "" {
			about.add("schema:spatialCoverage", term{iri: iri(c.PlaceID)})
		}
	case *collab.Relation:
		to := term{iri: iri(c.To)}
		out.add("liaison:"+camel(string(c.Kind)), to)
		if predicate, ok := predicates[c.Kind]; ok {
			out.add(predicate, to)
		}
		about.add("liaison:role", literal(words(string(c.Role))))
		about.add("liaison:status", literal(words(string(c.Status))))
	}
	return out
}
