package importer

import (
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/cordis"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/eche"
	"liaison/internal/importer/erasmus"
	"liaison/internal/importer/ndjson"
	"liaison/internal/importer/record"
	"liaison/internal/importer/ror"
	"liaison/internal/importer/unidomains"
	"liaison/internal/importer/wikidata"
)

// Formats returns the formats of registers, whose source is always the same.
func Formats() []Format {
	return []Format{
		{Name: "ror", ParserVersion: 3, Domains: true, NamesInCity: true, Source: ror.Source, Read: eachFile(ror.Read), Pick: ror.Pick},
		{Name: "eche", ParserVersion: 3, Domains: true, Names: true, Workbooks: true, Source: eche.Source, Read: eachFile(eche.Read)},
		{Name: "cordis", ParserVersion: 3, Domains: true, Names: true, Workbooks: true, Source: cordis.Source, Read: cordis.Read},
		{Name: "erasmus-results", ParserVersion: 3, Domains: true, Names: true, Workbooks: true, Source: erasmus.Source, Read: eachFile(erasmus.Read)},
		{Name: "university-domains", ParserVersion: 3, Domains: true, Names: true, Source: unidomains.Source, Read: eachFile(unidomains.Read)},
		{Name: "wikidata", ParserVersion: 2, Workbooks: true, Source: wikidata.Source, Read: eachFile(wikidata.Read)},
	}
}

// NDJSON returns Liaison's own format; source is the name of the upload.
func NDJSON(source string) Format {
	from := uploadNamed(source)
	return Format{Name: "ndjson", ParserVersion: 3, Source: from, Read: eachFile(func(name string, r io.Reader, to record.Sink) error {
		return ndjson.Read(name, r, ndjson.Options{Key: from.Key}, to)
	})}
}

// uploadNamed returns the source of an upload, by the name that its owner gives it.
func uploadNamed(name string) record.SourceDocument {
	return record.SourceDocument{Key: "upload:" + name, Name: name, Source: collab.Source{Origin: collab.Upload}}
}

// eachFile returns the reading of a format that reads its files one by one.
func eachFile(read func(name string, r io.Reader, to record.Sink) error) func([]record.File, record.Sink) error {
	return func(files []record.File, to record.Sink) error {
		for _, f := range files {
			if err := readFile(f, read, to); err != nil {
				return err
			}
		}
		return nil
	}
}

// readFile reads one file; a file that cannot be opened is a fault.
func readFile(f record.File, read func(string, io.Reader, record.Sink) error, to record.Sink) error {
	in, err := f.Open()
	if err != nil {
		return to.Fault(record.Fault{File: f.Name, Reason: "it cannot be opened: " + err.Error()})
	}
	defer in.Close()
	return read(f.Name, in, to)
}

// CSV returns the format of a list of partners; source is the name of the upload.
func CSV(source string, o csv.Options) Format {
	from := uploadNamed(source)
	o.Key = from.Key
	return Format{Name: "csv", ParserVersion: 3, Domains: true, Names: true, List: true, Workbooks: true, Source: from, Read: eachFile(func(name string, r io.Reader, to record.Sink) error {
		return csv.Read(name, r, o, to)
	})}
}
