package text

import (
	"math"
	"math/bits"
	"unicode/utf8"
)

// Edits returns how many typing errors are forgiven in a word: one from four letters on,
// two from eight. Shorter words are too near to each other, and longer ones than longest
// are no words.
func Edits(word string) int {
	switch n := utf8.RuneCountInString(word); {
	case n < 4 || n > longest || isWide(firstRune(word)):
		return 0
	case n < 8:
		return 1
	}
	return 2
}

const longest = 64

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// near is a token with its distance from a word.
type near struct {
	token int32
	edits int
}

// similarTokens returns the tokens that are one to Edits(word) edits away, in order. It looks at
// the letters of all tokens: a token takes a nanosecond, and no table of misspellings is
// as small.
func (x *Index) similarTokens(word string) []near {
	edits := Edits(word)
	if edits == 0 {
		return nil
	}
	var found []near
	mask, length := maskOf(word), utf8.RuneCountInString(word)
	d := newDistance(word)
	for i, m := range x.mask {
		// An edit changes at most two letters of the set.
		if bits.OnesCount64(m^mask) > 2*edits {
			continue
		}
		w := x.tokens.row(int32(i))
		if n := utf8.RuneCount(w); n < length-edits || n > length+edits {
			continue
		}
		if e := d.edits(w, edits); e > 0 && e <= edits {
			found = append(found, near{int32(i), e})
		}
	}
	return found
}

// nearBeginnings returns the tokens of which a beginning is one edit away from a word
// that is being typed, in order. The first letter must be right.
func (x *Index) nearBeginnings(word string) []int32 {
	if Edits(word) == 0 {
		return nil
	}
	var found []int32
	mask := maskOf(word)
	d := newDistance(word)
	from, to := x.Prefix(string(firstRune(word)))
	for t := from; t < to; t++ {
		if bits.OnesCount64(mask&^x.mask[t]) > 1 {
			continue
		}
		if _, e := d.both(x.tokens.row(t), 1); e == 1 {
			found = append(found, t)
		}
	}
	return found
}

// maskOf returns the set of a word's letters, one bit each, letters of other scripts
// sharing bits. Tokens that are no words (initials, pinyin, forms of Han characters)
// have all bits, so that no word is near to them.
func maskOf(word string) uint64 {
	if word != "" && word[0] <= ' ' {
		return math.MaxUint64
	}
	var m uint64
	for _, r := range word {
		m |= 1 << (r & 63)
	}
	return m
}

// distance counts edits from one word to others: letters put in, left out,
// changed, and neighbours swapped (optimal string alignment).
type distance struct {
	from             []rune
	other            []rune
	before, row, two []int
}

func newDistance(word string) *distance {
	from := []rune(word)
	n := len(from) + 1
	return &distance{from: from, before: make([]int, n), row: make([]int, n), two: make([]int, n)}
}

// edits returns the number of edits from the word of d to the given one. A result above
// most is not exact.
func (d *distance) edits(word []byte, most int) int {
	whole, _ := d.both(word, most)
	return whole
}

// both returns the number of edits from the word of d to the given one, and the least number
// of edits to any beginning of the given one. Results above most are not exact.
func (d *distance) both(word []byte, most int) (whole, beginning int) {
	beginning = len(d.from)
	d.other = d.other[:0]
	for len(word) > 0 {
		r, n := utf8.DecodeRune(word)
		d.other, word = append(d.other, r), word[n:]
	}
	for j := range d.row {
		d.row[j] = j
	}
	for i, r := range d.other {
		d.two, d.before, d.row = d.before, d.row, d.two
		d.row[0] = i + 1
		least := i + 1
		for j, f := range d.from {
			cost := 1
			if f == r {
				cost = 0
			}
			v := min(d.before[j]+cost, d.before[j+1]+1, d.row[j]+1)
			if i > 0 && j > 0 && f == d.other[i-1] && d.from[j-1] == r {
				v = min(v, d.two[j-1]+1)
			}
			d.row[j+1] = v
			least = min(least, v)
		}
		beginning = min(beginning, d.row[len(d.from)])
		if least > most {
			return least, beginning
		}
	}
	return d.row[len(d.from)], beginning
}
