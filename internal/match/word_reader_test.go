package match

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// someNames returns names in many scripts and with many signs, of pieces that come again.
func someNames(count int) []string {
	pieces := strings.Split("University|of|K.T.|d|Azur|dell'Aquila|Cote|d'Azur|Xi'an|xi|an|Xi|München|Mu\u0308nchen|muenchen|Göttingen|goettingen|GOETTINGEN|Universitätsklinikum|Ångström|"+
		"Ø-a|col·legi|Харків|Αθήνα|大學|清华大学|(LT)|a\u00a0b|JiaoTongUniversity|1Kaunas|-|–|,|;|&|&amp;|&nbsp;|R&D|St.|O’Connor|\xff|ä\u00a0b|x\u0308|école|the|and|Lab.|Kauno,", "|")
	rng := rand.New(rand.NewPCG(3, 4))
	names := make([]string, count)
	for i := range names {
		for range rng.IntN(9) {
			names[i] += pieces[rng.IntN(len(pieces))] + " "
		}
	}
	return names
}

// TestWordsAreReadOnce: a reader that keeps what it has read reads names as strings are
// read, and numbers equal words alike.
func TestWordsAreReadOnce(t *testing.T) {
	names := someNames(3_000)
	s := learnSpelling([]Organisation{{Cities: names[:100]}})
	r := newWordReader(s)
	numbers := map[string]int32{}
	for _, name := range names {
		want, got := s.tokenize(name), slices.Clone(r.split(name))
		for i := range got {
			if n := got[i].number; n != 0 && numbers[got[i].word] != 0 && n != numbers[got[i].word] {
				t.Fatalf("%q has the numbers %d and %d", got[i].word, n, numbers[got[i].word])
			} else if n != 0 {
				numbers[got[i].word] = n
			}
			got[i].number = 0
		}
		if len(want)+len(got) > 0 && !reflect.DeepEqual(want, got) {
			t.Fatalf("%q: %+v, want %+v", name, got, want)
		}
	}
}

// TestLessonsOfPieces: what names show piece by piece, on every core, is what they show as a
// whole, one after the other.
func TestLessonsOfPieces(t *testing.T) {
	names := someNames(3_000)
	list := make([]Organisation, len(names))
	want := &spelling{doubled: map[string]string{}, pieces: map[string]string{}}
	for i, name := range names {
		list[i] = Organisation{Names: []*collab.CompactName{{Value: name}}}
		l := newLesson(name)
		for _, p := range l.doubled {
			want.doubled[p[0]] = p[1]
		}
		for _, p := range l.pieces {
			want.pieces[p[0]] = p[1]
		}
	}
	got := learnSpelling(list)
	if !maps.Equal(got.doubled, want.doubled) || !maps.Equal(got.pieces, want.pieces) {
		t.Errorf("doubled %v and pieces %v, want %v and %v", got.doubled, got.pieces, want.doubled, want.pieces)
	}
	if got.doubled["goettingen"] != "gottingen" || got.pieces["xi an"] != "xian" || !got.first["xi"] {
		t.Errorf("doubled %v and pieces %v", got.doubled, got.pieces)
	}
}

// TestKeyTable: a table has the names of each key in their order, and none of other keys.
func TestKeyTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, count := range []int{0, 1, 2, 1_000} {
		var table keyTable
		want := map[uint64][]int32{}
		for name := range int32(count) {
			key := uint64(rng.IntN(count/3+1)) << (rng.IntN(2) * 40)
			table.add(key, name)
			want[key] = append(want[key], name)
		}
		table.sort()
		for key := range uint64(count + 2) {
			for _, key := range []uint64{key, key << 40} {
				if got := table.of(key); !slices.Equal(got, want[key]) {
					t.Fatalf("%d names: key %d has %v, want %v", count, key, got, want[key])
				}
			}
		}
		var lists []string
		table.lists(func(names []int32) { lists = append(lists, fmt.Sprint(names)) })
		if len(lists) != len(want) {
			t.Errorf("%d names: %d lists, want %d", count, len(lists), len(want))
		}
	}
}
