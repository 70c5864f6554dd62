package reconcile

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"net/url"

	"liaison/internal/collab"
)

// The size of a preview in pixels.
const (
	previewWidth  = 400
	previewHeight = 200
)

// pagePolicy lets a page use its own styles and load nothing. It does not restrict
// frames, because clients show previews in a frame.
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

//go:embed card.html
var cardText string

var card = template.Must(template.New("card").Parse(cardText))

// preview returns a small HTML page about one entity.
func (s *service) preview(r *http.Request, f form) (any, error) {
	id, err := collab.ParseID(f.Get("id"))
	if err != nil {
		return nil, err
	}
	facts, err := s.facts(r.Context(), []collab.ID{id})
	if err != nil {
		return nil, err
	}
	e := facts[id]
	if e == nil {
		return nil, collab.Errorf(collab.NotFound, "the graph has no entity %s", id)
	}
	type row struct{ Name, Value, Link string }
	shown := struct {
		Name, Kind, Place string
		Rows              []row
	}{nameOf(e), "", describe(e), nil}
	if e.Kind != "" {
		shown.Kind = typeOf(e.Kind).Name
	}
	for _, p := range properties {
		if p.id == countryID || p.id == cityID {
			continue // they are in the place
		}
		for _, v := range p.values(e) {
			line := row{Name: p.name, Value: v.Name + v.Str}
			if u, err := url.Parse(v.Str); p.scheme == collab.SchemeWebsite && err == nil && (u.Scheme == "http" || u.Scheme == "https") {
				line.Link = v.Str
			}
			shown.Rows = append(shown.Rows, line)
		}
	}
	var out bytes.Buffer
	if err := card.Execute(&out, shown); err != nil {
		return nil, err
	}
	return page(out.Bytes()), nil
}
