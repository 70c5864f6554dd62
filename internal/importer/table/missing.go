package table

import (
	"strings"

	"golang.org/x/text/width"
)

// nothing are signs and words in lower case by which people write that nothing is known.
var nothing = wordSet(`-|--|---|----|–|—|−|_|?|??|???|/|//|\\|.|..|...|…|*|n/a|n.a.|n. a.|n/a.|n\\a|#n/a|#n/a n/a|#nv|#n/d|k.a.|k. a.|k/a|na.|n.d.|n/d|s/d|s.d.|s/n|b/d|b.d.|nil.|-nan|+nan|1.#qnan|1.#ind|-1.#ind|<null>|[null]|{null}|<none>|<blank>|<empty>|(empty)|(none)|(null)|(blank)|undefined|` +
	`unknown|not known|not available|not applicable|not specified|not given|not stated|no data|no information|missing|tbd|tba|tbc|to be determined|to be confirmed|none given|unspecified|no website|no end given|` +
	`unbekannt|keine angabe|keine angaben|nicht bekannt|nicht angegeben|entfällt|fehlt|ohne angabe|o.a.|o. a.|inconnu|inconnue|non renseigné|non renseignée|non communiqué|non disponible|sans objet|n.c.|néant|desconocido|desconocida|sin datos|sin información|no consta|no disponible|no aplica|sin especificar|` +
	`sconosciuto|sconosciuta|non disponibile|non noto|non pervenuto|n.p.|dato mancante|desconhecido|não disponível|não se aplica|sem informação|onbekend|niet bekend|n.v.t.|nvt|geen|nieznany|nieznana|nieznane|brak danych|nie dotyczy|neznámo|neznámý|neuvedeno|není známo|neznámy|neuvedené|nincs|nincs adat|ismeretlen|` +
	`necunoscut|necunoscută|nespecificat|lipsă|fără date|nu este cazul|nu se aplică|nežinoma|nežinomas|nėra|nėra duomenų|nenurodyta|nav zināms|nav datu|teadmata|puudub|ei tiedossa|tuntematon|puuttuu|okänd|okänt|saknas|uppgift saknas|ukjent|mangler|ikke oppgitt|ukendt|ikke oplyst|óþekkt|` +
	`nepoznato|nije poznato|nema podataka|neznano|ni podatka|bilinmiyor|belirtilmemiş|άγνωστο|δεν υπάρχει|μη διαθέσιμο|неизвестно|нет|нет данных|не указано|не известно|невідомо|немає|немає даних|не вказано|няма|няма данни|непознато|нема|không có|không rõ|chưa biết|chưa rõ|[none]|[n/a]|[blank]|[empty]|{none}|t.b.a.|t.b.c.|t.b.d.|to be announced|to be completed|not known yet|not yet known|no info|wird nachgereicht|noch offen|noch unbekannt|à compléter|à préciser|à déterminer|non précisé|non précisée|non défini|por determinar|por definir|sin definir|sin dato|da definire|da determinare|a definir|não informado|sem dados|nog onbekend|do uzupełnienia|do ustalenia|nie podano|bude doplněno|nezjištěno|kitöltendő|nem ismert|de completat|nedefinit|tikslinama|nežinomi|` +
	`н/д|н.д.|нд|уточняется|не определено|неизвестен|відсутнє|уточнюється|не е посочено|није познато|δ/υ|δ.υ.|άγνωστη|dəqiq deyil|məlum deyil|noma'lum|жоқ|belirsiz|yoktur|tidak ada|tidak diketahui|ไม่มี|ไม่ระบุ|ไม่ทราบ|अज्ञात|उपलब्ध नहीं|نامشخص|ندارد|غير محدد|غير متاح|לא ידוע|אין|` +
	`暂无|暫無|待定|未定|未填|未提供|不适用|不適用|不明确|没有|沒有|該当なし|該当無し|無し|未記入|未回答|非公開|미정|해당없음|해당 없음|미상|无|無|未知|不详|不詳|なし|不明|없음|غير معروف|غير متوفر|لا يوجد|` +
	// Days that programs write for none.
	`0000-00-00|0000-00-00 00:00:00|00.00.0000|00/00/0000|0/0/0000|00-00-0000|1900-01-00|00/01/1900|0/1/1900|1/0/1900|01/00/1900|00.01.1900|00-jan-00|00-jan-1900|0-jan-00|__.__.____|__/__/____|dd.mm.yyyy|dd/mm/yyyy|yyyy-mm-dd`)

// programWords are what R, pandas, databases and spreadsheet programs write into empty cells,
// in exactly their spelling: "Nan" is a town in Thailand.
var programWords = wordSet(`NA|na|<NA>|NULL|null|Null|nan|NaN|NAN|None|NONE|none|nil|NIL|Nil|\N|N.A|N/a|NA_character_|NA_integer_|NaT|brak|BRAK|nema|NEMA|yok|nav|Inf|-Inf`)

func wordSet(list string) map[string]bool {
	out := map[string]bool{"": true}
	for word := range strings.SplitSeq(list, "|") {
		out[word] = true
	}
	return out
}

// SaysNothing reports whether a cell says that nothing is known.
func SaysNothing(cell string) bool {
	cell = width.Fold.String(cell) // "－" is the wide hyphen
	return programWords[cell] || nothing[strings.ToLower(strings.Join(strings.Fields(cell), " "))]
}

// Namibia is the code of Namibia, which is also what R writes into empty cells.
const Namibia = "NA"

// Known returns the value of the column with the name as Get does, but "" for one that says
// that nothing is known. isCountry tells that the column has countries, where NA is the code of
// Namibia: see Row.IsNamibia.
func (r Row) Known(column string, isCountry bool) string {
	v := r.Get(column)
	if SaysNothing(v) && (!isCountry || !r.IsNamibia(column)) {
		return ""
	}
	return v
}

// IsNamibia reports whether NA in a column of countries is the code of Namibia. It is, unless
// another cell of the row has that word or a similar one, which shows that the program that
// wrote the list uses it for empty cells.
func (r Row) IsNamibia(column string) bool {
	if !strings.EqualFold(r.Get(column), Namibia) {
		return false
	}
	for _, other := range r.header.Header() {
		if v := r.Get(other); other != "" && Fold(other) != Fold(column) && (strings.EqualFold(v, Namibia) || v == "<NA>") {
			return false
		}
	}
	return true
}
