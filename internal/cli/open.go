package cli

import (
	"fmt"
	"io"
	"net/url"
	"os/exec"
	"strings"

	"github.com/cli/browser"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// defaultServer is where 'liaison serve' answers unless it is told otherwise.
const defaultServer = "http://127.0.0.1:8080/graphql"

func (p Process) openPage() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "open [NAME]",
		Short: "Open the explorer's page of a thing or a question in the browser",
		Long: `Open the explorer's page of an institution, alliance or anything else that the graph
knows, or of a question with the same arguments that its command has. Without a name it
opens the explorer. The page comes from a running server, which is asked what the names
stand for: that at http://127.0.0.1:8080 or at --url. The browser is the program that
BROWSER names, else the system's own.`,
		Example: `  liaison open UTCN
  liaison open path QUI AlmaLaurea
  liaison open network-change KTU --from 2018 --to 2023
  liaison open EUt+ --url https://graph.example.org/graphql --print`,
		Args: cobra.ArbitraryArgs,
		RunE: run(func(cmd *cobra.Command, args []string) error {
			return p.show(cmd, func(q *question) (string, url.Values, error) {
				if len(args) == 0 {
					return "/", nil, nil
				}
				return q.entityPage(strings.Join(args, " "))
			})
		}),
	}
	pageOpenFlags(cmd)
	p.completesNames(cmd, nil, 1)
	for _, v := range allVerbs {
		if page, ok := explorerPages[v.operation]; ok {
			cmd.AddCommand(p.openVerb(v, page))
		}
	}
	return cmd
}

func pageOpenFlags(cmd *cobra.Command) {
	cmd.Flags().String("url", defaultServer, "the address of the server's GraphQL, as http://127.0.0.1:8080/graphql")
	cmd.Flags().Bool("print", false, "print the address and open nothing")
	callOnly(cmd, "print")
}

// openVerb is the command that opens the page of a question. It takes the arguments of
// the question's own command, and those of its flags that the page has a choice for.
func (p Process) openVerb(v verb, page explorerPage) *cobra.Command {
	cmd := &cobra.Command{
		Use: v.use, Short: v.short, Args: v.args,
		Long:    "Open the explorer's page of 'liaison " + v.name() + "': " + v.short + ".",
		Example: page.lines(v.name()),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			return p.show(cmd, func(q *question) (path string, params url.Values, err error) {
				if err := page.refuse(cmd); err != nil {
					return "", nil, err
				}
				if q.variables, err = v.variables(q.k); err != nil {
					return "", nil, err
				}
				if err = v.names(q, args); err != nil {
					return "", nil, err
				}
				return page.address(q)
			})
		}),
	}
	formFlags(cmd) // of which some flags of the verbs are extensions
	v.ownFlags(cmd)
	cmd.Flags().VisitAll(func(f *pflag.Flag) { f.Hidden = !page.has(f.Name) })
	pageOpenFlags(cmd)
	p.completes(cmd, v)
	return cmd
}

// lines are the page's examples as command lines.
func (e explorerPage) lines(verb string) string {
	var out []string
	for _, args := range strings.Split(e.examples, "\n") {
		out = append(out, strings.TrimRight("  liaison open "+verb+" "+args, " "))
	}
	return strings.Join(out, "\n")
}

// show asks for the address of a page and opens it, or prints it.
func (p Process) show(cmd *cobra.Command, page func(q *question) (path string, params url.Values, err error)) error {
	k, err := p.settings(cmd)
	if err != nil {
		return err
	}
	onlyPrint, err := boolFlag(k, "print")
	if err != nil {
		return err
	}
	q := &question{ctx: cmd.Context(), k: k, p: p}
	if q.to, err = p.dial(q.ctx, k); err != nil {
		return err
	}
	defer q.to.close()
	if _, err := q.send("graph-version", nil); err != nil {
		return err // the page of a server that does not answer is none
	}
	path, params, err := page(q)
	if err != nil {
		return err
	}
	address := q.to.site() + path
	if len(params) > 0 {
		address += "?" + params.Encode()
	}
	p.say("%s", address)
	if onlyPrint {
		return nil
	}
	if err := p.browse(address); err != nil {
		return codedError{exitFailed, fmt.Errorf("no browser could be started: open the address above, or name a browser in BROWSER: %w", err)}
	}
	return nil
}

// browse opens an address in the program that BROWSER names, else as the system does.
func (p Process) browse(address string) error {
	words := strings.Fields(p.secret("BROWSER"))
	if len(words) == 0 {
		browser.Stdout, browser.Stderr = io.Discard, p.Err
		return browser.OpenURL(address)
	}
	program := exec.Command(words[0], append(words[1:], address)...)
	program.Stderr = p.Err
	return program.Run()
}

// linkOf returns the parameters that say on every page which ties count.
func linkOf(q *question, params url.Values) url.Values {
	ties, _ := q.variables["ties"].(map[string]any)
	if input, ok := q.variables["input"].(map[string]any); ok {
		ties, _ = input["ties"].(map[string]any)
	}
	set(params, "via", ties["via"])
	set(params, "asof", ties["asOf"])
	if days, ok := ties["between"].(map[string]any); ok {
		set(params, "since", days["from"])
		set(params, "until", days["to"])
	}
	if ties["hideEnded"] == true {
		params.Set("ended", "hide")
	}
	set(params, "known", ties["asKnownAt"])
	return params
}

// set sets a parameter to a value, or to several with commas between; what is not known
// is left out.
func set(params url.Values, name string, value any) {
	switch value := value.(type) {
	case nil:
	case []string:
		params.Set(name, strings.Join(value, ","))
	default:
		params.Set(name, fmt.Sprint(value))
	}
}

// countryOf returns the only country of --country; the pages choose one at most.
func countryOf(k *koanf.Koanf) (any, error) {
	switch list := k.Strings("country"); len(list) {
	case 0:
		return nil, nil
	case 1:
		return strings.ToUpper(list[0]), nil
	default:
		return nil, usagef("the page chooses one country: give one --country")
	}
}
