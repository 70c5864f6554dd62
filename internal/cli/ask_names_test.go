package cli

import "testing"

// TestKindWords: a text with one of these words is a whole name, in whatever language, and stands for no longer one.
func TestKindWords(t *testing.T) {
	for word, want := range map[string]bool{
		"universitetas": true, "universitatea": true, "universite": true, "yliopisto": true, "ulikool": true, "hochschule": true, "hogskolan": true, "egyetem": true, "uczelnia": true, "politechnika": true, "университет": true, "институт": true,
		"πανεπιστημιο": true, "جامعه": true, "大学": true, "akademia": true, "kolegija": true, "hospital": true, "dai": true,
		"kauno": false, "twente": false, "cluj": false, "ktu": false, "troyes": false, "technologijos": false,
	} {
		if isKindWord(word) != want {
			t.Errorf("%s: %v, want %v", word, !want, want)
		}
	}
}

// TestSpellings: a name in another spelling is still the name of the entity, and no other name is.
func TestSpellings(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"Xi'an Jiaotong University", "Xi an Jiaotong University", true}, {"Côte d’Azur University", "Cote d Azur University", true}, {"Cote d Azur University", "Côte d'Azur University", true},
		{"國立臺灣大學", "国立台湾大学", true}, {"関西大学", "关西大学", true}, {"東北大学", "东北大学", true}, {"Πανεπιστήμιο Κρήτης", "ΠΑΝΕΠΙΣΤΗΜΙΟ ΚΡΗΤΗΣ", true},
		{"Xi'an Medical University", "Xi an Jiaotong University", false}, {"University of Oslo", "University of Os lo", true}, {"University of Oslo", "University of Olso", false},
	} {
		var h hit
		h.Node.Names = []struct{ Value string }{{c.name}}
		if h.isSpelt(c.text) != c.want {
			t.Errorf("%q for %q: %v, want %v", c.text, c.name, !c.want, c.want)
		}
	}
}
