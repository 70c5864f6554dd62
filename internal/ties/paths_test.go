package ties

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// ways has the links that a path may take under the filter, in both directions, worked
// out from the statements in force alone.
type ways struct {
	oracle
	via      []collab.TieKind
	kinds    map[collab.ID]collab.EntityKind
	links    map[collab.ID]map[collab.ID][]*collab.Relation // the statements of one of the roles
	beside   map[string][]*collab.Relation                  // all statements in force of a link
	imported func(collab.ID) collab.EDTF
}

func parallel(r *collab.Relation) string { return string(r.Kind) + string(r.From) + string(r.To) }

func (o oracle) ways() ways {
	s := ways{o, o.f.Via, map[collab.ID]collab.EntityKind{}, map[collab.ID]map[collab.ID][]*collab.Relation{}, map[string][]*collab.Relation{}, o.w.imported(o.f)}
	if s.via == nil {
		s.via = collab.Collaboration
	}
	add := func(a, b collab.ID, r *collab.Relation) {
		if s.links[a] == nil {
			s.links[a] = map[collab.ID][]*collab.Relation{}
		}
		s.links[a][b] = append(s.links[a][b], r)
	}
	for _, r := range o.w.running(o.f, s.kinds) {
		s.beside[parallel(r)] = append(s.beside[parallel(r)], r)
		tie, _ := collab.TieOf(s.via, r.Kind, s.kinds[r.From], s.kinds[r.To])
		place := slices.Contains(s.via, collab.TieStructure) && collab.Places(r.Kind, s.kinds[r.From])
		direct := slices.Contains(s.via, collab.TieCooperation) && r.Kind == collab.CooperatesWith && s.cooperate(r.From) && s.cooperate(r.To)
		roles := s.f.Roles == nil || slices.Contains(s.f.Roles, string(r.Role))
		if (place || roles && (direct || tie != "")) && r.From != r.To {
			add(r.From, r.To, r)
			add(r.To, r.From, r)
		}
	}
	return s
}

// cooperate reports whether an entity is an institution, or a unit that counts for one
// (rule 13).
func (s ways) cooperate(id collab.ID) bool {
	return s.kinds[id] == collab.KindInstitution || s.kinds[id] == collab.KindUnit && slices.Contains(s.via, collab.TieStructure)
}

// asParty returns the times of a party in a thing, and whether all statements that link
// the two make it a party.
func (s ways) asParty(party, thing collab.ID) (times []collab.Span, only bool) {
	only = true
	for _, r := range s.links[party][thing] {
		tie, fromThing := collab.TieOf(s.via, r.Kind, s.kinds[r.From], s.kinds[r.To])
		if tie == "" || fromThing != (r.From == thing) || r.Kind == collab.PartOf && s.kinds[r.From] == collab.KindUnit {
			only = false
			continue
		}
		times = append(times, spans(r, s.beside[parallel(r)], s.imported)...)
	}
	return times, only
}

// spans returns the days of a statement, or those of its dated parallels where it has
// none.
func spans(r *collab.Relation, link []*collab.Relation, imported func(collab.ID) collab.EDTF) (out []collab.Span) {
	if r.Valid != "" {
		return []collab.Span{daysAmong(r, link, imported)}
	}
	for _, q := range link {
		if q.Valid != "" && (q.Role != collab.Coordinator || r.Role == collab.Coordinator) {
			out = append(out, daysAmong(q, link, imported))
		}
	}
	if out == nil {
		out = []collab.Span{collab.Always}
	}
	return out
}

// passes reports whether a path may lead from a through the thing to b (rule 12).
func (s ways) passes(a, thing, b collab.ID) bool {
	mine, onlyMine := s.asParty(a, thing)
	theirs, onlyTheirs := s.asParty(b, thing)
	if s.f.AsOf != nil || !onlyMine || !onlyTheirs {
		return true
	}
	for _, x := range mine {
		for _, y := range theirs {
			if x.Overlaps(y) {
				return true
			}
		}
	}
	return false
}

// simplePaths returns all paths without repeated entities that have at most maxLength
// links, in order.
func (s ways) simplePaths(from, to collab.ID, maxLength int) (out [][]collab.ID) {
	var walk func(path []collab.ID)
	walk = func(path []collab.ID) {
		last := path[len(path)-1]
		if last == to {
			out = append(out, slices.Clone(path))
			return
		}
		if len(path) > maxLength {
			return
		}
		for next := range s.links[last] {
			if !slices.Contains(path, next) && (len(path) < 2 || s.passes(path[len(path)-2], last, next)) {
				walk(append(path, next))
			}
		}
	}
	walk([]collab.ID{from})
	slices.SortFunc(out, func(a, b []collab.ID) int { return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b)) })
	return out
}

type hop struct {
	From, To   collab.ID
	Kind       collab.RelationKind
	Forward    bool
	Statements []collab.ID
}

func (s ways) hop(a, b collab.ID) hop {
	h := hop{From: a, To: b}
	for _, r := range s.links[a][b] {
		order := slices.Index(collab.RelationKinds, r.Kind)
		if best := slices.Index(collab.RelationKinds, h.Kind); h.Kind == "" || order < best || order == best && r.From == a {
			h.Kind, h.Forward = r.Kind, r.From == a
		}
		h.Statements = append(h.Statements, r.ID)
	}
	slices.Sort(h.Statements)
	return h
}

// Rule 16, and rule 12 on the way.
func TestPathsAreAllWaysInOrder(t *testing.T) {
	ends := append(slices.Concat(insts, groups), "unit:0", "unit:1", "prog:p", "pers:p")
	each(t, 600, func(r *rand.Rand, w *world, f *collab.TieFilter, ties *Ties) int {
		o := w.oracle(f).ways()
		some := 0
		for range 4 {
			nodes, ids := w.drawn(r, ties, 2, ends...)
			if len(nodes) < 2 {
				continue
			}
			maxLength, limit := r.IntN(6), pick(r, 1, 3, 20)
			want := o.simplePaths(ids[0], ids[1], maxLength)
			want = want[:min(limit, len(want))]
			found, cut, err := ties.Paths(t.Context(), nodes[0], nodes[1], maxLength, limit, 5_000_000)
			if err != nil || cut != 0 {
				t.Fatal(cut, err)
			}
			hops := func(of func(i, j int) hop, lengths []int) (out [][]hop) {
				for i, n := range lengths {
					way := []hop{}
					for j := range n {
						way = append(way, of(i, j))
					}
					out = append(out, way)
				}
				return out
			}
			var here, there []int
			for i := range found {
				here = append(here, len(found[i]))
			}
			for i := range want {
				there = append(there, len(want[i])-1)
			}
			got := hops(func(i, j int) hop {
				h := found[i][j]
				return hop{ties.ID(h.From), ties.ID(h.To), h.Kind, h.Forward, h.Statements}
			}, here)
			w.same("paths", got, hops(func(i, j int) hop { return o.hop(want[i][j], want[i][j+1]) }, there))
			some += len(want)
		}
		return some
	})
}

func TestNoPathsAreAskedFor(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a COOPERATES_WITH inst:b")
	ties := w.ties(nil)
	for _, to := range []string{"inst:a", "inst:b"} {
		if got, cut, err := ties.Paths(t.Context(), ties.node("inst:a"), ties.node(to), 6, 0, 100); len(got) > 0 || cut != 0 || err != nil {
			t.Errorf("limit 0 to %s: %v, %d, %v", to, got, cut, err)
		}
	}
}

// TestAWayMayLeadOverAThingOtherwise: times in a thing do not matter on a path to which
// the thing is linked otherwise than by its parties.
func TestAWayMayLeadOverAThingOtherwise(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a MEMBER_OF inst:p 2010/2011", "inst:b MEMBER_OF inst:p 2020/2021")
	length := func(from, to string) int {
		ties := w.ties(&collab.TieFilter{Via: []collab.TieKind{collab.TieStructure, collab.TieCooperation}})
		paths, _, err := ties.Paths(t.Context(), ties.node(from), ties.node(to), 6, 1, 1000)
		if err != nil {
			t.Fatal(err)
		}
		if len(paths) == 0 {
			return -1
		}
		return len(paths[0])
	}
	if got := length("inst:a", "inst:b"); got != -1 {
		t.Errorf("never at one time, and yet %d links", got)
	}
	w.says("inst:c MEMBER_OF inst:p 2011/2020")
	if got := length("inst:a", "inst:c"); got != 2 {
		t.Errorf("who was there with both is %d links from one", got)
	}
	if got := length("inst:a", "inst:b"); got != -1 {
		t.Errorf("a path takes a thing once, and yet there are %d links", got)
	}
	w.says("inst:a COOPERATES_WITH inst:p")
	if got := length("inst:a", "inst:b"); got != 2 {
		t.Errorf("by its cooperation with what they belonged to it is %d links", got)
	}
}

// TestCooperationIsBetweenInstitutions: cooperation with a project, an alliance or
// another institution's unit is no cooperation with an institution, for partners and for
// paths alike (rule 13).
func TestCooperationIsBetweenInstitutions(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a COOPERATES_WITH alli:x", "inst:b MEMBER_OF alli:x", "inst:c COOPERATES_WITH unit:u", "unit:u PART_OF inst:d")
	structure := append([]collab.TieKind{collab.TieStructure}, collab.Collaboration...)
	for _, c := range []struct {
		from, to string
		via      []collab.TieKind
		want     int // links; 0: no way
		partners int
	}{
		{"inst:a", "inst:b", nil, 0, 0}, {"inst:a", "alli:x", nil, 0, 0}, {"inst:a", "inst:b", structure, 0, 0},
		{"inst:c", "unit:u", nil, 0, 0}, {"inst:c", "unit:u", structure, 1, 1}, {"inst:c", "inst:d", structure, 2, 1},
	} {
		ties := w.ties(&collab.TieFilter{Via: c.via})
		paths, cut, err := ties.Paths(t.Context(), ties.node(c.from), ties.node(c.to), 6, 5, 1000)
		if err != nil || cut != 0 || len(paths) != min(c.want, 1) || c.want > 0 && len(paths[0]) != c.want {
			t.Errorf("%s to %s by %v: %v, %v; want %d", c.from, c.to, c.via, paths, err, c.want)
		}
		if list, err := ties.Partners(t.Context(), ties.node(c.from), collab.Count); err != nil || len(list) != c.partners {
			t.Errorf("partners of %s by %v: %v, %v; want %d", c.from, c.via, list, err, c.partners)
		}
	}
}

// TestPathsGoOnWherePartnersEnd: institutions that are linked only beyond a thing are no
// partners (rule 14), but paths go on there (rule 16).
func TestPathsGoOnWherePartnersEnd(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a PARTICIPATES_IN proj:p", "proj:p FUNDED_BY prog:e", "proj:q FUNDED_BY prog:e", "inst:b PARTICIPATES_IN proj:q",
		"unit:u PART_OF inst:a", "unit:u MEMBER_OF alli:x", "inst:c MEMBER_OF alli:x")
	for _, c := range []struct {
		to   string
		via  []collab.TieKind
		want int // links; 0: no way
	}{
		{"inst:b", nil, 0},
		{"inst:b", []collab.TieKind{collab.TieProject, collab.TieProgramme}, 4},
		{"inst:c", nil, 0},
		{"inst:c", []collab.TieKind{collab.TieAlliance, collab.TieStructure}, 3}, // over its unit
		{"unit:u", nil, 0},
		{"unit:u", []collab.TieKind{collab.TieStructure}, 1},
	} {
		ties := w.ties(&collab.TieFilter{Via: c.via})
		paths, cut, err := ties.Paths(t.Context(), ties.node("inst:a"), ties.node(c.to), 6, 5, 1000)
		if err != nil || cut != 0 || len(paths) != min(c.want, 1) || c.want > 0 && len(paths[0]) != c.want {
			t.Errorf("to %s by %v: %v, %v; want %d", c.to, c.via, paths, err, c.want)
		}
	}
	both := w.ties(&collab.TieFilter{Via: []collab.TieKind{collab.TieProject, collab.TieProgramme}})
	if list, err := both.Partners(t.Context(), both.node("inst:a"), collab.Count); err != nil || len(list) != 0 {
		t.Errorf("partners by a programme of their projects: %v, %v", list, err)
	}
}
