package text_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/mozillazg/go-pinyin"

	"liaison/internal/text"
)

// BenchmarkPinyin asks for 500 Chinese universities, drawn at random, in pinyin by
// syllable, by pairs of syllables and in one word.
func BenchmarkPinyin(b *testing.B) {
	c := registry(b)
	f := text.NewFinder(text.NewIndex(c.names), text.NewIndex(nil), nil)
	var labels []label
	for _, l := range c.labels {
		if l.language == "zh" && strings.HasSuffix(l.value, "大学") && !strings.ContainsFunc(l.value, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
			labels = append(labels, l)
		}
	}
	random := rand.New(rand.NewPCG(5, 2026))
	random.Shuffle(len(labels), func(i, j int) { labels[i], labels[j] = labels[j], labels[i] })
	labels = labels[:min(500, len(labels))]
	typed := func(s string, every int) string {
		var out strings.Builder
		for i, r := range []rune(s) {
			if i > 0 && every > 0 && i%every == 0 {
				out.WriteByte(' ')
			}
			out.WriteString(strings.Join(pinyin.SinglePinyin(r, pinyin.NewArgs()), ""))
		}
		return out.String()
	}
	sharers := map[string][]int32{}
	for i, n := range c.names {
		sharers[typed(n, 0)] = append(sharers[typed(n, 0)], c.owner[i])
	}
	for every, name := range []string{"in one word", "by syllable", "by word"} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				first, alone := 0, 0
				for _, l := range labels {
					found := c.owners(f.Find(typed(l.value, every), 1_000, nil))
					if len(found) > 0 && found[0] == l.owner {
						alone++
					}
					if len(found) > 0 && slices.Contains(sharers[typed(l.value, 0)], found[0]) {
						first++
					} else if os.Getenv("LIAISON_BENCH_MISSES") != "" {
						fmt.Printf("missed: %s asked as %q\n", l.value, typed(l.value, every))
					}
				}
				b.ReportMetric(float64(len(labels)), "universities")
				b.ReportMetric(100*float64(first)/float64(len(labels)), "%first")
				b.ReportMetric(100*float64(alone)/float64(len(labels)), "%itself")
			}
		})
	}
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// mistype changes, leaves out, doubles or swaps one letter.
func mistype(s string, random *rand.Rand) string {
	r := []rune(s)
	var at []int
	for i := range r[:len(r)-1] {
		if unicode.IsLetter(r[i]) && unicode.IsLetter(r[i+1]) && r[i] != r[i+1] {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return s
	}
	i := at[random.IntN(len(at))]
	switch random.IntN(4) {
	case 0:
		r[i] = r[random.IntN(len(r))]
	case 1:
		r = slices.Delete(r, i, i+1)
	case 2:
		r = slices.Insert(r, i, r[i])
	default:
		r[i], r[i+1] = r[i+1], r[i]
	}
	return string(r)
}
