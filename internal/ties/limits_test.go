package ties

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"liaison/internal/collab"
)

// crowd is an alliance of n institutions, each with a partner of its own outside.
func crowd(t *testing.T, n int) *world {
	w := newWorld(t)
	var lines []string
	for i := range n {
		lines = append(lines, fmt.Sprintf("inst:%d MEMBER_OF alli:x", i), fmt.Sprintf("inst:%d COOPERATES_WITH inst:out%d", i, i), fmt.Sprintf("inst:far COOPERATES_WITH inst:out%d", i))
	}
	w.says(lines...)
	return w
}

func TestBridgesSayWhereTheyStop(t *testing.T) {
	w := crowd(t, 50)
	ties := w.ties(nil)
	a, b := ties.Members([]Node{ties.node("alli:x")}), []Node{ties.node("inst:far")}
	whole, err := ties.Bridges(t.Context(), a, b, 1_000_000)
	if err != nil || whole.Cut != 0 || len(whole.Brokers) != 50 {
		t.Fatal(whole.Cut, len(whole.Brokers), err)
	}
	for budget := range 400 {
		some, err := ties.Bridges(t.Context(), a, b, budget)
		if err != nil {
			t.Fatal(err)
		}
		if (some.Cut == 0) != (len(some.Brokers) == 50) || some.Cut > 50 || len(some.Brokers) > max(0, some.Cut-1) && some.Cut > 0 {
			t.Fatalf("budget %d: cut at %d with %d brokers", budget, some.Cut, len(some.Brokers))
		}
		again, err := ties.Bridges(t.Context(), a, b, budget)
		if err != nil || asText(t, again) != asText(t, some) {
			t.Fatalf("budget %d: %v and then %v", budget, some, again)
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

// Whatever is asked stops with its request.
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
		"bridges":  func() error { _, err := ties.Bridges(over, ties.Members(x), far, 1000); return err },
		"changes":  func() error { _, err := Between{then, then}.Changes(over, x); return err },
		"project": func() error {
			_, _, err := ties.Project(over, ties.Institutions(1), collab.Count, 1000)
			return err
		},
		"around": func() error { _, _, err := ties.Around(over, ties.Members(x), 2, 0); return err },
	} {
		if err := ask(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
