package reconcile

import (
	"net/http"
	"strings"

	"liaison/internal/collab"
)

// The prefixes that make URIs of ids and types. Ids derive from content, so every
// server that holds an entity gives it the same id.
const (
	identifierSpace = "urn:x-liaison:entity:"
	schemaSpace     = "urn:x-liaison:kind:"
)

// manifest says what the service offers and where.
type manifest struct {
	Versions        []string           `json:"versions"`
	Name            string             `json:"name"`
	IdentifierSpace string             `json:"identifierSpace"`
	SchemaSpace     string             `json:"schemaSpace"`
	Documentation   string             `json:"documentation,omitempty"`
	ServiceVersion  string             `json:"serviceVersion,omitempty"`
	DefaultTypes    []typeInfo         `json:"defaultTypes"`
	View            view               `json:"view"`
	Preview         preview            `json:"preview"`
	Suggest         map[string]address `json:"suggest"`
	Extend          extend             `json:"extend"`
	BatchSize       int                `json:"batchSize"`
}

type view struct {
	URL string `json:"url"`
}

type preview struct {
	URL    string `json:"url"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
}

type address struct {
	URL  string `json:"service_url"`
	Path string `json:"service_path"`
}

type extend struct {
	Propose  address   `json:"propose_properties"`
	Settings []setting `json:"property_settings"`
}

type setting struct {
	Name    string   `json:"name"`
	Label   string   `json:"label"`
	Type    string   `json:"type"`
	Default any      `json:"default"` // a number for the type number, else a text
	Help    string   `json:"help_text"`
	Choices []choice `json:"choices,omitempty"` // of the type select
}

type choice struct {
	Value string `json:"value"`
	Name  string `json:"name"`
}

// allKinds is the choice of all five kinds of collaboration.
const allKinds = "all"

// settings are those that data extension knows.
var settings = []setting{
	{Name: "limit", Label: "Limit", Type: "number", Default: 0, Help: "Most values a cell; 0 for all"},
	{Name: "kind", Label: "Kind of tie", Type: "select", Default: allKinds, Help: "Of partners: only those with ties of this kind",
		Choices: append([]choice{{allKinds, "Alliance, project, joint lab, agreement, cooperation"}}, tieKinds()...)},
	{Name: "asOf", Label: "As of", Type: "text", Default: "", Help: "Of links: only what held on this day, as 2022-06-01; empty for all times"},
}

// tieKinds returns the kinds of ties as choices, in the order of the GraphQL API.
func tieKinds() []choice {
	var out []choice
	for _, k := range collab.TieKinds {
		out = append(out, choice{strings.ToLower(strings.ReplaceAll(string(k), "_", "-")), typeOf(collab.EntityKind(k)).Name})
	}
	return out
}

// tieKindOf returns the kind of the value of a choice.
func tieKindOf(value string) collab.TieKind {
	return collab.TieKind(strings.ToUpper(strings.ReplaceAll(value, "-", "_")))
}

func (s *service) manifest(r *http.Request) manifest {
	base := strings.TrimRight(s.URL, "/")
	if base == "" {
		scheme := "http"
		if r.TLS != nil || r.URL.Scheme == "https" {
			scheme = "https"
		}
		base = scheme + "://" + r.Host + s.Base + Path
	}
	card := base + "/preview?id={{id}}"
	m := manifest{
		Versions: []string{"0.2"}, Name: s.Name, IdentifierSpace: identifierSpace, SchemaSpace: schemaSpace,
		Documentation: s.Documentation, ServiceVersion: s.Version,
		View: view{card}, Preview: preview{card, previewWidth, previewHeight},
		Suggest: map[string]address{
			"entity": {base, "/suggest/entity"}, "type": {base, "/suggest/type"}, "property": {base, "/suggest/property"},
		},
		Extend:    extend{address{base, "/properties"}, settings},
		BatchSize: s.Batch,
	}
	// People have lists of these kinds.
	for _, k := range []collab.EntityKind{
		collab.KindInstitution, collab.KindUnit, collab.KindAlliance, collab.KindProject, collab.KindProgramme, collab.KindPerson,
	} {
		m.DefaultTypes = append(m.DefaultTypes, typeOf(k))
	}
	return m
}
