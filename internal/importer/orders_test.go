package importer

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// What each register and list says of the same two universities, each in its own
// spelling, and of a namesake in another city.
var sayings = map[string][]string{
	"ror": {
		rorRecord("05q9m0937", "Universität Klagenfurt", "AT", "Klagenfurt", "aau.at") + rorRecord("05m35m789", "Universidad Europea de Valencia", "ES", "Valencia", "") +
			rorRecord("03nvent35", "Akademia Muzyczna", "PL", "Kraków", ""),
	},
	"eche": {
		echeRow("999836813", "A KLAGENF01", "UNIVERSITAET KLAGENFURT", "AT", "KLAGENFURT") + echeRow("943245461", "E VALENCI11", "UNIVERSIDAD EUROPEA DE VALENCIA, SL", "ES", "Valencia") +
			echeRow("943245462", "PL LODZ99", "AKADEMIA MUZYCZNA", "PL", "LODZ"),
	},
	"university-domains": {
		`{"name":"Universität Klagenfurt","domains":["uni-klu.ac.at"],"web_pages":[],"country":"Austria","alpha_two_code":"AT"}` + "\n" +
			`{"name":"Universidad Europea de Valencia","domains":["uev.example.es"],"web_pages":[],"country":"Spain","alpha_two_code":"ES"}` + "\n",
	},
	"cordis": {
		"\"id\";\"acronym\";\"title\";\"startDate\";\"endDate\"\n\"700002\";\"BOGS\";\"Bogs\";\"2019-09-01\";\"2023-08-31\"\n",
		"\"projectID\";\"organisationID\";\"name\";\"city\";\"country\";\"role\"\n" +
			"\"700002\";\"999836813\";\"UNIVERSITAET KLAGENFURT\";\"KLAGENFURT\";\"AT\";\"coordinator\"\n" +
			"\"700002\";\"943245461\";\"UNIVERSIDAD EUROPEA DE VALENCIA S.L.\";\"VALENCIA\";\"ES\";\"participant\"\n",
	},
	"wikidata": {
		"member,memberLabel,ror,countryCode,group,groupLabel,groupClassLabel,start,startPrecision,end,endPrecision,pointInTime,pointInTimePrecision,rank\n" +
			"http://www.wikidata.org/entity/Q876317,University of Klagenfurt,05q9m0937,AT,http://www.wikidata.org/entity/Q900000101,Example Alliance,university network,2019-11-01T00:00:00Z,10,,,,,http://wikiba.se/ontology#NormalRank\n",
	},
	"csv": {"Partner;Country;City;Agreement;From\nUniversitat Klagenfurt;Austria;Klagenfurt;Exchange;2021\nUniversidad Europea de Valencia (S.L.);Spain;Valencia;Exchange;2021\n"},
}

func rorRecord(id, name, country, city, domain string) string {
	domains := ""
	if domain != "" {
		domains = `"` + domain + `"`
	}
	return fmt.Sprintf(`{"admin":{"created":{"date":"2020-02-01","schema_version":"1.0"},"last_modified":{"date":"2024-05-13","schema_version":"2.1"}},"domains":[%s],"established":null,"external_ids":[],"id":"https://ror.org/%s","links":[],"locations":[{"geonames_details":{"country_code":"%s","country_name":"","lat":1,"lng":1,"name":"%s"},"geonames_id":%d}],"names":[{"lang":null,"types":["label","ror_display"],"value":"%s"}],"relationships":[],"status":"active","types":["education"]}`+"\n",
		domains, id, country, city, 1000+len(city), name)
}

func echeRow(pic, code, name, country, city string) string {
	return fmt.Sprintf(`{"proposal_number":"1","erasmus_code":"%s","pic":"%s","legal_name":"%s","city":"%s","country_cd":"%s"}`+"\n", code, pic, name, city, country)
}

// sayingOf returns the options that import what a format says, or other files of it.
func sayingOf(t *testing.T, name string, other ...string) Options {
	t.Helper()
	formats := append(Formats(), CSV("partners", csv.Options{}))
	at := slices.IndexFunc(formats, func(f Format) bool { return f.Name == name })
	if at < 0 {
		t.Fatalf("there is no format %s", name)
	}
	o := Options{Format: formats[at]}
	files := []string{"project.csv", "organization.csv"}
	if len(other) == 0 {
		other = sayings[name]
	}
	for i, text := range other {
		o.Files = append(o.Files, record.File{Name: files[i], Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }})
		o.Inputs = append(o.Inputs, Input{Name: files[i], SHA256: text})
	}
	return o
}

// seen returns what a reader sees of institutions: of each its country and names.
func seen(t *testing.T, s store.Store) (out []string) {
	t.Helper()
	page, err := s.Find(t.Context(), store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range page.Records {
		claims, err := s.Claims(t.Context(), []collab.ID{r.ID}, collab.Selection{})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, n := range claims[0].Names {
			names = append(names, n.Value)
		}
		slices.Sort(names)
		out = append(out, r.Country+": "+strings.Join(slices.Compact(names), " | "))
	}
	slices.Sort(out)
	return out
}

// TestTheOrderOfImportsDecidesNothing: whichever of two registers or lists is imported
// first, a reader sees the same institutions; where one order is not sure it says so.
func TestTheOrderOfImportsDecidesNothing(t *testing.T) {
	names := []string{"cordis", "csv", "eche", "ror", "university-domains", "wikidata"}
	for i, a := range names {
		for _, b := range names[i+1:] {
			type result struct {
				seen   []string
				unsure int
			}
			var got [2]result
			for n, order := range [][2]string{{a, b}, {b, a}} {
				s := mem.New()
				for _, name := range order {
					sum := runImport(t, s, sayingOf(t, name))
					if sum.Rejected > 0 || sum.Read == 0 {
						t.Fatalf("%s: %+v", name, sum)
					}
					got[n].unsure += sum.Institutions.Unsure
				}
				got[n].seen = seen(t, s)
			}
			want := 2 // and the namesakes that only these two have
			for _, name := range []string{"eche", "ror"} {
				if a == name || b == name {
					want++
				}
			}
			if b == "wikidata" && a != "ror" {
				want++ // it shares only the number of ROR
			}
			for n, r := range got {
				if extra := len(r.seen) - want; extra < 0 || extra > r.unsure {
					t.Errorf("%s and %s, order %d: %d institutions too many, and %d doubts: %q", a, b, n+1, extra, r.unsure, r.seen)
				}
			}
			if got[0].unsure+got[1].unsure == 0 && !slices.Equal(got[0].seen, got[1].seen) {
				t.Errorf("%s, then %s: %q\nthe other way round: %q", a, b, got[0].seen, got[1].seen)
			}
		}
	}
}
