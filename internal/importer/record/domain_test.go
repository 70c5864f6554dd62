package record

import (
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

func TestDomain(t *testing.T) {
	for address, want := range map[string]string{
		"www.ktu.lt":                                  "ktu.lt",
		"http://www.fhv.at ":                          "fhv.at",
		"HTTPS://WWW.Uni-Graz.AT":                     "uni-graz.at",
		"//www.ktu.lt/":                               "ktu.lt",
		"ktu.lt.":                                     "ktu.lt",
		"https://ktu.lt:8443/":                        "ktu.lt",
		"www2.ktu.lt":                                 "www2.ktu.lt",
		"https://web.mit.edu":                         "web.mit.edu",
		"www.com":                                     "www.com",
		"www.www.ktu.lt":                              "ktu.lt",
		"www.uni.wroc.pl":                             "uni.wroc.pl",
		"ruhr-uni-bochum.de":                          "ruhr-uni-bochum.de",
		"wroc.pl":                                     "wroc.pl",
		"gov.uk":                                      "",
		"www.ac.uk":                                   "",
		"https://x.edu/en/":                           "x.edu",
		"https://x.edu/en-GB":                         "x.edu",
		"https://x.edu/EN/Home.html":                  "x.edu",
		"https://x.edu/index.php":                     "x.edu",
		"https://x.edu/default.aspx":                  "x.edu",
		"https://x.fr/fr":                             "x.fr",
		"https://x.ac.at/at/":                         "x.ac.at",
		"https://x.edu/cs":                            "", // Czech, or computer science
		"https://x.edu/faculty-of-law":                "",
		"https://x.edu/entry":                         "",
		"https://x.edu/?school=4":                     "",
		"https://x.edu/#/school/4":                    "",
		"https://facebook.com/uni":                    "",
		"https://facebook.com":                        "",
		"https://lt-lt.facebook.com/":                 "",
		"https://notfacebook.com/":                    "notfacebook.com",
		"https://sites.google.com/view/uni":           "",
		"https://google.com":                          "google.com",
		"foo.github.io":                               "",
		"github.io":                                   "github.io", // GitHub's own
		"school.wixsite.com":                          "",
		"uni.blogspot.com":                            "",
		"www.edu.xunta.es":                            "",
		"iesa.educa.madrid.org":                       "iesa.educa.madrid.org",
		"https://www.universität.at/":                 "xn--universitt-y5a.at",
		"https://xn--universitt-y5a.at/":              "xn--universitt-y5a.at",
		"http://МГУ.РФ":                               "xn--c1arw.xn--p1ai",
		"http://北京大学.中国":                              "xn--1lq90ic7fzpc.xn--fiqs8s",
		"http://ｋｔｕ.lt":                               "ktu.lt",
		"http://user:secret@ktu.lt/":                  "",
		"office@ktu.lt":                               "",
		"office@ktu.lt/www.ktu.lt":                    "",
		"www. ktu.lt":                                 "",
		"ktu.lt; fhv.at":                              "",
		"ktu.lt, fhv.at":                              "",
		"ftp://ktu.lt":                                "",
		"mailto:office@ktu.lt":                        "",
		"http//ktu.lt":                                "",
		"http:/ktu.lt":                                "",
		"http://":                                     "",
		"http://localhost/":                           "",
		"http://uni.notatopdomain":                    "",
		"http://193.219.1.1/":                         "",
		"http://[2001:db8::1]/":                       "",
		"http://ktu.lt:port/":                         "",
		"http://a_b.lt/":                              "",
		"http://-a.lt/":                               "",
		"http://%zz.lt/":                              "",
		"http://ktu.lt\x00/":                          "",
		"http://\xff.lt":                              "",
		"http://" + strings.Repeat("a", 64) + ".lt":   "",
		"http://" + strings.Repeat("a.", 200) + ".lt": "",
		"-":   "",
		"":    "",
		"n/a": "",
	} {
		if got := Domain(address); got != want {
			t.Errorf("%q: %q, want %q", address, got, want)
		}
	}
}

// FuzzDomain: whatever comes in, a domain is a host, and its own domain.
func FuzzDomain(f *testing.F) {
	f.Add("https://www.ktu.lt/en/")
	f.Add("http://МГУ.РФ")
	f.Add("www.www.com.")
	f.Fuzz(func(t *testing.T, address string) {
		d := Domain(address)
		if d == "" {
			return
		}
		if strings.Trim(d, "abcdefghijklmnopqrstuvwxyz0123456789.-") != "" {
			t.Errorf("%q: %q is no host", address, d)
		}
		if again := identifier.Host(d); again != d {
			t.Errorf("%q: %q is %q as a host", address, d, again)
		}
	})
}

func TestHostOfAPageAndTheDomainAboveIt(t *testing.T) {
	for address, want := range map[string][2]string{
		"http://www.ucy.ac.cy/ir/en/erasmus": {"ucy.ac.cy", ""}, "https://erasmus.ntua.gr/x?y=1": {"erasmus.ntua.gr", "ntua.gr"},
		"uni.wordpress.com/erasmus": {"", ""}, "https://into.uni.wroc.pl/en": {"into.uni.wroc.pl", "uni.wroc.pl"}, "no address": {"", ""}, "": {"", ""},
	} {
		host := HostOf(address)
		if got := [2]string{host, Registrable(host)}; got != want {
			t.Errorf("%q: %v, want %v", address, got, want)
		}
	}
}

// TestWebsitesArePagesOfTheWeb: a word or a number in a column of websites is none.
func TestWebsitesArePagesOfTheWeb(t *testing.T) {
	for value, want := range map[string]bool{
		"https://ktu.edu": true, "www.ktu.lt": true, "http://北京大学.中国": true, "http://МГУ.РФ/": true, "javascript:alert(1)": false, "mailto:a@b.lt": false, "keine": false, "20004497200087": false, "http://localhost": false,
	} {
		err := CheckClaim(&collab.Identifier{Subject: collab.EntityID("x"), Scheme: collab.SchemeWebsite, Value: value, Statement: collab.Statement{Confidence: collab.Stated, Modality: collab.Actual, SourceID: collab.EntityID("doc:x")}})
		if (err == nil) != want {
			t.Errorf("%q: %v", value, err)
		}
	}
}
