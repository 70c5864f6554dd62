package match

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/internal/text"
)

// gap is what separates a token from the one before it, the weakest first.
type gap uint8

const (
	gapNone   gap = iota // nothing: inside a word, as in "JiaoTong", or between Han characters
	gapHyphen            // a hyphen with no blank beside it
	gapSpace             // a blank, a full stop, any other character
	gapComma             // a comma, bracket, slash, colon or dash
	gapEnd               // a semicolon or line end, and the beginning of the string
)

// token is one word of a string.
type token struct {
	word     string // in the form that stands for all its spellings; see canonicalWord
	plain    string // folded
	upper    bool   // written in capitals only, two or more
	title    bool   // a capital first, then at least two letters, one of them small
	dot      bool   // a full stop follows at once
	stop     bool
	misspelt bool // the word is a guess: the one that was written is in no name
	digit    bool
	piece    bool  // a word with an apostrophe may begin with it; see spelling.pieces
	gap      gap   // before it
	country  int   // text.CountryWords of it
	part     int   // index of the affiliation of the string that it belongs to
	number   int32 // of the word, where a wordReader has read it; see wordReader.number
}

// gapOf returns the gap that a character between words makes.
func gapOf(r rune) gap {
	switch r {
	case ',', '(', ')', '[', ']', '/', ':', '|', '{', '}', '，', '、', '（', '）', '：', '،', '–', '—', '−', '<', '>':
		return gapComma
	case ';', '；', '。', '؛', '•', '#', '*':
		return gapEnd
	}
	return gapSpace
}

// tokenize splits a string into its words, in order and at most maxTokens. It reads
// HTML entities, drops characters that nobody sees, splits words that were pasted
// together ("InstituteUniversity") and joins those that print splits ("Xi an").
// Semicolons, line ends and the like begin another affiliation.
func (s *spelling) tokenize(str string) []token { return s.split(nil, str, s.read) }

// split appends the tokens of a string to a list, which has no others. read gives the tokens of a
// stretch of letters and digits, as the function read does.
func (s *spelling) split(out []token, str string, read func(raw string) []token) []token {
	str = html.UnescapeString(str)
	next, part := gapEnd, -1
	for len(str) > 0 && len(out) < maxTokens {
		r, size := utf8.DecodeRuneInString(str)
		if !inWord(r) {
			switch {
			case r == '&':
				out = append(out, token{word: "and", plain: "and", stop: true, gap: next, part: max(part, 0)})
				next = gapSpace
			case r == '-' || r == '‐' || r == '‑':
				next = max(next, hyphenGap(next, str[size:]))
			case !joins(r):
				next = max(next, gapOf(r))
			}
			str = str[size:]
			continue
		}
		end := wordEnd(str)
		raw := str[:end]
		str = str[end:]
		for i, t := range read(raw) {
			t.dot = strings.HasPrefix(str, ".")
			if i == 0 {
				t.gap, next = next, gapNone
			}
			if t.gap == gapEnd {
				part++
			}
			if t.part = part; len(out) < maxTokens {
				out = append(out, t)
			}
		}
	}
	return s.joinPieces(out)
}

// read returns the tokens of letters and digits that stand together: one, or more for a
// compound and for scripts without blanks.
func (s *spelling) read(raw string) []token {
	words := splitCompound(text.Tokens(raw))
	out := make([]token, len(words))
	for i, w := range words {
		out[i] = s.token(w, raw)
	}
	return out
}

// token returns the token of a folded word and how it was written.
func (s *spelling) token(w, raw string) token {
	w = s.undoubled(w)
	t := token{word: canonicalWord(text.Simplified(w)), plain: w, upper: capitals(raw), title: titled(raw), piece: s.first[w], country: text.CountryWords(w)}
	t.stop = stopwords[w] && (len(w) > 1 || !unicode.IsUpper(rune(raw[0])))
	t.digit = strings.IndexFunc(w, unicode.IsDigit) >= 0
	return t
}

// hyphenGap returns the gap of a hyphen: with a blank on both sides it separates
// like a dash, with letters on both sides it joins two words.
func hyphenGap(before gap, rest string) gap {
	r, _ := utf8.DecodeRuneInString(rest)
	switch {
	case inWord(r) && before == gapNone:
		return gapHyphen
	case !inWord(r) && before >= gapSpace:
		return gapComma
	}
	return gapSpace
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) && !text.IsApostrophe(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r)
}

// joins reports whether a character is part of a word: an apostrophe, or a mark of the
// direction of writing that nobody sees.
func joins(r rune) bool {
	return text.IsApostrophe(r) || r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r)
}

// wordEnd returns where the word at the beginning of s ends: before a character that
// is in no word, or where capitals begin inside, as in "InstituteUniversity".
func wordEnd(s string) int {
	digits := 0 // at the beginning, before a letter
	lower := 0  // small letters in a row
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

// capitals reports whether a word has two capitals or more and no small letter.
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

// titled reports whether a word begins with a capital and has a small letter, as the
// acronyms Empa and Fiocruz.
func titled(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && len(s) > n+1 && strings.ContainsFunc(s[n:], unicode.IsLower)
}

// splitCompound splits German compounds that are written in one word as often as in
// two: Universitätsklinikum, Ruhruniversität. Other words are returned as they are.
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
