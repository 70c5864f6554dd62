package sqlite

import "context"

// WriteEarly makes the writer put pages of a batch into the log long before the commit,
// as a batch does that changes more pages than its cache holds.
func (s *Store) WriteEarly(ctx context.Context) error {
	_, err := s.writer.ExecContext(ctx, "PRAGMA cache_size = 10")
	return err
}

// HoldTurn keeps writers waiting until the function that it returns is called.
func (s *Store) HoldTurn() (release func()) {
	s.turn <- struct{}{}
	return func() { <-s.turn }
}
