package cli

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/importer"
)

// readable returns an error if the file that a command should read as a table does not
// exist. The error says what the user probably meant.
func readable(path string) error {
	_, err := os.Stat(path)
	switch {
	case err == nil || path == "-":
		return nil
	case isAddress(path):
		return usagef("%s is an address on the web: download it, as 'curl -LO %s', and give the file", path, path)
	case strings.ContainsAny(path, " \n") && !strings.ContainsAny(path, "/\\"):
		return usagef("there is no file %q; match takes a table, a file with one string a row; 'liaison search' looks for one name", path)
	}
	return usagef("%s cannot be read: %w; match takes a table, a file with one string a row", path, reason(err))
}

// notAName returns an error if a text stands where a name is wanted and is something
// else: a file, or an address that belongs to no register. Call it where nothing of that
// name was found.
func notAName(text string) error {
	if isAddress(text) {
		return usagef("%s is the address of no record that the graph knows: give a name, or an identifier as ror:03r8nwp71; addresses of ROR, Wikidata, OpenAlex and others are read as identifiers", text)
	}
	if info, err := os.Stat(text); err == nil && info.Mode().IsRegular() {
		return usagef("%s is a file, and a name is wanted: 'liaison match %s' finds the institutions that its rows name, 'liaison import csv %s' takes it as a list of partners", text, text, text)
	}
	return nil
}

// notAQuery returns an error if a text that should be a query is an address or the path of
// a file.
func notAQuery(text string) error {
	switch info, err := os.Stat(text); {
	case isAddress(text):
		return usagef("%s is an address, and a query is wanted: liaison query '{ graph { version } }' --url %s", text, text)
	case err == nil && info.Mode().IsRegular():
		return usagef("%s is a file: liaison query -f %s", text, text)
	}
	return nil
}

func isAddress(text string) bool {
	return strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")
}

// likest returns the entry of a list that a mistyped word is most like, "" if it is like
// none.
func likest(word string, list []string) string {
	best, least := "", max(2, len(word)/3)+1
	for _, known := range list {
		if n := levenshtein.ComputeDistance(strings.ToLower(word), known); n < least {
			best, least = known, n
		}
	}
	return best
}

// didYouMean returns a question to append to an error. It returns "" if the word is like no
// entry of the list.
func didYouMean(word string, list []string) string {
	if known := likest(word, list); known != "" {
		return fmt.Sprintf("; did you mean %s?", known)
	}
	return ""
}

// formsOf are the values that --output of a command takes; nil if it has no such flag.
func formsOf(cmd *cobra.Command) []string {
	f := cmd.Flags().Lookup("output")
	switch {
	case f == nil:
		return nil
	case cmd.Flags().Lookup("columns") == nil:
		return []string{"text", "json"}
	}
	out := slices.Clone(forms)
	if writesLinked(cmd) {
		out = append(out, linked.Forms...)
	}
	if writesGraphs(cmd) {
		out = append(out, graphfile.Forms...)
	}
	return out
}

// flagHint adds to an error about a flag what may be written instead.
func flagHint(cmd *cobra.Command, err error) error {
	var lacking *pflag.ValueRequiredError
	var unknown *pflag.NotExistError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &lacking) && lacking.GetFlag().Name == "output":
		return fmt.Errorf("-o wants the form of the output: one of %s", strings.Join(formsOf(cmd), ", "))
	case errors.As(err, &lacking):
		return fmt.Errorf("--%s wants a value: %s", lacking.GetFlag().Name, lacking.GetFlag().Usage)
	case errors.As(err, &wrong):
		f := wrong.GetFlag()
		return fmt.Errorf("--%s %q: write %s; %s", f.Name, collab.Clip(wrong.GetValue()), valueWord(f.Value.Type()), f.Usage)
	case errors.As(err, &unknown) && unknown.GetSpecifiedName() == "url" && cmd.Flags().Lookup("store") != nil:
		return fmt.Errorf("'%s' has no --url, because %s: run it where the server's store is, with --store", cmd.CommandPath(), whyNoURL(cmd))
	case errors.As(err, &unknown) && habit(cmd, unknown) != "":
		return fmt.Errorf("%w; %s", err, habit(cmd, unknown))
	case errors.As(err, &unknown) && len(unknown.GetSpecifiedName()) > 1:
		var known []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			if !f.Hidden {
				known = append(known, "--"+f.Name)
			}
		})
		return fmt.Errorf("%w%s", err, didYouMean("--"+unknown.GetSpecifiedName(), known))
	}
	return err
}

// valueWord says in a word what the value of a flag of a type is.
func valueWord(flagType string) string {
	switch flagType {
	case "bool":
		return "true or false"
	case "float64":
		return "a number"
	}
	return "a whole number"
}

// whyNoURL says why a command that uses a store cannot ask a server.
func whyNoURL(cmd *cobra.Command) string {
	switch cmd.Name() {
	case "backtest", "eval":
		return "it reads the whole graph many times"
	case "serve":
		return "it is the server"
	}
	return "it writes, and servers take no imports; a server that runs shows at once what is written to its store"
}

// importFormats are the names of what 'liaison import' takes.
func importFormats() []string {
	out := []string{"curated", "csv", "ndjson"}
	for _, f := range importer.Formats() {
		out = append(out, f.Name)
	}
	return out
}
