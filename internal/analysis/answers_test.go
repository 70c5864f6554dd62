package analysis

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"liaison/internal/query"
)

// TestAnswersAreKeptForOneVersion: an answer is worked out once for each key at a version,
// anew at a later one, and at most mostAnswers are kept. An error is not kept.
func TestAnswersAreKeptForOneVersion(t *testing.T) {
	networks, worked := NewNetworks(nil), 0
	ask := func(version int64, key string) int {
		t.Helper()
		r := &Analyst{VersionReader: &query.VersionReader{At: version}, Networks: networks}
		got, err := answered(context.Background(), r, key, func(context.Context) (int, error) {
			worked++
			return worked, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	for i, step := range []struct {
		version int64
		key     string
		want    int
	}{{1, "a", 1}, {1, "a", 1}, {1, "b", 2}, {1, "a", 1}, {2, "a", 3}, {1, "a", 4}, {1, "a", 5}, {2, "a", 3}} {
		if got := ask(step.version, step.key); got != step.want {
			t.Errorf("question %d, %s at version %d, got answer %d, want %d", i, step.key, step.version, got, step.want)
		}
	}
	for i := range mostAnswers {
		ask(2, fmt.Sprint(i))
	}
	if got := ask(2, "a"); got == 3 {
		t.Errorf("more than %d answers are kept", mostAnswers)
	}

	failed := errors.New("no")
	r := &Analyst{VersionReader: &query.VersionReader{At: 2}, Networks: networks}
	if _, err := answered(context.Background(), r, "x", func(context.Context) (int, error) { return 0, failed }); !errors.Is(err, failed) {
		t.Errorf("error is %v, want %v", err, failed)
	}
	if got := ask(2, "x"); got == 0 {
		t.Error("an error was kept as an answer")
	}
}
