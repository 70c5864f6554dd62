package text

import (
	"reflect"
	"testing"
)

func TestFoldFindsNamesHoweverTheyAreTyped(t *testing.T) {
	for name, typed := range map[string]string{
		"Universitatea Tehnică din Cluj-Napoca": "universitatea tehnica din cluj napoca",
		"Trường Đại học Công nghiệp Quảng Ninh": "truong dai hoc cong nghiep quang ninh",
		"Tromsø":                 "tromso",
		"Łódź":                   "lodz",
		"Straße":                 "strasse",
		"STRASSE":                "strasse",
		"ＫＴＵ":                    "ktu",
		"Università dell’Aquila": "universita dellaquila",
		"EUt+":                   "eut",
		"Иркутский й":            "иркутскии и",
	} {
		if got := Fold(name); got != typed {
			t.Errorf("Fold(%q) = %q, want %q", name, got, typed)
		}
	}
}

func TestTokensSegmentScriptsWithoutSpaces(t *testing.T) {
	for s, want := range map[string][]string{
		"成都信息工程大学":     {"成都", "都信", "信息", "息工", "工程", "程大", "大学"},
		"NTNU 大":       {"ntnu", "大"},
		"서울대":          {"서울", "울대"},
		"   ":          nil,
		"東京University": {"東京", "university"},
	} {
		if got := Tokens(s); !reflect.DeepEqual(got, want) {
			t.Errorf("Tokens(%q) = %q, want %q", s, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Łódź", "ﬁ ŉ", "İstanbul", "がぎ", "\u0130\u0307", "한국", "a\u0345", "\xff", "ẞ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold(%q) = %q, folded again %q", s, once, twice)
		}
		Tokens(s)
	})
}
