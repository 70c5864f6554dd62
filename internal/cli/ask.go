package cli

import (
	"context"
	"embed"
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
)

//go:embed operations
var operations embed.FS

// verb describes a command that asks one question. The command sends a saved operation
// of the API. With -o json it prints the data as they come, so that the command and
// the API never differ.
type verb struct {
	use, short, long, example string
	args                      cobra.PositionalArgs
	named                     *nameable // the names that its arguments are; nil if they are none
	operation                 string    // its name in the folder operations
	relations                 bool      // its filter is of relations, else of ties
	ofEntities                bool      // its filter is of entities, and its flags has all of that filter
	flags                     func(cmd *cobra.Command)
	// variables makes the operation's variables from the flags; names adds those for
	// which the graph has to be asked, such as the ids of named institutions.
	variables func(k *koanf.Koanf) (map[string]any, error)
	names     func(q *question, args []string) error
	// ask asks for the answer; nil sends the operation once.
	ask func(q *question) (answer, error)
	// reply makes tables of the data.
	reply func(k *koanf.Koanf, data json.RawMessage) (*reply, error)
}

// nameable says which names a command takes as arguments: those of entities of some kinds,
// nil for any kind, and at most how many, 0 for any number.
type nameable struct {
	kinds []collab.EntityKind
	most  int
}

// question is one call of a verb, with the variables gathered so far.
type question struct {
	ctx       context.Context
	k         *koanf.Koanf
	to        *client
	p         Process
	variables map[string]any
	emptyToo  bool // an empty graph has an answer too, an empty one
	whole     bool // of a list, all pages up to mostPages
	exact     bool // a name stands only for the entity of that very name: the answer is written to the graph
}

// mostPages is how many pages of a list are put together, and pageOfFile how long they are.
const (
	mostPages  = 100
	pageOfFile = 100
)

const naming = `Institutions and other entities are given by id, by an outside identifier as
ror:03r8nwp71, or by name or acronym. A name that does not stand for exactly one entity
is refused, with a list of candidates.`

// allVerbs are the commands that ask one question, in the order of the help text.
var allVerbs = []verb{searchVerb, showVerb, partnersVerb, membersVerb, alliancesVerb, agreementsVerb, commonVerb, pathVerb, bridgesVerb, compareVerb, networkVerb, changeVerb, diffVerb, seriesVerb, recommendVerb, conflictsVerb, coverageVerb}

func (p Process) verbs() []*cobra.Command {
	var out []*cobra.Command
	for _, v := range allVerbs {
		out = append(out, p.verb(v))
	}
	return out
}

func (p Process) verb(v verb) *cobra.Command {
	cmd := &cobra.Command{
		Use: v.use, Short: v.short, Long: v.help(), Example: v.example, Args: v.args,
		RunE: run(func(cmd *cobra.Command, args []string) error {
			k, form, err := p.formSettings(cmd)
			if err != nil {
				return err
			}
			q := &question{ctx: cmd.Context(), k: k, p: p}
			if q.variables, err = v.variables(k); err != nil {
				return err
			}
			q.takeWhole(cmd, form)
			if q.to, err = p.dial(q.ctx, k); err != nil {
				return err
			}
			defer q.to.close()
			r, err := v.askFor(q, args, form)
			if err != nil {
				return err
			}
			defer p.rest(r)
			return p.printReply(form, r)
		}),
	}
	askFlags(cmd)
	v.ownFlags(cmd)
	p.completes(cmd, v)
	return cmd
}

// completes makes a command complete the names and the flags of a verb.
func (p Process) completes(cmd *cobra.Command, v verb) {
	cmd.ValidArgsFunction = cobra.NoFileCompletions
	if v.named != nil {
		p.completesNames(cmd, v.named.kinds, v.named.most)
	}
	p.completesFlags(cmd)
}

// askFlags adds the flags of commands that ask a graph: where it is, and how the answer
// is printed.
func askFlags(cmd *cobra.Command) {
	groupFlags(cmd, storeGroup, func(cmd *cobra.Command) {
		storeFlag(cmd)
		urlFlag(cmd)
		memoryFlag(cmd)
		documentsFlag(cmd)
	})
	groupFlags(cmd, outputGroup, formFlags)
}

// name returns the name of the command.
func (v verb) name() string {
	name, _, _ := strings.Cut(v.use, " ")
	return name
}

// ownFlags adds the flags that say what the question is.
func (v verb) ownFlags(cmd *cobra.Command) {
	if !v.relations && !v.ofEntities {
		groupFlags(cmd, tieGroup, tieFlags)
	}
	if !v.ofEntities {
		groupFlags(cmd, tieGroup, statementFlags)
	}
	v.flags(cmd)
}

// answer asks the verb's question.
func (v verb) answer(q *question) (answer, error) {
	if v.ask != nil {
		return v.ask(q)
	}
	return q.send(v.operation, q.variables)
}

// askFor asks the question of a verb about the entities that the arguments name, and returns
// what the form of output needs of the answer. The variables of q are those that the flags
// make.
func (v verb) askFor(q *question, args []string, form form) (*reply, error) {
	if err := q.sources(); err != nil {
		return nil, err
	}
	if v.relations {
		q.variables["filter"] = q.variables["ties"]
		delete(q.variables, "ties")
	}
	if err := v.names(q, args); err != nil {
		return nil, err
	}
	a, err := v.answer(q)
	if err != nil {
		return nil, err
	}
	if a.isOfEmptyGraph() && !q.emptyToo {
		return nil, errEmptyGraph
	}
	r, err := v.replyOf(q, a, form)
	for page := 1; err == nil && q.whole && r.next.HasNextPage && page < mostPages; page++ {
		q.variables["after"] = r.next.EndCursor
		next, failed := q.sendAt(v.operation, q.variables, a.Extensions.GraphVersion)
		if failed != nil {
			return nil, failed
		}
		more, failed := v.replyOf(q, next, form)
		if failed != nil {
			return nil, failed
		}
		r.add(more)
	}
	if err == nil && r.mention != nil {
		r.linked, err = q.linkedOf(r.mention, a.Extensions.GraphVersion)
	}
	return r, err
}

// takeWhole makes a question ask for all pages of a list, where the answer becomes a graph
// file or linked data and no flag chooses a page.
func (q *question) takeWhole(cmd *cobra.Command, f form) {
	file := graphfile.Is(f.name) || linked.Is(f.name)
	if after := cmd.Flags().Lookup("after"); file && after != nil && !after.Changed && !cmd.Flags().Changed("first") {
		q.whole, q.variables["first"] = true, pageOfFile
	}
}

// replyOf makes the reply of a verb out of an answer.
func (v verb) replyOf(q *question, a answer, form form) (*reply, error) {
	r, err := v.reply(q.k, a.Data)
	if err != nil {
		return nil, err
	}
	return r, q.finish(r, a, form)
}

// send sends a saved operation and returns the answer. Errors in the answer are printed
// and returned as one error.
func (q *question) send(operation string, variables map[string]any) (answer, error) {
	text, err := operations.ReadFile("operations/" + operation + ".graphql")
	if err != nil {
		return answer{}, err
	}
	body, err := json.Marshal(map[string]any{"query": string(text), "variables": variables})
	if err != nil {
		return answer{}, err
	}
	a, err := q.to.ask(q.ctx, body)
	if err != nil {
		return answer{}, err
	}
	return a, q.p.failures(a)
}

// read sends a saved operation and decodes the data of the answer.
func (q *question) read(operation string, variables map[string]any, into any) error {
	a, err := q.send(operation, variables)
	if err != nil {
		return err
	}
	return json.Unmarshal(a.Data, into)
}

// help is the long help text of the command.
func (v verb) help() string {
	if v.ofEntities {
		return v.long
	}
	return v.long + "\n\n" + naming
}
