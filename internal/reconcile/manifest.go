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
	Name    string `json:"name"`
	Label   string `json:"label"`
	Type    string `json:"type"`
	Default int    `json:"default"`
	Help    string `json:"help_text"`
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
		Extend: extend{address{base, "/properties"}, []setting{{
			Name: "limit", Label: "Limit", Type: "number", Default: 0, Help: "Most values a cell; 0 for all",
		}}},
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
