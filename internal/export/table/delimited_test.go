package table

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestFormulasBecomeText: each cell of cells.json is written as it says there. The
// explorer, which writes CSV of its own, is held to the same file.
func TestFormulasBecomeText(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "cells.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cells map[string]string
	if err := json.Unmarshal(text, &cells); err != nil || len(cells) < 20 {
		t.Fatalf("%d cells, %v", len(cells), err)
	}
	for cell, want := range cells {
		if got := PlainCells([]string{cell})[0]; got != want {
			t.Errorf("%q is written as %q, want %q", cell, got, want)
		}
	}
}
