package object

import "testing"

func TestOnlyWebAddressesAreLinks(t *testing.T) {
	for given, want := range map[string]string{
		"https://www.ktu.lt":           "https://www.ktu.lt",
		"HTTP://ktu.edu/en?a=b#c":      "HTTP://ktu.edu/en?a=b#c",
		"www.afahc.ro":                 "http://www.afahc.ro",
		" www.uab.ro/":                 "http://www.uab.ro/",
		"javascript:alert(1)":          "",
		"javascript://a.b/%0aalert(1)": "",
		"data:text/html,<b>":           "",
		"ftp://ftp.ktu.lt":             "",
		"mailto:a@ktu.lt":              "",
		"see the page":                 "",
		"localhost":                    "",
		"":                             "",
	} {
		if got := webAddress(given); got != want {
			t.Errorf("%q became %q, want %q", given, got, want)
		}
	}
}
