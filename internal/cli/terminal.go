package cli

import (
	"io"
	"os"
	"os/exec"
	"strings"

	"golang.org/x/term"

	"liaison/internal/export/table"
)

// terminal returns the terminal that a writer of a command leads to; nil if it leads to
// something else.
func terminal(w io.Writer) *os.File {
	if o, ok := w.(*output); ok {
		w = o.to
	}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

func onTerminal(w io.Writer) bool { return terminal(w) != nil }

// layout is how text is laid out: as wide as the terminal and in colour, unless NO_COLOR
// is set. Text for a file or a pipe is as wide as it needs, without colour.
func (p Process) layout() table.Look {
	screen := terminal(p.Out)
	if screen == nil {
		return table.Look{}
	}
	width, _, err := term.GetSize(int(screen.Fd()))
	if err != nil {
		width = 0
	}
	return table.Look{Width: width, Colour: p.secret("NO_COLOR") == "" && p.secret("TERM") != "dumb"}
}

// screen returns the writer for text that may be long: on a terminal a pager, which is
// LIAISON_PAGER, PAGER or less; otherwise standard output. An empty LIAISON_PAGER means
// no pager. done waits until the reader has closed the pager.
func (p Process) screen() (w io.Writer, done func() error) {
	direct := func() error { return nil }
	if !onTerminal(p.Out) {
		return p.Out, direct
	}
	command, set := p.Env("LIAISON_PAGER")
	if !set {
		command, set = p.Env("PAGER")
	}
	if !set {
		command = "less -FRX" // shows what fits the screen without paging
	}
	words := strings.Fields(command)
	if len(words) == 0 {
		return p.Out, direct
	}
	pager := exec.Command(words[0], words[1:]...)
	pager.Stdout, pager.Stderr = terminal(p.Out), p.Err
	in, err := pager.StdinPipe()
	if err != nil {
		return p.Out, direct
	}
	if err := pager.Start(); err != nil {
		return p.Out, direct // there is no such program
	}
	return paged{in}, func() error {
		_ = in.Close()
		return pager.Wait()
	}
}

// paged writes to a pager. A reader who closes the pager early wants no more, which is
// no error.
type paged struct{ to io.Writer }

func (p paged) Write(b []byte) (int, error) {
	_, _ = p.to.Write(b)
	return len(b), nil
}
