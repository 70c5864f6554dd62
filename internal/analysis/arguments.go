package analysis

import "liaison/internal/collab"

const (
	mostIDs    = 100 // the greatest number of ids that one question takes
	usualLimit = 20  // entries of a list that has a limit, if none is given
	mostLimit  = 100
)

// checkIDs refuses an empty list of ids and one that is too long.
func checkIDs(what string, ids []collab.ID) error {
	if len(ids) == 0 {
		return collab.Errorf(collab.BadUserInput, "%s is empty: give at least one id", what)
	}
	return checkMost(what, ids)
}

// checkMost refuses a list of ids that is too long.
func checkMost(what string, ids []collab.ID) error {
	if len(ids) > mostIDs {
		return collab.Errorf(collab.BadUserInput, "%s has %d ids: give at most %d", what, len(ids), mostIDs)
	}
	return nil
}

// checkTimeless refuses a filter of ties with a time of its own; why says what judges
// the time instead.
func checkTimeless(f *collab.TieFilter, why string) error {
	if f != nil && (f.AsOf != nil || f.Between != nil) {
		return collab.Errorf(collab.BadUserInput, "do not set asOf or between in ties: %s", why)
	}
	return nil
}

// checkOrder refuses two days of which the second is the earlier.
func checkOrder(from, to collab.Day) error {
	if to < from {
		return collab.Errorf(collab.BadUserInput, "to (%s) is before from (%s): give the earlier day as from", to, from)
	}
	return nil
}

// bounded reads a number: usual where it is not given, and BAD_USER_INPUT where it lies
// outside least to most.
func bounded(what string, n *int32, usual, least, most int) (int, error) {
	if n == nil {
		return usual, nil
	}
	if int(*n) < least || int(*n) > most {
		return 0, collab.Errorf(collab.BadUserInput, "%s is %d: give a number from %d to %d", what, *n, least, most)
	}
	return int(*n), nil
}
