package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/longbridgeapp/opencc"
	"github.com/mozillazg/go-pinyin"
)

// Tokens that are no words begin with a byte that no word has, so that no search
// for a word or for a beginning of one meets them: variantMark before a pair of Han
// characters in their simplified form, pinyinMark before a name in pinyin.
const (
	variantMark = "\x01"
	pinyinMark  = "\x02"
)

// chain are the conversions of OpenCC that bring a Han character to the form in which all of
// its forms meet: those of Hong Kong, Taiwan and elsewhere to the simplified one.
var chain = []string{"hk2s", "tw2s", "t2s"}

// simplified has the common form of each Han character that has another form.
var simplified = sync.OnceValue(func() map[rune]rune {
	form := map[rune]rune{}
	for pair := range strings.FieldsSeq(shinjitai) {
		both := []rune(pair)
		form[both[0]] = both[1]
	}
	for _, name := range chain {
		converter, err := opencc.New(name)
		if err != nil {
			panic("text: the tables of OpenCC that are built in cannot be read: " + err.Error())
		}
		for _, part := range unicode.Han.R16 {
			for r := rune(part.Lo); r <= rune(part.Hi); r += rune(part.Stride) {
				from := r
				if to, ok := form[r]; ok {
					from = to
				}
				s, err := converter.Convert(string(from))
				if to := []rune(s); err == nil && len(to) == 1 && to[0] != from {
					form[r] = to[0]
				}
			}
		}
	}
	return form
})

// Simplified returns the text with traditional and Japanese Han characters in their
// simplified form, so that 臺, 台 and 學, 学 and 關, 関, 关 can be compared. Other text is
// returned unchanged.
func Simplified(s string) string {
	if !hasHan(s) {
		return s
	}
	forms := simplified()
	return strings.Map(func(r rune) rune {
		if to, ok := forms[r]; ok {
			return to
		}
		return r
	}, s)
}

// traditional are the conversions of OpenCC to the traditional forms.
var traditional = sync.OnceValue(func() (out []*opencc.OpenCC) {
	for _, name := range []string{"s2t", "s2tw"} {
		converter, err := opencc.New(name)
		if err != nil {
			panic("text: the tables of OpenCC that are built in cannot be read: " + err.Error())
		}
		out = append(out, converter)
	}
	return out
})

// HanForms returns the other forms of a text with Han characters, the simplified one and the
// traditional ones, each once; nil for other text.
func HanForms(s string) []string {
	if !hasHan(s) {
		return nil
	}
	simple := Simplified(s)
	out := []string{simple}
	for _, converter := range traditional() {
		if form, err := converter.Convert(simple); err == nil && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	return slices.DeleteFunc(out, func(form string) bool { return form == s })
}

func hasHan(s string) bool {
	return !isASCII(s) && strings.ContainsFunc(s, func(r rune) bool { return r >= 0x2e80 && unicode.Is(unicode.Han, r) })
}

// variant returns the token under which all forms of a pair of Han characters are
// listed; false for a word without Han characters.
func variant(word string) (string, bool) {
	if !hasHan(word) {
		return "", false
	}
	return variantMark + Simplified(word), true
}

// Bounds of the pinyin of a name. Names of more characters are no names of
// institutions; a character counts with its two most usual readings, and a name
// with so many combinations of them.
const (
	maxPinyinRunes    = 24
	maxPinyinReadings = 2
	maxPinyinForms    = 64
)

// oneReading are characters with several readings that have only one in names of
// institutions. Without them most names would have a multiple of forms.
var oneReading = map[rune]string{
	'大': "da", '学': "xue", '校': "xiao", '中': "zhong", '地': "di", '家': "jia", '石': "shi", '科': "ke", '技': "ji",
	'农': "nong", '业': "ye", '工': "gong", '理': "li", '师': "shi", '范': "fan", '南': "nan", '北': "bei", '西': "xi", '东': "dong",
	'信': "xin", '息': "xi", '经': "jing", '济': "ji", '财': "cai", '医': "yi", '药': "yao", '术': "shu", '研': "yan", '究': "jiu", '所': "suo",
	'职': "zhi", '国': "guo", '民': "min", '族': "zu", '化': "hua", '电': "dian", '子': "zi", '政': "zheng", '法': "fa",
}

// readings returns the toneless readings of a Han character, the most usual first;
// nil where it has none. The vowel ü is written u.
func readings(r rune) []string {
	if s, ok := oneReading[r]; ok {
		return []string{s}
	}
	args := pinyin.NewArgs()
	args.Heteronym = true
	var out []string
	for _, s := range pinyin.SinglePinyin(r, args) {
		if s = strings.ReplaceAll(s, "v", "u"); !slices.Contains(out, s) && isASCII(s) {
			out = append(out, s)
		}
	}
	return out[:min(len(out), maxPinyinReadings)]
}

// pinyinForms returns the ways in which a name that is written in Han characters
// only is read in pinyin, each as one word without tones: "jinandaxue" for 暨南大学.
// It returns nil for other names, for one character, and for very long ones.
func pinyinForms(folded string) []string {
	if !hasHan(folded) {
		return nil
	}
	forms := []string{pinyinMark}
	n := 0
	for _, r := range Simplified(folded) {
		if r == ' ' {
			continue
		}
		list := readings(r)
		if n++; len(list) == 0 || n > maxPinyinRunes {
			return nil
		}
		var next []string
		for _, s := range list {
			for _, f := range forms {
				if len(next) < maxPinyinForms {
					next = append(next, f+s)
				}
			}
		}
		forms = next
	}
	if n < 2 {
		return nil
	}
	return forms
}

// syllables are the syllables of pinyin without tones, and the length of the longest.
var syllables = sync.OnceValues(func() (map[string]bool, int) {
	out, longest := map[string]bool{}, 0
	for r := range pinyin.PinyinDict {
		for _, s := range readings(rune(r)) {
			if strings.ContainsAny(s, "aeiou") { // not the interjections m, ng, hm
				out[s] = true
				longest = max(longest, len(s))
			}
		}
	}
	return out, longest
})

// typedPinyin returns the token of a name whose words are typed in pinyin by
// syllable, by word or in one word; false where the letters are no pinyin.
func typedPinyin(words []string) (string, bool) {
	joined := strings.Map(func(r rune) rune {
		switch {
		case r == 'v': // stands for ü
			return 'u'
		case r >= '1' && r <= '5': // a tone
			return -1
		}
		return r
	}, strings.Join(words, ""))
	if len(joined) < 4 || len(joined) > maxPinyinRunes*6 || !isASCII(joined) {
		return "", false
	}
	known, longest := syllables()
	ends := make([]bool, len(joined)+1) // whether a syllable can end there
	ends[0] = true
	for i := range joined {
		for n := 1; ends[i] && n <= longest && i+n <= len(joined); n++ {
			if known[joined[i:i+n]] {
				ends[i+n] = true
			}
		}
	}
	return pinyinMark + joined, ends[len(joined)]
}
