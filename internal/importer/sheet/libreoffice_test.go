package sheet

import (
	"os"
	"testing"
)

// TestWorkbooksOfLibreOffice: one list that LibreOffice 7.4 saved in both forms says the same in both. It has dates that show a
// month or a year only, a truth value, a link, a formula, a comment, merged cells and a second sheet. The formats of its dates are
// in a part of their own, and the truth value is a formula whose value is a number.
func TestWorkbooksOfLibreOffice(t *testing.T) {
	want := `1 Partner agreements of the office
3 Partner institution|Country|PIC|Erasmus code|Valid from|Valid until|Website|Status
4 Kaunas University of Technology|Lithuania|999844476|LT KAUNAS02|2021-09|2027-08-31|https://www.ktu.edu|active
5 Universität Wien|Österreich|999866883|A  WIEN01|2022-09-01|2027|www.univie.ac.at|TRUE
6 École polytechnique|France|999849908|F  PALAISE01|2021-22|2026/27|polytechnique|active
7 University of Vigo|ES|999869405|E  VIGO01|2020-09-01|#N/A||terminated
8 Total||4`
	for _, name := range []string{"testdata/libreoffice.xlsx", "testdata/libreoffice.ods"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		check(t, dump(t, open(t, data), 0), want)
	}
}
