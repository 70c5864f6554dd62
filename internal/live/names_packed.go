package live

import (
	"liaison/internal/collab"
	"liaison/internal/text"
)

// shard is an index and what is kept of its names.
type shard struct {
	names []packed
	index *text.Index
}

// packed is a name in half of the memory: what many names have in common is kept once.
type packed struct {
	id, subject collab.ID
	value       string
	common      *collab.Name
	asserted    int64
}

// unpack returns the name without its evidence.
func (p *packed) unpack() *collab.Name {
	n := *p.common
	n.ID, n.Subject, n.Value, n.Asserted = p.id, p.subject, p.value, p.asserted
	return &n
}

// packer packs names in the order in which they come.
type packer struct {
	names   []packed
	commons map[common]*collab.Name
	ids     map[collab.ID]collab.ID
	last    common // of the name before: names of one source come together
}

// common are the parts that names may have in common, as a key.
type common struct {
	source     collab.ID
	origin     collab.Origin
	published  collab.EDTF
	confidence collab.Confidence
	modality   collab.Modality
	valid      collab.EDTF
	observed   collab.EDTF
	language   string
	kind       collab.NameType
}

func newPacker() *packer {
	return &packer{commons: map[common]*collab.Name{}, ids: map[collab.ID]collab.ID{}}
}

func (p *packer) add(n *collab.Name) {
	packed := packed{id: n.ID, subject: n.Subject, value: n.Value, asserted: n.Asserted}
	key := common{n.SourceID, n.Origin, n.Published, n.Confidence, n.Modality, n.Valid, n.Observed, n.Language, n.Type}
	if len(p.names) > 0 && key == p.last {
		packed.common = p.names[len(p.names)-1].common
	} else if packed.common = p.commons[key]; packed.common == nil {
		packed.common = &collab.Name{
			Statement: collab.Statement{SourceID: n.SourceID, Origin: n.Origin, Published: n.Published,
				Confidence: n.Confidence, Modality: n.Modality, Valid: n.Valid, Observed: n.Observed},
			Language: n.Language, Type: n.Type,
		}
		p.commons[key] = packed.common
	}
	p.last = key
	if last := len(p.names) - 1; last >= 0 && p.names[last].subject == n.Subject {
		packed.subject = p.names[last].subject
	} else if known, ok := p.ids[n.Subject]; ok {
		packed.subject = known
	} else {
		p.ids[n.Subject] = n.Subject
	}
	p.names = append(p.names, packed)
}
