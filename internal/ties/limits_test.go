package ties

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"liaison/internal/collab"
)

// crowd records an alliance of n institutions, each with a partner of its own outside the
// alliance.
func crowd(t *testing.T, n int) *world {
	w := newWorld(t)
	var lines []string
	for i := range n {
		lines = append(lines, fmt.Sprintf("inst:%d MEMBER_OF alli:x", i), fmt.Sprintf("inst:%d COOPERATES_WITH inst:out%d", i, i), fmt.Sprintf("inst:far COOPERATES_WITH inst:out%d", i))
	}
	w.says(lines...)
	return w
}

// TestBridgesSayWhereTheyStop: scores are shares of the members that were asked, so that
// a cut lowers none of them.
func TestBridgesSayWhereTheyStop(t *testing.T) {
	w := newWorld(t)
	var lines []string
	for i := range 300 {
		lines = append(lines, fmt.Sprintf("inst:a%d MEMBER_OF alli:a", i), fmt.Sprintf("inst:b%d MEMBER_OF alli:b", i))
		for _, all := range []string{"alli:all", "proj:all"} {
			lines = append(lines, fmt.Sprintf("inst:a%d PARTICIPATES_IN %s 20%02d/", i, all, i%30), fmt.Sprintf("inst:b%d PARTICIPATES_IN %s", i, all))
		}
	}
	for i := range 40 {
		lines = append(lines, fmt.Sprintf("inst:out%d PARTICIPATES_IN alli:all", i), fmt.Sprintf("inst:out%d PARTICIPATES_IN proj:all /20%02d", i, 50-i))
	}
	w.says(lines...)
	ties := w.ties(nil)
	a, b := ties.Members([]Node{ties.node("alli:a")}), ties.Members([]Node{ties.node("alli:b")})
	whole, err := ties.Bridges(t.Context(), a, b, 100, 1_000_000)
	if err != nil || whole.Cut != 0 || len(whole.Brokers) != 40 || len(whole.Links) != 100 || whole.Links[99].Weight != 2 {
		t.Fatal(whole.Cut, len(whole.Brokers), len(whole.Links), err)
	}
	cuts, last := 0, 0
	for budget := 0; budget < 600_000; budget += 7_000 {
		some, err := ties.Bridges(t.Context(), a, b, 100, budget)
		if err != nil {
			t.Fatal(err)
		}
		if some.Cut > 0 {
			cuts++
			if some.Cut < last || some.Cut >= 300 {
				t.Errorf("budget %d: cut at %d, with less of it at %d", budget, some.Cut, last)
			}
			last = some.Cut
		} else if asText(t, some) != asText(t, whole) {
			t.Errorf("budget %d: not cut, and not all", budget)
		}
		for _, x := range some.Brokers {
			if x.Score != 1 {
				t.Fatalf("budget %d, cut at %d: %v for a partner of all", budget, some.Cut, x.Score)
			}
		}
		again, err := ties.Bridges(t.Context(), a, b, 100, budget)
		if err != nil || asText(t, again) != asText(t, some) {
			t.Fatalf("budget %d: %v and then %v", budget, some, again)
		}
	}
	if cuts < 5 || cuts > 80 {
		t.Errorf("%d budgets cut", cuts)
	}
}

// TestBridgesOfAllInOneAlliance: the participants of a thing are not looked at pair by
// pair.
func TestBridgesOfAllInOneAlliance(t *testing.T) {
	w := newWorld(t)
	var lines []string
	for i := range 1000 {
		valid := fmt.Sprintf("20%02d/", i%20)
		lines = append(lines, fmt.Sprintf("inst:a%d MEMBER_OF alli:a", i), fmt.Sprintf("inst:b%d MEMBER_OF alli:b", i),
			fmt.Sprintf("inst:a%d MEMBER_OF alli:all %s", i, valid), fmt.Sprintf("inst:b%d MEMBER_OF alli:all %s", i, valid), fmt.Sprintf("inst:out%d MEMBER_OF alli:all %s", i, valid))
	}
	w.says(lines...)
	date := collab.NewDay(2020, 6, 1)
	for what, f := range map[string]*collab.TieFilter{"at all times": nil, "at a day": {AsOf: &date}} {
		ties := w.ties(f)
		a, b := ties.Members([]Node{ties.node("alli:a")}), ties.Members([]Node{ties.node("alli:b")})
		found, err := ties.Bridges(t.Context(), a, b, 20, 200_000)
		if err != nil || found.Cut != 0 || len(found.Brokers) != 20 || found.Brokers[19].Score != 1 || len(found.Links) != 20 {
			t.Errorf("%s: cut at %d, %d brokers, %d links, %v", what, found.Cut, len(found.Brokers), len(found.Links), err)
		}
	}
}

func TestPathsSayWhereTheyStop(t *testing.T) {
	w := crowd(t, 50)
	ties := w.ties(nil)
	from, to := ties.node("inst:0"), ties.node("inst:far")
	whole, cut, err := ties.Paths(t.Context(), from, to, 6, 100, 1_000_000)
	if err != nil || cut != 0 || len(whole) != 50 {
		t.Fatal(len(whole), cut, err)
	}
	for budget := 0; budget < 20_000; budget += 300 {
		some, cut, err := ties.Paths(t.Context(), from, to, 6, 100, budget)
		if err != nil || cut == 0 && len(some) != len(whole) || asText(t, some) != asText(t, whole[:len(some)]) && len(some) > 0 {
			t.Fatalf("budget %d: %d of %d paths, cut at %d, %v", budget, len(some), len(whole), cut, err)
		}
		for _, missing := range whole[len(some):] {
			if len(missing) < cut {
				t.Fatalf("budget %d: a path of %d links is missing, cut at %d", budget, len(missing), cut)
			}
		}
	}
}

func TestAroundStopsBetweenLevels(t *testing.T) {
	w := crowd(t, 10)
	ties := w.ties(nil)
	for limit, want := range map[int]int{0: 21, 5: 11, 11: 21, 100: 21} { // 1, then 11, then all
		nodes, cut, err := ties.Around(t.Context(), []Node{ties.node("inst:0")}, 4, limit)
		if err != nil || len(nodes) != want || cut != (limit == 5 || limit == 11) {
			t.Errorf("limit %d: %d nodes, cut %t, %v; want %d", limit, len(nodes), cut, err, want)
		}
	}
}

// TestQuestionsStopWithTheirRequest: every question stops when its context ends.
func TestQuestionsStopWithTheirRequest(t *testing.T) {
	w := crowd(t, 10)
	ties := w.ties(nil)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	x, far := []Node{ties.node("alli:x")}, []Node{ties.node("inst:far")}
	day := collab.NewDay(2020, 1, 1)
	then := w.ties(&collab.TieFilter{AsOf: &day})
	for name, ask := range map[string]func() error{
		"partners": func() error { _, err := ties.Partners(over, ties.node("inst:0"), collab.Count); return err },
		"common":   func() error { _, err := ties.Common(over, []Node{ties.node("inst:0")}); return err },
		"compare":  func() error { _, err := ties.Compare(over, ties.node("inst:0"), ties.node("inst:1")); return err },
		"paths":    func() error { _, _, err := ties.Paths(over, ties.node("inst:0"), far[0], 6, 10, 1000); return err },
		"bridges":  func() error { _, err := ties.Bridges(over, ties.Members(x), far, 100, 1000); return err },
		"changes":  func() error { _, err := Between{Before: then, After: then}.Changes(over, x); return err },
		"project": func() error {
			_, _, err := ties.Projection(over, ties.Institutions(1), collab.Count, 1000)
			return err
		},
		"around": func() error { _, _, err := ties.Around(over, ties.Members(x), 2, 0); return err },
	} {
		if err := ask(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
