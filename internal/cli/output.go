package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// output is the standard output of a command. It remembers the first error of writing,
// so that no command succeeds after losing output, even if the error was ignored
// where it happened.
type output struct {
	to   io.Writer
	lost error
}

func (o *output) Write(b []byte) (int, error) {
	n, err := o.to.Write(b)
	if err != nil && o.lost == nil {
		o.lost = codedError{exitFailed, fmt.Errorf("the output cannot be written: %w", reason(err))}
	}
	if err != nil {
		err = o.lost
	}
	return n, err
}

// reason returns why a file could not be used, without the system call and the path.
func reason(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}
