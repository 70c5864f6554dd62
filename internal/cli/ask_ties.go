package cli

import (
	"slices"
	"strconv"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/importer"
)

// tieFlags and statementFlags add the flags for the keys of the API's TieFilter. The keys
// of statementFlags are in its RelationFilter as well.
func tieFlags(cmd *cobra.Command) {
	cmd.Flags().StringSlice("via", nil, "the kinds of ties that count, as alliance,project (default: alliance, project, joint-lab, agreement, cooperation)")
	cmd.Flags().Bool("hide-ended", false, "leave out ties that have ended by the day of --as-of or, without it, by today")
}

func statementFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringSlice("roles", nil, "only statements that give one of these roles, as COORDINATOR")
	f.String("as-of", "", "only what held on a day: 2022-06-01, 1.6.2022 or today; a year or month is its last day")
	f.String("between", "", "only what held at some time between two days, as 2021..2022 or 2021-01-01..2022-12-31; one of them may be left out")
	f.Bool("dated", false, "only links for which a source gives dates")
	f.Int64("as-known-at", 0, "only what the graph knew at this version")
	f.StringSlice("source", nil, "only what these sources say: ids, keys as 'liaison sources' lists them, or titles")
	f.StringSlice("origin", nil, "only what sources of these origins say: page, registry, reference, upload")
	f.StringSlice("modality", nil, "actual, planned, goal, past (default: actual, past)")
	f.StringSlice("confidence", nil, "stated, implied, derived (default: all)")
}

func weightFlags(cmd *cobra.Command) {
	cmd.Flags().String("weighting", "count", "count: each shared thing adds 1; fractional: 1/(k-1) where k institutions share it")
	cmd.Flags().Float64("min-weight", 0, "only ties of this weight or more")
}

// tieFilter makes the filter of ties from the flags, as the variable ties. Sources are
// added by question.sources, which has to ask the graph.
func tieFilter(k *koanf.Koanf) (map[string]any, error) {
	f := map[string]any{}
	for _, x := range []struct{ flag, key, enum string }{
		{"via", "via", "TieKind"}, {"origin", "origins", "Origin"}, {"modality", "modality", "Modality"}, {"confidence", "confidence", "Confidence"},
	} {
		list, err := valuesOf(x.enum, x.flag, k.Strings(x.flag))
		if err != nil {
			return nil, err
		}
		if list != nil {
			f[x.key] = list
		}
	}
	if roles := k.Strings("roles"); len(roles) > 0 {
		f["roles"] = roles
	}
	if k.String("as-of") != "" {
		day, err := dayOf(k, "as-of", lastDay)
		if err != nil {
			return nil, err
		}
		f["asOf"] = day
	}
	if between := k.String("between"); between != "" {
		r, err := rangeOf("between", between)
		if err != nil {
			return nil, err
		}
		f["between"] = r
	}
	for _, flag := range []string{"dated", "hide-ended"} {
		if !k.Exists(flag) { // a command about relations does not hide ended ties
			continue
		}
		given, err := boolFlag(k, flag)
		if err != nil {
			return nil, err
		}
		if given {
			f[camel(flag)] = true
		}
	}
	if version := k.String("as-known-at"); version != "0" {
		n, err := strconv.ParseInt(version, 10, 64)
		if err != nil || n < 0 {
			return nil, usagef("--as-known-at %q: write a version of the graph", version)
		}
		f["asKnownAt"] = n
	}
	return map[string]any{"ties": f}, nil
}

// weights adds the values of the weight flags to the variables.
func weights(k *koanf.Koanf, variables map[string]any) error {
	w, err := valuesOf("Weighting", "weighting", []string{k.String("weighting")})
	if err != nil {
		return err
	}
	least, err := strconv.ParseFloat(k.String("min-weight"), 64)
	if err != nil || !(least >= 0 && least < 1e18) {
		return usagef("--min-weight %q: write a number from 0 on", k.String("min-weight"))
	}
	variables["weighting"], variables["minWeight"] = w[0], least
	return nil
}

// valuesOf returns the values of a flag as the API's enum spells them; nil for none. An
// unknown value is an error that lists the known ones.
func valuesOf(enum, flag string, given []string) ([]string, error) {
	var out []string
	known := graph.EnumValues(enum)
	for _, v := range given {
		name := strings.ToUpper(strings.ReplaceAll(v, "-", "_"))
		if !slices.Contains(known, name) {
			list := strings.ToLower(strings.ReplaceAll(strings.Join(known, ", "), "_", "-"))
			return nil, usagef("--%s %q is none of %s", flag, v, list)
		}
		out = append(out, name)
	}
	return out, nil
}

// rangeOf reads the value of a flag that is a range of days, as 2021..2022-06-30; one end
// may be left out. A year, month or day alone is the range from its first to its last day.
func rangeOf(flag, text string) (map[string]any, error) {
	from, to, ok := strings.Cut(text, "..")
	if !ok {
		to = from
	}
	if from == "" && to == "" {
		return nil, usagef("--%s %q: write two days as 2021-01-01..2022-12-31, one of them as 2021-01-01.. or ..2022-12-31, or a year as 2022", flag, text)
	}
	out := map[string]any{}
	for _, x := range []struct {
		key, text string
		end       whichDay
	}{{"from", from, firstDay}, {"to", to, lastDay}} {
		if x.text == "" {
			continue
		}
		day, err := readDay(x.text, x.end)
		if err != nil {
			return nil, usagef("--%s %q: %s, or two of them as 2021..today", flag, text, explain(err))
		}
		out[x.key] = day
	}
	return out, nil
}

// sources looks up the documents that --source names and adds them to the filter.
func (q *question) sources() error {
	var ids []string
	for _, called := range q.k.Strings("source") {
		id, err := q.source(called)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	if ids != nil {
		q.variables["ties"].(map[string]any)["sources"] = ids
	}
	return nil
}

// source returns the id of a document, given as 'liaison sources' lists it or by its
// title.
func (q *question) source(called string) (string, error) {
	keys := []string{called, uploadKey(called)}
	for _, f := range importer.Formats() {
		if f.Name == called {
			keys = append(keys, f.Source.Key)
		}
	}
	for _, key := range keys {
		found, err := q.byID(string(collab.EntityID(key)))
		if err != nil || found != nil && found.Kind == string(collab.KindDocument) {
			return string(collab.EntityID(key)), err
		}
	}
	return q.entityID(called, []collab.EntityKind{collab.KindDocument})
}
