package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/sqlite"
)

// defaultStore is a database file in the folder for a user's data.
const defaultStore = "sqlite:"

func storeFlag(cmd *cobra.Command) {
	cmd.Flags().String("store", defaultStore, "where the graph is kept: sqlite:PATH, sqlite::memory:, neo4j://HOST:7687 or bolt://HOST:7687; sqlite: alone is a file in your data folder")
}

var neo4jURL = regexp.MustCompile(`^(neo4j|bolt)(\+s|\+ssc)?://`)

// openToRead opens a store for a command that only asks. A database file that is not
// there is an error, and is not made: a slip in its path must not leave a new one.
func (p Process) openToRead(ctx context.Context, address string) (s store.Store, where string, err error) {
	path, err := p.missingFile(address)
	if err != nil {
		return nil, "", err
	}
	if path != "" {
		return nil, "", usagef("there is no graph at %s: see that the path is right, or make one with 'liaison import curated%s'", path, storeArgument(address))
	}
	return p.open(ctx, address)
}

// openToTry opens a store for a command that writes nothing of what it reads: for a
// database file that is not there, an empty store in memory.
func (p Process) openToTry(ctx context.Context, address string) (s store.Store, where string, err error) {
	path, err := p.missingFile(address)
	if err != nil {
		return nil, "", err
	}
	if path == "" {
		return p.open(ctx, address)
	}
	s, err = opened(sqlite.Open(ctx, sqlite.Memory))
	return s, "sqlite:" + path, err
}

// missingFile is the path of the database file that an address names, if there is
// none; "" for a file that is there and for other stores.
func (p Process) missingFile(address string) (string, error) {
	path, isFile := strings.CutPrefix(address, "sqlite:")
	if !isFile || path == sqlite.Memory || strings.HasPrefix(path, "~") {
		return "", nil
	}
	if path == "" {
		var err error
		if path, err = p.dataFile(); err != nil {
			return "", err
		}
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	return "", nil // what else is wrong with it, opening it says
}

// storeArgument repeats the flag of an address that is not the default.
func storeArgument(address string) string {
	if address == defaultStore {
		return ""
	}
	return " --store " + address
}

// open opens the store that the address names, and makes a database file where there
// is none; where is the address as it may be shown: without what could be secret.
func (p Process) open(ctx context.Context, address string) (s store.Store, where string, err error) {
	path, isFile := strings.CutPrefix(address, "sqlite:")
	switch {
	case isFile:
		if strings.HasPrefix(path, "~") {
			return nil, "", usagef("--store %s: the shell does not replace ~ there: write the path out, as sqlite:$HOME/graph.db", address)
		}
		if path == "" {
			if path, err = p.dataFile(); err != nil {
				return nil, "", err
			}
		}
		s, err = opened(sqlite.Open(ctx, path))
		return s, "sqlite:" + path, err
	case neo4jURL.MatchString(address):
		var options []neo4j.Option
		if name := p.secret(neo4jDatabase); name != "" {
			options = append(options, neo4j.WithDatabase(name))
		}
		auth := neo4j.Auth{User: p.secret(neo4jUser), Password: p.secret(neo4jPassword)}
		s, err = opened(neo4j.Open(ctx, address, auth, options...))
		where, _, _ = strings.Cut(address, "?")
		return s, where, err
	}
	return nil, "", usagef("--store names no kind of store that there is: write sqlite:PATH, sqlite::memory:, neo4j://HOST:7687 or bolt://HOST:7687")
}

// opened keeps a failed Open from becoming a store that is not nil.
func opened[S store.Store](s S, err error) (store.Store, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

// dataFile is where the graph is kept when nobody says where: in the folder that
// the system has for a user's data.
func (p Process) dataFile() (string, error) {
	dir, _ := p.Env("XDG_DATA_HOME")
	if !filepath.IsAbs(dir) {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", usagef("there is no home folder to keep the graph in: say where with --store sqlite:PATH")
		}
		switch runtime.GOOS {
		case "darwin":
			dir = filepath.Join(home, "Library", "Application Support")
		case "windows":
			dir = filepath.Join(home, "AppData", "Local")
		default:
			dir = filepath.Join(home, ".local", "share")
		}
	}
	return filepath.Join(dir, "liaison", "liaison.db"), nil
}

// closeStore closes a store even where the command was interrupted.
func closeStore(ctx context.Context, s store.Store, err *error) {
	if failed := s.Close(context.WithoutCancel(ctx)); *err == nil {
		*err = failed
	}
}
