package collab

import "testing"

func TestEDTFKeepsItsPrecisionAndWidensOutward(t *testing.T) {
	for text, want := range map[string]string{
		"1999": "1999-01-01 1999-12-31", "2024-02": "2024-02-01 2024-02-29", "2024-01-22/2024-01-23": "2024-01-22 2024-01-23",
		"2018/2021": "2018-01-01 2021-12-31", "1999/..": "1999-01-01 ", "1999/": "1999-01-01 ", "../2021": " 2021-12-31", "/2021-03": " 2021-03-31",
		"0001": "0001-01-01 0001-12-31", "9999-12-31": "9999-12-31 9999-12-31",
	} {
		e, err := ParseEDTF(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if s := e.Span(); s.From.String()+" "+s.To.String() != want {
			t.Errorf("%q spans %q to %q, want %q", text, s.From, s.To, want)
		}
	}
}

func TestEDTFRefusesWhatIsNoDate(t *testing.T) {
	for _, text := range []string{
		"", "..", "/", "../..", "99", "1999-13", "1999-00", "2023-02-29", "1999-1", "19999", "2024/2023", "2024-06/2024-05-31", "0000",
		"1999/2000/2001", "1999-", "1999~", "−1999", "1999 ", "１９９９", "2024-01-01T00:00", "+199", "1e03",
	} {
		if _, err := ParseEDTF(text); CodeOf(err) != BadUserInput || err == nil {
			t.Errorf("%q was taken, or with the wrong code: %v", text, err)
		}
	}
}

func TestDaysOnTheCalendarsEdges(t *testing.T) {
	for _, text := range []string{"0001-01-01", "9999-12-31", "1970-01-01", "2024-02-29"} {
		d, err := ParseDay(text)
		if err != nil || d.String() != text {
			t.Errorf("%q reads as %q, %v", text, d, err)
		}
	}
	for _, text := range []string{"2024", "2024-02-30", "10000-01-01", "0000-12-31", "x"} {
		if _, err := ParseDay(text); err == nil {
			t.Errorf("%q was taken as a day", text)
		}
	}
}

func FuzzEDTF(f *testing.F) {
	for _, s := range []string{"1999", "2024-01/2027-12", "1999/..", "/2021", "2024-02-29/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e, err := ParseEDTF(s)
		if err == nil && (string(e) != s || e.Span().From > e.Span().To) {
			t.Errorf("%q became %q of %v", s, e, e.Span())
		}
	})
}
