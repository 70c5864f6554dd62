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
