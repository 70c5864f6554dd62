package cli

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

//go:embed operations
var operations embed.FS

// verb is a question as a command. It sends one saved operation of the API, and
// prints its data as they are with -o json, so that both can never differ.
type verb struct {
	use, short, long, example string
	args                      cobra.PositionalArgs
	operation                 string // its name in the folder operations
	relations                 bool   // its filter is of relations, else of ties
	flags                     func(cmd *cobra.Command)
	// variables are those that flags say; names adds those that the graph is asked for.
	variables func(k *koanf.Koanf) (map[string]any, error)
	names     func(q *question, args []string) error
	print     func(p Process, k *koanf.Koanf, data json.RawMessage) error
}

// question is one call of a verb.
type question struct {
	ctx       context.Context
	k         *koanf.Koanf
	to        *asked
	p         Process
	variables map[string]any
}

const naming = `Institutions and others are given by id, by an outside identifier as
ror:03r8nwp71, or by name or acronym. A name that fits several is refused, with a
list of them.`

func (p Process) verbs() []*cobra.Command {
	var out []*cobra.Command
	for _, v := range []verb{partnersVerb, membersVerb, commonVerb, pathVerb, bridgesVerb, compareVerb, networkVerb, changeVerb, recommendVerb} {
		out = append(out, p.verb(v))
	}
	return out
}

func (p Process) verb(v verb) *cobra.Command {
	cmd := &cobra.Command{
		Use: v.use, Short: v.short, Long: v.long + "\n\n" + naming, Example: v.example, Args: v.args,
		RunE: run(func(cmd *cobra.Command, args []string) error {
			k, err := p.settings(cmd)
			if err != nil {
				return err
			}
			machine, err := asJSON(k)
			if err != nil {
				return err
			}
			q := &question{ctx: cmd.Context(), k: k, p: p}
			if q.variables, err = v.variables(k); err != nil {
				return err
			}
			if q.to, err = p.dial(q.ctx, k); err != nil {
				return err
			}
			defer q.to.close()
			if err := q.sources(); err != nil {
				return err
			}
			if v.relations {
				q.variables["filter"] = q.variables["ties"]
				delete(q.variables, "ties")
			}
			if err := v.names(q, args); err != nil {
				return err
			}
			data, err := q.send(v.operation, q.variables)
			if err != nil {
				return err
			}
			if machine {
				p.say("%s", data)
				return nil
			}
			return v.print(p, k, data)
		}),
	}
	storeFlag(cmd)
	urlFlag(cmd)
	memoryFlag(cmd)
	documentsFlag(cmd)
	outputFlag(cmd)
	if !v.relations {
		viaFlag(cmd)
	}
	statementFlags(cmd)
	v.flags(cmd)
	return cmd
}

// send asks a saved operation. Errors of the answer are printed, and end it.
func (q *question) send(operation string, variables map[string]any) (json.RawMessage, error) {
	text, err := operations.ReadFile("operations/" + operation + ".graphql")
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(map[string]any{"query": string(text), "variables": variables})
	if err != nil {
		return nil, err
	}
	a, err := q.to.ask(q.ctx, body)
	if err != nil {
		return nil, err
	}
	return a.Data, q.p.failures(a)
}

// read is what send answers, as a value.
func (q *question) read(operation string, variables map[string]any, into any) error {
	data, err := q.send(operation, variables)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// counts adds flags that are numbers to the variables, under the same name.
func counts(k *koanf.Koanf, variables map[string]any, flags ...string) error {
	for _, flag := range flags {
		n, err := number(k, flag, 0, 1<<30)
		if err != nil {
			return err
		}
		variables[camel(flag)] = n
	}
	return nil
}

// camel is the name of a variable after a flag: max-length is maxLength.
func camel(flag string) string {
	first, rest, ok := strings.Cut(flag, "-")
	if !ok {
		return flag
	}
	return first + strings.ToUpper(rest[:1]) + rest[1:]
}

// pageFlags are of questions that answer one list in pages.
func pageFlags(cmd *cobra.Command) {
	cmd.Flags().Int("first", 20, "how many of the list are answered, at most 100")
	cmd.Flags().String("after", "", "go on after this place in the list, as the answer before tells it")
}

// pages adds the variables of the page flags.
func pages(k *koanf.Koanf, variables map[string]any) error {
	if after := k.String("after"); after != "" {
		variables["after"] = after
	}
	return counts(k, variables, "first")
}

// pageInfo is where a list goes on.
type pageInfo struct {
	HasNextPage bool
	EndCursor   string
}

// more tells beside the data that a list goes on, and how to have the rest.
func (p Process) more(i pageInfo) {
	if i.HasNextPage {
		fmt.Fprintf(p.Err, "there is more: --after %s\n", i.EndCursor)
	}
}
