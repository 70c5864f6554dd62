package ties

import (
	"liaison/internal/collab"
	"liaison/internal/live"
)

// inForce returns those of parallel arcs (arcs with the same ends and kind) that the
// filter selects and that hold at the time asked for (rule 9), in their order. It
// returns the slice that it was given if it drops none.
func (t *Ties) inForce(parallel []int32) []int32 {
	var kept []int32
	if len(parallel) > 1 {
		kept = t.parallelInForce(parallel)
	} else if t.aloneInForce(t.Arc(parallel[0])) {
		kept = parallel // most arcs have no parallel
	}
	if t.hideEnded && len(kept) > 0 {
		kept = t.dropEnded(parallel, kept)
	}
	if t.reported && len(kept) > 0 && !t.isReported(parallel) {
		return nil
	}
	return kept
}

// aloneInForce is inForce for an arc without parallels.
func (t *Ties) aloneInForce(a *live.Arc) bool {
	if !t.selects(a) {
		return false
	}
	s, asked := t.flagsOf(a), t.when.Asked()
	switch {
	case asked && s.has(past):
		return false
	case s.has(dated):
		return !asked || s.has(inTime)
	case !asked && !t.when.Dated, t.observedThen(a):
		return true
	}
	return t.thingInForce(a)
}

// parallelInForce is inForce for several arcs.
func (t *Ties) parallelInForce(parallel []int32) []int32 {
	asked := t.when.Asked()
	candidates := t.keep(parallel, func(_ int32, a *live.Arc, s arcFlags) bool { return t.selects(a) && !(asked && s.has(past)) })
	if !asked && !t.when.Dated {
		return candidates
	}
	// Dated arcs date the undated ones beside them; those of coordinators date only
	// statements about coordinators.
	var exist, hold struct{ all, coordinators bool }
	for _, i := range candidates {
		if s := t.flagsOf(t.Arc(i)); s.has(dated) {
			holds := t.when.Includes(t.spanBeside(i, parallel))
			if s.has(coordinator) {
				exist.coordinators, hold.coordinators = true, hold.coordinators || holds
			} else {
				exist.all, hold.all = true, hold.all || holds
			}
		}
	}
	return t.keep(candidates, func(i int32, a *live.Arc, s arcFlags) bool {
		switch {
		case s.has(dated):
			return t.when.Includes(t.spanBeside(i, parallel))
		case hold.all, s.has(coordinator) && hold.coordinators, t.observedThen(a):
			return true
		case exist.all, s.has(coordinator) && exist.coordinators:
			return false
		}
		return t.thingInForce(a)
	})
}

// keep returns the arcs of a list that pass, the list itself if all do.
func (t *Ties) keep(list []int32, pass func(i int32, a *live.Arc, s arcFlags) bool) []int32 {
	for n, i := range list {
		if a := t.Arc(i); !pass(i, a, t.flagsOf(a)) {
			out := append(make([]int32, 0, len(list)-1), list[:n]...)
			for _, i := range list[n+1:] {
				if a := t.Arc(i); pass(i, a, t.flagsOf(a)) {
					out = append(out, i)
				}
			}
			return out
		}
	}
	return list
}

// observedThen reports whether the source found an undated statement so at the time
// asked for (rule 9a).
func (t *Ties) observedThen(a *live.Arc) bool {
	observed := t.Attributes(a.Attrs).Observed
	return observed != "" && t.when.Asked() && t.when.Includes(observed.Span())
}

// thingInForce reports whether an undated statement without dated parallels holds
// because of the period of its ends (rule 9b). Where neither end has a period it holds
// unless the filter asks for dated links (rule 9c).
func (t *Ties) thingInForce(a *live.Arc) bool {
	from, knownFrom := t.lifetime(a.From)
	to, knownTo := t.lifetime(a.To)
	if !knownFrom && !knownTo {
		return !t.when.Dated
	}
	return t.when.Includes(from) && t.when.Includes(to)
}

// dropEnded drops the statements that are over by the day (rule 23a): those with a
// known end before it, and PAST ones. An undated statement ends with its dated
// parallels, or else with the period of the thing.
func (t *Ties) dropEnded(parallel, kept []int32) []int32 {
	return t.keep(kept, func(i int32, a *live.Arc, s arcFlags) bool {
		if s.has(past) {
			return false
		}
		if !s.has(dated) {
			if dates := t.datesOf(i, kept); len(dates) > 0 {
				for _, p := range dates {
					if t.spanBeside(p, parallel).To >= t.today {
						return true
					}
				}
				return false
			}
			from, to := t.periodSpan(a.From), t.periodSpan(a.To)
			return min(from.To, to.To) >= t.today
		}
		return t.spanBeside(i, parallel).To >= t.today
	})
}

// isReported reports whether something dates or reports parallel statements by the day
// of asOf (rule 16a): a known start of one of them or of the thing's period, or a report.
// What places a part in its whole needs none of them.
func (t *Ties) isReported(parallel []int32) bool {
	day := *t.when.AsOf
	first := t.Arc(parallel[0])
	if t.places(first) {
		return true
	}
	for _, v := range []Node{first.From, first.To} {
		if start := t.periodSpan(v).From; start != collab.MinDay && start <= day {
			return true
		}
	}
	for _, i := range parallel {
		a := t.Arc(i)
		if !t.selects(a) || t.flagsOf(a).has(past) {
			continue
		}
		if start := t.Attributes(a.Attrs).Span.From; start != collab.MinDay && start <= day {
			return true
		}
		if report := t.report(a); report != "" && report.Span().From <= day {
			return true
		}
	}
	return false
}
