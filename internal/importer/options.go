package importer

import (
	"context"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// Format is a kind of file that can be imported.
type Format struct {
	Name string // on the command line
	// ParserVersion grows whenever the format reads more than before, or reads
	// it differently: files that were imported already are then read again.
	ParserVersion int
	Source        record.SourceDocument
	// Read reads all files of one import into the sink, in their order.
	Read func(files []record.File, to record.Sink) error
	// Names says that the very name of an institution may decide which one a record is
	// about, where no identifier does.
	Names bool
	// NamesInCity is as Names, but only where both say the same city: of several namesakes in a country
	// the files may bring the wrong one first.
	NamesInCity bool
	// Domains says that records may know institutions by their web domains. Where a domain
	// has to decide, the files are read once more during the import, for the domains that
	// several of their institutions share.
	Domains bool
	// List says that the files are a list that people keep: each row is reported
	// (Options.OnRow), two rows of one name and country are about one institution, and
	// a corrected row may be about another one than it was before.
	List bool
	// Workbooks says that the files may be workbooks, XLSX or ODS, in place of text.
	Workbooks bool
	// Pick chooses what to read of the files of a folder or archive, nil: all.
	Pick func(names []string) []string
}

// Input is a file as it lies on disk, for the list of imports.
type Input struct {
	Name   string `json:"name"` // without its folder
	SHA256 string `json:"sha256"`
	Bytes  int64  `json:"bytes"`
}

// Options say what to import and how.
type Options struct {
	Format Format
	Files  []record.File
	// Inputs are the files behind Files. With Variant, which is what else decides
	// how they are read (a mapping of columns), they tell one import from another.
	Inputs  []Input
	Variant string

	Batch int // the most records of a batch; 0: 5,000
	// BatchStatements ends a batch with the record that brings it to this many
	// statements, so that the memory of a batch does not depend on how much a record
	// says; 0: no bound.
	BatchStatements int

	DryRun   bool // read and look up only
	Complete bool // the files are all that the source says: what they do not mention is retracted, where no row was bad
	Again    bool // read the files even where this very import was the source's last
	// Tolerance is the greatest number of faults; one more stops the import. A negative
	// number allows any number of faults.
	Tolerance int
	// Whole is called once everything has been read. It returns an error if a file is not
	// complete; the import then stays open. nil means that all files are complete.
	Whole func() error
	// NewOnly lets identifiers alone decide which entity a record is about: what they
	// do not find is new.
	NewOnly bool
	// AnyCity lets a very name decide within a country whatever the cities.
	AnyCity bool
	// Suggest asks a matcher which institution of the graph a name means, where
	// nothing else has decided; city and country are "" if unknown. nil: no matcher.
	Suggest func(ctx context.Context, name, city, country string) (Suggestion, error)

	// These are told of what happens, one at a time; nil where nobody listens.
	OnFault    func(record.Fault) // of bad rows, and of cells that records were taken without (Fault.Kept)
	OnDoubt    func(Doubt)
	OnProgress func(Summary) // after every batch
	// OnSurveyed is called when all files have been read once more, for the domains that
	// several of their institutions share. It is called during the import, and only if the
	// import needs to know them.
	OnSurveyed func()
	// OnRow is told, for a format with Format.List, which institution the row of the
	// list is about. A row that cannot be taken is reported to OnFault instead.
	OnRow func(Row)
}

// Suggestion is what a matcher finds for a name.
type Suggestion struct {
	Sure       []collab.ID // those that it would choose, the surest first
	Candidates []collab.ID // others that may be meant, the likeliest first
	Reason     string      // for people
}

// Outcome says how an institution of the files was resolved.
type Outcome string

// The outcomes.
const (
	Matched Outcome = "matched" // it is an institution that the graph had
	New     Outcome = "new"     // the graph had no such institution
	Unsure  Outcome = "unsure"  // it may be one that the graph had; see Doubt
	Known   Outcome = "known"   // an earlier import of the source has brought or matched it
)

// Resolution is which entity an institution of the files is.
type Resolution struct {
	Outcome    Outcome     `json:"outcome"`
	Entity     collab.ID   `json:"entity,omitempty"` // of the graph; of a new one the id that it gets
	By         string      `json:"by,omitempty"`     // what decided, or why it is unsure
	Candidates []collab.ID `json:"candidates,omitempty"`
}

// Row is the row of a list with the institution that it is about.
type Row struct {
	File    string `json:"file"`
	Sheet   string `json:"sheet,omitempty"` // of a workbook
	Line    int    `json:"line"`
	Name    string `json:"name"`
	Country string `json:"country,omitempty"`
	Resolution
}

// Resolutions counts the institutions of the files by their outcome, each once.
type Resolutions struct {
	Matched int `json:"matched"`
	New     int `json:"new"`
	Unsure  int `json:"unsure"`
}

// Doubt is a record about which it is not certain which entity it describes. It was given a
// new entity, or the entity of its most reliable identifier.
type Doubt struct {
	File       string      `json:"file"`
	Sheet      string      `json:"sheet,omitempty"` // of a workbook
	Line       int         `json:"line"`
	Locator    string      `json:"locator"`
	Name       string      `json:"name"`
	Country    string      `json:"country,omitempty"`
	Reason     string      `json:"reason"`
	Taken      collab.ID   `json:"taken"`
	Candidates []collab.ID `json:"candidates"`
}

// Summary counts what became of the records of an import; after a resumption,
// of all of them.
type Summary struct {
	Read      int   `json:"read"`      // records, good or bad
	Created   int   `json:"created"`   // records that the source has for the first time
	Changed   int   `json:"changed"`   // records that differ from before
	Unchanged int   `json:"unchanged"` // records that are as before, or older than what the graph has
	Rejected  int   `json:"rejected"`  // faults
	Unread    int   `json:"unread"`    // cells that could not be read, in records that were taken without them
	Waiting   int   `json:"waiting"`   // links to entities that no record has brought yet, after the import
	Entities  int   `json:"entities"`  // new in the graph
	Asserted  int   `json:"asserted"`  // statements
	Retracted int   `json:"retracted"`
	Version   int64 `json:"version"` // the graph's, after the last batch
	// Institutions are the institutions of the files that no earlier import of the
	// source has settled.
	Institutions Resolutions `json:"institutions"`
	// Resumed is how many records an earlier, interrupted run had done; Known
	// tells that the files were imported before and nothing was done.
	Resumed int  `json:"resumed"`
	Known   bool `json:"known"`
}

// Import is an import as it is kept: see Sources.
type Import struct {
	Format   string    `json:"format"`
	Inputs   []Input   `json:"inputs"`
	Variant  string    `json:"variant,omitempty"`
	Began    time.Time `json:"began"`
	Ended    time.Time `json:"ended,omitzero"`   // zero: interrupted, to be resumed
	TakenUp  time.Time `json:"takenUp,omitzero"` // when a later run went on with it; zero: none did
	Position int       `json:"position"`         // records and faults that are done
	First    bool      `json:"first"`            // the graph had nothing of the source before
	Summary  Summary   `json:"summary"`
}

// read reads the files into the sink. A panic of the format is an error.
func (o Options) read(to record.Sink) (err error) {
	defer collab.Recover(&err, "the files could not be read")
	return o.Format.Read(o.Files, to)
}
