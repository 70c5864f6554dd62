package importer

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// SourceInfo is a document, with the imports that were made of it.
type SourceInfo struct {
	ID         collab.ID     `json:"id"`
	Key        string        `json:"key,omitempty"` // the key of a register or an upload, as "doc:ror"; "" for other documents
	Name       string        `json:"name"`
	Origin     collab.Origin `json:"origin"`
	URL        string        `json:"url,omitempty"`
	Statements int           `json:"statements"` // in force
	Imports    []Import      `json:"imports"`    // newest first; empty if its statements came in another way
}

// Sources lists the documents that have statements in force, or of which something
// was imported: those with the most statements first, then by name, then by id.
func Sources(ctx context.Context, r store.Reader) ([]SourceInfo, error) {
	counts, err := r.Sources(ctx)
	if err != nil {
		return nil, err
	}
	notes, err := r.NotesUnder(ctx, "", importPrefix)
	if err != nil {
		return nil, err
	}
	imports, err := readImports(notes)
	if err != nil {
		return nil, err
	}
	bySource := map[collab.ID]*SourceInfo{}
	infoOf := func(id collab.ID) *SourceInfo {
		if bySource[id] == nil {
			bySource[id] = &SourceInfo{ID: id, Imports: []Import{}}
		}
		return bySource[id]
	}
	for _, c := range counts {
		infoOf(c.Source).Statements = c.Claims
	}
	for _, k := range imports {
		info := infoOf(k.source)
		info.Imports = append(info.Imports, k.Import)
	}
	var ids []collab.ID
	for id := range bySource {
		ids = append(ids, id)
	}
	records, err := r.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	keys := map[collab.ID]string{}
	for _, f := range Formats() {
		keys[collab.EntityID(f.Source.Key)] = f.Source.Key
	}
	out := []SourceInfo{}
	for i, id := range ids {
		info := bySource[id]
		if e := records[i]; e != nil && e.Source != nil {
			info.Name, info.Origin, info.URL = e.Name, e.Source.Origin, string(e.Source.URL)
		}
		info.Key = keys[id]
		if key := uploadNamed(info.Name).Key; info.Key == "" && id == collab.EntityID(key) {
			info.Key = key
		}
		if info.Name == "" && len(info.Imports) > 0 { // its file had other documents' statements only
			info.Name = info.Imports[0].Inputs[0].Name
		}
		out = append(out, *info)
	}
	slices.SortFunc(out, func(a, b SourceInfo) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}
