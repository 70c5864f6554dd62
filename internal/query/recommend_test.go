package query_test

import (
	"fmt"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/query"
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
				list, err := w.Recommend(w.ctx, of, f, nil)
				if err != nil {
					t.Fatal(err)
				}
				partners, err := w.PartnersOf(w.ctx, []collab.ID{of}, f, collab.Count)
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
		rel("inst:a", collab.MemberOf, "alliance:z"), rel("inst:b", collab.MemberOf, "alliance:z"))
	list, err := w.Recommend(w.ctx, id("inst:new"), nil, nil)
	if err != nil || len(list) == 0 || list[0].ID != id("inst:a") || !slices.ContainsFunc(list[0].Reasons(), func(r query.Reason) bool { return slices.Contains(r.Through, id("field:sea")) }) {
		t.Errorf("%+v, %v", list, err)
	}
	list, err = w.Recommend(w.ctx, id("inst:new"), nil, &collab.EntityFilter{IDs: []collab.ID{id("inst:b"), id("inst:new")}})
	if err != nil || len(list) != 1 || list[0].ID != id("inst:b") {
		t.Errorf("filtered: %+v, %v", list, err)
	}
}
