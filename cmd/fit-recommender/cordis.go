package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// participations are the projects of a table, in order of start, and the institutions in
// them, numbered from 0.
type participations struct {
	countries, types        []int32
	countryNames, typeNames []string // by number
	projects                []project
}

// project is one project with its members, ascending.
type project struct {
	start       string // a date, by which projects are in order; those without one are left out
	members     []int32
	coordinator int32 // -1 where the table names none
	months      int   // how long it takes, 0 where the table does not tell
}

// readTables reads the two tables of a folder. Institutions are told apart by organisationID.
func readTables(folder string) (*participations, error) {
	starts, length := map[string]string{}, map[string]int{}
	err := eachRow(filepath.Join(folder, "project.csv"), []string{"id", "startDate", "endDate"}, func(cells []string) {
		starts[cells[0]], length[cells[0]] = cells[1], monthsBetween(cells[1], cells[2])
	})
	if err != nil {
		return nil, err
	}
	all := &participations{}
	institutions, countries, types, at := numbers{}, numbers{}, numbers{}, numbers{}
	columns := []string{"projectID", "organisationID", "country", "activityType", "role"}
	err = eachRow(filepath.Join(folder, "organization.csv"), columns, func(cells []string) {
		start := starts[cells[0]]
		if start == "" {
			return
		}
		v := institutions.numberOf(cells[1])
		if int(v) == len(all.countries) {
			all.countries, all.types = append(all.countries, countries.numberOrNone(cells[2])), append(all.types, types.numberOrNone(typeByCode[cells[3]]))
		}
		p := at.numberOf(cells[0])
		if int(p) == len(all.projects) {
			all.projects = append(all.projects, project{start: start, coordinator: -1, months: length[cells[0]]})
		}
		of := &all.projects[p]
		if of.members = append(of.members, v); cells[4] == "coordinator" {
			of.coordinator = v
		}
	})
	if err != nil {
		return nil, err
	}
	all.countryNames, all.typeNames = countries.words(), types.words()
	for i := range all.projects {
		p := &all.projects[i]
		slices.Sort(p.members)
		p.members = slices.Compact(p.members)
	}
	slices.SortStableFunc(all.projects, func(a, b project) int { return strings.Compare(a.start, b.start) })
	return all, nil
}

// monthsBetween counts the months from one date to another, 0 where one of them is not known.
func monthsBetween(start, end string) int {
	from, err := time.Parse(time.DateOnly, start)
	to, err2 := time.Parse(time.DateOnly, end)
	if err != nil || err2 != nil {
		return 0
	}
	return int(to.Sub(from).Hours()/24/30.4 + 0.5)
}

// typeByCode has the type of institution for those codes of CORDIS that an import
// understands. For other codes the type is not known.
var typeByCode = map[string]string{"HES": "EDUCATION", "PRC": "COMPANY", "PUB": "GOVERNMENT"}

// numbers holds the number of each word. Words are numbered from 0 in the order of their
// first use.
type numbers map[string]int32

// numberOf returns the number of a word; a word that is new gets the next one.
func (n numbers) numberOf(word string) int32 {
	number, ok := n[word]
	if !ok {
		number = int32(len(n))
		n[word] = number
	}
	return number
}

// words returns the words in the order of their numbers.
func (n numbers) words() []string {
	out := make([]string, len(n))
	for word, number := range n {
		out[number] = word
	}
	return out
}

// numberOrNone returns the number of a word as numberOf does, and -1 for an empty word.
func (n numbers) numberOrNone(word string) int32 {
	if word == "" {
		return -1
	}
	return n.numberOf(word)
}

// eachRow calls visit with the cells of the columns for each row of a file.
func eachRow(file string, columns []string, visit func(cells []string)) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.ReuseRecord = ';', true
	head, err := r.Read()
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	var places []int
	for _, c := range columns {
		i := slices.Index(head, c)
		if i < 0 {
			return fmt.Errorf("%s: the column %s is missing", file, c)
		}
		places = append(places, i)
	}
	cells := make([]string, len(places))
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for i, at := range places {
			cells[i] = row[at]
		}
		visit(cells)
	}
}
