package eugrants

import (
	"testing"

	"liaison/internal/collab"
)

func TestAmounts(t *testing.T) {
	for in, want := range map[string]float64{
		"150000": 150000, "150000,5": 150000.5, "112527.93": 112527.93, "0.125": 0.125, "0": 0, "1234.567": 1234.567,
		"200,000.00": 200000, "1.234.567,89": 1234567.89, "1,234,567": 1234567, "1 234 567,8": 1234567.8, "1\u00a0000": 1000,
	} {
		d := &Draft{}
		if got, ok := d.Amount("f", in); !ok || got != want || len(d.record.Unread) > 0 {
			t.Errorf("%q: %v, %v", in, got, d.record.Unread)
		}
	}
	for _, in := range []string{"150,000", "1.000", "1,23,456", "1.2.3", "-5", "1e9", "12,", ",5", "NaN", "1,000.000,5", "9999999999999999", "5 EUR"} {
		d := &Draft{}
		if got, ok := d.Amount("f", in); ok || len(d.record.Unread) != 1 || d.Failed() {
			t.Errorf("%q is taken for %v", in, got)
		}
	}
	d := &Draft{}
	if _, ok := d.Amount("f", ""); ok || len(d.record.Unread) > 0 {
		t.Error("nothing is an amount, or a fault")
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]collab.EDTF{
		"": "", "2021-03-01": "2021-03-01", "1/3/2021": "2021-03-01", "01/03/2021": "2021-03-01", "31.12.2021": "2021-12-31",
		"2021-03-01 10:00:00": "2021-03-01", "2021-03-01T10:00:00Z": "2021-03-01",
	} {
		d := &Draft{}
		if got := d.Date("f", in); got != want || len(d.record.Unread) > 0 {
			t.Errorf("%q: %s, %v", in, got, d.record.Unread)
		}
	}
	for _, in := range []string{"12/31/2021", "2021-02-29", "0000-00-00", "2021", "10/9/14", "soon"} {
		d := &Draft{}
		if got := d.Date("f", in); got != "" || len(d.record.Unread) != 1 || d.Failed() {
			t.Errorf("%q is taken for %s", in, got)
		}
	}
}
