package table

import (
	"strings"
	"testing"
)

// TestWordsForNothing: what people and programs write into cells of which nothing is known, and words like them that
// say something.
func TestWordsForNothing(t *testing.T) {
	for cell, want := range map[string]bool{
		"": true, "NA": true, "N/A": true, "n/a": true, "<NA>": true, "NULL": true, "(null)": true, "nan": true, "NaN": true, "NaT": true, "None": true, `\N`: true, "#N/A": true, "#NV": true, "-": true, "—": true, "...": true, "?": true,
		"unknown": true, "Not available": true, "TBD": true, "unbekannt": true, "Keine Angabe": true, "non renseigné": true, "sin datos": true, "brak danych": true, "brak": true, "nėra": true, "nežinoma": true, "necunoscut": true, "n.v.t.": true,
		"не указано": true, "không có": true, "未知": true, "なし": true, "غير متوفر": true, "0000-00-00": true, "00.00.0000": true, "1900-01-00": true,
		"[none]": true, "t.b.a.": true, "À préciser": true, "Por determinar": true, "н/д": true, "暂无": true, "待定": true, "該当なし": true, "－": true, "ไม่ระบุ": true, "미정": true, "do ustalenia": true, "＃N/A": true,
		"Nan": false, "Andere": false, "待定大学": false, "Brak": false, "Néma": false, "Nema": false, "0": false, "X": false, "NC": false, "Null Island": false, "Geel": false, "Nav": false, "Nancy": false,
	} {
		if SaysNothing(cell) != want {
			t.Errorf("%q: %v, want %v", cell, !want, want)
		}
	}
}

// TestNamibiaOrNothing: NA is Namibia in a column of countries where no other cell of the row has it.
func TestNamibiaOrNothing(t *testing.T) {
	r, err := Open("f", strings.NewReader("name,country,city\nA,NA,Windhoek\nB,NA,NA\nC,na,<NA>\nD,NA,\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"NA", "", "", "NA"} {
		row, err := r.Next()
		if got := row.Known("country", true); err != nil || got != want {
			t.Errorf("%s: country %q, %v; want %q", row.Get("name"), got, err, want)
		}
		if got := row.Known("city", false); got != "" && got != "Windhoek" {
			t.Errorf("%s: city %q", row.Get("name"), got)
		}
	}
}
