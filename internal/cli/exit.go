package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"liaison/internal/collab"
)

// The exit codes.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitData        = 3
	exitQuery       = 4
	exitStore       = 5
	exitInterrupted = 130
)

// workError is an error of a command's own work. Errors that cobra finds in the
// arguments are not wrapped in it.
type workError struct{ error }

func (e workError) Unwrap() error { return e.error }

// codedError is an error that decides the exit code.
type codedError struct {
	code int
	err  error
}

func (e codedError) Error() string { return e.err.Error() }
func (e codedError) Unwrap() error { return e.err }

// usagef makes an error of wrong usage.
func usagef(format string, args ...any) error {
	return codedError{exitUsage, fmt.Errorf(format, args...)}
}

// dataProblem marks an error as a problem in data; nil stays nil.
func dataProblem(err error) error {
	if err == nil {
		return nil
	}
	return codedError{exitData, err}
}

func exitCode(ctx context.Context, err error) int {
	var coded codedError
	var work workError
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case errors.As(err, &coded):
		return coded.code
	case !errors.As(err, &work):
		return exitUsage
	}
	switch collab.CodeOf(err) {
	case collab.StoreUnavailable, collab.Unauthenticated, collab.DeadlineExceeded:
		return exitStore
	case collab.ConflictCode:
		return exitData
	case collab.BadUserInput:
		return exitUsage
	}
	return exitFailed
}

// isCoded reports whether an error already says what kind of error it is.
func isCoded(err error) bool {
	var coded codedError
	var ours *collab.Error
	return errors.As(err, &coded) || errors.As(err, &ours)
}

// explain writes an error for people, on one line. Of a collab.Error it shows the
// messages and leaves out the cause that a database driver gave, which may quote an
// address with a password.
func explain(err error) string {
	var ours *collab.Error
	if !errors.As(err, &ours) {
		return oneLine(err.Error())
	}
	parts := []string{ours.Message}
	for errors.As(ours.Cause, &ours) {
		parts = append(parts, ours.Message)
	}
	return oneLine(strings.Join(parts, ": "))
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
