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
)

// Formats are those of registers, whose source is always the same.
func Formats() []Format {
	return []Format{
		{Name: "ror", ParserVersion: 1, Source: ror.Source, Read: each(ror.Read), Pick: ror.Pick},
		{Name: "eche", ParserVersion: 1, Names: true, Source: eche.Source, Read: each(eche.Read)},
		{Name: "cordis", ParserVersion: 1, Names: true, Source: cordis.Source, Read: cordis.Read},
		{Name: "erasmus-results", ParserVersion: 1, Names: true, Source: erasmus.Source, Read: each(erasmus.Read)},
		{Name: "university-domains", ParserVersion: 1, Source: unidomains.Source, Read: each(unidomains.Read)},
	}
}

// NDJSON is Liaison's own format; source is the name of the upload.
func NDJSON(source string) Format {
	from := upload(source)
	return Format{Name: "ndjson", ParserVersion: 1, Source: from, Read: each(func(name string, r io.Reader, to record.Sink) error {
		return ndjson.Read(name, r, ndjson.Options{Key: from.Key}, to)
	})}
}

// upload is the source of a file that somebody brings, by the name that they
// give it.
func upload(name string) record.Source {
	return record.Source{Key: "upload:" + name, Name: name, Source: collab.Source{Origin: collab.Upload}}
}

// each reads files one after the other.
func each(read func(name string, r io.Reader, to record.Sink) error) func([]record.File, record.Sink) error {
	return func(files []record.File, to record.Sink) error {
		for _, f := range files {
			if err := one(f, read, to); err != nil {
				return err
			}
		}
		return nil
	}
}

func one(f record.File, read func(string, io.Reader, record.Sink) error, to record.Sink) error {
	in, err := f.Open()
	if err != nil {
		return to.Fault(record.Fault{File: f.Name, Reason: "it cannot be opened: " + err.Error()})
	}
	defer in.Close()
	return read(f.Name, in, to)
}

// CSV is a table of partners; source is the name of the upload.
func CSV(source string, o csv.Options) Format {
	from := upload(source)
	o.Key = from.Key
	return Format{Name: "csv", ParserVersion: 1, Names: true, List: true, Source: from, Read: each(func(name string, r io.Reader, to record.Sink) error {
		return csv.Read(name, r, o, to)
	})}
}
