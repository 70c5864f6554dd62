package sqlite

import (
	"crypto/sha256"
	"database/sql/driver"
	"encoding/binary"
	"slices"
	"strconv"

	"modernc.org/sqlite"

	"liaison/internal/collab"
)

// The numbers by which rows are indexed are computed here, for queries too.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("id_key", 1, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		id, _ := args[0].(string)
		return idKey(collab.ID(id)), nil
	})
	sqlite.MustRegisterDeterministicScalarFunction("kind_key", 1, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		kind, _ := args[0].(string)
		return kindKey(collab.EntityKind(kind)), nil
	})
	sqlite.MustRegisterDeterministicScalarFunction("match_key", 2, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		class, _ := args[0].(string)
		match, _ := args[1].(string)
		return matchKey(collab.Class(class), match), nil
	})
}

// idKey returns the beginning of an id as a number, 0 for a text that is no id. Keys of
// one class are in the order of their ids; two ids rarely have the same key.
func idKey(id collab.ID) int64 {
	const zeros = "000000000000" // as many digits as fit; ids are written in digits and small letters
	key, err := strconv.ParseInt((string(id) + "0" + zeros)[1:1+len(zeros)], 36, 64)
	if err != nil {
		return 0
	}
	return key
}

// matchKey returns the number by which a claim is looked up, made of its class and its
// match text; 0 for an empty match. It has enough bits that no two matches of a graph
// are expected to share one.
func matchKey(class collab.Class, match string) int64 {
	if match == "" {
		return 0
	}
	sum := sha256.Sum256([]byte(string(class) + "\x00" + match))
	return int64(binary.BigEndian.Uint64(sum[:])) | 1
}

// numberedKinds are the kinds of entities in the order of the numbers that stand for them in
// files, from 1 on. A new kind comes last.
var numberedKinds = []collab.EntityKind{
	collab.KindInstitution, collab.KindUnit, collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindCentre,
	collab.KindPerson, collab.KindProgramme, collab.KindCall, collab.KindAgreement, collab.KindEvent, collab.KindActivity,
	collab.KindOffer, collab.KindMobilityScheme, collab.KindStrategy, collab.KindGoal, collab.KindGoalFramework, collab.KindBody,
	collab.KindPlace, collab.KindField, collab.KindLanguage, collab.KindDocument,
}

// kindKey returns the number of a kind, 0 for what is no kind.
func kindKey(kind collab.EntityKind) int64 { return int64(slices.Index(numberedKinds, kind) + 1) }
