package match

import "strings"

// stopwords are folded words that names are written with and without.
var stopwords = wordSet(`the of and for in at on to by a an
	de la le les du des et en au aux l d dans pour sur
	di del della dei delle degli dell e ed il lo gli nel per da alla
	do da dos das em no na ao
	el los las y con
	der die das und fur fuer von vom zu zum zur am im an den dem
	van het voor te ten ter op
	och i for og af pa
	w na z ve
	studi`)

// conjunctions are folded words that join two names.
var conjunctions = wordSet(`and et und y e ed i och og en och ja ir si a oraz`)

// wordSet returns the set of the words in a text.
func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// synonymClasses are the usual words of affiliations in the languages that write most of
// them, with their abbreviations: one class a line, whose first word stands for all.
const synonymClasses = `
university univ universite universitat universitaet universidad universidade universita universiteit universitet universitetet universitesi universitas universiti universitatea universitate uniwersytet univerzita univerzitet univerzitetu univerza univerzum sveuciliste universitatii universitario universitaria universitari universitaire universitare universities universitair universitats unversity universty univercity univeristy uni universitaires
institute institution institutions inst institut instituto istituto institutul instituut instytut institutet institutes instituts ins intitute institue
department dept dep dpt departament departamento dipartimento departement departments depart depto dipart abteilung
faculty fac facultad faculdade facolta faculte fakultat fakultet fakulta wydzial facultat faculties fakultesi fak
school sch schools scuola ecole escuela escola schule szkola skola
college coll colleges col
center ctr centre centro centrum zentrum centers centres cen centar
hospital hosp hospitals hopital hospitais ospedale krankenhaus szpital spital sygehus sjukhus ziekenhuis hospitalet hopitaux hospitales hastanesi
hospitalier hospitaliere
clinic clin clinical clinica klinik klinikum kliniken clinique clinics
laboratory lab labs laboratories laboratoire laboratorio labor laboratorium labo
academy acad academia akademie akademia academie accademia akademi academies akad
science sci sciences scientific ciencias ciencia scienze wissenschaften wissenschaft scient scis nauk sc
technology technol tech technologies tecnologia technologie tecnol techn technical technological tecnica technische techniques tecnico technika technischen technique tehnica teknik politecnica
polytechnic polytech politecnico polytechnique politechnika polytechnical polytechnische politehnica politechnic
national natl nat nacional nazionale nationale nationales nacionales naz nac nasional
research res recherche recherches ricerca ricerche investigacion investigaciones pesquisa forschung forschungszentrum investigacao reasearch
medical med medicine medicina medecine medizin medizinische medico medica medicas medicinal
international int intl internacional internationale internazionale
engineering eng engn engg ingenieria engenharia ingenierie ingegneria engineer engrg
state stato
federal fed federale
agricultural agr agric agriculture agricola agraria agrarian
administration admin adm
management manag mgmt
biology biol biological biologia
chemistry chem chemical chimie chemie quimica
physics phys physik physique fisica physical
mathematics math mathematical mathematik mathematiques maths
pharmacy pharm pharmaceutical pharmaceut
environment environm environmental environ
education educ educational educacion
health hlth sante salud saude
association assoc
company co
corporation corp
limited ltd
saint st ste santo santa sankt sveti
mount mt
new nouvelle nuevo
general gen generale
regional reg regionale
central centr centrale
applied appl
advanced adv
development dev
foundation fdn fundacion fundacao fondation fondazione stiftung
industry ind industrial
information inform informat informatics informatica informatique informatik
computer comput computing
electronic electr electronics electron electrical elect
mechanical mech mechanics
material mater materials
veterinary vet veterinaria
memorial mem
children childrens
women womens
republic rep
government govt gov
ministry minist min ministerio ministere ministerium
normal norm
society soc
studies stud
service serv services
system syst systems
group grp
catholic catolica cattolica catholique katholische katolik katholieke pontificia
free libre livre freie vrije libera
autonomous autonoma autonome
northern nord
southern sud
public publ publique publica
`

// canonical has the canonical word of each word of synonymClasses.
var canonical = func() map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(synonymClasses, "\n") {
		words := strings.Fields(line)
		for _, w := range words {
			if _, taken := out[w]; !taken {
				out[w] = words[0]
			}
		}
	}
	return out
}()

// canonicalWord returns the word that stands for a folded word: the first of its class,
// an English plural without its s, else the word itself.
func canonicalWord(w string) string {
	if c, ok := canonical[w]; ok {
		return c
	}
	if len(w) > 5 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") {
		return w[:len(w)-1]
	}
	return w
}

// subunitWords are canonical words in the names of parts of institutions.
var subunitWords = wordSet(`department faculty school division section unit laboratory program programme group service clinic
	chair institute center college division branch office library campus graduate key state ministry
	medical science engineering hospital`)

// typeWords are canonical words that say what an institution is.
var typeWords = wordSet(`university institute hospital college school academy center laboratory company corporation limited
	foundation ministry society agency council clinic museum bank government state hochschule association group
	survey administration polytechnic department`)

// IsTypeWord reports whether a folded word says what an institution is, in any of
// the languages of the list: "university", "universitatea", "hospital".
func IsTypeWord(word string) bool { return typeWords[canonicalWord(word)] }

// IsStopword reports whether names are written with and without a folded word:
// "of", "de", "din".
func IsStopword(word string) bool { return stopwords[word] }
