package record

import "testing"

func TestCountry(t *testing.T) {
	for code, want := range map[string]string{
		"LT": "LT", " lt ": "LT", "EL": "GR", "GR": "GR", "UK": "GB", "gb": "GB", "XK": "XK", "RE": "RE",
		"YU": "", "AN": "", "EU": "", "UN": "", "ZZ": "", "AA": "", "SU": "", "DD": "", "LTU": "", "440": "", "L": "", "": "", "ŁT": "",
	} {
		if got := Country(code); got != want {
			t.Errorf("%q: %q, want %q", code, got, want)
		}
	}
}

// TestCountries: ISO 3166-1 has 249 codes; Kosovo is the 250th.
func TestCountries(t *testing.T) {
	n := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if code := string(a) + string(b); Country(code) == code {
				n++
			}
		}
	}
	if n != 250 {
		t.Errorf("%d codes", n)
	}
}
