package text_test

import (
	"slices"
	"strings"
	"testing"

	"liaison/internal/text"
)

func TestWordsAreInOneScript(t *testing.T) {
	for s, want := range map[string]string{
		"Универзитет у Београду":                "univerzitet u beogradu",
		"Технически университет – София":        "tekhnicheski universitet sofiya",
		"Київський університет":                 "kiivskiy universitet",
		"Τεχνολογικό Πανεπιστήμιο Κύπρου":       "technologiko panepistimio kyprou",
		"Universität München":                   "universitat munchen",
		"成都信息":                                  "成都 都信 信息",
		"ь ъ":                                   "",
		"Kauno technologijos universitetas":     "kauno technologijos universitetas",
		"Московский государственный (МГУ) Univ": "moskovskiy gosudarstvennyy mgu univ",
	} {
		if got := strings.Join(text.Words(s), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", s, got, want)
		}
	}
}

// TestANameIsFoundInTheScriptAndSpellingThatPeopleType: all of these are one
// name's words, as passports, road signs, scholars and keyboards write them.
func TestANameIsFoundInTheScriptAndSpellingThatPeopleType(t *testing.T) {
	for name, typed := range map[string][]string{
		"Универзитет у Нишу":              {"nišu", "nisu", "nishu", "Нишу", "univerzitet"},
		"Univerzitet u Nišu":              {"Ниш", "нишу", "nisu"},
		"Софийски университет":            {"sofiyski", "sofijski", "sofiiski", "universitet", "Sofiys"},
		"Харківський університет":         {"kharkivskyi", "harkiv", "kharkiv", "universytet", "universitet"},
		"Щукин и Жуков":                   {"shchukin", "shtukin", "zhukov", "zukov", "Žukov"},
		"Universität München":             {"muenchen", "munchen", "MÜNCHEN", "universitaet"},
		"Aarhus Universitet":              {"Århus"},
		"Århus Tromsø":                    {"aarhus", "arhus", "tromsoe", "tromso"},
		"Πανεπιστήμιο Αθηνών":             {"panepistimio", "panepisthmio", "athinon", "αθηνων"},
		"Πανεπιστήμιο Κύπρου Ευαγγελίδης": {"kyprou", "kuprou", "evangelidis", "euaggelides"},
	} {
		f := text.NewFinder(text.NewIndex([]string{name}), text.NewIndex(nil), nil)
		for _, q := range typed {
			if len(f.Find(q, 1, nil)) == 0 {
				t.Errorf("%q does not find %q: it has the words %q or %q", q, name, text.Words(name), text.Spellings(name))
			}
		}
	}
}

func TestSpellingsStandInTheirPlaces(t *testing.T) {
	for _, s := range []string{"Универзитет у Нишу", "zu München", "объ ъ Ниш", "東京 Ниш", "ü\u0308"} {
		words, others := text.Words(s), text.Spellings(s)
		if others != nil && len(others) != len(words) {
			t.Errorf("%q: %d words, spellings of %d", s, len(words), len(others))
		}
		for i, o := range others {
			if slices.Contains(o, words[i]) {
				t.Errorf("%q: %q is another spelling of itself", s, words[i])
			}
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"Универзитет у Београду", "\u202bשלום\u202c", "\x00\x01", "", "ь", "Ǆ", "\u0399\u0308\u0301", "ΑΥ\u0308", strings.Repeat("ж ", 200), strings.Repeat("大", 300)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := text.Words(s)
		if again := text.Words(strings.Join(words, " ")); !slices.Contains(words, "") && len(words) > 0 && again == nil {
			t.Errorf("%q: words %q have none", s, words)
		}
		for _, w := range words {
			if w == "" || text.Fold(w) != w {
				t.Errorf("%q: %q is not a folded word", s, w)
			}
		}
		if others := text.Spellings(s); others != nil && len(others) != len(words) {
			t.Errorf("%q: %d words, spellings of %d", s, len(words), len(others))
		}
		text.Countries(s)
		text.CountryOf(s)
		index := text.NewIndex([]string{s, "University"})
		finder := text.NewFinder(index, text.NewIndex([]string{s}), []int32{0})
		found := finder.Find(s, 10, nil)
		if len(words) > 0 && len(words) <= 32 && !slices.ContainsFunc(found, func(m text.Match) bool { return m.Name == 2 && m.Score == 1_000_000 }) {
			t.Errorf("%q does not find itself: %v", s, found)
		}
		finder.All(s)
	})
}
