package csv

import (
	"strings"
	"sync"

	"liaison/internal/importer/table"
)

// planned and past have the folded words for a status that say something of the time of an agreement. Any other
// status is kept as it is written, and the agreement counts as one in force.
var (
	planned = sync.OnceValue(func() map[string]bool { return foldedWords(plannedWords) })
	past    = sync.OnceValue(func() map[string]bool { return foldedWords(pastWords) })
)

// foldedWords returns the folded words of lines in which semicolons part them.
func foldedWords(lines []string) map[string]bool {
	out := map[string]bool{}
	for _, line := range lines {
		for word := range strings.SplitSeq(line, ";") {
			out[table.Fold(word)] = true
		}
	}
	return out
}

// plannedWords are those for what is to come, a language a line.
var plannedWords = []string{
	"planned; draft; in negotiation; under negotiation; in preparation; pending; proposed; to be signed; not yet signed; in progress of signature; awaiting signature",
	"geplant; Entwurf; in Verhandlung; in Vorbereitung; in Planung; noch nicht unterzeichnet",
	"prévu; prévue; en préparation; en cours de négociation; en négociation; projet; en attente; en cours de signature",
	"planificado; planificada; en preparación; en negociación; previsto; borrador; pendiente; pendiente de firma; propuesto",
	"in preparazione; in trattativa; bozza; in attesa; in corso di firma; pianificato",
	"planeado; planejado; em preparação; em negociação; em elaboração; pendente; gepland; concept; in voorbereiding; in onderhandeling",
	"planuojama; planuojamas; planuojama sutartis; rengiama; rengiamas; derinama; derinamas; laukiama pasirašymo; projektas",
	"planowana; planowany; w przygotowaniu; w trakcie negocjacji; projekt; oczekuje; plánovaná; plánováno; v přípravě; v jednání; návrh; v príprave; tervezett; előkészítés alatt; tárgyalás alatt",
	"planificat; planificată; în pregătire; în negociere; în curs de negociere; în curs de semnare; proiect; propus; în așteptare",
	"planlagt; under planlegging; under forhandling; under utarbeidelse; utkast; planerad; under förhandling; under beredning; udkast; suunniteltu; valmisteilla; neuvotteluvaiheessa; kavandatud; ettevalmistamisel; plānots; sagatavošanā",
	"planirano; u pripremi; u pregovorima; nacrt; načrtovano; v pripravi; planlanan; taslak; hazırlık aşamasında; müzakerede; σχεδιαζόμενη; υπό διαπραγμάτευση; σε προετοιμασία",
	"планируется; проект; в подготовке; на согласовании; заплановано; у підготовці; планирано; в подготовка; у припреми; dự kiến; đang đàm phán; dự thảo; chờ ký; 计划中; 草案; 谈判中; 待签; مخطط; قيد التفاوض; مسودة",
}

// pastWords are those for what is over, a language a line.
var pastWords = []string{
	"expired; ended; terminated; inactive; closed; cancelled; canceled; former; past; over; no longer valid; not valid; not active; not in force; lapsed; discontinued; finished; completed; ceased; revoked; withdrawn; archived; void; invalid; not renewed; historic; historical; obsolete",
	"abgelaufen; beendet; gekündigt; ausgelaufen; inaktiv; nicht aktiv; ungültig; nicht mehr gültig; aufgelöst; aufgehoben; erloschen; archiviert; ehemalig; geschlossen",
	"expiré; expirée; terminé; terminée; résilié; résiliée; caduc; caduque; inactif; inactive; clos; close; clôturé; clôturée; annulé; annulée; échu; échue; arrivé à échéance; périmé; dénoncé; archivé; plus en vigueur; plus valable; non actif; rompu",
	"vencido; vencida; caducado; caducada; terminado; terminada; finalizado; finalizada; inactivo; inactiva; cerrado; cerrada; cancelado; cancelada; rescindido; rescindida; extinguido; expirado; expirada; no vigente; concluido; concluida; anulado",
	"scaduto; scaduta; terminato; terminata; cessato; cessata; concluso; conclusa; chiuso; chiusa; inattivo; inattiva; risolto; annullato; annullata; rescisso; non attivo; non più attivo; non più valido; estinto; disdetto; caducat; finalitzat; extingit; inactiu",
	"encerrado; encerrada; inativo; inativa; denunciado; cessado; findo; concluído; verlopen; beëindigd; inactief; opgezegd; gestopt; afgelopen; niet actief; vervallen; gesloten; niet meer geldig",
	"pasibaigusi; pasibaigęs; nutraukta; nutrauktas; negalioja; negaliojanti; negaliojantis; nebegalioja; baigta; baigtas; baigėsi; neaktyvi; neaktyvus; neaktyvus; pasibaigė; archyvuota; sustabdyta visam laikui",
	"wygasła; wygasł; zakończona; zakończony; zakończone; rozwiązana; rozwiązany; nieaktywna; nieaktywny; nieważna; nieważny; wypowiedziana; nieobowiązująca; zamknięta; archiwalna; anulowana",
	"ukončeno; ukončena; ukončená; ukončený; neplatná; neplatný; neplatné; neaktivní; neaktívna; vypršela; vypršená; zrušena; zrušená; zrušená; vypovězena; skončila; expirovaná; zaniknutá; lejárt; megszűnt; felmondott; felbontott; inaktív; érvénytelen; lezárt; hatályát vesztette",
	"expirat; expirată; încheiat; încheiată; reziliat; reziliată; închis; închisă; inactiv; inactivă; terminat; terminată; denunțat; anulat; anulată; finalizat; finalizată; ieșit din vigoare; nu mai este valabil; nevalabil; caduc",
	"utløpt; avsluttet; oppsagt; inaktiv; ikke aktiv; opphørt; utgått; ugyldig; utgången; avslutad; avslutat; uppsagd; upphörd; upphört; ogiltig; ej aktiv; udløbet; afsluttet; opsagt; ophørt; ikke gyldig; útrunninn; lokið; fallinn úr gildi",
	"päättynyt; vanhentunut; irtisanottu; lakannut; ei voimassa; lopetettu; lõppenud; kehtetu; aegunud; lõpetatud; mitteaktiivne; beidzies; izbeigts; nav spēkā; neaktīvs; spēku zaudējis; pārtraukts",
	"istekao; istekla; isteklo; raskinut; raskinuta; završen; završena; završeno; neaktivan; neaktivna; prekinut; nevažeći; potekel; potekla; poteklo; prenehal; prenehala; neaktiven; neveljaven; razveljavljen; istekel",
	"süresi doldu; süresi dolmuş; sona erdi; sona ermiş; feshedildi; fesih; pasif; iptal; iptal edildi; geçersiz; έληξε; έχει λήξει; ληγμένη; ληγμένο; τερματισμένη; τερματίστηκε; ανενεργή; ανενεργό; λήξασα; i skaduar; përfunduar",
	"истек; истёк; истекла; истёкший; завершен; завершён; завершена; завершено; расторгнут; расторгнуто; прекращен; прекращён; прекращено; не действует; недействителен; недействующий; неактивен; закрыт; окончен; закінчився; закінчилась; розірвано; припинено; не діє; нечинний; недійсний; завершений; изтекъл; изтекла; прекратен; прекратено; недействащ; приключил; истекао; раскинут; завршен; неактиван; истечен; завршено",
	"已过期; 过期; 已终止; 终止; 失效; 已失效; 已结束; 结束; 到期; 已到期; 終了; 失効; 満了; 만료; 종료; 해지; hết hạn; đã hết hạn; hết hiệu lực; đã chấm dứt; chấm dứt; kết thúc; đã kết thúc; منتهي; منتهية; ملغى; ملغاة; انتهى; פג תוקף; הסתיים; בוטל",
}
