package csv

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/table"
)

// ymd is a date whose month and day may be missing, which is 0.
type ymd struct{ year, month, day int }

// edtf returns the date in EDTF at its own precision. A date that the calendar does not have
// is an error.
func (d ymd) edtf() (string, error) {
	out := fmt.Sprintf("%04d", d.year)
	if d.month > 0 {
		out += fmt.Sprintf("-%02d", d.month)
	}
	if d.day > 0 {
		out += fmt.Sprintf("-%02d", d.day)
	}
	if d.year == 0 || d.month == 0 && d.day > 0 {
		return "", errNoDate
	}
	_, err := collab.ParseEDTF(out)
	return out, err
}

var errNoDate = errors.New("no date")

// shape is one way to write a date. read turns the groups of the pattern into a date, and
// returns the zero value if the text is no date after all.
type shape struct {
	form *regexp.Regexp
	read func(c dateColumn, m []string) ymd
}

var (
	numeric    = regexp.MustCompile(`^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?([./-]) ?(\d{4}|\d{2})$`)
	academic   = regexp.MustCompile(`^(\d{4}) ?[/–-] ?(\d{4}|\d{2})$`)
	yearMonth  = regexp.MustCompile(`^(\d{4})-(\d{2})$`)
	serials    = regexp.MustCompile(`^[2-5]\d{4}$`)
	shortYears = regexp.MustCompile(`^(\d{2}) ?/ ?(\d{2})$`)
	inWords    = regexp.MustCompile(`(?i)^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|η|ης|º|ª|°)?[ ./-]*(?:de |of |d['’])?)?(\p{L}[\p{L}\p{M}]*)\.?,?[ ./-]*(?:de |del )?['’]?(\d{4}|\d{2})$`)
)

// shapes are tried in this order.
var shapes = []shape{
	{regexp.MustCompile(`^(\d{4})(?:[./-] ?(\d{1,2})(?:[./-] ?(\d{1,2})\.?)?)?\.?$`), yearFirst},
	{regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})$`), yearFirst},
	{regexp.MustCompile(`^(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日号號일])?)?$`), yearFirst},
	{regexp.MustCompile(`^(令和|平成|昭和) ?(\d{1,2}|元) ?年 ?(?:(\d{1,2}) ?月 ?(?:(\d{1,2}) ?日)?)?$`), japaneseEra},
	{regexp.MustCompile(`(?i)^(?:(\d{1,2})[ ,]*)?tháng (\d{1,2})[ ,/-]*(?:năm )?(\d{4})$`), func(_ dateColumn, m []string) ymd { return ymd{number(m[3]), number(m[2]), number(m[1])}.ifMonth() }},
	{academic, academicYear},
	{numeric, numbers},
	{regexp.MustCompile(`^(\d{1,2}) ?[./-] ?(\d{4})$`), func(_ dateColumn, m []string) ymd { return ymd{number(m[2]), number(m[1]), 0}.ifMonth() }},
	{inWords, func(c dateColumn, m []string) ymd {
		return ymd{fullYear(m[3]), c.monthNamed(m[2]), number(m[1])}.ifMonth()
	}},
	{regexp.MustCompile(`(?i)^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`), func(c dateColumn, m []string) ymd {
		return ymd{number(m[3]), c.monthNamed(m[1]), number(m[2])}.ifMonth()
	}},
	{regexp.MustCompile(`(?i)^(\d{4})[ ./-]*(?:(?:m\.|gada) ?)?(?:(\d{1,2})\. )?(\p{L}[\p{L}\p{M}]*)\.?(?: mėn\.?)?(?:[ ./-]*(\d{1,2}))?$`), func(c dateColumn, m []string) ymd {
		return ymd{number(m[1]), c.monthNamed(m[3]), number(m[2] + m[4])}.ifMonth()
	}},
	{regexp.MustCompile(`^(\p{L}+(?: \p{L}+)?)\.? ?['’]?(\d{4}|\d{2})(?: ?[/–-] ?(\d{4}|\d{2}))?$`), term},
	{shortYears, shortAcademicYear},
	{regexp.MustCompile(`^(\d{4})(?: ?[/–-] ?(\d{4}|\d{2}))? (\p{L}+)$`), func(c dateColumn, m []string) ymd { return term(c, []string{"", m[3], m[1], m[2]}) }},
	{serials, func(c dateColumn, m []string) ymd {
		if !c.serial {
			return ymd{}
		}
		t := time.Date(1899, 12, 30+number(m[0]), 0, 0, 0, 0, time.UTC)
		if c.since1904 {
			t = time.Date(1904, 1, 1+number(m[0]), 0, 0, 0, 0, time.UTC)
		}
		return ymd{t.Year(), int(t.Month()), t.Day()}
	}},
}

// ifMonth returns the date, or the zero value if the word for the month is not known.
func (d ymd) ifMonth() ymd {
	if d.month == 0 {
		return ymd{}
	}
	return d
}

func yearFirst(c dateColumn, m []string) ymd {
	d := ymd{number(m[1]), number(m[2]), number(m[3])}
	switch {
	case m[2] != "" && d.month == 0 || m[3] != "" && d.day == 0:
		return ymd{}
	case c.academic && d.day == 0 && d.month == (d.year+1)%100:
		return ymd{}
	}
	return d
}

// eras are the years before the first of an era of Japan.
var eras = map[string]int{"令和": 2018, "平成": 1988, "昭和": 1925}

// japaneseEra reads 令和3年4月1日. The first year of an era is written 元.
func japaneseEra(_ dateColumn, m []string) ymd {
	year := max(number(m[2]), 1)
	return ymd{eras[m[1]] + year, number(m[3]), number(m[4])}
}

// academicYear reads 2021/2022, 2021/22 and 2021-22. It takes the first year for a start and
// the second for an end.
func academicYear(c dateColumn, m []string) ymd {
	from, to := number(m[1]), number(m[2])
	if len(m[2]) == 2 && to == (from+1)%100 {
		to = from + 1
	}
	switch {
	case to != from+1:
		return ymd{}
	case c.ends:
		return ymd{year: to}
	}
	return ymd{year: from}
}

// shortAcademicYear reads 21/22. Another pair of numbers is no year.
func shortAcademicYear(c dateColumn, m []string) ymd {
	if number(m[2]) != (number(m[1])+1)%100 || number(m[2]) <= 12 {
		return ymd{} // 09/10 may be a day and a month
	}
	from := fullYear(m[1])
	return academicYear(c, []string{"", strconv.Itoa(from), strconv.Itoa(from + 1)})
}

// numbers reads 3/4/2021 in the order that holds for its column. With dots the day is first.
func numbers(c dateColumn, m []string) ymd {
	d := ymd{fullYear(m[5]), number(m[3]), number(m[1])}
	if m[2] != m[4] || d.month == 0 || d.day == 0 {
		return ymd{}
	}
	first, second := d.day, d.month
	if m[2] == "." || first == second {
		return d
	}
	switch {
	case c.mixed && !c.asked && first <= 12 && second <= 12:
		return ymd{}
	case c.mixed && (first > 12 || second > 12):
		if second > 12 {
			d.day, d.month = second, first
		}
	case c.monthFirst:
		d.day, d.month = second, first
	}
	return d
}

// terms are folded words for the halves of an academic year: true for the first half, which
// ends in the next calendar year.
var terms = map[string]bool{
	"ws": true, "wise": true, "wintersemester": true, "winter": true, "winterterm": true, "hs": true, "herbstsemester": true, "autumn": true, "autumnterm": true, "fall": true, "fallterm": true, "rudens": true, "ht": true, "zs": true,
	"fallsemester": true, "autumnsemester": true, "wintersem": true, "hostsemester": true, "hosten": true, "hosttermin": true, "semestrzimowy": true, "zimnisemestr": true, "otono": true, "automne": true, "autunno": true, "outono": true, "toamna": true, "herfst": true, "herbst": true, "syksy": true, "sugis": true, "rudenssemestras": true, "rudenssemestris": true, "güz": true, "guz": true,
	"ss": false, "sose": false, "sommersemester": false, "summer": false, "summerterm": false, "fs": false, "fruhjahrssemester": false, "spring": false, "springterm": false, "pavasaris": false, "vt": false, "ls": false,
	"springsemester": false, "summersemester": false, "varsemester": false, "varen": false, "vartermin": false, "semestrletni": false, "letnisemestr": false, "primavera": false, "printemps": false, "primavara": false, "voorjaar": false, "fruhjahr": false, "kevat": false, "kevad": false, "pavasariosemestras": false, "bahar": false,
}

// term reads WS 2021/22, WS 21/22 and SS 2026. It returns a year only, because terms begin and end on
// different days in different countries.
func term(c dateColumn, m []string) ymd {
	winter, isTerm := terms[table.Fold(m[1])]
	if !isTerm {
		return ymd{}
	}
	year := fullYear(m[2])
	if m[3] != "" {
		if d := academicYear(dateColumn{}, []string{"", strconv.Itoa(year), m[3]}); d.year == 0 {
			return ymd{}
		}
		if !winter {
			return ymd{year: year + 1} // the summer of the academic year
		}
	}
	if winter && c.ends {
		year++
	}
	return ymd{year: year}
}

// fullYear returns the year of two or four digits. 00 to 68 are years of the 21st century and
// 69 to 99 of the 20th, whenever the list is read.
func fullYear(s string) int {
	year := number(s)
	switch {
	case len(s) > 2:
		return year
	case year <= 68:
		return 2000 + year
	}
	return 1900 + year
}

func number(s string) int {
	n, _ := strconv.Atoi(s) // a few digits at most; "" gives 0
	return n
}

// farYear is the year by which programs write that there is no end, as 31/12/9999.
const farYear = 9999

// date returns the date of a cell in EDTF at its own precision, ".." for a word that says
// that there is no end. What stands around the date is left out only if the cell cannot be
// read with it: "mar." is March before it is Tuesday.
func (c dateColumn) date(cell string) (string, error) {
	for s := range readings(cell) {
		if out := c.read(s); out != "" {
			return out, nil
		}
	}
	how := ""
	if c.monthFirst {
		how = " with the month first, as the column has"
	}
	return "", fmt.Errorf("%q is no date%s: write 2021-09-30, 2021-09 or 2021", collab.Clip(cell), how)
}

// read returns the date of a text in EDTF, ".." for an open end, and "" if it is none.
func (c dateColumn) read(s string) string {
	if saysOpen(s) {
		return ".."
	}
	for _, shape := range shapes {
		m := shape.form.FindStringSubmatch(s)
		if m == nil {
			continue
		}
		d := shape.read(c, m)
		if d.year == 0 {
			continue
		}
		if d.year == farYear {
			return ".."
		}
		if out, err := d.edtf(); err == nil {
			return out
		}
	}
	return ""
}
