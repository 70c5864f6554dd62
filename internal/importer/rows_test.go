package importer

import (
	"context"
	"io"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// list is a list of partners as an office keeps it, in a file.
func list(text string, o csv.Options) Options {
	return Options{
		Format: CSV("partners", o),
		Files: []record.File{{Name: "partners.csv", Open: func() (io.ReadCloser, error) {
			return io.NopCloser(strings.NewReader(text)), nil
		}}},
		Inputs: []Input{{Name: "partners.csv", SHA256: text}},
	}
}

// inForce returns what a scan of one class of claims yields.
func inForce[C collab.Claim](t *testing.T, s store.Store, class collab.Class, labels ...string) (out []C) {
	t.Helper()
	if err := s.Scan(t.Context(), store.Scan{Class: class, Labels: labels}, func(c collab.Claim) error {
		out = append(out, c.(C))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestANewerListCorrectsAgreements(t *testing.T) {
	s := mem.New()
	other(t, s, "Home University", "LT", "ror", "03r8nwp71")
	o := csv.Options{Home: "ror:03r8nwp71"}
	const header = "id;name;country;agreement;from;to\n"
	runImport(t, s, list(header+"A1;Alpha University;LT;Erasmus+ with Alpha;2015;2018\n", o))
	sum := runImport(t, s, list(header+"A1;Alpha University;LT;Erasmus+ with Alpha;2015;2022\n", o))
	if sum.Changed != 1 || sum.Retracted == 0 {
		t.Errorf("%+v", sum)
	}
	var periods []string
	for _, c := range inForce[*collab.Text](t, s, collab.ClassText, string(collab.PeriodTopic)) {
		periods = append(periods, c.Value)
	}
	if !slices.Equal(periods, []string{"2015/2022"}) {
		t.Errorf("periods in force %v", periods)
	}
}

// TestACorrectedRowLeavesItsOldPartner: the row had the identifier of another
// university; that one loses what the list said of it.
func TestACorrectedRowLeavesItsOldPartner(t *testing.T) {
	s := mem.New()
	other(t, s, "Home University", "LT", "ror", "03r8nwp71")
	wrong := other(t, s, "Kaunas University of Technology", "LT", "ror", "01me6gb93")
	right := other(t, s, "Vilnius University", "LT", "ror", "03nadee84")
	o := csv.Options{Home: "ror:03r8nwp71"}
	const header = "id;name;country;ror;agreement;from;to\n"
	runImport(t, s, list(header+"A7;Vilniaus universitetas;LT;01me6gb93;Erasmus+;2015;2018\n", o))
	runImport(t, s, list(header+"A7;Vilniaus universitetas;LT;03nadee84;Erasmus+;2015;2018\n", o))
	for id, want := range map[collab.ID]bool{wrong: false, right: true} {
		said, err := s.Claims(t.Context(), []collab.ID{id}, collab.Selection{})
		if err != nil {
			t.Fatal(err)
		}
		if has := slices.ContainsFunc(said[0].Names, func(n *collab.Name) bool { return n.Value == "Vilniaus universitetas" }); has != want {
			t.Errorf("%s is called so: %v", id, has)
		}
		party := slices.ContainsFunc(inForce[*collab.Relation](t, s, collab.ClassRelation, string(collab.HasParty)), func(r *collab.Relation) bool { return r.To == id })
		if party != want {
			t.Errorf("%s is a party of the agreement: %v", id, party)
		}
	}
}

func TestAListRecognisesPartners(t *testing.T) {
	s := mem.New()
	oslo := other(t, s, "University of Oslo", "NO")
	other(t, s, "Music School", "DE")
	other(t, s, "Music  school", "DE")
	const text = "name;country;erasmus-code;agreement\n" +
		"UNIVERSITY OF OSLO;NO;;1\n" +
		"University of Oslo;NO;N OSLO01;2\n" +
		"University of Oslo;SE;;3\n" +
		"Music School;DE;;4\n" +
		"Riga Example College;LV;;5\n" +
		"Riga Example college;LV;;6\n" +
		"Riga Example College;LV;LV RIGA77;7\n"
	var outcomes []Outcome
	var taken []collab.ID
	o := list(text, csv.Options{})
	o.Tolerance = -1
	o.OnRow = func(r Row) { outcomes, taken = append(outcomes, r.Outcome), append(taken, r.Entity) }
	dry := o
	dry.DryRun = true
	runImport(t, s, dry)
	want := []Outcome{Matched, Matched, New, Unsure, New, New, New}
	if !slices.Equal(outcomes, want) {
		t.Errorf("the dry run says %v, want %v", outcomes, want)
	}
	outcomes, taken = nil, nil
	sum := runImport(t, s, o)
	if !slices.Equal(outcomes, want) || taken[0] != oslo || taken[1] != oslo || taken[6] != taken[4] || taken[5] != taken[4] {
		t.Errorf("%v, want %v; %v", outcomes, want, taken)
	}
	if sum.Institutions != (Resolutions{Matched: 1, New: 2, Unsure: 1}) {
		t.Errorf("%+v", sum.Institutions)
	}
	outcomes = nil
	o.Again = true
	runImport(t, s, o)
	if slices.Contains(outcomes, New) || slices.Contains(outcomes, Unsure) {
		t.Errorf("the same list again: %v", outcomes)
	}

	fresh := mem.New()
	other(t, fresh, "University of Oslo", "NO")
	o = list(text, csv.Options{})
	o.NewOnly, o.Tolerance = true, -1
	if sum := runImport(t, fresh, o); sum.Institutions != (Resolutions{New: 4}) {
		t.Errorf("all new: %+v", sum.Institutions) // the second row of Oslo is the first one's
	}
}

// TestColumnsOfMatch: the table that 'liaison match' writes says which partner is
// meant; an id that the graph does not have decides nothing.
func TestColumnsOfMatch(t *testing.T) {
	s := mem.New()
	oslo := other(t, s, "University of Oslo", "NO")
	text := "name;country;match_id;match_ror;match_name\n" +
		"Blindern;NO;" + string(oslo) + ";;University of Oslo\n" +
		"Elsewhere;NO;" + string(key("nobody")) + ";;\n" +
		"Nowhere;NO;no id;;\n"
	var rows []Row
	o := list(text, csv.Options{})
	o.OnRow = func(r Row) { rows = append(rows, r) }
	sum := runImport(t, s, o)
	if len(rows) != 3 || rows[0].Entity != oslo || rows[0].Outcome != Matched || rows[1].Outcome != New || rows[2].Outcome != New || sum.Unread != 1 {
		t.Errorf("%+v, %+v", rows, sum)
	}
	for _, c := range inForce[*collab.Identifier](t, s, collab.ClassIdentifier) {
		if c.Scheme == record.SchemeEntity {
			t.Errorf("an id of the graph became the identifier %v", c)
		}
	}
}

func TestAMatcherIsAskedLast(t *testing.T) {
	s := mem.New()
	college := other(t, s, "Seven College", "LT")
	for name, want := range map[string]Outcome{"Seven College - Faculty of Arts": Matched, "Seven Arts College": Unsure, "Faculty of Arts": Unsure} {
		var rows []Row
		o := list("name;country\n"+name+";LT\n", csv.Options{})
		o.DryRun = true
		o.Suggest = func(context.Context, string, string, string) (Suggestion, error) {
			return Suggestion{Sure: []collab.ID{college}, Reason: "the matcher"}, nil
		}
		o.OnRow = func(r Row) { rows = append(rows, r) }
		runImport(t, s, o)
		if len(rows) != 1 || rows[0].Outcome != want {
			t.Errorf("%s: %+v, want %s", name, rows, want)
		}
	}
}

// TestAMisspeltCodeHidesNobody: the Erasmus code of a row has a slip, its web page and
// its name are right.
func TestAMisspeltCodeHidesNobody(t *testing.T) {
	for name, c := range map[string]struct {
		row  string
		want Outcome
	}{
		"page and name":     {"Universidad de Ejemplo;ES;E EJEMPLOO01;https://www.ejemplo.es/erasmus/in", Matched},
		"name alone":        {"Universidad de Ejemplo;ES;E EJEMPLOO01;", Unsure},
		"page alone":        {"Escuela de Ejemplo;ES;E EJEMPLOO01;https://www.ejemplo.es/erasmus/in", New},
		"somebody's code":   {"Universidad de Ejemplo;ES;E OTRA01;https://www.ejemplo.es/erasmus/in", Matched},
		"the code as it is": {"Universidad de Ejemplo;ES;E EJEMPLO01;", Matched},
	} {
		s := mem.New()
		ejemplo := other(t, s, "Universidad de Ejemplo", "ES", "domain", "ejemplo.es", "erasmus-code", "E EJEMPLO01")
		otra := other(t, s, "Universidad Otra", "ES", "erasmus-code", "E OTRA01")
		var rows []Row
		o := list("name;country;erasmus code;website\n"+c.row+"\n", csv.Options{})
		o.DryRun = true
		o.OnRow = func(r Row) { rows = append(rows, r) }
		runImport(t, s, o)
		is := ejemplo
		if name == "somebody's code" {
			is = otra
		}
		if len(rows) != 1 || rows[0].Outcome != c.want || c.want == Matched && rows[0].Entity != is {
			t.Errorf("%s: %+v, want %s", name, rows, c.want)
		}
	}
}
