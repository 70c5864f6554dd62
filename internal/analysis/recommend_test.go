package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/network"
)

// Rule 17.
func TestRecommendationsLeaveOutPartnersAndSumTheirReasons(t *testing.T) {
	some := 0
	for seed := range uint64(30) {
		w := scattered(t, seed)
		for i := range 16 {
			of := id(fmt.Sprint("inst:s", i))
			if w.known(of) == nil {
				continue
			}
			for _, f := range []*collab.TieFilter{nil, {AsOf: day("2019-01-01")}, {Via: []collab.TieKind{collab.TieField}}} {
				list, err := w.recommend(of, f, nil, false)
				if err != nil {
					t.Fatal(err)
				}
				partners, err := w.Partners(w.ctx, []collab.ID{of}, f, collab.Count)
				if err != nil {
					t.Fatal(err)
				}
				out := map[collab.ID]bool{of: true}
				for _, p := range partners[0] {
					out[p.ID()] = true
				}
				for n, x := range list {
					sum := 0.0
					for _, reason := range x.Reasons() {
						sum += reason.Contribution
						if reason.Contribution <= 0 || reason.Text == "" || reason.Kind == "" {
							t.Errorf("seed %d: %+v", seed, reason)
						}
					}
					if out[x.ID] || sum != x.Score || x.Score < 0 || x.Score > 1 || w.known(x.ID).Kind != collab.KindInstitution {
						t.Fatalf("seed %d for %d under %v: %+v, whose reasons sum to %v; partner or seen: %v", seed, i, f, x, sum, out[x.ID])
					}
					if n > 0 && (list[n-1].Score < x.Score || list[n-1].Score == x.Score && list[n-1].ID > x.ID) {
						t.Fatalf("seed %d: %v before %v", seed, list[n-1], x)
					}
					out[x.ID] = true
					some += len(x.Reasons())
				}
			}
		}
	}
	if some < 1000 {
		t.Errorf("only %d reasons", some)
	}
}

func (w *world) known(of collab.ID) *collab.Record {
	list, err := w.Store.Get(w.ctx, []collab.ID{of})
	if err != nil {
		w.Fatal(err)
	}
	return list[0]
}

func TestANewcomerIsRecommendedByWhatIsKnownOfIt(t *testing.T) {
	w := tell(t,
		rel("inst:new", collab.CoversField, "field:sea"), rel("inst:a", collab.CoversField, "field:sea"), rel("inst:b", collab.CoversField, "field:sky"),
		rel("inst:a", collab.ParticipatesIn, "project:z"), rel("inst:b", collab.ParticipatesIn, "project:z"))
	list, err := w.recommend(id("inst:new"), nil, nil, false)
	if err != nil || len(list) == 0 || list[0].ID != id("inst:a") || !slices.ContainsFunc(list[0].Reasons(), func(r analysis.Reason) bool { return slices.Contains(r.Through, id("field:sea")) }) {
		t.Errorf("%+v, %v", list, err)
	}
	list, err = w.recommend(id("inst:new"), nil, &collab.EntityFilter{IDs: []collab.ID{id("inst:b"), id("inst:new")}}, false)
	if err != nil || len(list) != 1 || list[0].ID != id("inst:b") {
		t.Errorf("filtered: %+v, %v", list, err)
	}
	// Nothing speaks for b but that it has a partner.
	if reasons := list[0].Reasons(); list[0].Rank != 1 || len(reasons) != 1 || reasons[0].Text != "only popular: 1 partner so far" {
		t.Errorf("%d: %+v", list[0].Rank, reasons)
	}
	list, err = w.recommend(id("inst:new"), nil, nil, true)
	if err != nil || len(list) != 1 || list[0].ID != id("inst:a") {
		t.Errorf("without those that are only popular: %+v, %v", list, err)
	}
}

// The recommender uses the country that each institution shows (rule 4): its own code, or
// that of its best location, which need not be the statement with the least id.
func TestRecommendationsJudgeByTheCountryThatAnInstitutionShows(t *testing.T) {
	claims := []collab.Claim{
		ident("place:ro", collab.SchemeCountry, "RO"), ident("place:lt", collab.SchemeCountry, "LT"),
		rel("inst:a", collab.LocatedIn, "place:ro"), rel("inst:own", collab.CooperatesWith, "inst:ro0"), ident("inst:own", collab.SchemeCountry, "RO"),
	}
	// Each country works with itself alone.
	for i := range 8 {
		for _, place := range []string{"ro", "lt"} {
			key, next := fmt.Sprint("inst:", place, i), fmt.Sprint("inst:", place, (i+1)%8)
			claims = append(claims, rel(key, collab.CooperatesWith, next), rel(key, collab.LocatedIn, "place:"+place))
			if place == "ro" { // a less certain statement names the other country
				claims = append(claims, rel(key, collab.LocatedIn, "place:lt", sure(collab.Derived)))
			}
		}
	}
	w := tell(t, append(claims, rel("inst:a", collab.CooperatesWith, "inst:ro0"))...)
	list, err := w.recommend(id("inst:a"), nil, nil, false)
	if err != nil || len(list) < 8 {
		t.Fatalf("%+v, %v", list, err)
	}
	for _, x := range list {
		near := slices.ContainsFunc(x.Reasons(), func(r analysis.Reason) bool { return r.Kind == network.NearCountry.String() })
		if home := w.known(x.ID).Country == "RO"; near != home {
			t.Errorf("%s shows the country %q; a reason of near countries: %t", x.ID, w.known(x.ID).Country, near)
		}
	}
	own := slices.ContainsFunc(list, func(x analysis.Recommendation) bool { return x.ID == id("inst:own") })
	if !own || w.known(id("inst:own")).Country != "RO" {
		t.Error("the institution with a code of its own is not recommended")
	}
}

// recommend returns the list alone.
func (w *world) recommend(of collab.ID, f *collab.TieFilter, filter *collab.EntityFilter, excludePopular bool) ([]analysis.Recommendation, error) {
	found, err := w.Recommend(w.ctx, of, f, filter, excludePopular)
	if err != nil {
		return nil, err
	}
	return found.List, nil
}
