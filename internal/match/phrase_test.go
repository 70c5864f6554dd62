package match

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// anyString returns a string made of parts of affiliations.
func anyString(rng *rand.Rand, world []Organisation) string {
	parts := []string{"Department of Physics", "Lithuania", "Beijing", "KTU", ",", ";", "(", "and", "of", "Univ.", "Technol.", "12345", "大学", "\u200f", "Universty", "a", "&", "\n"}
	var b strings.Builder
	for range rng.IntN(12) {
		if rng.IntN(2) == 0 {
			e := world[rng.IntN(len(world))]
			words := strings.Fields(e.Names[rng.IntN(len(e.Names))].Value)
			b.WriteString(strings.Join(words[rng.IntN(len(words)):], " "))
		} else {
			b.WriteString(parts[rng.IntN(len(parts))])
		}
		if rng.IntN(5) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// TestWhatEveryAnswerKeeps: scores are probabilities, candidates are in order with each
// entity once, what is chosen has at least the accepted score, and neither the order of
// the entities nor earlier strings change anything.
func TestWhatEveryAnswerKeeps(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 3))
	world := small()
	m := New(world)
	shuffled := slices.Clone(world)
	rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	for i := range shuffled {
		shuffled[i].Names = slices.Clone(shuffled[i].Names)
		slices.Reverse(shuffled[i].Names)
	}
	other := New(shuffled)
	var queries []Query
	for range 2_000 {
		queries = append(queries, Query{Text: anyString(rng, world)})
	}
	all, err := m.All(t.Context(), queries)
	if err != nil {
		t.Fatal(err)
	}
	for i, q := range queries {
		sound(t, q, all[i])
		again, err := other.Match(t.Context(), q)
		if err != nil || !reflect.DeepEqual(all[i], again) {
			t.Errorf("%q: %+v and then %+v (%v)", q.Text, all[i], again, err)
		}
	}
}

func sound(t *testing.T, q Query, r Result) {
	t.Helper()
	seen := map[collab.ID]bool{}
	for i, c := range r.Candidates {
		if !(c.Score >= 0 && c.Score <= 1) || c.Name == nil || c.Reason == "" || len(strings.Split(c.Reason, "; ")) != len(c.Grounds) || seen[c.ID] {
			t.Errorf("%q: candidate %d is %+v", q.Text, i, c)
		}
		seen[c.ID] = true
		if i > 0 && (c.Score > r.Candidates[i-1].Score || c.Score == r.Candidates[i-1].Score && c.ID < r.Candidates[i-1].ID) {
			t.Errorf("%q: candidates are not in order: %+v", q.Text, r.Candidates)
		}
	}
	once := map[collab.ID]bool{}
	for _, c := range r.Chosen {
		if c.Score < acceptThreshold || once[c.ID] {
			t.Errorf("%q: chose %+v", q.Text, r.Chosen)
		}
		once[c.ID] = true
	}
}

// TestPhrasesAreThoseOfANaiveSearch: every name whose words stand together in a
// string is found there, and no other.
func TestPhrasesAreThoseOfANaiveSearch(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 8))
	world := small()
	m := New(world)
	for range 500 {
		r := m.parse(Query{Text: anyString(rng, world)})
		got := map[string]bool{}
		for _, f := range r.phrases(nil) {
			if f.method != anyOrder {
				got[fmt.Sprint(f.name, f.from, f.to)] = true
			}
		}
		for n := range m.names {
			joined := ""
			for _, w := range m.nameWords(int32(n)) {
				joined += m.spelled[w]
			}
			for i := range r.words {
				text := ""
				for j := i; j < len(r.words) && j < i+maxWords && (j == i || r.words[j].gap < gapEnd); j++ {
					text += r.words[j].word
					key := fmt.Sprint(n, i, j)
					if want := joined != "" && text == joined; want != got[key] {
						t.Fatalf("%v: name %q at %d..%d: found %v", r.words, joined, i, j, got[key])
					}
				}
			}
		}
	}
}

func FuzzMatch(f *testing.F) {
	world := small()
	m := New(world)
	for _, s := range []string{"KTU, Lithuania", "Univ\u0301. of \xff", "清华大学&lt;", "ﬁ\u202e,;()", "M. D. Anderson", "1Kaunas"} {
		f.Add(s, "LT")
	}
	f.Fuzz(func(t *testing.T, s, country string) {
		q := Query{Text: s, Country: country}
		r, err := m.Match(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		sound(t, q, r)
		again, _ := m.Match(t.Context(), q)
		if !reflect.DeepEqual(r, again) {
			t.Errorf("%q: not the same twice", s)
		}
	})
}
