package cli

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"liaison/internal/collab"
)

// view is what a page of the explorer shows, as a command and its flags.
type view struct {
	verb  verb
	keys  map[string]string   // the flag by the parameter of the address, where its name is another
	args  []string            // the parameters that give arguments, several of them with commas between
	usual map[string]string   // flags that the page sets by itself
	kinds []collab.EntityKind // of a page about one entity: the kinds it shows, none for any
	// about tells that the page is about one entity, whose id follows its name.
	about bool
	// timeless tells that the page leaves out the day and the period of ties.
	timeless bool
}

func (v view) isEntity() bool { return v.about }

// views are the pages by the first part of their address, which web/src/screens.tsx has too.
// The page "match" has no files: 'liaison match' answers a file of names.
var views = map[string]view{
	"search":     {verb: searchVerb, args: []string{"q"}},
	"network":    {verb: networkVerb, keys: map[string]string{"w": "min-weight", "max": "max-nodes"}, usual: map[string]string{"layout": "true"}},
	"alliances":  {verb: alliancesVerb, keys: map[string]string{"in": "country"}},
	"agreements": {verb: agreementsVerb, args: []string{"of"}},
	"path":       {verb: pathVerb, args: []string{"from", "to"}, usual: map[string]string{"limit": "40"}},
	"change": {
		verb: changeVerb, args: []string{"of"}, timeless: true,
		usual: map[string]string{"from": "2018-01-01", "to": "today"},
	},
	"series": {
		verb: seriesVerb, args: []string{"of"}, keys: map[string]string{"step": "step-months"}, timeless: true,
		usual: map[string]string{"from": "2010-01-01", "to": "today"},
	},
	"common":      {verb: commonVerb, args: []string{"of"}},
	"compare":     {verb: compareVerb, args: []string{"a", "b"}, usual: map[string]string{"first": "100"}},
	"bridges":     {verb: bridgesVerb, usual: map[string]string{"limit": "40"}},
	"recommend":   {verb: recommendVerb, args: []string{"for"}},
	"conflicts":   {verb: conflictsVerb},
	"coverage":    {verb: coverageVerb, keys: map[string]string{"since": "reported-since"}},
	"institution": {verb: showVerb, about: true, kinds: institutions},
	"alliance":    {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindAlliance}},
	"unit":        {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindUnit}},
	"project":     {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindProject}},
	"agreement":   {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindAgreement}},
	"lab":         {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindJointLab}},
	"person":      {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindPerson}},
	"document":    {verb: showVerb, about: true, kinds: []collab.EntityKind{collab.KindDocument}},
	"entity":      {verb: showVerb, about: true},
}

// lists are what the parameter "list" of the address of an entity asks for instead of the
// statements about it.
var lists = map[string]verb{"partners": partnersVerb, "members": membersVerb}

// tieKeys are the parameters of the address by which pages choose ties, with their flags.
var tieKeys = map[string]string{"asof": "as-of", "known": "as-known-at"}

// lookKeys are parameters that change how a page looks, or which part of its answer it shows:
// its files have the whole answer.
var lookKeys = []string{"view", "sel", "color", "size", "names", "space", "community", "partnersIn", "embed", "lang", "theme"}

// flagKeys are the flags that an address may set by a parameter of the same name, where
// the command has them.
var flagKeys = []string{
	"via", "origin", "modality", "confidence", "roles", "source", "dated", "weighting", "min-weight", "focus", "alliance", "depth",
	"max-nodes", "max-links", "measures", "layout", "giant", "no-isolates", "reasons", "max-length", "limit", "country", "kind", "kinds", "id",
	"text", "a", "b", "from", "to", "step-months", "expiring", "first", "after", "columns", "table", "excel",
}

// question makes the question of a page out of the parameters of its address. id is the
// entity that the page is about, if it is about one. Unlike the page, which takes a
// malformed parameter for none, it refuses what it does not know: a file has no other
// place to say so.
func (v view) question(name, id string, params url.Values) (pageQuestion, error) {
	q := pageQuestion{verb: v.verb, flags: map[string]string{}, keys: map[string]string{}, kinds: v.kinds}
	if v.about {
		if _, err := collab.ParseID(id); err != nil {
			return q, collab.Errorf(collab.NotFound, "no file is at this address: write /%s/ID.json, with the id of the %s, as e7w74bj6p1v5aqs9ak1k9ca4098", name, name)
		}
		q.entity, q.args = id, []string{id}
		if list := params.Get("list"); list != "" {
			of, known := lists[list]
			if !known {
				return q, collab.Errorf(collab.BadUserInput, "list: write partners or members, or leave it out for the statements about the entity")
			}
			q.verb = of
			params.Del("list")
		}
	}
	for flag, value := range v.usual {
		q.flags[flag] = value
	}
	cmd := Process{}.verb(q.verb)
	has := func(flag string) bool { return cmd.Flags().Lookup(flag) != nil }
	q.whole = has("after") && !params.Has("first") && !params.Has("after")
	if has("after") {
		q.flags["first"] = "100"
	}
	for _, key := range v.args {
		q.args = append(q.args, strings.FieldsFunc(params.Get(key), func(r rune) bool { return r == ',' && key != "q" })...)
		params.Del(key)
	}
	v.time(&q, params, has)
	for key, values := range params {
		flag := key
		for _, other := range []map[string]string{tieKeys, v.keys} {
			if name, ok := other[key]; ok {
				flag = name
			}
		}
		known := flag != key || slices.Contains(flagKeys, key)
		if slices.Contains(lookKeys, key) {
			continue
		}
		if !known || !has(flag) {
			return q, collab.Errorf(collab.BadUserInput, "%.40q is no parameter of this file's address: %s", key, strings.Join(v.parameters(has), ", "))
		}
		if value := strings.Join(values, ","); value != "" {
			q.flags[flag], q.keys[flag] = value, key
		}
	}
	if q.flags["to"] == "today" {
		q.flags["to"] = time.Now().UTC().Format(time.DateOnly)
	}
	return q, nil
}

// time takes the parameters for days out of an address: a day wins over a period, and a
// timeless page has neither.
func (v view) time(q *pageQuestion, params url.Values, has func(flag string) bool) {
	if params.Get("ended") == "hide" && !v.timeless && has("hide-ended") {
		q.flags["hide-ended"] = "true"
	}
	since, until := params.Get("since"), params.Get("until")
	if (since != "" || until != "") && params.Get("asof") == "" && !v.timeless && has("between") {
		q.flags["between"] = since + ".." + until
		q.keys["between"] = "since and until"
	}
	params.Del("ended")
	if v.timeless {
		params.Del("asof")
	}
	if has("between") {
		params.Del("since")
		params.Del("until")
	}
}

// parameters are the parameters that the address of a file may have, in order of the
// alphabet.
func (v view) parameters(has func(flag string) bool) []string {
	out := slices.Clone(v.args)
	for _, flag := range flagKeys {
		if has(flag) {
			out = append(out, flag)
		}
	}
	for _, other := range []map[string]string{tieKeys, v.keys} {
		for key, flag := range other {
			if has(flag) {
				out = append(out, key)
			}
		}
	}
	if has("between") && !v.timeless {
		out = append(out, "since", "until")
	}
	if has("hide-ended") {
		out = append(out, "ended")
	}
	if v.about {
		out = append(out, "list")
	}
	slices.Sort(out)
	return slices.Compact(out)
}
