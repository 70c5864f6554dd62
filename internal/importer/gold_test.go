package importer

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"liaison/data"
	"liaison/internal/extradata"
)

// Where each gold fact stands in its document is in testdata/gold-spans.csv. The facts
// themselves and the texts of the documents are an optional extra.

type span struct{ start, end int }

type goldFact struct {
	ID         string `json:"id"`
	Doc        string `json:"doc"`
	Start, End int
}

// line is what of a curated line these tests look at.
type line struct {
	at, file string // where it stands; the document's text
	Name     string `json:"name"`
	Text     string `json:"text"`
	Topic    string `json:"topic"`
	Type     string `json:"type"`
	Value    any    `json:"value"`
	Evidence []struct {
		Start, End *int
		Note       string
	} `json:"evidence"`
	Facts []string `json:"facts"`
}

func TestEveryGoldFactIsCoveredOrLeftOut(t *testing.T) {
	facts := goldSpans(t)
	leftOut := map[string]bool{}
	for _, path := range glob(t, filepath.Join("..", "..", "docs", "adr", "0002-*.md")) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range regexp.MustCompile(`f\d-\d\d\d`).FindAllString(string(text), -1) {
			leftOut[id] = true
		}
	}
	covered := map[string]bool{}
	for _, l := range lines(t) {
		for _, id := range l.Facts {
			covered[id] = true
			if facts[id].ID == "" {
				t.Errorf("%s covers %s, which is no gold fact", l.at, id)
			}
		}
	}
	for id := range facts {
		if !covered[id] && !leftOut[id] {
			t.Errorf("%s is neither covered by a line nor named in docs/adr/0002", id)
		}
	}
}

func TestSpansAreThoseOfTheFacts(t *testing.T) {
	facts := goldSpans(t)
	for _, l := range lines(t) {
		if len(l.Facts) == 0 {
			continue
		}
		var want []span
		for _, id := range l.Facts {
			f := facts[id]
			want = append(want, span{f.Start, f.End})
			if f.Doc != l.file {
				t.Errorf("%s: %s is of %s", l.at, id, f.Doc)
			}
		}
		for _, e := range l.Evidence {
			if e.Start == nil || e.End == nil {
				t.Errorf("%s: evidence without a span", l.at)
				continue
			}
			if got := (span{*e.Start, *e.End}); !slices.ContainsFunc(want, func(w span) bool {
				return w.start <= got.start && got.end <= w.end
			}) {
				t.Errorf("%s: the span %d-%d is in none of %v", l.at, got.start, got.end, l.Facts)
			}
		}
	}
}

// TestExtraNoSentenceOfADocument: what we word ourselves (shown names, texts but for
// the words of the source that TYPE_AS_SAID and its like keep, notes) holds no
// eight words in a row of any of the documents.
func TestExtraNoSentenceOfADocument(t *testing.T) {
	var documents []string
	for _, path := range glob(t, filepath.Join(extradata.Path(t, "seeds"), "0*.txt")) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, inWords(string(text)))
	}
	if len(documents) == 0 {
		t.Fatal("no document was found")
	}
	for _, l := range lines(t) {
		var ours []string
		if value, ok := l.Value.(string); ok && (l.Text != "" || l.Type == "DISPLAY") {
			ours = append(ours, value)
		}
		for _, e := range l.Evidence {
			ours = append(ours, e.Note)
		}
		for _, text := range ours {
			if run := borrowed(text, documents); run != "" {
				t.Errorf("%s has words of a document in a row: %q", l.at, run)
			}
		}
	}
}

// TestEightWordsInARowAreBorrowed: seven words may be a coincidence. Case, punctuation
// and line breaks do not matter.
func TestEightWordsInARowAreBorrowed(t *testing.T) {
	document := inWords("Since spring, the two\nacademies — Alvara and Neris — share one laboratory.")
	for text, want := range map[string]string{
		"It says: the two academies (Alvara and Neris) share one.": "the two academies alvara and neris share one",
		"Now the two academies Alvara and Neris share a house":     "",
		"two academies": "",
	} {
		if got := borrowed(text, []string{document}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// borrowed returns the first eight words in a row that the text has in common with one
// of the documents, "" where there are none. The documents are in the form of inWords.
func borrowed(text string, documents []string) string {
	const most = 8
	list := words(text)
	for i := 0; i+most <= len(list); i++ {
		run := strings.Join(list[i:i+most], " ")
		for _, d := range documents {
			if strings.Contains(d, " "+run+" ") {
				return run
			}
		}
	}
	return ""
}

// inWords returns the words of a text with one blank around each.
func inWords(text string) string { return " " + strings.Join(words(text), " ") + " " }

func words(s string) []string {
	return regexp.MustCompile(`[\p{L}\p{M}\p{N}]+`).FindAllString(strings.ToLower(s), -1)
}

// goldSpans reads where each gold fact stands in its document.
func goldSpans(t *testing.T) map[string]goldFact {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "gold-spans.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) < 2 {
		t.Fatalf("%d rows of gold facts, %v", len(rows), err)
	}
	facts := map[string]goldFact{}
	for _, row := range rows[1:] {
		start, wrong := strconv.Atoi(row[2])
		end, err := strconv.Atoi(row[3])
		if wrong != nil || err != nil {
			t.Fatalf("%v is no span", row)
		}
		facts[row[0]] = goldFact{row[0], row[1], start, end}
	}
	return facts
}

// TestExtraGoldSpansAreThoseOfTheGoldFacts: the table in the repository has the spans of
// the gold facts.
func TestExtraGoldSpansAreThoseOfTheGoldFacts(t *testing.T) {
	f := extradata.Open(t, "seeds", "gold-facts.ndjson")
	facts := map[string]goldFact{}
	in := bufio.NewScanner(f)
	for in.Scan() {
		var fact goldFact
		if err := json.Unmarshal(in.Bytes(), &fact); err != nil {
			t.Fatal(err)
		}
		facts[fact.ID] = fact
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	if ours := goldSpans(t); !maps.Equal(ours, facts) {
		t.Errorf("the table has %d facts, the gold facts are %d, or their spans differ", len(ours), len(facts))
	}
}

func lines(t *testing.T) []line {
	t.Helper()
	paths, err := fs.Glob(data.Curated, "curated/*.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	var out []line
	for _, path := range paths {
		text, err := fs.ReadFile(data.Curated, path)
		if err != nil {
			t.Fatal(err)
		}
		file := ""
		for n, raw := range strings.Split(strings.TrimSpace(string(text)), "\n") {
			var doc struct{ Document, File string }
			l := line{at: path + ":" + strconv.Itoa(n+1)}
			if err := json.Unmarshal([]byte(raw), &doc); err != nil {
				t.Fatal(l.at, err)
			}
			if doc.Document != "" {
				file = doc.File
			}
			if err := json.Unmarshal([]byte(raw), &l); err != nil {
				t.Fatal(l.at, err)
			}
			l.file = file
			out = append(out, l)
		}
	}
	return out
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return paths
}
