package eche

import (
	"encoding/json"
	"strings"
	"time"

	"liaison/internal/importer/jsonstream"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// holder is a row of the list. The street and its post code are not read: the
// graph has no place for them.
type holder struct {
	Proposal text `json:"proposal_number"`
	Code     text `json:"erasmus_code"`
	PIC      text `json:"pic"`
	OID      text `json:"oid"`
	Name     text `json:"legal_name"`
	City     text `json:"city"`
	Country  text `json:"country_cd"`
	Website  text `json:"website_url"`

	sheet      string         // of the workbook that has the row; "" for other files
	start, end string         // days, as 2021-01-01; "" not said
	unread     []record.Fault // cells that cannot be read: Field and Reason
}

// text is a text that JSON may also write as a number, as some files do with ids.
type text string

// UnmarshalJSON implements json.Unmarshaler. It reads null as an empty text.
func (t *text) UnmarshalJSON(raw []byte) error {
	var n json.Number
	if raw[0] != '"' && json.Unmarshal(raw, &n) == nil {
		*t = text(n)
		return nil
	}
	return json.Unmarshal(raw, (*string)(t))
}

func fromJSON(list *jsonstream.Reader) (holder, int, error) {
	var row struct {
		holder
		Start *int64 `json:"erasmus_eche_start"`
		End   *int64 `json:"erasmus_eche_end"`
	}
	line, err := list.Next(&row)
	if err != nil {
		return holder{}, line, err
	}
	h := row.holder
	for _, date := range []struct {
		field string
		ms    *int64
		day   *string
	}{{"erasmus_eche_start", row.Start, &h.start}, {"erasmus_eche_end", row.End, &h.end}} {
		if date.ms == nil {
			continue
		}
		if *date.day = day(*date.ms); *date.day == "" {
			h.unread = append(h.unread, record.Fault{Field: date.field, Reason: "it is no time of this century: write milliseconds since 1970-01-01"})
		}
	}
	return h, line, nil
}

// day returns the day, as 2021-01-01, of a moment in milliseconds that is midnight in
// Brussels: by UTC 23:00 of the day before in winter, and 22:00 in summer. Two hours
// later it is the right day by UTC in both cases, so that no table of time zones is
// needed. It returns "" for a moment that is not in this century.
func day(ms int64) string {
	t := time.UnixMilli(ms).Add(2 * time.Hour).UTC()
	if t.Year() < 2000 || t.Year() > 2099 {
		return ""
	}
	return t.Format(time.DateOnly)
}

func fromTable(t *table.RowReader) (holder, int, error) {
	row, err := t.Next()
	if err != nil {
		return holder{}, 0, err
	}
	get := func(column string) text {
		if cell := row.Get(column); cell != "#N/A" { // what the spreadsheet shows where it looked up nothing
			return text(cell)
		}
		return ""
	}
	h := holder{
		Proposal: get("Proposal number"), Code: get("Erasmus Code"), PIC: get("Pic"), OID: get("OID"),
		Name: get("Legal Name"), City: get("City"), Country: get("Country Cd"), Website: get("Website Url"),
	}
	h.sheet = row.Sheet()
	start, end := row.Get("Erasmus Eche Start"), row.Get("Erasmus Eche End")
	var wrong string
	if h.start, h.end, wrong = days(start, end); wrong != "" {
		h.unread = append(h.unread, record.Fault{Field: wrong, Reason: "it is no date like the row's other one: write both as 2021-01-31, or as 1/31/2021"})
	}
	return h, row.Line, nil
}

// days reads the two dates of a row and returns them as 2021-01-31, or the name of the
// column that cannot be read. The published list has the month first in most rows and the
// day first in some. The two dates of a row are written alike, and the end, which is the
// last day of a month, shows how.
func days(start, end string) (from, to, wrong string) {
	for _, layout := range []string{"1/2/2006", "2/1/2006", time.DateOnly} {
		a, okA := reformat(start, layout)
		b, okB := reformat(end, layout)
		switch {
		case okA && okB:
			return a, b, ""
		case okB:
			wrong = "Erasmus Eche Start"
		case wrong == "":
			wrong = "Erasmus Eche End"
		}
	}
	return "", "", wrong
}

// reformat returns a date of the layout as 2021-01-31. An empty date stays empty. It
// returns false for any other text.
func reformat(s, layout string) (string, bool) {
	if s == "" {
		return "", true
	}
	t, err := time.Parse(layout, strings.TrimSpace(s))
	if err != nil || t.Year() < 1000 {
		return "", false
	}
	return t.Format(time.DateOnly), true
}
