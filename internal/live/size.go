package live

import (
	"unsafe"

	"liaison/internal/collab"
)

// textSize is about what the texts of a record take that are not shared, and valueSize what
// the value of a name takes, in bytes.
const (
	textSize  = 60
	valueSize = 30
)

// Held returns the version of the present view and about how many bytes it takes, without
// what its readers hold. Both are 0 before there is a view.
func (m *Memory) Held() (version, bytes int64) {
	v := m.view.Load()
	if v == nil {
		return 0, 0
	}
	return v.Version, v.size()
}

// size estimates the bytes of a view by counting its parts.
func (v *View) size() int64 {
	total := v.names.base.size() + v.names.fresh.size() + int64(len(v.names.changed))*(int64(unsafe.Sizeof(collab.Name{}))+textSize)
	if v.graph != nil {
		total += v.graph.size()
	}
	if v.records != nil {
		total += int64(len(v.records.all)) * (recordSize + textSize)
	}
	return total
}

func (s *shard) size() int64 {
	return int64(len(s.names))*(int64(unsafe.Sizeof(collab.CompactName{}))+valueSize) + s.index.Size()
}

func (g *EntityGraph) size() int64 {
	b := g.base
	return int64(len(b.entities)+len(g.joined))*entitySize +
		int64(len(b.links)+len(g.links))*linkSize +
		int64(len(b.attributes)+len(g.attributes))*attributesSize +
		int64(len(b.dates)+len(g.dates))*dateSize
}
