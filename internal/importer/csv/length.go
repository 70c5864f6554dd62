package csv

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/table"
)

// lengthOf returns the months of a cell that says how long an agreement lasts: "5 years",
// "36 months", "2 years and 6 months", "five (5) years"; 0 for any other text.
func lengthOf(cell string) int {
	s := strings.Map(chineseDigit, plain(cell))
	if m := inBrackets.FindStringSubmatch(s); m != nil {
		s = m[1] + " " + m[2]
	}
	s = spelledOut.ReplaceAllString(s, "$1 ")
	parts := countAndUnit.FindAllStringSubmatchIndex(s, -1)
	if len(parts) == 0 || parts[0][0] != 0 || len(parts) > 2 {
		return 0
	}
	months := 0.0
	for i, p := range parts {
		n, err := strconv.ParseFloat(strings.Replace(s[p[2]:p[3]], ",", ".", 1), 64)
		end := len(s)
		if i+1 < len(parts) {
			end = parts[i+1][0]
		}
		unit, known := units()[table.Fold(joining.ReplaceAllString(s[p[1]:end], ""))]
		if err != nil || !known {
			return 0
		}
		months += n * float64(unit)
	}
	if months < 1 || months > 1200 || months != float64(int(months)) {
		return 0
	}
	return int(months)
}

var (
	countAndUnit = regexp.MustCompile(`(\d{1,3}(?:[.,]\d)?)(?:\s+(?:de|z|x)\s+|\s*-?\s*)`)
	inBrackets   = regexp.MustCompile(`^\p{L}+\s*\((\d{1,3})\)\s*(\D+)$`)                                          // five (5) years
	spelledOut   = regexp.MustCompile(`^(\d{1,3})\s*\(\D+\)\s*`)                                                   // 5 (five) years
	joining      = regexp.MustCompile(`(?:\s+(?:and|und|et|y|e|i|și|si|ir|en|og|och|ja|a|και|и|і|و)|\s*[,+])\s*$`) // before a second number
)

// chineseDigit returns the digit of a Chinese number of one sign.
func chineseDigit(r rune) rune {
	if i := strings.IndexRune("一二三四五六七八九", r); i >= 0 {
		return '1' + rune(i/len("一"))
	}
	return r
}

// units are the folded words for a year and a month, with their months.
var units = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for months, list := range map[int]string{1: wordsForMonth, 12: wordsForYear} {
		for word := range strings.SplitSeq(list, ";") {
			out[table.Fold(word)] = months
		}
	}
	return out
})

const wordsForYear = `year; years; yr; yrs; y; Jahr; Jahre; Jahren; an; ans; année; années; año; años; ano; anos; anno; anni; jaar; jaren; rok; roku; lata; lat; roky; rokov; roků; let; leta; leto; leti;
év; éves; évig; ani; metai; metus; metų; metams; gads; gadi; gadu; gadiem; aasta; aastat; aastane; vuosi; vuotta; vuoden; år; ár; ára; godina; godine; godinu; година; године; годину; години; год; года; лет;
рік; роки; років; року; гады; гадоў; έτος; έτη; ετών; χρόνια; χρόνος; χρόνο; yıl; yıllık; sene; il; illik; vit; vjet; vite; წელი; წლის; წლით; տարի; any; anys; urte; urteko; bliain; bliana; blianta; sena; snin;
tahun; سنة; سنوات; سنين; عام; أعوام; שנה; שנים; năm; 年; 年間; 年间; 년; 년간`

const wordsForMonth = `month; months; mth; mths; mo; mos; Monat; Monate; Monaten; mois; mes; meses; mês; mese; mesi; maand; maanden; miesiąc; miesiące; miesięcy; mies; měsíc; měsíce; měsíců; mesiac; mesiace; mesiacov;
hónap; hónapos; hónapig; lună; luni; mėnuo; mėnesiai; mėnesį; mėnesius; mėnesių; mėn; mēnesis; mēneši; mēnešu; mēnešiem; kuu; kuud; kuukausi; kuukautta; kuukauden; kk; månad; månader; mån; måned; måneder; mnd; mánuður; mánuðir;
mánuði; mánaða; mesec; meseca; mesece; meseci; mesecev; mjesec; mjeseca; mjeseci; месец; месеца; месеци; месяц; месяца; месяцев; мес; місяць; місяці; місяців; міс; месяцы; месяцаў; μήνας; μήνες; μήνα; μηνών; ay; aylık; muaj; თვე; თვის;
ամիս; mesos; hilabete; mí; míonna; mhí; xahar; xhur; bulan; شهر; أشهر; شهور; شهرا; חודש; חודשים; tháng; 个月; 個月; ヶ月; か月; カ月; ヵ月; 개월`

// lasting returns the end of what starts on a date and lasts for some months, as
// precise as the start is: of a month or a year, the last one that is possible.
func lasting(from string, months int) (string, error) {
	start, _ := collab.EDTF(from).Bounds()
	if !start.Known {
		return "", errNoStart
	}
	first, err := time.Parse(time.DateOnly, start.First.String())
	if err != nil {
		return "", err
	}
	end := first.AddDate(0, months, 0)
	if end.Day() != first.Day() { // there is no such day in that month
		end = end.AddDate(0, 0, -end.Day())
	} else if strings.Count(from, "-") == 2 {
		end = end.AddDate(0, 0, -1)
	}
	return end.Format(time.DateOnly)[:len(from)], nil
}

// length returns the months that the agreement lasts, with the field that says it: the
// whole period, or in some lists the end; 0 if neither cell is a length.
func (b *builder) length() (months int, field string) {
	for _, field := range []string{"to", "valid"} {
		if n := lengthOf(b.get(field)); n > 0 && !b.bad[field] {
			return n, field
		}
	}
	return 0, ""
}

// sloppy is how many days the end of an agreement may be from the one that follows from its
// length and still be the same: lists round to the end of a term or of a year.
const sloppy = 184

// lasts gives the period the end that follows from its length, if the list states no
// end. A length without a start is reported, and so is one that leads to another end than
// the list states, which counts then.
func (b *builder) lasts(t *agreementTime, field string, months int, signed string) {
	start, end := t.period.Bounds()
	if end.Known {
		from, _ := ends(t.period)
		if to, err := lasting(from, months); err == nil {
			due, _ := collab.EDTF(to).Bounds()
			if due.Last+sloppy < end.First || end.Last+sloppy < due.First {
				b.leaveOut(field, fmt.Sprintf("with this length the agreement would end in %s; the end that the list states counts", to))
			}
		}
		return
	}
	if end.Open {
		return
	}
	from, note := strings.TrimSuffix(string(t.period), "/"), "the end follows from the length"
	if !start.Known {
		from, note = signed, "the start is the day of the signatures, and the end follows from the length"
	}
	to, err := lasting(from, months)
	if err != nil {
		b.leaveOut(field, err.Error())
		return
	}
	if over, err := interval(from, to); err == nil {
		t.period, t.note = over, note
	}
}
