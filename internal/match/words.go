package match

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/internal/text"
)

// gap is what stands before a token.
type gap uint8

const (
	gapNone  gap = iota // inside a word, as in "JiaoTong", or between Han characters
	gapSpace            // blank, hyphen, full stop
	gapComma            // comma, parenthesis, slash, colon
	gapEnd              // semicolon, line end, and the ends of the string
)

// token is one word of a string.
type token struct {
	word     string // canonical; see canon
	plain    string // as folded
	upper    bool   // written in capitals only, two or more
	dot      bool   // a full stop follows at once
	stop     bool
	misspelt bool // the word is a guess at what is misspelt
	digit    bool
	gap      gap // before it
	part     int // semicolons before it: each part is an affiliation of its own
}

// separators by what they part; any other character that is no letter or digit
// parts words.
func separates(r rune) gap {
	switch r {
	case ',', '(', ')', '[', ']', '/', ':', '|', '{', '}', '，', '、', '（', '）', '：', '،', '–', '—', '−', '<', '>':
		return gapComma
	case ';', '；', '。', '؛', '•', '#', '*':
		return gapEnd
	}
	return gapSpace
}

// lex reads the words of a string.
func tokenize(s string) []token {
	var out []token
	s = html.UnescapeString(s)
	next, part := gapEnd, -1
	for len(s) > 0 && len(out) < maxTokens {
		r, size := utf8.DecodeRuneInString(s)
		if !inWord(r) {
			if r == '&' {
				out = append(out, token{word: "and", plain: "and", stop: true, gap: next, part: max(part, 0)})
				next = gapSpace
			} else if !joins(r) {
				next = max(next, separates(r))
			}
			s = s[size:]
			continue
		}
		end := wordEnd(s)
		raw := s[:end]
		s = s[end:]
		dot := strings.HasPrefix(s, ".")
		before := len(out)
		for i, w := range splitCompound(text.Tokens(raw)) {
			g := gapNone
			if i == 0 {
				g = next
			}
			if g == gapEnd {
				part++
			}
			t := token{word: canonicalWord(w), plain: w, upper: capitals(raw), dot: dot, gap: g, part: part}
			t.stop = stopwords[w] && (len(w) > 1 || !unicode.IsUpper(rune(raw[0])))
			t.digit = strings.IndexFunc(w, unicode.IsDigit) >= 0
			if len(out) < maxTokens {
				out = append(out, t)
			}
		}
		if len(out) > before {
			next = gapNone
		}
	}
	return out
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r)
}

// joins tells of characters inside of words: apostrophes, and marks of the
// direction of writing that nobody sees.
func joins(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '´' || r == '`' || unicode.Is(unicode.Cf, r)
}

// wordEnd is where the word at the beginning of s ends: before a character that
// is of no word, or where capitals begin inside, as in "InstituteUniversity".
func wordEnd(s string) int {
	digits := 0 // at the beginning, before a letter
	lower := 0  // letters in a row that are not capitals
	for i, r := range s {
		switch {
		case inWord(r):
		case joins(r) && i > 0:
			lower = 0 // McDonald's, O'Connor
			continue
		default:
			return i
		}
		if unicode.IsUpper(r) && (lower >= 3 || digits == i && i > 0) {
			return i
		}
		if unicode.IsDigit(r) {
			digits++
		}
		if unicode.IsLower(r) {
			lower++
		} else {
			lower = 0
		}
	}
	return len(s)
}

func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// parted parts German compounds that are written in one word as often as in two:
// Universitätsklinikum, Ruhruniversität.
func splitCompound(words []string) []string {
	if len(words) != 1 {
		return words
	}
	w := words[0]
	for _, p := range []string{"universitats", "universitaets", "uni"} {
		if rest, ok := strings.CutPrefix(w, p); ok && german.MatchString(rest) {
			return []string{"universitat", rest}
		}
	}
	for _, p := range []string{"universitat", "universitaet"} {
		if rest, ok := strings.CutSuffix(w, p); ok && len(rest) > 2 {
			return []string{rest, p}
		}
	}
	return words
}

var german = regexp.MustCompile(`^(klini|spital|krankenhaus|medizin)`)
