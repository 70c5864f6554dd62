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

// Secrets have no flags, because every user of a machine can see the arguments of a
// process.
const (
	neo4jUser     = "LIAISON_NEO4J_USER"
	neo4jPassword = "LIAISON_NEO4J_PASSWORD"
	neo4jDatabase = "LIAISON_NEO4J_DATABASE"
	writeToken    = "LIAISON_WRITE_TOKEN"
)

// settings returns the values of the command's flags: as given, else from the variable
// LIAISON_ and the flag's name, else the default.
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

// log returns a logger to standard error: text on a terminal, otherwise JSON.
func (p Process) log() *slog.Logger { return p.logAt(slog.LevelInfo) }

// logFrom returns a logger like log that leaves out what is below the named level.
func (p Process) logFrom(level string) (*slog.Logger, error) {
	levels := map[string]slog.Level{"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError}
	l, ok := levels[level]
	if !ok {
		return nil, usagef("--log-level %q: write debug, info, warn or error", level)
	}
	return p.logAt(l), nil
}

func (p Process) logAt(level slog.Level) *slog.Logger {
	options := &slog.HandlerOptions{Level: level}
	if f, ok := p.Err.(*os.File); ok && isatty.IsTerminal(f.Fd()) {
		return slog.New(slog.NewTextHandler(p.Err, options))
	}
	return slog.New(slog.NewJSONHandler(p.Err, options))
}

// outputFlag adds the flag of every command that prints data.
func outputFlag(cmd *cobra.Command) {
	cmd.Flags().StringP("output", "o", "text", "the form of the output: text or json")
}

// outputSettings returns the settings of a command with outputFlag, and whether --output
// asks for JSON.
func (p Process) outputSettings(cmd *cobra.Command) (k *koanf.Koanf, asJSON bool, err error) {
	if k, err = p.settings(cmd); err != nil {
		return nil, false, err
	}
	switch o := k.String("output"); o {
	case "json":
		return k, true, nil
	case "text":
		return k, false, nil
	default:
		return nil, false, usagef("--output %q: write text or json", o)
	}
}

// say prints a line to standard output. An error of writing is kept there, and Run
// returns it.
func (p Process) say(format string, args ...any) { fmt.Fprintf(p.Out, format+"\n", args...) }

// note prints a remark for a person on standard error.
func (p Process) note(format string, args ...any) {
	fmt.Fprintln(p.Err, "note: "+printable(fmt.Sprintf(format, args...)))
}

// intFlag returns the value of a flag that is a whole number between from and to.
func intFlag(k *koanf.Koanf, flag string, from, to int) (int, error) {
	n, err := strconv.Atoi(k.String(flag))
	if err != nil || n < from || n > to {
		return 0, usagef("--%s %q: write a number from %d to %d", flag, k.String(flag), from, to)
	}
	return n, nil
}

// boolFlag returns the value of a flag that is true or false.
func boolFlag(k *koanf.Koanf, flag string) (bool, error) {
	given, err := strconv.ParseBool(k.String(flag))
	if err != nil {
		return false, usagef("--%s %q: write true or false", flag, k.String(flag))
	}
	return given, nil
}
