package cli

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func (p Process) config() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the settings of the server",
		Example: `  liaison config show
  liaison config show --addr 0.0.0.0:8080
  liaison config show -o json`,
		Args: noNames(""),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	show := &cobra.Command{
		Use:   "show",
		Short: "Show each setting of 'liaison serve' and where it comes from",
		Long: `Show each setting of 'liaison serve' with its value and where that comes from: a
flag (give here the flags that serve would have), a variable of the environment,
the YAML file that LIAISON_CONFIG names, or the default. Of secrets only whether
they are set is shown. Nothing is started, opened or checked.`,
		Example: `  liaison config show
  liaison config show --port 9000
  liaison config show -o json`,
		Args: noNames(""),
		RunE: run(p.showConfig),
	}
	serveFlags(show)
	outputFlag(show)
	cmd.AddCommand(show)
	return cmd
}

// setting is one line of `config show`.
type setting struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
	From  string `json:"from"`
}

// password matches the part of an address that may hold a user and a password.
var password = regexp.MustCompile(`//[^/@]*@`)

func (p Process) showConfig(cmd *cobra.Command, _ []string) error {
	_, asJSON, err := p.outputSettings(cmd)
	if err != nil {
		return err
	}
	k, from, err := p.serverSettings(cmd)
	if err != nil {
		return err
	}
	var list []setting
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		switch {
		case f.Name == "help" || f.Name == "output" || isCallOnly(f):
		case f.Value.Type() == "stringSlice":
			list = append(list, setting{f.Name, k.Strings(f.Name), from[f.Name]})
		default:
			list = append(list, setting{f.Name, password.ReplaceAllString(k.String(f.Name), "//***@"), from[f.Name]})
		}
	})
	for _, name := range []string{writeToken, neo4jUser, neo4jPassword, neo4jDatabase} {
		s := setting{name, "not set", "default"}
		if _, set := p.Env(name); set {
			s.Value, s.From = "set", "environment"
		}
		list = append(list, s)
	}
	if asJSON {
		out := json.NewEncoder(p.Out)
		out.SetEscapeHTML(false)
		return out.Encode(list)
	}
	w := tabwriter.NewWriter(p.Out, 0, 0, 2, ' ', 0)
	for _, s := range list {
		value := fmt.Sprint(s.Value)
		if words, ok := s.Value.([]string); ok {
			value = strings.Join(words, ", ")
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", s.Name, printable(value), printable(s.From))
	}
	return w.Flush()
}
