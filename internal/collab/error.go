package collab

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// Code is the kind of an error, from a closed list. Programs act on the code, people
// read the message.
type Code string

// The codes that answers carry (rule 22).
const (
	BadUserInput     Code = "BAD_USER_INPUT"
	NotFound         Code = "NOT_FOUND"
	Unauthenticated  Code = "UNAUTHENTICATED"
	Forbidden        Code = "FORBIDDEN"
	ConflictCode     Code = "CONFLICT"
	TooCostly        Code = "TOO_COSTLY"
	RateLimited      Code = "RATE_LIMITED"
	DeadlineExceeded Code = "DEADLINE_EXCEEDED"
	StoreUnavailable Code = "STORE_UNAVAILABLE"
	SnapshotTooLarge Code = "SNAPSHOT_TOO_LARGE"
	Internal         Code = "INTERNAL"
)

// Error says what went wrong, and what to do next, under a stable code. Cause
// is for the log only and is never shown to a client.
type Error struct {
	Code    Code
	Message string
	Cause   error
}

func (e *Error) Error() string {
	if e.Cause == nil {
		return e.Message
	}
	return e.Message + ": " + e.Cause.Error()
}

// Unwrap gives the cause to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.Cause }

// Errorf makes an Error without a cause.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Wrap makes an Error with a cause; a nil cause gives nil.
func Wrap(code Code, cause error, format string, args ...any) error {
	if cause == nil {
		return nil
	}
	return &Error{Code: code, Message: fmt.Sprintf(format, args...), Cause: cause}
}

// Recover turns a panic into an INTERNAL error, which begins with the message and ends with
// the stack, for the log. It is deferred by work that goes on beside requests, where a panic
// would end the process; without a panic it leaves the error as it is.
func Recover(err *error, message string) {
	if cause := recover(); cause != nil {
		*err = Errorf(Internal, "%s: %v\n%s", message, cause, debug.Stack())
	}
}

// Beside runs the work in a goroutine of its own, and returns a function that waits for its
// result; call it once. A panic of the work becomes one of the goroutine that waits, where
// Recover may be deferred, and does not end the process.
func Beside[T any](work func() T) (wait func() T) {
	var result T
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer Recover(&err, "work beside others panicked")
		result = work()
	}()
	return func() T {
		<-done
		if err != nil {
			panic(err)
		}
		return result
	}
}

// CodeOf returns the code of the first Error in the chain of causes, INTERNAL where
// there is none.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}
