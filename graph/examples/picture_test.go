package examples_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

// picture is README's picture of the growth of the network.
const picture = "../../docs/growth.svg"

// TestPicture draws README's picture from the golden answer of
// europe/growth-by-year and compares it with the file. With -update it writes the
// file.
func TestPicture(t *testing.T) {
	raw, err := os.ReadFile("europe/growth-by-year.json")
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data struct {
			NetworkSeries []yearEnd
		}
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		t.Fatal(err)
	}
	drawn := drawGrowth(answer.Data.NetworkSeries)
	if *update {
		if err := os.WriteFile(picture, drawn, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if kept, err := os.ReadFile(picture); err != nil || !bytes.Equal(kept, drawn) {
		t.Errorf("%s (%v) does not show the answer of europe/growth-by-year: go test ./graph/examples -run TestPicture -update", picture, err)
	}
}

// yearEnd is a point of the series.
type yearEnd struct {
	Day                string
	Institutions, Ties int
}

// drawGrowth draws two bars a year, for the institutions and for the tied pairs.
// Each kind of bar has its own scale, and its number above it.
func drawGrowth(years []yearEnd) []byte {
	const width, height, bar, gap, floor, top = 640, 250, 32, 84, 210, 150
	var most yearEnd
	for _, y := range years {
		most.Institutions, most.Ties = max(most.Institutions, y.Institutions), max(most.Ties, y.Ties)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, "<title>Institutions in alliances and networks, and pairs tied by them, at the end of each year</title>\n")
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", width, height)
	legend := func(x int, colour, text string) {
		fmt.Fprintf(&b, `<rect x="%d" y="14" width="12" height="12" fill="%s"/><text x="%d" y="24" fill="#222222">%s</text>`+"\n", x, colour, x+18, text)
	}
	column := func(x, value, most int, colour string) {
		h := value * top / max(most, 1)
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`, x, floor-h, bar, h, colour)
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle" fill="#222222">%d</text>`+"\n", x+bar/2, floor-h-5, value)
	}
	const blue, orange = "#2b6cb0", "#c05621"
	legend(30, blue, "institutions in an alliance or network")
	legend(300, orange, "pairs that share one")
	for i, y := range years {
		x := 30 + i*gap
		column(x, y.Institutions, most.Institutions, blue)
		column(x+bar+2, y.Ties, most.Ties, orange)
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle" fill="#222222">%.4s</text>`+"\n", x+bar+1, floor+20, y.Day)
	}
	fmt.Fprintf(&b, `<line x1="20" y1="%d" x2="%d" y2="%d" stroke="#222222"/>`+"\n</svg>\n", floor, width-20, floor)
	return b.Bytes()
}
