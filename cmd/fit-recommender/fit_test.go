package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/network"
)

// TestRegressionFindsWhatDecides: if candidates with more of one kind of evidence become
// partners, that kind gets the coefficient, and a kind without influence gets nearly none.
func TestRegressionFindsWhatDecides(t *testing.T) {
	var rows []row
	for i := range 40 {
		var r row
		for j := range 10 {
			x := evidence{}
			x[common], x[country] = float64(j)/10, float64((i*7+j*3)%10)/10
			r.candidates, r.gained = append(r.candidates, x), append(r.gained, j == 9 || j == 8 && i%2 == 0)
		}
		rows = append(rows, r)
	}
	c := regress(rows, []int{common, country})
	if c[common] < 5 || c[country] > c[common]/10 || c[allocation] != 0 {
		t.Errorf("%v", c)
	}
}

// tables writes tables in which every new partner shared a partner with the institution
// before, and returns their folder.
func tables(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	projects, organizations := "id;startDate;endDate\n", "projectID;organisationID;country;activityType;role\n"
	add := func(start string, members ...int) {
		id := strings.Count(projects, "\n")
		projects += fmt.Sprintf("%d;%s;2019-12-31\n", id, start)
		for i, v := range members {
			organizations += fmt.Sprintf("%d;%d;C%d;HES;%s\n", id, v, v/20%2, []string{"participant", "coordinator"}[min(1, i)])
		}
	}
	for i := range 60 { // three of a chain, whose ends meet later
		add("2015-03-01", 10*i, 10*i+1)
		add("2015-04-01", 10*i+1, 10*i+2)
		add([]string{"2016-05-01", "2018-05-01"}[i%2], 10*i, 10*i+2)
	}
	add("2018-06-01", 5020, 0, 1) // and a newcomer
	add("2016-06-01", 5001, 3)
	for name, text := range map[string]string{"project.csv": projects, "organization.csv": organizations} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// TestRunOnATable: where every new partner shared a partner with the institution before,
// the report says that common partners predict all of them.
func TestRunOnATable(t *testing.T) {
	folder := tables(t)
	var out bytes.Buffer
	if err := run(t.Context(), options{fit: []string{"2015-12-31"}, judge: "2017-06-30", nodes: 100}, []string{folder}, &out); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"with partners, fitted to ", "newcomers, fitted to ", "| common neighbours | 1.000 | 0.100 | 1.000 |", "| partners in common | 1.000 | 0.100 | 1.000 |"} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("%q is not in\n%s", line, out.String())
		}
	}
	if run(t.Context(), options{}, nil, &out) == nil {
		t.Error("no folder, and no error")
	}
}

// TestPrintTable: of each day and half of the countries there is a row.
func TestPrintTable(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), options{table: true, days: []string{"2015-12-31", "2017-06-30"}, nodes: 100}, []string{tables(t)}, &out); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"| 2015-12-31 | fitted to | ", "| 2015-12-31 | kept apart | ", "| 2017-06-30 | fitted to | ", "| 2017-06-30 | kept apart | ", "| newcomers: asked about, times popularity | 2015-12-31 | 2017-06-30 |"} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("%q is not in\n%s", line, out.String())
		}
	}
}

// TestRunOnAlliances: the weights of alliances are fitted to the built-in data set, and each fit is
// judged on days and countries that it did not see.
func TestRunOnAlliances(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), options{alliances: true, nodes: 4}, nil, &out); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		"with partners, fitted to ", "newcomers, fitted to ", "Judged on 2018-12-31, in the other countries",
		"Judged on 2021-12-31, in the other countries", "| resource allocation | ", "| allocation | ",
	} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("%q is not in\n%s", line, out.String())
		}
	}
}

// TestLikenessOfProjects: institutions in projects of one size and length are alike, in others not, and one without projects is
// like none.
func TestLikenessOfProjects(t *testing.T) {
	if months := monthsBetween("2015-01-01", "2018-12-31"); months != 48 {
		t.Errorf("%d months", months)
	}
	if months := monthsBetween("2015-01-01", ""); months != 0 {
		t.Errorf("%d months without an end", months)
	}
	w := world{day: "2016-12-31", participations: &participations{projects: []project{
		{start: "2015-01-01", members: []int32{0, 1}, months: 24}, {start: "2015-01-01", members: []int32{1, 2}, months: 48},
		{start: "2017-01-01", members: []int32{0, 3}, months: 24},
	}}}
	w.train = &network.Graph{Offsets: make([]int32, 5)}
	w.countProfiles()
	for _, c := range []struct {
		a, b int
		want float64
	}{{0, 0, 1}, {0, 1, 0.7071}, {0, 2, 0}, {0, 3, 0}} {
		if got := w.profiles[c.a].likeness(&w.profiles[c.b]); math.Abs(got-c.want) > 0.0001 {
			t.Errorf("%d and %d: %.4f", c.a, c.b, got)
		}
	}
}
