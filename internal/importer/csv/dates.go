package csv

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// The orders of dates as 3/4/2021.
const (
	DayFirst   = "day-first"
	MonthFirst = "month-first"
)

// reading is how the dates of a column are read.
type reading struct {
	monthFirst bool
	mixed      bool // both orders are in it: only what cannot be read otherwise is sure
	asked      bool // the order is given
	serial     bool // days as spreadsheets count them
}

var (
	numeric  = regexp.MustCompile(`^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})$`)
	yearWise = regexp.MustCompile(`^(\d{4})(?:[./-](\d{1,2})(?:[./-](\d{1,2}))?)?$`)
	monthly  = regexp.MustCompile(`^(\d{1,2})[./-](\d{4})$`)
	inWords  = regexp.MustCompile(`^(?:(\d{1,2})(?:\.|st|nd|rd|th)?[ -](?:de )?)?(\p{L}+)\.?,?[ -](?:de )?(\d{4})$`)
	usWords  = regexp.MustCompile(`^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`)
	clock    = regexp.MustCompile(`[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\d{2}:?\d{2})?$`)
	lead     = regexp.MustCompile(`(?i)^(from|since|as of|until|till|to|valid from|valid until|ab|von|seit|bis|depuis|jusqu['’]en|desde|hasta|dal|fino al|nuo|iki|od|do)\s+`)
	serials  = regexp.MustCompile(`^[2-5]\d{4}$`)
	years    = regexp.MustCompile(`^(\d{4})\s*[-–—]\s*(\d{4})$`)
	academic = regexp.MustCompile(`^(\d{4})/(\d{2})$`)
	between  = regexp.MustCompile(`\s+[-–—]\s+|\s*[–—]\s*|\s+(?:to|until|till|bis|au|à|al|hasta|iki|do)\s+`)
)

// goesOn are the words for an end that is left open, folded.
var goesOn = map[string]bool{
	"unlimited": true, "indefinite": true, "indefinitely": true, "open": true, "openended": true, "ongoing": true, "permanent": true, "noenddate": true,
	"unbefristet": true, "unbegrenzt": true, "illimite": true, "indeterminee": true, "dureeindeterminee": true, "indefinido": true, "indeterminato": true,
	"neterminuota": true, "bezterminowo": true, "bezterminowa": true, "nedolocencas": true, "neodredeno": true, "nedeterminat": true, "nedeterminata": true,
	"бессрочно": true, "бессрочныи": true, "безстроково": true, "suresiz": true, "αοριστου": true,
}

// months by the folded beginnings of their names; a longer word must begin with
// one, and only one month has it.
var months = [12][]string{
	{"jan", "ene", "gen", "ian", "sty"}, {"feb", "fev", "fevrier", "lut"}, {"mar", "mrz", "maer"}, {"apr", "avr", "abr", "kwi"}, {"may", "mai", "mag", "maj", "mei"},
	{"jun", "juin", "giu", "iun", "cze"}, {"jul", "juil", "lug", "iul", "lip"}, {"aug", "aou", "ago", "sie"}, {"sep", "set", "wrz"}, {"oct", "okt", "out", "ott", "paz"},
	{"nov", "noi", "lis"}, {"dec", "dez", "dic", "gru"},
}

// dates tells how each column of dates is read: the whole column decides.
func (l *list) dates(asked string) {
	l.read = map[string]reading{"valid": {monthFirst: asked == MonthFirst}}
	for _, field := range []string{"from", "to", "signed"} {
		column := l.columns.column[field]
		if column == "" {
			continue
		}
		day, month, either, serial, n := 0, 0, 0, 0, 0
		for _, got := range l.rows {
			if got.err != nil {
				continue
			}
			v := plain(l.get(got.row, field))
			if v == "" {
				continue
			}
			n++
			if serials.MatchString(v) {
				serial++
			}
			if m := numeric.FindStringSubmatch(v); m != nil && m[2] == m[4] && m[2] != "." {
				a, _ := strconv.Atoi(m[1])
				b, _ := strconv.Atoi(m[3])
				switch {
				case a > 12 && b <= 12:
					day++
				case b > 12 && a <= 12:
					month++
				case a != b:
					either++
				}
			}
		}
		r := reading{monthFirst: month > 0 && day == 0, mixed: month > 0 && day > 0, asked: asked != "", serial: n > 0 && serial == n}
		if r.asked {
			r.monthFirst = asked == MonthFirst
		}
		switch {
		case r.mixed:
			what := "those that may be either are faults"
			if r.asked {
				what = "those that may be either are read " + asked
			}
			l.note("%q has dates with the day first (%d) and with the month first (%d); %s (%d)", column, day, month, what, either)
		case r.asked:
		case month > 0:
			l.note("%q has dates with the month first, as 12/31/2021", column)
		case day == 0 && either > 0:
			l.note("%q has dates that may be read with the day or the month first, as 3/4/2021: read with the day first", column)
		}
		if r.serial {
			l.note("%q has numbers of days, as spreadsheets count them from 1900", column)
		}
		l.read[field] = r
	}
}

func (l *list) note(format string, args ...any) {
	l.notes = append(l.notes, fmt.Sprintf(format, args...))
}

// plain is a date without a word before it and a clock time behind it.
func plain(s string) string {
	s = clock.ReplaceAllString(strings.Join(strings.Fields(s), " "), "")
	return strings.TrimSpace(lead.ReplaceAllString(s, ""))
}

// date is a cell in EDTF at its own precision; ".." where it says that it goes on.
func (r reading) date(cell string) (string, error) {
	s := plain(cell)
	if goesOn[fold(s)] {
		return "..", nil
	}
	year, month, day := 0, 0, 0
	if m := yearWise.FindStringSubmatch(s); m != nil {
		year, month, day = number(m[1]), number(m[2]), number(m[3])
		if month == 0 && m[2] != "" || day == 0 && m[3] != "" {
			year = 0
		}
	} else if m := numeric.FindStringSubmatch(s); m != nil && m[2] == m[4] {
		day, month, year = number(m[1]), number(m[3]), number(m[5])
		either := day <= 12 && month <= 12 && day != month
		switch {
		case m[2] == ".": // is never written with the month first
		case r.mixed && either && !r.asked:
			return "", fmt.Errorf("%q may have the day or the month first, and the column has both: write %04d-%02d-%02d or %04d-%02d-%02d",
				record.Clip(cell), year, month, day, year, day, month)
		case r.mixed && !either && month > 12, !(r.mixed && !either) && r.monthFirst:
			day, month = month, day
		}
		if day == 0 {
			year = 0
		}
	} else if m := monthly.FindStringSubmatch(s); m != nil {
		month, year = number(m[1]), number(m[2])
	} else if m := inWords.FindStringSubmatch(s); m != nil && monthNamed(m[2]) > 0 {
		day, month, year = number(m[1]), monthNamed(m[2]), number(m[3])
	} else if m := usWords.FindStringSubmatch(s); m != nil && monthNamed(m[1]) > 0 {
		month, day, year = monthNamed(m[1]), number(m[2]), number(m[3])
	} else if r.serial && serials.MatchString(s) {
		return time.Date(1899, 12, 30+number(s), 0, 0, 0, 0, time.UTC).Format("2006-01-02"), nil
	}
	out := fmt.Sprintf("%04d", year)
	if month > 0 {
		out += fmt.Sprintf("-%02d", month)
	}
	if day > 0 {
		out += fmt.Sprintf("-%02d", day)
	}
	if _, err := collab.ParseEDTF(out); err != nil || year == 0 {
		how := ""
		if r.monthFirst {
			how = " with the month first, as the column has"
		}
		return "", fmt.Errorf("%q is no date%s: write 2021-09-30, 2021-09 or 2021", record.Clip(cell), how)
	}
	return out, nil
}

func number(s string) int {
	n, _ := strconv.Atoi(s) // digits, few; none is 0
	return n
}

func monthNamed(word string) int {
	word = fold(word)
	for i, starts := range months {
		for _, s := range starts {
			if strings.HasPrefix(word, s) {
				return i + 1
			}
		}
	}
	return 0
}

// interval is two dates as one EDTF; either may be "".
func interval(from, to string) (collab.EDTF, error) {
	if from == ".." {
		from = ""
	}
	if from == "" && to == "" {
		return "", nil
	}
	if from == "" && to == ".." {
		return "", fmt.Errorf("an end that is open needs a start")
	}
	return collab.ParseEDTF(from + "/" + to)
}

// period is a cell that has a whole period.
func (r reading) period(cell string) (collab.EDTF, error) {
	s := strings.Join(strings.Fields(cell), " ")
	if e, err := collab.ParseEDTF(s); err == nil {
		return e, nil
	}
	if m := years.FindStringSubmatch(s); m != nil {
		return interval(m[1], m[2])
	}
	if m := academic.FindStringSubmatch(s); m != nil && number(m[2]) == (number(m[1])+1)%100 {
		return interval(m[1], strconv.Itoa(number(m[1])+1))
	}
	whole := between.Split(s, -1)
	if len(whole) != 2 && strings.Count(s, "-") == 1 {
		whole = strings.Split(s, "-")
	}
	if len(whole) == 2 {
		from, err := r.date(whole[0])
		to := ""
		if err == nil && strings.TrimSpace(whole[1]) != "" {
			to, err = r.date(whole[1])
		}
		if err == nil {
			return interval(from, to)
		}
		return "", err
	}
	bare, err := r.date(s)
	if err != nil {
		return "", fmt.Errorf("%q is no period: write 2021/2024, 2021-09-01/2024-08-31 or 2021/", record.Clip(cell))
	}
	switch word := strings.ToLower(strings.TrimSpace(lead.FindString(s))); word {
	case "":
		return collab.ParseEDTF(bare)
	case "until", "till", "to", "bis", "valid until", "hasta", "fino al", "iki", "do", "jusqu'en", "jusqu’en":
		return interval("", bare)
	default:
		return interval(bare, "")
	}
}
