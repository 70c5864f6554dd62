package table

import "testing"

func TestFormulasBecomeText(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "KTU": "KTU", "a=b": "a=b", "-2": "-2", "+1.5": "+1.5", "-0,5": "-0,5",
		"=1+1": "'=1+1", "=cmd|' /C calc'!A0": "'=cmd|' /C calc'!A0", "@SUM(A1)": "'@SUM(A1)",
		"+370 37 300000": "'+370 37 300000", "-1+1": "'-1+1", "\t=1": "'\t=1", "\r=1": "'\r=1", "\n=1": "'\n=1", "＝1+1": "'＝1+1", "Ｋ": "Ｋ",
	} {
		if got := PlainCells([]string{cell})[0]; got != want {
			t.Errorf("%q is written as %q, want %q", cell, got, want)
		}
	}
}
