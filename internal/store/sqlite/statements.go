package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"encoding/json"
	"math"
	"strings"

	"liaison/internal/collab"
)

//go:embed queries
var queries embed.FS

// statements are the prepared queries of one pool, by file name without ".sql".
type statements map[string]*sql.Stmt

// prepare prepares every query of the folders. All at once: inside a
// transaction the one writing connection could not prepare another.
func prepare(ctx context.Context, db *sql.DB, folders ...string) (statements, error) {
	out := statements{}
	for _, folder := range folders {
		files, err := queries.ReadDir("queries/" + folder)
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			text, err := queryText(folder, f.Name())
			if err != nil {
				return nil, err
			}
			if out[strings.TrimSuffix(f.Name(), ".sql")], err = db.PrepareContext(ctx, text); err != nil {
				return nil, collab.Wrap(collab.Internal, err, "query %s", f.Name())
			}
		}
	}
	return out, nil
}

// queryText returns a query without the space around it. The driver keeps a prepared
// statement only if nothing follows it.
func queryText(folder, file string) (string, error) {
	text, err := queries.ReadFile("queries/" + folder + "/" + file)
	return strings.TrimSpace(string(text)), err
}

// everything is the limit of a query that has none.
const everything = math.MaxInt64

func limitOf(n int) int64 {
	if n <= 0 {
		return everything
	}
	return int64(n)
}

// versionOf returns the version v for which queries ask "asserted <= v and not retracted
// by v". For now it is greater than every version.
func versionOf(at collab.At) int64 { return at.Resolve(math.MaxInt64) }

// list returns a list as a parameter, in JSON; NULL for nil, which asks for nothing.
func list[T ~string](values []T) any {
	if values == nil {
		return nil
	}
	return jsonOf(values)
}

func jsonOf(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // lists of strings and of numbers can always be encoded
	}
	return string(raw)
}

// selected returns the parameters of a selection.
func selected(s collab.Selection) []any {
	return []any{
		sql.Named("at", versionOf(s.At)), sql.Named("sources", list(s.Sources)), sql.Named("origins", list(s.Origins)),
		sql.Named("confidence", list(s.Confidence)), sql.Named("modality", list(s.Modality)),
	}
}
