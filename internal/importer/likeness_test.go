package importer

import "testing"

func TestLikenessOfNames(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want likeness
	}{
		{"UNIVERSITAET HAMBURG", "Universität Hamburg", same},
		{"MODUL UNIVERSITY VIENNA GMBH", "Modul University Vienna", same},
		{"STICHTING HOGESCHOOL LEIDEN", "University of Applied Sciences Leiden", same},
		{"PANEPISTIMIO KRITIS", "Πανεπιστήμιο Κρήτης", same},
		{"ANGLO-AMERICKA VYSOKA SKOLA, Z.U.", "Anglo-americká vysoká škola", same},
		{"UNIVERSITE LYON 3 JEAN MOULIN", "Université Jean Moulin Lyon 3", same},
		{"Universidade Lusófona do Porto -- COFAC", "Universidade Lusófona do Porto", alike},
		{"SOUTH EAST EUROPEAN UNIVERSITY TETOVO", "South East European University", alike},
		{"University of Applied Sciences Marko Marulic of Knin", `Veleučilište "Marko Marulić"`, alike},
		{"PECSI TUDOMANYEGYETEM - UNIVERSITY OF PECS", "Pécsi Tudományegyetem", same},
		// A part is not its whole, and an institution is not its neighbour.
		{"TAMPEREEN AMMATTIKORKEAKOULU OY", "Tampereen yliopisto", unlike},
		{"Tampere University of Applied Sciences", "Tampere University", unlike},
		{"ST ANGELA'S COLLEGE SLIGO", "Atlantic Technological University", unlike},
		{"Riga Technical University", "Riga University", unlike},
		{"CHU DUPUYTREN - IFSI de Limoges", "CHU de Limoges", unlike},
		{"Potsdam University Press", "Universität Potsdam", unlike},
		{"Louvain School of Management", "Université catholique de Louvain", unlike},
		{"Batchelor Institute", "Government of the Northern Territory", unlike},
		{"College of Technology at Jazan", "Jazan University", unlike},
		{"University of Oxford Botanic Garden", "University of Oxford", unlike},
		{"Science Park of the University of Tartu", "University of Tartu", unlike},
		{"University", "Universität", same},
		{"University of Oslo", "University of Bergen", unlike},
	} {
		got := likest(nameWords([]string{c.a}), nameWords([]string{c.b}))
		if back := likest(nameWords([]string{c.b}), nameWords([]string{c.a})); got != c.want || back != got {
			t.Errorf("%q and %q: %d, the other way round %d, want %d (%v, %v)", c.a, c.b, got, back, c.want, tellingWords(c.a), tellingWords(c.b))
		}
	}
}

func TestSameCity(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"PARIS CEDEX 03", "Paris", true}, {"Praha 4", "Prague", true}, {"KÖLN", "Cologne", true}, {"MUENCHEN", "München", true},
		{"SELCUKLU KONYA", "Konya", true}, {"Kwidzyn", "Częstochowa", false}, {"Kaunas", "Vilnius", false}, {"", "Kaunas", false},
	} {
		if got := sameCity(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
