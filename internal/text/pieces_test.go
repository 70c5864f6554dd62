package text

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// TestNamesByTheirPieces: an index of names that are read piece by piece is that of the
// same names read as a whole, in whatever scripts their pieces are.
func TestNamesByTheirPieces(t *testing.T) {
	pieces := strings.Split("University|of|K.|T.|U|d|Azur|dell'Aquila|dell|Università|Cote|d'Azur|Xi'an|xi|an|München|Mu\u0308nchen|GÖTTINGEN|Ångström|col·legi|COL·LEGI|"+
		"Ниш|Универзитет|съезд|Ъ|ь|Харків|імені|Ґалаґан|Αθήνα|ευ|Ευρώπη|ΠΑΝΕΠΙΣΤΉΜΙΟ|大學|清华大学|東京|ひらがな|カタカナ|서울|جامعة|القاهرة|١٢٣|ﬁn|Ｆｕｌｌ|½|—|-|&|(LT)|a\u00a0b|a\tb|"+
		"\u200bhidden|soft\u00adhyphen|\u0301|e\u0301|İstanbul|ıstanbul|Straße|Øst|øst|㈱日立|㎏|naïve|R&D|St.|O’Connor|\xff|1st|ÄÖÜ|Ç|żółć|||of|and", "|")
	rng := rand.New(rand.NewPCG(1, 2))
	byPieces, whole := NewBuilder(), NewBuilder()
	read := 0
	for range 20_000 {
		var some []string
		for range rng.IntN(14) {
			some = append(some, pieces[rng.IntN(len(pieces))])
		}
		name := strings.Join(some, " ")
		if byPieces.addPieces(name) {
			read++
		} else {
			byPieces.addWhole(name)
		}
		whole.addWhole(name)
	}
	if read < 2_000 {
		t.Errorf("only %d names were read by their pieces", read)
	}
	if !reflect.DeepEqual(byPieces.Index(), whole.Index()) {
		t.Error("the indexes differ")
	}
}
