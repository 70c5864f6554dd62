package linked

import (
	"encoding/json"
	"net/url"
	"regexp"
	"strings"

	"liaison/internal/collab"
)

// prefixes are the beginnings of IRIs for which a short form stands, in the order of the
// context of JSON-LD.
var prefixes = []struct{ short, long string }{
	{"liaison", "urn:liaison:term:"},
	{"prov", "http://www.w3.org/ns/prov#"},
	{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
	{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
	{"schema", "https://schema.org/"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
}

// classes are the classes of schema.org for kinds of entities. Each entity has a class of
// Liaison's own beside them.
var classes = map[collab.EntityKind][]string{
	collab.KindInstitution: {"schema:Organization"},
	collab.KindUnit:        {"schema:Organization"},
	collab.KindAlliance:    {"schema:Consortium"},
	collab.KindProject:     {"schema:ResearchProject"},
	collab.KindJointLab:    {"schema:ResearchOrganization"},
	collab.KindCentre:      {"schema:Organization"},
	collab.KindBody:        {"schema:Organization"},
	collab.KindPerson:      {"schema:Person"},
	collab.KindEvent:       {"schema:Event"},
	collab.KindPlace:       {"schema:Place"},
	collab.KindLanguage:    {"schema:Language"},
	collab.KindDocument:    {"schema:CreativeWork"},
}

// predicates are those of schema.org that mean the same as kinds of relations.
var predicates = map[collab.RelationKind]string{
	collab.MemberOf:    "schema:memberOf",
	collab.FundedBy:    "schema:funder",
	collab.LocatedIn:   "schema:location",
	collab.About:       "schema:about",
	collab.PublishedBy: "schema:publisher",
}

// registers are the IRIs under which registers know what they list, by the scheme of the
// identifier: what stands before and after its value.
var registers = map[string]struct{ before, after string }{
	"ror":                 {"https://ror.org/", ""},
	"wikidata":            {"http://www.wikidata.org/entity/", ""},
	"orcid":               {"https://orcid.org/", ""},
	"doi":                 {"https://doi.org/", ""},
	collab.SchemeGeonames: {"https://sws.geonames.org/", "/"},
}

// term is the object of a quad: an IRI, or a text with a language or a datatype.
type term struct{ iri, text, language, datatype string }

type property struct {
	predicate string // in its short form
	object    term
}

// node is a subject with its properties.
type node struct {
	id    string
	props []property
}

// add adds a property, unless its value is empty or there already: a quad stands once.
func (n *node) add(predicate string, object term) {
	if object.iri == "" && object.text == "" {
		return
	}
	for _, p := range n.props {
		if p.predicate == predicate && p.object == object {
			return
		}
	}
	n.props = append(n.props, property{predicate, object})
}

func iri(id collab.ID) string { return "urn:liaison:" + string(id) }

func resource(short string) term { return term{iri: long(short)} }

// long returns the IRI for which a short form stands.
func long(short string) string {
	before, name, _ := strings.Cut(short, ":")
	for _, p := range prefixes {
		if p.short == before {
			return p.long + name
		}
	}
	return short
}

func literal(text string) term { return term{text: strings.ToValidUTF8(text, "\uFFFD")} }

func typed(text, datatype string) term { return term{text: text, datatype: long(datatype)} }

var languageTag = regexp.MustCompile(`^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$`)

// inLanguage is a text in a language; one whose language is no tag has none. Tags are
// written in small letters, which mean the same.
func inLanguage(text, language string) term {
	out := literal(text)
	if languageTag.MatchString(language) {
		out.language = strings.ToLower(language)
	}
	return out
}

// address is the IRI of a web page, or a text if it is none that everybody can read.
func address(text string) term {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsAny(text, "<>\"{}|^`\\ ") || strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return literal(text)
	}
	return term{iri: text}
}

// words writes an enum value as words: "joint lab" for JOINT_LAB.
func words(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", " ")) }

// pascal writes an enum value as a class: "JointLab" for JOINT_LAB.
func pascal(name string) string {
	var out strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9') }) {
		out.WriteString(strings.ToUpper(word[:1]) + strings.ToLower(word[1:]))
	}
	return out.String()
}

// camel writes an enum value as a predicate: "memberOf" for MEMBER_OF.
func camel(name string) string {
	out := pascal(name)
	if out == "" {
		return "unnamed"
	}
	return strings.ToLower(out[:1]) + out[1:]
}

// write writes a node and, if inside is not nil, the named graph of the node's name with
// what is inside.
func (w *Writer) write(n node, inside *node) {
	if !w.json {
		w.quads(n, "")
		if inside != nil {
			w.quads(*inside, " <"+n.id+">")
		}
		return
	}
	if w.written {
		w.text(",")
	}
	w.written = true
	w.text("\n")
	o := n.object()
	if inside != nil {
		o["@graph"] = []map[string]any{inside.object()}
	}
	line, err := marshal(o)
	if w.err == nil {
		w.err = err
	}
	w.text(line)
}

// beginning is what JSON-LD begins with: the context, and the list of what follows.
func beginning() string {
	context := map[string]string{}
	for _, p := range prefixes {
		context[p.short] = p.long
	}
	text, _ := marshal(context) // a map of texts has no error
	return `{"@context":` + text + `,"@graph":[`
}

func marshal(value any) (string, error) {
	var out strings.Builder
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(value)
	return strings.TrimSuffix(out.String(), "\n"), err
}

// object is the node in JSON-LD.
func (n node) object() map[string]any {
	out := map[string]any{"@id": n.id}
	for _, p := range n.props {
		if p.predicate == "rdf:type" {
			types, _ := out["@type"].([]string)
			out["@type"] = append(types, p.object.iri)
			continue
		}
		values, _ := out[p.predicate].([]any)
		out[p.predicate] = append(values, p.object.value())
	}
	return out
}

func (t term) value() any {
	switch {
	case t.iri != "":
		return map[string]string{"@id": t.iri}
	case t.language != "":
		return map[string]string{"@value": t.text, "@language": t.language}
	case t.datatype != "":
		return map[string]string{"@value": t.text, "@type": t.datatype}
	}
	return t.text
}

// quads writes the properties of a node as lines of N-Quads. graph is empty or the name of
// the graph after a blank.
func (w *Writer) quads(n node, graph string) {
	for _, p := range n.props {
		w.texts("<", n.id, "> <", long(p.predicate), "> ")
		w.object(p.object)
		w.texts(graph, " .\n")
	}
}

// object writes the object of a quad.
func (w *Writer) object(t term) {
	if t.iri != "" {
		w.texts("<", t.iri, ">")
		return
	}
	w.quoted(t.text)
	switch {
	case t.language != "":
		w.texts("@", t.language)
	case t.datatype != "":
		w.texts("^^<", t.datatype, ">")
	}
}

// quoted writes a text between quotes; control characters are written by their numbers.
func (w *Writer) quoted(text string) {
	w.text(`"`)
	from := 0 // what of the text is not written yet
	for i := range len(text) {
		c := text[i]
		switch {
		case c == '"' || c == '\\':
			w.texts(text[from:i], `\`)
			from = i
		case c < ' ' || c == 0x7f:
			const digits = "0123456789ABCDEF"
			w.texts(text[from:i], `\u00`, digits[c>>4:c>>4+1], digits[c&15:c&15+1])
			from = i + 1
		}
	}
	w.texts(text[from:], `"`)
}

// texts writes several texts, one after another, without joining them first.
func (w *Writer) texts(list ...string) {
	for _, s := range list {
		w.text(s)
	}
}
