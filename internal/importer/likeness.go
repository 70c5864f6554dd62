package importer

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/match"
)

// likeness says how much the names of two institutions are alike. A shared domain
// joins two records only if their names are alike.
type likeness int

const (
	unlike likeness = iota
	alike           // one name has all the telling words of the other, and nothing that makes it another institution
	same            // the same words, but for order, articles and legal forms
)

// likest returns the greatest likeness between a name of the one list and a name of
// the other. Acronyms are left out: two institutions often share one.
func likest(a, b [][]string) (most likeness) {
	for _, x := range a {
		for _, y := range b {
			if most = max(most, likenessOf(x, y)); most == same {
				return same
			}
		}
	}
	return most
}

// pieces returns names and, of each that has brackets, commas or dashes, the pieces
// between them: "University of Coimbra - Computer Science Department".
func pieces(names []string) []string {
	out := slices.Clone(names)
	for _, n := range names {
		parts := strings.FieldsFunc(dashes.Replace(n), func(r rune) bool { return strings.ContainsRune("(),;/|", r) })
		if len(parts) > 1 {
			out = append(out, parts...)
		}
	}
	return out
}

var dashes = strings.NewReplacer(" - ", "|", " – ", "|", " — ", "|")

// nameWords returns the words of each name in the form in which they are compared.
func nameWords(names []string) (out [][]string) {
	for _, n := range names {
		if w := tellingWords(n); len(w) > 0 && !slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, w) }) {
			out = append(out, w)
		}
	}
	return out
}

// tellingWords returns the words of a name, each once, sorted, in Latin letters and
// without marks: the usual words for kinds of institutions are put into English,
// articles and legal forms are left out.
func tellingWords(name string) []string {
	var out []string
	all := match.CanonicalWords(name)
	for _, w := range all {
		w = undoubled.Replace(w)
		if kind, ok := kindWords[w]; ok {
			w = kind
		}
		if letter := len(w) == 1 && w[0] >= 'a'; !letter && !legalForms[w] {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		out = all // a name of one letter or of a legal form
	}
	if slices.Contains(out, "applied") && slices.Contains(out, "science") {
		// A university of applied sciences is a Hochschule, not a university.
		out = slices.DeleteFunc(out, func(w string) bool {
			return w == "applied" || w == "science" || w == "university" || w == "college" || w == "school"
		})
		out = append(out, "hochschule")
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// undoubled takes back what people write for letters with marks, in both names
// alike, so that "universitaet" and "universitat" are one word.
var undoubled = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

// likenessOf compares two names by their telling words.
func likenessOf(a, b []string) likeness {
	if len(a) > len(b) {
		a, b = b, a
	}
	lacking, extra := unmatched(a, b)
	if len(lacking)+len(extra) == 0 || strings.Join(a, "") == strings.Join(b, "") {
		return same
	}
	shared := 0 // words that both have and that name rather than describe
	for _, w := range a {
		if !describes(w) && !slices.Contains(lacking, w) {
			shared++
		}
	}
	switch {
	case shared == 0 || slices.ContainsFunc(slices.Concat(lacking, extra), partWords.has):
		return unlike // a hospital, school or press of the other
	case len(lacking) == 0 && !slices.ContainsFunc(extra, describes):
		return alike
	case shared >= 2 && !slices.ContainsFunc(lacking, isName) && !slices.ContainsFunc(slices.Concat(lacking, extra), disciplines.has):
		return alike // "Polytechnic Marko Marulić", "University of Applied Sciences Marko Marulić of Knin"
	}
	return unlike
}

// describes reports whether a word says what an institution is, rather than which.
func describes(w string) bool { return wholeWords.has(w) || partWords.has(w) || disciplines.has(w) }

func isName(w string) bool { return !describes(w) }

// unmatched returns the words of a that no word of b is near to, and the words of b
// that are left over.
func unmatched(a, b []string) (lacking, extra []string) {
	taken := make([]bool, len(b))
	for _, x := range a {
		at := slices.Index(b, x)
		if at < 0 || taken[at] {
			at = slices.IndexFunc(b, func(y string) bool { return nearWords(x, y) })
		}
		if at < 0 {
			lacking = append(lacking, x)
			continue
		}
		taken[at] = true
	}
	for i, y := range b {
		if !taken[i] {
			extra = append(extra, y)
		}
	}
	// A word and its other form may both stand in the longer name.
	extra = slices.DeleteFunc(extra, func(y string) bool {
		return slices.ContainsFunc(a, func(x string) bool { return x == y || nearWords(x, y) })
	})
	return lacking, extra
}

// nearWords reports whether two words are forms or spellings of one: they begin
// alike but for an ending of up to three letters, and the beginning has four letters
// or more.
func nearWords(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	common := 0
	for common < len(a) && a[common] == b[common] {
		common++
	}
	return common >= 4 && common >= len(a)-2 && len(b)-common <= 3
}

// sameCity reports whether two names of cities may be of one city. Names in two
// languages seldom differ in their first letters.
func sameCity(a, b string) bool {
	for _, x := range match.CanonicalWords(a) {
		for _, y := range match.CanonicalWords(b) {
			x, y := undoubled.Replace(x), undoubled.Replace(y)
			n := min(len(x), len(y))
			if x == y && n > 2 || n >= 4 && x[:3] == y[:3] || exonyms[[2]string{x, y}] || exonyms[[2]string{y, x}] {
				return true
			}
		}
	}
	return false
}

var exonyms = map[[2]string]bool{
	{"koln", "cologne"}: true, {"wien", "vienna"}: true, {"firenze", "florence"}: true, {"kobenhavn", "copenhagen"}: true,
	{"beograd", "belgrade"}: true, {"torino", "turin"}: true, {"moskva", "moscow"}: true, {"haag", "hague"}: true,
	{"geneve", "geneva"}: true, {"luik", "liege"}: true, {"gent", "ghent"}: true, {"braunschweig", "brunswick"}: true,
	{"hanover", "hannover"}: true, {"lefkosia", "nicosia"}: true, {"lemesos", "limassol"}: true, {"athina", "athens"}: true,
}

type wordList map[string]bool

func (w wordList) has(s string) bool { return w[s] }

func wordSet(list string) wordList {
	out := wordList{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// kindWords puts into English the words for kinds of institutions that the
// matcher's table, which is made for affiliations, does not have.
var kindWords = func() map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(`university yliopisto egyetem tudomanyegyetem ulikool universitetas panepistimio haskoli haskolinn sveuciliste universiteti universitetit universitete
hochschule fachhochschule hogeschool ammattikorkeakoulu yrkeshogskola yrkeshogskolan hogskola hogskolan hoyskolen hoyskole hogskolen veleuciliste kolegija kolegium fh
academy akademija akademiet akademin
college kolegij kolledz
polytechnic politehnika polytechnio polytechneio
school skola szkola visoka vysoka wyzsza fagskolen fagskole oppistopisto
conservatory conservatoire conservatorio conservatori konservatorium konservatuvari
institute iskola intezet institutas ustav
library bibliothek bibliotheque biblioteca
press verlag universitatsverlag
hospital hospitalier hospitaliere klinikum universitatsklinikum chu bolnica
formation ifsi ifas
applied angewandte angewandter angewandten applicate aplicadas aplicada primijenjenih toegepaste
science wissenschaften nauka znanosti`, "\n") {
		list := strings.Fields(line)
		for _, w := range list {
			out[w] = list[0]
		}
	}
	return out
}()

// wholeWords say that an institution is one of its own.
var wholeWords = wordSet(`university hochschule college academy polytechnic conservatory institute school superior superieur superieure superiore higher
	state national private public private privada privat royal`)

// partWords say that it is a part of another, or of quite another kind.
var partWords = wordSet(`faculty department laboratory hospital clinic center library press museum ministry government formation formations
	unit division section branch campus office programme group association observatory botanical research
	business management fagskolen alumni students student
	garden gardens botanic botanical herbarium zoo farm nursery kindergarten gallery archive archives orchestra choir club union
	incubator accelerator park hub network consortium council trust enterprises enterprise innovation services residence
	residences dormitory canteen bookshop store radio television stadium publishing`)

// disciplines tell institutions of one city apart.
var disciplines = wordSet(`technology medical engineering agricultural applied science sciences arts art music musik musica musique
	pedagogical padagogische pedagogic education economics economic economy wirtschaft law theology theological theologische
	sport sports veterinary pharmacy health nursing design fashion film theatre dance media maritime military police
	catholic free open international european autonomous new`)

// legalForms are left out of names: who runs an institution often stands for it.
var legalForms = wordSet(`gmbh ggmbh gesmbh mbh gesellschaft ag sa sas sarl srl spa ab oy oyj ehf as ltd limited plc lda crl coop bv nv vzw asbl sl slu doo
	stichting stiftung foundation fundacio fundacion fundacao fondazione association associacao asociacion associazione ev kft zrt jsc pc
	cooperativa unipessoal gestion sede siedziba privata gemeinnutzige gemeinnutzig gemeinnuetzige gemeinnuetzig unlimited guarantee company privatna ustanova sro sha sia`)

// namesOf returns the names that claims give an entity, its acronyms apart.
func namesOf(claims []collab.Claim, id collab.ID) (names, acronyms []string) {
	for _, c := range claims {
		if n, ok := c.(*collab.Name); ok && n.Subject == id {
			if n.Type == collab.Acronym {
				acronyms = append(acronyms, n.Value)
			} else {
				names = append(names, n.Value)
			}
		}
	}
	return names, acronyms
}
