package eche

import (
	"os"
	"strings"
	"testing"
)

// TestRenamedColumns: the first row of a table tells, once, that a column may have a new name.
func TestRenamedColumns(t *testing.T) {
	list, err := os.ReadFile("testdata/published.csv")
	if err != nil {
		t.Fatal(err)
	}
	for now, want := range map[string]int{"Website Url": 0, "Homepage": 1} {
		got := read(t, "list.csv", strings.NewReader(strings.Replace(string(list), "Website Url", now, 1)))
		told := 0
		for _, r := range got.Records {
			for _, f := range r.Unread {
				if f.Field == "header" && strings.Contains(f.Reason, `lacks Website Url, and has "Homepage"`) {
					told++
				}
			}
		}
		if told != want {
			t.Errorf("%s: told %d times, want %d", now, told, want)
		}
	}
}
