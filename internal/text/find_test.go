package text_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/internal/text"
)

func finder(names ...string) *text.Finder {
	return text.NewFinder(text.NewIndex(names), text.NewIndex(nil), nil)
}

// order returns the names found, the best first.
func order(f *text.Finder, names []string, query string) []string {
	var out []string
	for _, m := range f.Find(query, 10, nil) {
		out = append(out, names[m.Name])
	}
	return out
}

func TestTheBestNameComesFirst(t *testing.T) {
	names := []string{
		"Kaunas", "Kaunas University of Technology", "Kaunas University of Applied Sciences", "Kauno technologijos universitetas",
		"KTU", "University of Technology of Troyes", "Technical University of Riga", "University of York", "York University", "University",
	}
	f := finder(names...)
	for query, want := range map[string][]string{
		"kaunas university of technology":  {"Kaunas University of Technology"},
		"Technology, University of Kaunas": {"Kaunas University of Technology"},
		"ktu":                              {"KTU"},
		"kaun":                             {"Kaunas", "Kaunas University of Technology"},
		"kaunas univ":                      {"Kaunas University of Technology", "Kaunas University of Applied Sciences"},
		"kaun techn":                       {"Kaunas University of Technology"},
		"Kaunsa Univeristy":                {"Kaunas University of Technology", "Kaunas University of Applied Sciences"},
		"Kaunas Univesi":                   {"Kaunas University of Technology", "Kaunas University of Applied Sciences"},
		"university york":                  {"York University", "University of York"},
		"KUT":                              {"Kaunas University of Technology"},
		"university of tecnology troyes":   {"University of Technology of Troyes"},
		"university":                       {"University", "University of York"},
		"Kaunas Technology Bureau":         {"Kaunas University of Technology"},
	} {
		if got := order(f, names, query); len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
			t.Errorf("%q finds %q, want first %q", query, got, want)
		}
	}
	for _, query := range []string{"", "…", "zzyzx", "\u200f"} {
		if got := order(f, names, query); got != nil {
			t.Errorf("%q finds %q", query, got)
		}
	}
}

func TestANameSaysHowItFits(t *testing.T) {
	f := finder("Kaunas University of Technology", "Універсітэт", "Universität Köln")
	for query, want := range map[string]text.How{
		"Kaunas University of Technology": text.Exact | text.Begins,
		"kaunas university":               text.Begins,
		"kaunas univ":                     text.Begins | text.Prefix,
		"technology kaunas":               0,
		"technolgy kaunas":                text.Typo,
		"kut":                             text.Initials,
		"kaunas school of technology":     text.Part,
		"technology of kaunas university": text.Same,
		"koeln":                           0,
	} {
		found := f.Find(query, 1, nil)
		if len(found) == 0 || found[0].How != want {
			t.Errorf("%q: %v, want %b", query, found, want)
		}
	}
}

// words that names are made of at random: few, so that they share them.
var someWords = strings.Fields("university of technology kaunas kauno kaunus riga rigas универзитет ниш niš nis münchen munchen muenchen 大学 東京 東京大学 a institute institut")

func someNames(random *rand.Rand, n int) []string {
	names := make([]string, n)
	for i := range names {
		words := make([]string, 1+random.IntN(4))
		for j := range words {
			words[j] = someWords[random.IntN(len(someWords))]
		}
		names[i] = strings.Join(words, " ")
	}
	return names
}

// TestHowNamesAreDividedDoesNotMatter: a base index with names removed and names added
// gives what an index of all remaining names gives.
func TestHowNamesAreDividedDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		base, fresh := someNames(random, random.IntN(40)), someNames(random, random.IntN(10))
		var gone []int32
		var left []string
		for i, n := range base {
			if random.IntN(3) == 0 {
				gone = append(gone, int32(i))
			} else {
				left = append(left, n)
			}
		}
		left = append(left, fresh...)
		parts := text.NewFinder(text.NewIndex(base), text.NewIndex(fresh), gone)
		whole := finder(left...)
		all := slices.Concat(base, fresh)
		for _, query := range append(someNames(random, 5), "kaunsa universty", "u", "東") {
			limit := 1 + random.IntN(20)
			a := told(parts.Find(query, limit, nil), all)
			b := told(whole.Find(query, limit, nil), left)
			if !slices.Equal(a, b) {
				t.Fatalf("%q in %q:\nin parts %q\nas whole %q", query, left, a, b)
			}
		}
	}
}

func told(found []text.Hit, names []string) []string {
	var out []string
	for _, m := range found {
		out = append(out, fmt.Sprint(m.Score, m.How, text.Fold(names[m.Name])))
	}
	return out
}

// TestAllIsEveryNameWithTheWords compares with a reading of every name.
func TestAllIsEveryNameWithTheWords(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	for range 200 {
		names := someNames(random, 30)
		f := finder(names...)
		for _, query := range append(someNames(random, 5), "kau uni", "mu") {
			var got []int
			for _, m := range f.All(query) {
				got = append(got, int(m.Name))
			}
			slices.Sort(got)
			var want []int
			for i, n := range names {
				if hasAll(n, query) {
					want = append(want, i)
				}
			}
			if !slices.Equal(got, want) {
				t.Fatalf("%q in %q: %v, want %v", query, names, got, want)
			}
		}
	}
}

func hasAll(name, query string) bool {
	spelled := text.Words(name)
	for _, o := range text.Spellings(name) {
		spelled = append(spelled, o...)
	}
	others := text.Spellings(query)
	for i, w := range text.Words(query) {
		ways := []string{w}
		if others != nil {
			ways = append(ways, others[i]...)
		}
		if !slices.ContainsFunc(ways, func(w string) bool {
			return slices.ContainsFunc(spelled, func(s string) bool { return strings.HasPrefix(s, w) })
		}) {
			return false
		}
	}
	return true
}

// TestNearIsWhatIsFewEditsAway compares with the textbook's table.
func TestNearIsWhatIsFewEditsAway(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	letters := []rune("abcdeжéç")
	word := func() string {
		w := make([]rune, 3+random.IntN(7))
		for i := range w {
			w[i] = letters[random.IntN(len(letters))]
		}
		return text.Words(string(w))[0]
	}
	words := make([]string, 3_000)
	for i := range words {
		words[i] = word()
	}
	x := text.NewIndex(words)
	for range 200 {
		w := word()
		var got []string
		for _, n := range x.Near(w, 10_000) {
			got = append(got, x.Word(n))
		}
		var want []string
		for _, o := range words {
			if d := edits([]rune(w), []rune(o)); d > 0 && d <= text.Edits(w) {
				want = append(want, o)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if want = slices.Compact(want); !slices.Equal(got, want) {
			t.Fatalf("near %q: %q, want %q", w, got, want)
		}
	}
	if got := x.Near("abcdefgh", 0); len(got) != 0 {
		t.Errorf("none asked for, %d given", len(got))
	}
}

func edits(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = d[i-1][j-1] + 1
			}
			d[i][j] = min(d[i][j], d[i-1][j]+1, d[i][j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestAnIndexKnowsNamesAndWords(t *testing.T) {
	x := text.NewIndex([]string{"Łódź University", "University University", "", "Уни Łódź"})
	if x.Len() != 4 || x.Folded(0) != "lodz university" || x.Folded(2) != "" {
		t.Errorf("%d names, %q, %q", x.Len(), x.Folded(0), x.Folded(2))
	}
	token, ok := x.Token("university")
	if !ok || !slices.Equal(x.Names(token), []int32{0, 1}) || !slices.Equal(x.Words(1), []int32{token, token}) {
		t.Errorf("university: %v in %v, words %v", ok, x.Names(token), x.Words(1))
	}
	if _, ok := x.Token("universit"); ok {
		t.Error("a beginning is no word")
	}
	if from, to := x.Prefix("uni"); to-from != 2 || x.Word(from) != "uni" {
		t.Errorf("uni begins %d words", to-from)
	}
	if _, ok := text.NewIndex(nil).Token("a"); ok {
		t.Error("an empty index has a word")
	}
}

// TestALongNameListIsCutTheSameWay: what is cut depends on scores and names only.
func TestALongNameListIsCutTheSameWay(t *testing.T) {
	names := make([]string, 3_000)
	for i := range names {
		names[i] = fmt.Sprintf("University %04d", i)
	}
	names = append(names, "University 0009", "University 0009")
	all := finder(names...).Find("university", 5_000, nil)
	some := finder(names...).Find("university", 10, nil)
	if len(some) != 12 || !slices.Equal(all[:12], some) {
		t.Errorf("%d, want the first ten and those alike to the last: %v", len(some), some)
	}
}
