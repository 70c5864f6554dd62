package cli

import (
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"liaison/internal/collab"
)

// explorerPage is the page of the explorer that asks the question of a verb.
type explorerPage struct {
	examples string // arguments, a line each
	// flags are those that the page has choices for, beside the flags of ties.
	flags []string
	ties  bool // whether the page lets choose which ties count
	// address returns the page's path and parameters for a question whose names have
	// been looked up.
	address func(q *question) (path string, params url.Values, err error)
}

// tieChoices are the flags that choose which ties count, as the pages offer them.
var tieChoices = []string{"via", "as-of", "between", "hide-ended", "as-known-at"}

// has reports whether the page has a choice for a flag.
func (e explorerPage) has(flag string) bool {
	return slices.Contains(e.flags, flag) || e.ties && slices.Contains(tieChoices, flag)
}

// refuse returns an error if a flag is given that the page has no choice for.
func (e explorerPage) refuse(cmd *cobra.Command) (err error) {
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if f.Name != "url" && f.Name != "print" && !e.has(f.Name) {
			err = usagef("the page has no choice for --%s: leave it out", f.Name)
		}
	})
	return err
}

// explorerPages are the pages of the explorer by the operations of the verbs whose question they
// ask. web/src/screens.tsx has the paths.
var explorerPages = map[string]explorerPage{
	"search": {examples: "cluj\nvilnius --kind institution\nstrive --kind project --print", flags: []string{"kind"}, address: func(q *question) (string, url.Values, error) {
		params := url.Values{"q": {q.variables["text"].(string)}}
		switch list, _ := q.variables["kinds"].([]string); len(list) {
		case 0:
		case 1:
			params.Set("kind", list[0])
		default:
			return "", nil, usagef("the page chooses one kind: give one --kind")
		}
		return "/search", params, nil
	}},
	"show":     {examples: "UTCN\nEUt+\nror:03r8nwp71 --print", address: pageOf},
	"partners": {examples: "UTCN\nKTU --print\nror:03r8nwp71", address: pageOf},
	"members":  {examples: "EUt+\nECIU\nSTRIVE --print", address: pageOf},
	"common":   {examples: "UTCN \"Riga Technical University\"\nUTCN KTU --via alliance\nUTCN KTU --as-of 2023 --print", ties: true, address: asked("/common", "of")},
	"path":     {examples: "QUI AlmaLaurea\nUTCN KTU --as-of 2023\nUTCN EUt+ --via alliance,project --print", ties: true, address: asked("/path", "from", "to")},
	"bridges":  {examples: "--a LERU --b \"Una Europa\"\n--a ECIU --b EUt+ --between 2020..2022\n--a KTU,NTNU --b STRIVE --print", ties: true, flags: []string{"a", "b"}, address: asked("/bridges", "a", "b")},
	"compare":  {examples: "KTU \"Dublin City University\"\nUTCN KTU --via project\nECIU EUt+ --print", ties: true, address: asked("/compare", "a", "b")},
	"series":   {examples: "--from 2018 --to 2024 --via alliance\nKTU --from 2015 --to today\nECIU --from 2015 --to 2024 --step-months 24 --print", ties: true, flags: []string{"from", "to", "step-months"}, address: withStep(asked("/series", "of", "from", "to"))},
	"network-change": {examples: "KTU --from 2018 --to 2023\nECIU --from 2010 --to today --via alliance\nKTU --from 2018 --to 2023 --print", ties: true, flags: []string{"from", "to"}, address: func(q *question) (string, url.Values, error) {
		if ids := q.variables["of"].([]string); len(ids) > 1 {
			return "", nil, usagef("the page is about one institution or group: give one name")
		}
		return asked("/change", "of", "from", "to")(q)
	}},
	"recommend": {examples: "UTCN\nKTU --country DE\nKTU --as-of 2022 --print", ties: true, flags: []string{"country"}, address: withCountry(asked("/recommend", "for"))},
	"network": {examples: "--focus UTCN\n--focus ECIU --country DE\n--via alliance --as-of 2023 --print", ties: true, flags: []string{"focus", "country", "min-weight", "max-nodes"}, address: withCountry(func(q *question) (string, url.Values, error) {
		input := q.variables["input"].(map[string]any)
		params := linkOf(q, url.Values{})
		focus, _ := input["focus"].([]string)
		if len(focus) > 1 {
			return "", nil, usagef("the page has one focus: give one --focus")
		}
		set(params, "focus", input["focus"])
		if q.k.String("min-weight") != "0" {
			set(params, "w", q.k.String("min-weight"))
		}
		if q.k.String("max-nodes") != "300" {
			set(params, "max", input["maxNodes"])
		}
		return "/network", params, nil
	})},
	"alliances": {examples: "\n--country RO --country IE\n--country LT --as-of today --print", ties: true, flags: []string{"country"}, address: func(q *question) (string, url.Values, error) {
		params := linkOf(q, url.Values{})
		if in := strings.Join(q.k.Strings("country"), ","); in != "" {
			params.Set("in", in)
		}
		return "/alliances", params, nil
	}},
	"conflicts": {examples: "\n--print\n--url http://127.0.0.1:8080/graphql", address: asked("/conflicts")},
	"coverage": {examples: "\n--country RO\n--kind alliance --reported-since 2024 --print", flags: []string{"kind", "country", "reported-since"}, address: withCountry(func(q *question) (string, url.Values, error) {
		params := url.Values{}
		filter, _ := q.variables["filter"].(map[string]any)
		kinds, _ := filter["kinds"].([]string)
		if len(kinds) > 1 {
			return "", nil, usagef("the page chooses one kind: give one --kind")
		}
		set(params, "kind", filter["kinds"])
		set(params, "since", q.variables["day"])
		return "/coverage", params, nil
	})},
}

// asked makes the address of a page from variables of the question, whose names are
// those of the page's parameters.
func asked(path string, names ...string) func(q *question) (string, url.Values, error) {
	return func(q *question) (string, url.Values, error) {
		params := linkOf(q, url.Values{})
		for _, name := range names {
			set(params, name, q.variables[name])
		}
		return path, params, nil
	}
}

func withStep(page func(q *question) (string, url.Values, error)) func(q *question) (string, url.Values, error) {
	return func(q *question) (string, url.Values, error) {
		path, params, err := page(q)
		if err == nil {
			set(params, "step", q.variables["stepMonths"])
		}
		return path, params, err
	}
}

func withCountry(page func(q *question) (string, url.Values, error)) func(q *question) (string, url.Values, error) {
	return func(q *question) (string, url.Values, error) {
		path, params, err := page(q)
		if err != nil {
			return "", nil, err
		}
		country, err := countryOf(q.k)
		if err == nil {
			set(params, "country", country)
		}
		return path, params, err
	}
}

// entityPaths are the paths of the pages of entities, by kind; other kinds have the page
// /entity. web/src/parts/entity-link.tsx has the same.
var entityPaths = map[collab.EntityKind]string{
	collab.KindInstitution: "institution", collab.KindUnit: "unit", collab.KindAlliance: "alliance", collab.KindProject: "project",
	collab.KindAgreement: "agreement", collab.KindJointLab: "lab", collab.KindPerson: "person", collab.KindDocument: "document",
}

// pageOf is the address of the page of the entity that the question is about.
func pageOf(q *question) (string, url.Values, error) {
	return q.entityPage(q.variables["of"].(string))
}

// entityPage returns the path of the page of the entity that a text stands for.
func (q *question) entityPage(text string) (string, url.Values, error) {
	id, err := q.entityID(strings.TrimSpace(text), nil)
	if err != nil {
		return "", nil, err
	}
	found, err := q.byID(id)
	if err != nil {
		return "", nil, err
	}
	name, ok := entityPaths[collab.EntityKind(found.Kind)]
	if !ok {
		name = "entity"
	}
	return "/" + name + "/" + url.PathEscape(id), nil, nil
}
