package cli

import (
	"fmt"
	"log/slog"
	"net"
	"os"
	"strconv"
	"strings"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/posflag"
	"github.com/knadh/koanf/providers/rawbytes"
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

// configFile is the variable that names a file with settings.
const configFile = "LIAISON_CONFIG"

// settings returns the values of the command's flags: as given, else from the variable
// LIAISON_ and the flag's name, else from the file that LIAISON_CONFIG names, else the
// default.
func (p Process) settings(cmd *cobra.Command) (*koanf.Koanf, error) {
	k, _, err := p.settingsFrom(cmd)
	return k, err
}

// settingsFrom returns what settings does, and by the name of each flag where its value
// comes from: "flag", the name of a variable, the path of the file, or "default".
func (p Process) settingsFrom(cmd *cobra.Command) (k *koanf.Koanf, from map[string]string, err error) {
	k, from = koanf.New("."), map[string]string{}
	if path := p.secret(configFile); path != "" {
		if err := loadFile(k, from, path, cmd); err != nil {
			return nil, nil, err
		}
	}
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		name := variableOf(f.Name)
		value, set := p.Env(name)
		if !set || f.Name == "help" || isCallOnly(f) || err != nil {
			return
		}
		from[f.Name] = name
		if f.Value.Type() == "stringSlice" {
			err = k.Set(f.Name, split(value))
		} else {
			err = k.Set(f.Name, value)
		}
	})
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed {
			from[f.Name] = "flag"
		} else if from[f.Name] == "" {
			from[f.Name] = "default"
		}
	})
	if err == nil {
		err = k.Load(posflag.Provider(cmd.Flags(), ".", k), nil)
	}
	return k, from, err
}

// callOnlyMark marks a flag that counts only where it is given.
const callOnlyMark = "call only"

// callOnly makes a flag count only where it is given: no variable of the environment and
// no file sets it. Kubernetes sets LIAISON_PORT to an address for a service that is called
// liaison, which is no port.
func callOnly(cmd *cobra.Command, flag string) {
	cmd.Flags().Lookup(flag).Annotations = map[string][]string{callOnlyMark: nil}
}

func isCallOnly(f *pflag.Flag) bool {
	_, is := f.Annotations[callOnlyMark]
	return is
}

// serverSettings returns what settingsFrom does, with the port of --port in --addr.
func (p Process) serverSettings(cmd *cobra.Command) (k *koanf.Koanf, from map[string]string, err error) {
	if k, from, err = p.settingsFrom(cmd); err != nil || !cmd.Flags().Changed("port") {
		return k, from, err
	}
	if cmd.Flags().Changed("addr") {
		return nil, nil, usagef("--port is the port of --addr: give one of them")
	}
	port, err := intFlag(k, "port", 0, 65535)
	if err != nil {
		return nil, nil, err
	}
	host, _, err := net.SplitHostPort(k.String("addr"))
	if err != nil {
		return k, from, nil // listening says what is wrong with the address
	}
	from["addr"] = "flag"
	return k, from, k.Set("addr", net.JoinHostPort(host, strconv.Itoa(port)))
}

// variableOf is the name of the variable that sets a flag.
func variableOf(flag string) string {
	return "LIAISON_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// loadFile reads the settings of a YAML file: names of flags with a value or a list each.
// Commands share the file, so each takes what it has flags for. A name that no command
// has is an error, and so is a nested value.
func loadFile(k *koanf.Koanf, from map[string]string, path string, cmd *cobra.Command) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return usagef("%s names %s, which cannot be read: %s", configFile, path, reason(err))
	}
	given := koanf.New("\x00") // no name holds that: nested values stay what they are
	if err := given.Load(rawbytes.Provider(text), yaml.Parser()); err != nil {
		return usagef("%s is no YAML: %s", path, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	known := map[string]bool{}
	flagsOf(cmd.Root(), known)
	for name, value := range given.Raw() {
		switch value.(type) {
		case nil, map[string]any:
			return usagef("%s: %s has no value: write it as %s: VALUE", path, name, name)
		}
		if !known[name] {
			return usagef("%s: no command has a setting %q; secrets come from the environment alone", path, name)
		}
		f := cmd.Flags().Lookup(name)
		if f == nil {
			continue
		}
		if _, list := value.([]any); list != (f.Value.Type() == "stringSlice") {
			return usagef("%s: %s wants %s", path, name, map[bool]string{true: "one value", false: "a list"}[list])
		}
		from[name] = path
		if err := k.Set(name, value); err != nil {
			return err
		}
	}
	return nil
}

// flagsOf adds the names of the flags of a command and of those below it.
func flagsOf(cmd *cobra.Command, names map[string]bool) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names[f.Name] = names[f.Name] || !isCallOnly(f) })
	for _, c := range cmd.Commands() {
		flagsOf(c, names)
	}
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

// secret returns what the environment gives under a name, "" where it gives nothing.
func (p Process) secret(name string) string {
	value, set := p.Env(name)
	if !set {
		return ""
	}
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
