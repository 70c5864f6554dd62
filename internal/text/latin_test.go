package text_test

import (
	"fmt"
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

// TestANameIsFoundInTheScriptAndSpellingThatPeopleType: a name is found by its words as
// passports, road signs, scholars and keyboards write them.
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

// TestCharactersThatNobodySeesChangeNothing: a name that was copied from a page finds the
// name that was typed, and the other way round, as an exact match.
func TestCharactersThatNobodySeesChangeNothing(t *testing.T) {
	for _, hidden := range []string{
		"\u00ad", "\u061c", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\ufeff",
		"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\ufe0f", "\U000e0100",
	} {
		for _, typed := range []string{"Kaunas University", "Универзитет у Нишу", "Universität München", "Πανεπιστήμιο", "東京大学", "دانشگاه"} {
			letters := []rune(typed)
			for _, copied := range []string{
				hidden + typed + hidden, string(letters[:3]) + hidden + string(letters[3:]), strings.Join(strings.Split(typed, ""), hidden),
			} {
				if got, want := text.Words(copied), text.Words(typed); !slices.Equal(got, want) {
					t.Errorf("Words(%+q) = %q, want %q", copied, got, want)
				}
				if got, want := fmt.Sprint(text.Spellings(copied)), fmt.Sprint(text.Spellings(typed)); got != want {
					t.Errorf("Spellings(%+q) = %s, want %s", copied, got, want)
				}
				for name, query := range map[string]string{copied: typed, typed: copied} {
					if found := finder(name).Find(query, 1, nil); len(found) == 0 || found[0].How&text.Exact == 0 {
						t.Errorf("%+q finds %+q as %v", query, name, found)
					}
					if len(finder(name).All(query)) == 0 {
						t.Errorf("%+q is not among all that have %+q", name, query)
					}
				}
			}
		}
		if code, ok := text.CountryOf("Lithu" + hidden + "ania"); code != "LT" {
			t.Errorf("with %+q the country is %q, %v", hidden, code, ok)
		}
	}
}

// TestAcronymsAreFoundLetterByLetter: with full stops, with blanks or with
// neither, in the name as in the query, the acronym comes first.
func TestAcronymsAreFoundLetterByLetter(t *testing.T) {
	names := []string{"Kaunas University of Technology", "KTU", "K. Tamm University", "T. U. Kaunas", "A. K. Library", "AKA", "Technical University of K", "K"}
	f := finder(names...)
	for query, want := range map[string]string{
		"K.T.U.": "KTU", "K T U": "KTU", "k. t. u": "KTU", "К.Т.У.": "KTU", "A.K.A.": "AKA", "TU Kaunas": "T. U. Kaunas", "AK Library": "A. K. Library", "K.": "K",
	} {
		if got := order(f, names, query); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %q, want first %q", query, got, want)
		}
	}
	dotted := finder("K.T.U.", "Kaunas")
	for _, query := range []string{"KTU", "K T U", "ktu", "kt"} {
		if found := dotted.Find(query, 5, nil); len(found) != 1 || found[0].Name != 0 {
			t.Errorf("%q finds %v", query, found)
		}
	}
	// Neither one letter nor very many are an acronym, nor characters that are words.
	for _, s := range []string{"K", "a b c d e f g h i", "1 2 3", "東 京"} {
		if got := text.Spellings(s); got != nil {
			t.Errorf("%q is also written %q", s, got)
		}
	}
}

// TestTheLettersOfAnAcronymCountOnce: A. K. A. has three letters of a name, not
// nine, so that of two names that have it the shorter comes first.
func TestTheLettersOfAnAcronymCountOnce(t *testing.T) {
	names := []string{"AKA Lyceum", "AKA Club"}
	if got := order(finder(names...), names, "A.K.A."); !slices.Equal(got, []string{"AKA Club", "AKA Lyceum"}) {
		t.Errorf("found %q", got)
	}
	one := finder("AKA").Find("A.K.A.", 1, nil)
	if other := finder("KTU").Find("K.T.U.", 1, nil); len(one) != 1 || len(other) != 1 || one[0].Score != other[0].Score {
		t.Errorf("a letter that comes twice counts otherwise: %v, %v", one, other)
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
	for _, s := range []string{"Универзитет у Београду", "\u202bשלום\u202c", "\x00\x01", "", "ь", "Ǆ", "\u0399\u0308\u0301", "ΑΥ\u0308", strings.Repeat("ж ", 200), "Kau\u00adnas\u200b \ufeffU", "K.T.U. A A", "a\u034f\ufe0fb c", "\u200dа\u200c б", strings.Repeat("大", 300)} {
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
		text.CountryOf(s)
		index := text.NewIndex([]string{s, "University"})
		finder := text.NewFinder(index, text.NewIndex([]string{s}), []int32{0})
		found := finder.Find(s, 10, nil)
		if len(words) > 0 && len(words) <= 32 && !slices.ContainsFunc(found, func(m text.Hit) bool { return m.Name == 2 && m.Score == 1_000_000 }) {
			t.Errorf("%q does not find itself: %v", s, found)
		}
		finder.All(s)
	})
}
