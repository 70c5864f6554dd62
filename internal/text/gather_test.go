package text

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestPassingOverNamesLosesNone: the names found are those that a look at every name of every
// word finds, with the same scores, though names that cannot reach the share are passed over
// and long lists are searched.
func TestPassingOverNamesLosesNone(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	common, rare := strings.Fields("university of science institute college"), strings.Fields("kaunas vilnius riga tartu tampere bergen")
	name := func(words int) string {
		out := make([]string, words)
		for i := range out {
			list := common
			if random.IntN(4) == 0 {
				list = rare
			}
			out[i] = list[random.IntN(len(list))]
		}
		return strings.Join(out, " ")
	}
	names := make([]string, 3_000)
	for i := range names {
		names[i] = name(1 + random.IntN(5))
	}
	names = append(names, "nowhere university", "nowhere else university of science")
	f := NewFinder(NewIndex(names[:2_900]), NewIndex(names[2_900:]), []int32{1, 5})
	told := func(s *scratch, q queryText) (out []string) {
		f.score(s, q)
		for _, h := range s.found {
			out = append(out, fmt.Sprint(h))
		}
		slices.Sort(out)
		return out
	}
	const queries = 400
	partly := 0
	for i := range queries {
		text := name(1 + random.IntN(4))
		if i%4 == 0 {
			text += " nowhere elsewhere"
		}
		q := newQuery(text)
		for _, how := range []leniency{plain, misspelt} {
			terms, _ := f.terms(q, how)
			var got, all scratch
			complete := f.gather(&got, terms, false)
			want := f.fits(&all, terms, 0)
			if all.pick(all.weight * enough); len(all.found) == 0 {
				partly++
				all.pick(all.weight * little)
			}
			if a, b := told(&got, q), told(&all, q); complete != want || !slices.Equal(a, b) {
				t.Fatalf("%q: %v, %d names; a look at all gives %v, %d names", text, complete, len(a), want, len(b))
			}
		}
	}
	if partly == 0 || partly == 2*queries {
		t.Errorf("%d searches of %d had no name with enough of the words: both kinds are to be tried", partly, 2*queries)
	}
}
