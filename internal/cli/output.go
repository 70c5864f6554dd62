package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// output is where a command prints. It remembers that something was lost, so
// that no command ends well without its output, whoever ignored the error.
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

// reason is why a file could not be used, without the call and the path.
func reason(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}
