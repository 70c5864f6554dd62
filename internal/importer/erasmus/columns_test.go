package erasmus

import (
	"os"
	"strings"
	"testing"

	"liaison/internal/importer/table"
)

// TestRenamedColumns: the published columns are all known, and one under a new name is told.
func TestRenamedColumns(t *testing.T) {
	overview, err := os.ReadFile("testdata/overview.csv")
	if err != nil {
		t.Fatal(err)
	}
	for was, now := range map[string]string{"": "", "Call year": "Year of the call", "Coordinator's website": "Coordinator's homepage"} {
		content := string(overview)
		if was != "" {
			content = strings.Replace(content, was, now, 1)
		}
		r, err := table.Open("overview.csv", strings.NewReader(content), table.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := renamedColumns(r.Header())
		if told := strings.Contains(got, "lacks "+was) && strings.Contains(got, now); told != (was != "") || was == "" && got != "" {
			t.Errorf("%q for %q: %q", now, was, got)
		}
	}
}
