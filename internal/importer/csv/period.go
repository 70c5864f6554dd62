package csv

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
)

var (
	years   = regexp.MustCompile(`^(\d{4})\s*[-–—]\s*(\d{4})$`)
	between = regexp.MustCompile(`\s+[-–—]\s+|\s*[–—]\s*|\s+(?:to|until|till|bis|au|à|al|hasta|iki|do)\s+`)
)

var errOpenEnd = errors.New("an end that is open says nothing without a start")

// interval joins two dates to one EDTF interval. Either may be "".
func interval(from, to string) (collab.EDTF, error) {
	if from == ".." {
		from = ""
	}
	switch {
	case from == "" && to == "":
		return "", nil
	case from == "" && to == "..":
		return "", errOpenEnd
	}
	return collab.ParseEDTF(from + "/" + to)
}

// period reads a cell that holds a whole period.
func (c dateColumn) period(cell string) (collab.EDTF, error) {
	s := strings.Join(strings.Fields(cell), " ")
	if m := academic.FindStringSubmatch(s); m != nil && len(m[2]) == 2 && number(m[2]) == (number(m[1])+1)%100 && (number(m[2]) > 12 || strings.Contains(s, "/")) {
		return interval(m[1], fmt.Sprint(number(m[1])+1))
	}
	if e, err := collab.ParseEDTF(s); err == nil {
		return e, nil
	}
	if m := years.FindStringSubmatch(s); m != nil {
		return interval(m[1], m[2])
	}
	parts := between.Split(s, -1)
	if len(parts) != 2 && strings.Count(s, "-") == 1 {
		parts = strings.Split(s, "-")
	}
	if len(parts) == 2 {
		if bare, err := c.date(s); err == nil && bare != ".." { // a single date such as 29-Aug-21 has hyphens as well
			return collab.ParseEDTF(bare)
		}
		return c.twoDates(parts[0], parts[1])
	}
	bare, err := c.date(s)
	if err != nil {
		return "", fmt.Errorf("%q is no period: write 2021/2024, 2021-09-01/2024-08-31 or 2021/", collab.Clip(cell))
	}
	switch word := strings.ToLower(strings.TrimSpace(lead.FindString(s))); word {
	case "":
		if bare == ".." {
			return "", errOpenEnd
		}
		return collab.ParseEDTF(bare)
	case "until", "till", "to", "bis", "valid until", "hasta", "fino al", "iki", "do", "jusqu'en", "jusqu’en":
		return interval("", bare)
	default:
		return interval(bare, "")
	}
}

// twoDates reads a start and an end. Either may be empty.
func (c dateColumn) twoDates(start, end string) (collab.EDTF, error) {
	from, err := c.date(start)
	if err != nil {
		return "", err
	}
	to := ""
	if strings.TrimSpace(end) != "" {
		c.ends = true
		if to, err = c.date(end); err != nil {
			return "", err
		}
	}
	return interval(from, to)
}
