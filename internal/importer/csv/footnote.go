package csv

import (
	"regexp"
	"strings"

	"liaison/internal/importer/table"
)

// remarks are the folded words with which a line below a table begins: what the list adds up to, when it was made, and
// notes on it, in the languages of the lists.
var remarks = func() map[string]bool {
	out := map[string]bool{}
	for word := range strings.SplitSeq(`total; totals; grand total; sum; gesamt; insgesamt; summe; anzahl; totale; totaal; suma; razem; ogółem; łącznie; celkem; spolu; összesen; yhteensä; summa; iš viso; viso; kopā; kokku;
		ukupno; skupaj; gjithsej; всего; итого; усього; разом; общо; вкупно; укупно; σύνολο; toplam; jumla; المجموع; סה"כ; tổng; tổng cộng; tổng số; 合计; 总计; 共计; 合計; 総計; total acorduri; total acuerdos; total accords;
		note; notes; nota; notas; notă; note de bas de page; remark; remarks; comment; comments; bemerkung; bemerkungen; hinweis; hinweise; anmerkung; anmerkungen; remarque; remarques; observación; observaciones; observații; observação;
		uwaga; uwagi; poznámka; poznámky; megjegyzés; huomautus; huom; pastaba; pastabos; piezīme; märkus; napomena; opomba; примечание; примітка; забележка; напомена; σημείωση; not; notlar; ghi chú; chú thích; ملاحظة; הערה; 注; 备注; 備考; 注意;
		legend; legende; légende; leyenda; legenda; key; source; sources; quelle; quellen; fuente; fonte; sursa; źródło; zdroj; forrás; šaltinis; bron; kilde; källa; lähde; nguồn; источник; джерело; 来源; 出典;
		stand; as of; status as of; last update; last updated; updated; updated on; actualizat; actualizat la; actualizado; actualizado el; actualización; aggiornato; aggiornato al; mis à jour; mise à jour; dernière mise à jour; état au;
		aktualisiert; aktualisiert am; letzte aktualisierung; aktualizacja; stan na; stan na dzień; aktualizováno; aktualizované; frissítve; päivitetty; uppdaterad; oppdatert; opdateret; atnaujinta; atjaunots; ažurirano; posodobljeno;
		обновлено; оновлено; актуализирано; ενημέρωση; güncelleme; güncellenme; cập nhật; cập nhật ngày; cập nhật lần cuối; 更新; 更新日期; 更新日; bijgewerkt; laatst bijgewerkt; printed; printed on; generated; generated on; erstellt am; page; seite; pagina; strona`, ";") {
		out[table.Fold(word)] = true
	}
	return out
}()

// marked matches a text that begins with the mark of a footnote. remark matches the words before a colon, a number or the
// end of a text. count matches what a column adds up to.
var (
	count  = regexp.MustCompile(`^[0-9]{1,6}(?:[.,][0-9]{1,2})?$`)
	marked = regexp.MustCompile(`^\s*(?:\*+|[†‡§¹²³]|\(\*+\))\s*\S`)
	remark = regexp.MustCompile(`^([^:：=0-9]{2,40}?)\s*(?:[:：=]|[0-9]|$)`)
)

// footnote reports whether a row is a line below the table and no partner: the only text of a row in a table of three
// columns or more, and it has the mark of a footnote, or begins with a word for totals, states of the list or notes. Beside such
// a word alone there may be what it adds up to, plain numbers of fewer digits than an identifier has.
// A row that names a country or anything else beside the partner is none, whatever its name.
func (b *builder) footnote() bool {
	header, only, counted := 0, "", false
	for _, column := range b.list.table.Header() {
		if column == "" {
			continue
		}
		header++
		switch v := strings.TrimSpace(b.row.Get(column)); {
		case v == "":
		case only != "" && count.MatchString(v):
			counted = true
		case only != "":
			return false
		default:
			only = v
		}
	}
	if header < 3 || only == "" {
		return false
	}
	if counted {
		return remarks[table.Fold(strings.TrimRight(only, " :："))]
	}
	if marked.MatchString(only) {
		return true
	}
	m := remark.FindStringSubmatch(only)
	if m == nil {
		return false
	}
	first, _, _ := strings.Cut(m[1], " ")
	return remarks[table.Fold(m[1])] || strings.ContainsAny(m[0], ":：") && remarks[table.Fold(first)]
}
