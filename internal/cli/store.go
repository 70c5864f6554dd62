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

// openToRead opens a store for a command that only reads. A database file that does not
// exist is an error and is not created, so that a slip in its path leaves no new file.
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

// openToTry opens a store for a dry run. In place of a database file that does not
// exist it opens an empty store in memory.
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

// missingFile returns the path of the database file that an address names if that file
// does not exist. It returns "" if the file exists, and for other stores.
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

// storeArgument returns the flag for an address, "" for the default.
func storeArgument(address string) string {
	if address == defaultStore {
		return ""
	}
	return " --store " + address
}

// open opens the store that the address names and creates a database file that does not
// exist. where is the address as it may be shown, without anything secret.
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
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return nil, "", usagef("--store: %s is a folder: name the database file in it, as sqlite:%s", path, filepath.Join(path, "graph.db"))
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
	if !strings.Contains(address, ":") {
		return nil, "", usagef("--store names no kind of store: for a database file write --store sqlite:%s", address)
	}
	return nil, "", usagef("--store names no kind of store that there is: write sqlite:PATH, sqlite::memory:, neo4j://HOST:7687 or bolt://HOST:7687")
}

// opened turns the nil pointer of a failed Open into a nil interface.
func opened[S store.Store](s S, err error) (store.Store, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

// dataFile returns the path of the default database, in the system's folder for a user's
// data.
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

// nonEmptyStore returns an error if nothing was ever written to the graph of a store.
func nonEmptyStore(ctx context.Context, s store.Reader) error {
	version, err := s.Version(ctx)
	if err == nil && version == 0 {
		return errEmptyGraph
	}
	return err
}

// closeStore closes a store, even if the command was interrupted. Its error is kept only
// if the command had none.
func closeStore(ctx context.Context, s store.Store, err *error) {
	if failed := s.Close(context.WithoutCancel(ctx)); *err == nil {
		*err = failed
	}
}
