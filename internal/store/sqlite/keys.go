package sqlite

import (
	"crypto/sha256"
	"database/sql/driver"
	"encoding/binary"
	"strconv"

	"modernc.org/sqlite"

	"liaison/internal/collab"
)

// The numbers by which rows are indexed are reckoned here, for queries too.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("id_key", 1, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		id, _ := args[0].(string)
		return idKey(collab.ID(id)), nil
	})
	sqlite.MustRegisterDeterministicScalarFunction("match_key", 2, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		class, _ := args[0].(string)
		match, _ := args[1].(string)
		return matchKey(collab.Class(class), match), nil
	})
}

// idKey is the beginning of an id as a number: ids of one class have their keys
// in the order of the ids, and hardly ever two the same one. What is no id has 0.
func idKey(id collab.ID) int64 {
	const zeros = "000000000000" // as many digits as fit; ids are written in digits and small letters
	key, err := strconv.ParseInt((string(id) + "0" + zeros)[1:1+len(zeros)], 36, 64)
	if err != nil {
		return 0
	}
	return key
}

// matchKey is what a claim is looked up by: a number made of its class and its
// match, 0 for none. It is wide enough that no two matches in a graph share one.
func matchKey(class collab.Class, match string) int64 {
	if match == "" {
		return 0
	}
	sum := sha256.Sum256([]byte(string(class) + "\x00" + match))
	return int64(binary.BigEndian.Uint64(sum[:])) | 1
}
