package text_test

import (
	"testing"

	"liaison/internal/text"
)

// first returns the best name for a query, "" where nothing is found.
func first(names []string, query string) (string, text.Hit) {
	f := text.NewFinder(text.NewIndex(names), text.NewIndex(nil), nil)
	hits := f.Find(query, 5, nil)
	if len(hits) == 0 {
		return "", text.Hit{}
	}
	return names[hits[0].Name], hits[0]
}

// TestFormsOfHanCharactersMeet: a name is found in the forms of another country, and
// the very form comes first where two institutions differ by nothing else.
func TestFormsOfHanCharactersMeet(t *testing.T) {
	names := []string{"國立臺北科技大學", "东北大学", "東北大学", "國立臺灣體育運動大學", "河北科技大学", "慶應義塾大学", "早稲田大学", "関西大学", "滋賀県立大学", "国立薬科大学", "広島薬科大学", "総合研究大学院大学", "國立清華大學", "北京师范大学", "Hebei University of Science and Technology"}
	for query, want := range map[string]string{
		"國立台北科技大學": "國立臺北科技大學", "国立台北科技大学": "國立臺北科技大學", "国立台湾体育运动大学": "國立臺灣體育運動大學",
		"東北大学": "東北大学", "东北大学": "东北大学", "台北科技": "國立臺北科技大學",
		// Forms of Japan, of the mainland and of Taiwan for one name.
		"慶応義塾大学": "慶應義塾大学", "庆应义塾大学": "慶應義塾大学", "早稻田大学": "早稲田大学", "關西大學": "関西大学", "关西大学": "関西大学", "滋賀縣立大學": "滋賀県立大学", "國立藥科大學": "国立薬科大学", "国立药科大学": "国立薬科大学",
		"總合研究大學院大學": "総合研究大学院大学", "国立清华大学": "國立清華大學", "北京師範大學": "北京师范大学",
	} {
		if got, _ := first(names, query); got != want {
			t.Errorf("%s: found %q, want %q", query, got, want)
		}
	}
	if _, hit := first(names, "東北大學"); hit.Score >= 1_000_000 || hit.How&text.Spelling == 0 {
		t.Errorf("another form is found as if it were the very name: %+v", hit)
	}
}

func TestChineseNamesAreFoundInPinyin(t *testing.T) {
	names := []string{"暨南大学", "天津师范大学", "重庆大学", "成都信息工程大学", "厦门大学", "中国地质大学", "绿色学院", "Jinan International School", "Da Vinci Institute", "東京大学"}
	for query, want := range map[string]string{
		"ji nan da xue": "暨南大学", "Jinan Daxue": "暨南大学", "jinandaxue": "暨南大学", "Jìnán Dàxué": "暨南大学", "ji4 nan2 da4 xue2": "暨南大学", "Ji4nan2 Da4xue2": "暨南大学", "jì nán dà xué": "暨南大学",
		"Tianjin Shifan Daxue": "天津师范大学", "chong qing da xue": "重庆大学", "Chengdu Xinxi Gongcheng Daxue": "成都信息工程大学",
		"Xiamen daxue": "厦门大学", "zhongguo dizhi daxue": "中国地质大学", "lvse xueyuan": "绿色学院", "lüse xueyuan": "绿色学院",
		"Jinan": "Jinan International School", "da vinci": "Da Vinci Institute",
	} {
		if got, _ := first(names, query); got != want {
			t.Errorf("%s: found %q, want %q", query, got, want)
		}
	}
}

// TestApostrophesAndTheBlankInTheirPlace: any character that is typed for an apostrophe
// finds the name, and so does the blank that printed addresses have instead of it.
func TestApostrophesAndTheBlankInTheirPlace(t *testing.T) {
	names := []string{"Xi'an Jiaotong University", "Università degli Studi dell'Aquila", "Université Côte d'Azur", "University of Hawaiʻi at Mānoa", "Sana'a University", "Xian Example", "Cote d Or Academy", "Accademia dell Aquila", "Val-d'Oise Institute"}
	for _, mark := range []string{"'", "’", "‘", "ʻ", "ʼ", "ʿ", "ʾ", "′", "`", "´", "‛", "＇", "｀", "ꞌ", "ʹ", "׳"} {
		if got, hit := first(names, "Xi"+mark+"an Jiaotong University"); got != names[0] || hit.Score != 1_000_000 {
			t.Errorf("%q: found %q with %d", mark, got, hit.Score)
		}
	}
	for query, want := range map[string]string{
		"Xi an Jiaotong University": names[0], "Xian Jiaotong": names[0], "Universite Cote d Azur": names[2], "University of Hawai`i at Manoa": names[3],
		"Sanaʿa University": names[4], "studi dell Aquila": names[1], "Côte d'Or Academy": names[6], "Accademia dell’Aquila": names[7], "Val d Oise Institute": names[8],
	} {
		got, hit := first(names, query)
		if got != want || hit.How&(text.Part|text.Typo) != 0 {
			t.Errorf("%s: found %q, %+v; want %q", query, got, hit, want)
		}
	}
}

// TestLettersThatAreTypedForOthers: Arabic letters with variants, the stretching
// tatweel, Persian letters, and the Azerbaijani schwa.
func TestLettersThatAreTypedForOthers(t *testing.T) {
	for a, b := range map[string]string{
		"جامعة الملك سعود": "جامعه الملك سعود", "مستشفى": "مستشفي", "جـــامعة": "جامعه", "دانشگاه کردستان": "دانشگاه كردستان", "أحمد": "احمد",
		"Azərbaycan": "azerbaycan", "ŉ": "n", "جامعۃ": "جامعه", "جامعة ٢٣": "جامعه 23",
		// The Greek sigma at the end, Kazakh and Ukrainian letters, the Catalan double l.
		"Πολυτεχνείο Κρήτης": "ΠΟΛΥΤΕΧΝΕΙΟ ΚΡΗΤΗΣ", "Қазақ ұлттық": "Казак улттык", "Ґданськ": "Гданськ", "Col·legi": "collegi", "Iŀlustre": "il·lustre",
	} {
		if text.Fold(a) != text.Fold(b) {
			t.Errorf("%s folds to %q, %s to %q", a, text.Fold(a), b, text.Fold(b))
		}
		if f := text.Fold(a); text.Fold(f) != f {
			t.Errorf("%q folded again is %q", f, text.Fold(f))
		}
	}
	if text.Simplified("國立臺灣大學, NTU") != "国立台湾大学, NTU" {
		t.Error(text.Simplified("國立臺灣大學, NTU"))
	}
}
