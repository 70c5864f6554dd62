package table

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/collab"
)

// Renamed returns a sentence for a table that lacks a column which is read, and has one that
// nobody knows: the second may be the first under a new name. read are the columns that are
// read, each with the names that it has had; leftOut are known columns that are not read. The
// sentence is "" if the table lacks none, as far as read goes, or has no unknown column.
func Renamed(header []string, read [][]string, leftOut []string) string {
	known := map[string]bool{}
	for _, name := range leftOut {
		known[Fold(name)] = true
	}
	has := func(name string) bool {
		return slices.ContainsFunc(header, func(h string) bool { return Fold(h) == Fold(name) })
	}
	var lacks, strange []string
	for _, names := range read {
		for _, name := range names {
			known[Fold(name)] = true
		}
		if !slices.ContainsFunc(names, has) {
			lacks = append(lacks, names[0])
		}
	}
	for _, h := range header {
		if h != "" && !known[Fold(h)] {
			strange = append(strange, strconv.Quote(collab.Clip(h)))
		}
	}
	if len(lacks) == 0 || len(strange) == 0 {
		return ""
	}
	const most = 10
	return fmt.Sprintf("the table lacks %s, and has %s, which is not read: if one of them is a new name of the other, name it as it was",
		strings.Join(lacks[:min(len(lacks), most)], ", "), strings.Join(strange[:min(len(strange), most)], ", "))
}
