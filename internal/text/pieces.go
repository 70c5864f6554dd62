package text

import "strings"

// piece is what names have between two blanks, read once for all names that have it: a
// graph has many more names than pieces of names.
type piece struct {
	text            string // visible
	folded          string
	whole           bool // names with it are read as a whole: it has an apostrophe or Han characters
	foreign, marked bool // see scripts
	forms           [4]*form
}

// form has the tokens of a piece in a name of certain scripts.
type form struct {
	words, others []int32 // as those of an Index
	uneven        bool    // names with it are read as a whole: see spell
}

// addPieces adds a name by its pieces, as addWhole would. It reports false, and adds
// nothing, where the name must be read as a whole.
func (b *Builder) addPieces(name string) bool {
	b.pieces = b.pieces[:0]
	foreign, marked := false, false
	for text := range strings.SplitSeq(name, " ") {
		if text == "" {
			continue
		}
		p := b.piece(text)
		if p.whole {
			return false
		}
		foreign, marked = foreign || p.foreign, marked || p.marked
		b.pieces = append(b.pieces, p)
	}
	for _, p := range b.pieces {
		if b.form(p, foreign, marked).uneven {
			return false
		}
	}
	x, loose := b.x, false
	from := len(x.folded.all)
	b.words = b.words[:0]
	for _, p := range b.pieces {
		if p.folded != "" && len(x.folded.all) > from {
			x.folded.all = append(x.folded.all, ' ')
		}
		x.folded.all = append(x.folded.all, p.folded...)
		f := b.form(p, foreign, marked)
		x.words.all = append(x.words.all, f.words...)
		x.others.all = append(x.others.all, f.others...)
		for _, t := range f.words {
			b.words = append(b.words, b.seen[t])
			loose = loose || b.loose[t]
		}
	}
	if loose {
		for _, l := range spelledOut(b.words) {
			x.others.all = append(x.others.all, b.token(l.word))
		}
	}
	b.addOthers(initialsOf(b.words))
	if loose {
		b.addOthers(elided(b.words))
	}
	b.end(b.words)
	return true
}

// piece returns the piece of a text without blanks.
func (b *Builder) piece(text string) *piece {
	p := b.read[text]
	if p == nil {
		p = &piece{text: visible(text)}
		p.folded = Fold(p.text)
		p.foreign, p.marked = scripts(p.text)
		p.whole = hasHan(p.text) || hasHan(p.folded) || strings.ContainsFunc(p.text, IsApostrophe)
		b.read[text] = p
	}
	return p
}

// form returns the tokens of a piece in a name with foreign or marked letters, as scripts
// tells of it.
func (b *Builder) form(p *piece, foreign, marked bool) *form {
	at := 0
	if !isASCII(p.text) {
		if foreign {
			at = 1
		}
		if marked {
			at += 2
		}
	}
	if p.forms[at] == nil {
		words, others, even := spellAs(p.text, p.folded, at&1 != 0, at&2 != 0)
		f := &form{uneven: !even}
		for _, w := range words {
			f.words = append(f.words, b.token(w))
		}
		for _, place := range others {
			for _, w := range place {
				f.others = append(f.others, b.token(w))
			}
		}
		p.forms[at] = f
	}
	return p.forms[at]
}
