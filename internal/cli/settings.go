package cli

import (
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"strings"

	"github.com/knadh/koanf/providers/posflag"
	"github.com/knadh/koanf/v2"
	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// What is secret has no flag, since every user of a machine sees the arguments.
const (
	neo4jUser     = "LIAISON_NEO4J_USER"
	neo4jPassword = "LIAISON_NEO4J_PASSWORD"
	neo4jDatabase = "LIAISON_NEO4J_DATABASE"
	writeToken    = "LIAISON_WRITE_TOKEN"
)

// settings are the command's flags: as given, else by LIAISON_ and the flag's
// name, else as they are by default.
func (p Process) settings(cmd *cobra.Command) (*koanf.Koanf, error) {
	k := koanf.New(".")
	var err error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		value, set := p.Env("LIAISON_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_")))
		if !set || f.Name == "help" || err != nil {
			return
		}
		if f.Value.Type() == "stringSlice" {
			err = k.Set(f.Name, split(value))
		} else {
			err = k.Set(f.Name, value)
		}
	})
	if err == nil {
		err = k.Load(posflag.Provider(cmd.Flags(), ".", k), nil)
	}
	return k, err
}

func split(list string) []string {
	var out []string
	for _, item := range strings.Split(list, ",") {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

func (p Process) secret(name string) string {
	value, _ := p.Env(name)
	return value
}

// log writes to standard error: text for a person, JSON for a program.
func (p Process) log() *slog.Logger {
	if f, ok := p.Err.(*os.File); ok && isatty.IsTerminal(f.Fd()) {
		return slog.New(slog.NewTextHandler(p.Err, nil))
	}
	return slog.New(slog.NewJSONHandler(p.Err, nil))
}

// outputFlag is for every command that prints data.
func outputFlag(cmd *cobra.Command) {
	cmd.Flags().StringP("output", "o", "text", "how to print: text or json")
}

// asJSON tells how to print.
func asJSON(k *koanf.Koanf) (bool, error) {
	switch o := k.String("output"); o {
	case "json":
		return true, nil
	case "text":
		return false, nil
	default:
		return false, usagef("--output %q: write text or json", o)
	}
}

// say prints a line; Run tells when it was lost.
func (p Process) say(format string, args ...any) { fmt.Fprintf(p.Out, format+"\n", args...) }

// note prints a remark for a person, beside the output.
func (p Process) note(format string, args ...any) {
	fmt.Fprintln(p.Err, "note: "+printable(fmt.Sprintf(format, args...)))
}

// number is a flag that is a whole number between two others.
func number(k *koanf.Koanf, flag string, from, to int) (int, error) {
	n, err := strconv.Atoi(k.String(flag))
	if err != nil || n < from || n > to {
		return 0, usagef("--%s %q: write a number from %d to %d", flag, k.String(flag), from, to)
	}
	return n, nil
}

// truth is a flag that is given or not.
func truth(k *koanf.Koanf, flag string) (bool, error) {
	given, err := strconv.ParseBool(k.String(flag))
	if err != nil {
		return false, usagef("--%s %q: write true or false", flag, k.String(flag))
	}
	return given, nil
}
