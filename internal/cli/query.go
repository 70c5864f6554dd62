package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/table"
)

func (p Process) query() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "query [GRAPHQL | -]",
		Short: "Ask the graph one GraphQL query",
		Long: `Ask the graph one GraphQL query: given as the argument, read from a file with -f,
or from standard input with -. It reads the store itself, or asks a running
server with --url. Data goes to standard output, errors to standard error.

The table has a row for each entry of a list and a column for each field. -o json prints
the data as they come and adds two keys: "graph", with the version of the graph and the
day that the answer was judged on, and "sources", with the documents that the answer names
under source { id }, document { id } or documents { id }. --jq . prints them for reading.`,
		Example: `  liaison query '{ graph { version counts { kind count } } }'
  liaison query -f question.graphql --var name=STRIVE -o json
  liaison query '{ alliances(first: 100) { edges { node { name members { totalCount } } } } }' -o csv`,
		Args: atMostOne("one query, in quotes: liaison query '{ graph { version } }'"),
		RunE: run(p.runQuery),
	}
	askFlags(cmd)
	p.completesFlags(cmd)
	cmd.Flags().StringP("file", "f", "", "the file with the query")
	cmd.Flags().StringArray("var", nil, "a variable as name=value; a value that is not JSON is taken as text (repeatable)")
	cmd.Flags().String("vars", "", "the variables as one JSON object")
	cmd.Flags().String("operation", "", "the name of the operation to run, if the query has several")
	return cmd
}

func (p Process) runQuery(cmd *cobra.Command, args []string) error {
	k, f, err := p.formSettings(cmd)
	if err != nil {
		return err
	}
	list, _ := cmd.Flags().GetStringArray("var") // of one call only: not a setting
	variables, err := variables(k.String("vars"), list)
	if err != nil {
		return err
	}
	text, err := p.text(k.String("file"), args)
	if err != nil {
		return err
	}
	body, err := json.Marshal(map[string]any{"query": text, "variables": variables, "operationName": k.String("operation")})
	if err != nil {
		return err
	}
	s, err := p.dial(cmd.Context(), k)
	if err != nil {
		return err
	}
	defer s.close()
	a, err := s.ask(cmd.Context(), body)
	if err != nil {
		return err
	}
	q := &question{ctx: cmd.Context(), k: k, to: s, p: p}
	return q.print(a, f)
}

// text reads the query: from the argument, from a file, or from standard input.
func (p Process) text(file string, args []string) (string, error) {
	var raw []byte
	var err error
	switch {
	case file != "" && len(args) > 0:
		return "", usagef("give the query as the argument or with -f, not both")
	case file != "":
		if raw, err = os.ReadFile(file); err != nil {
			return "", usagef("--file %q cannot be read: %w", file, reason(err))
		}
	case len(args) == 0:
		return "", usagef("give a query: liaison query '{ graph { version } }', or -f FILE, or - for standard input")
	case args[0] == "-":
		raw, err = io.ReadAll(p.In)
	default:
		if err := notAQuery(args[0]); err != nil {
			return "", err
		}
		raw = []byte(args[0])
	}
	if err != nil {
		return "", codedError{exitFailed, fmt.Errorf("the query cannot be read: %w", err)}
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return "", usagef("the query is empty")
	}
	return string(raw), nil
}

func variables(object string, list []string) (map[string]any, error) {
	out := map[string]any{}
	if object != "" {
		if err := json.Unmarshal([]byte(object), &out); err != nil || out == nil {
			return nil, usagef(`--vars is not a JSON object: write '{"name": "value"}'`)
		}
	}
	for _, item := range list {
		name, value, ok := strings.Cut(item, "=")
		if !ok || name == "" {
			return nil, usagef("--var %q: write name=value", item)
		}
		var parsed any
		if json.Unmarshal([]byte(value), &parsed) != nil {
			parsed = value
		} else if _, number := parsed.(float64); number {
			parsed = json.Number(value)
		}
		out[name] = parsed
	}
	return out, nil
}

// print prints the data of an answer in a form, and then its errors.
func (q *question) print(a answer, f form) error {
	if len(a.Data) > 0 && !bytes.Equal(a.Data, []byte("null")) {
		t, err := tableOf(a.Data)
		if err != nil {
			return err
		}
		r := &reply{tables: []*table.Table{t}, json: a.Data}
		if len(a.Extensions.GraphVersion) > 0 {
			if err := q.finish(r, a, f); err != nil {
				return err
			}
		}
		if err := q.p.printReply(f, r); err != nil {
			return err
		}
	}
	return q.p.failures(a)
}

// failures prints the errors of an answer and returns one error for all of them; nil if
// there are none.
func (p Process) failures(a answer) error {
	code := 0
	for _, e := range a.Errors {
		line := e.Message
		if len(e.Path) > 0 {
			line += " (at " + strings.Trim(strings.ReplaceAll(fmt.Sprint(e.Path), " ", "."), "[]") + ")"
		}
		fmt.Fprintf(p.Err, "%v: %s\n", e.Extensions["code"], oneLine(line))
		if code = max(code, exitQuery); e.Extensions["code"] == string(collab.StoreUnavailable) {
			code = exitStore
		}
	}
	if code == 0 {
		return nil
	}
	return codedError{code, fmt.Errorf("the answer has %s: see above", counted(len(a.Errors), "error"))}
}
