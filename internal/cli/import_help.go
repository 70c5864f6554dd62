package cli

// manual is the help text of a format: what its files are, where to get them, and one
// example.
type manual struct{ short, long, example string }

var manuals = map[string]manual{
	"ror": {
		"The Research Organization Registry",
		`Import records of the Research Organization Registry (ROR): its dump as it is
downloaded (.zip), or any cut of it as a JSON array or JSON lines, in schema v2.0,
v2.1 or v1. Several releases can be given, oldest first; a record that is older
than the one in the graph changes nothing.

The dump is at https://doi.org/10.5281/zenodo.6347574; ROR gives it away (CC0).`,
		`  liaison import ror v1.63-2025-04-03-ror-data.zip
  liaison import ror releases/ --report bad.jsonl
  liaison import ror ror-data.zip --store sqlite:graph.db -o json`,
	},
	"eche": {
		"Holders of the Erasmus Charter for Higher Education",
		`Import the list of the holders of the Erasmus Charter for Higher Education (ECHE):
the European Commission's table as CSV, in the encoding in which it is published,
as a workbook (XLSX or ODS), or the same rows as JSON lines. Institutions have a
PIC, and mostly an Erasmus code and an organisation id (OID).

The Commission publishes the list among the documents of
https://erasmus-plus.ec.europa.eu. (c) European Union, reuse with attribution.`,
		`  liaison import eche eche-holders.csv
  liaison import eche eche-holders.csv --dry-run
  liaison import eche eche-holders.csv --review doubtful.jsonl`,
	},
	"cordis": {
		"Projects and participants of the EU's framework programmes for research",
		`Import CORDIS tables: project, organization, topics, legalBasis, euroSciVoc and
webLink, as the zip that is downloaded, or as files in a folder, CSV or XLSX. Of a
download in several formats take one. Tables may also come alone and in any order.

The downloads, one for each programme, are on https://data.europa.eu under "CORDIS
- EU research projects". (c) European Union, reuse with attribution (CC BY 4.0).`,
		`  liaison import cordis cordis-HORIZONprojects-csv.zip
  liaison import cordis tables/ --dry-run
  liaison import cordis cordis-h2020projects-csv.zip --report bad.jsonl`,
	},
	"erasmus-results": {
		"Projects of Erasmus+ with their partners",
		`Import the table of the Erasmus+ Project Results platform: one row a project, with
its coordinator and up to 38 partners beside it, as a workbook or as CSV.

The tables are the project lists of https://erasmus-plus.ec.europa.eu/projects.
(c) European Union, reuse with attribution.`,
		`  liaison import erasmus-results ErasmusPlus_KA2_2021.csv
  liaison import erasmus-results lists/ --dry-run
  liaison import erasmus-results ErasmusPlus_KA2_2021.csv --report bad.jsonl`,
	},
	"university-domains": {
		"Universities and their web domains",
		`Import the list of universities and their domains, as a JSON array or JSON lines:
names, countries, web pages, and the domains by which others recognise them. Names
are typed by volunteers, and are told as what this list says.

The list is world_universities_and_domains.json of
https://github.com/Hipo/university-domains-list (MIT).`,
		`  liaison import university-domains world_universities_and_domains.json
  liaison import university-domains world_universities_and_domains.json --dry-run
  liaison import university-domains world_universities_and_domains.json -o json`,
	},
	"wikidata": {
		"Memberships in alliances, out of Wikidata",
		`Import memberships (P463, member of) as the query service of Wikidata gives them:
the query of docs/getting-data.md, downloaded as CSV. Institutions are recognised by
their ROR id, else by their number at Wikidata.

A point in time is when the membership was found to be so, and no period. A start or
an end is kept at its precision. Wikidata is CC0.`,
		`  liaison import wikidata query.csv --dry-run
  liaison import wikidata query.csv --report rejected.jsonl
  liaison import wikidata query.csv --complete`,
	},
	"ndjson": {
		"Liaison's own open format, JSON lines",
		`Import JSON lines as 'liaison export' writes them, or the plain form: one line an
entity or a relation. docs/ndjson.md describes both. What names no source of its
own is said by the upload, which has the name of the file unless --source gives
another.`,
		`  liaison import ndjson graph.ndjson.gz
  liaison import ndjson projects.ndjson --dry-run
  generate | liaison import ndjson - --source "our projects"`,
	},
	"csv": {
		"A list of partners, as an office keeps it",
		`Import a table of partners: names, countries, agreements, dates, in any order of
columns, with any delimiter and encoding. --map says what a column means where its
header does not; --dry-run shows how the header is read, and what was taken for
delimiter and encoding. The list is said by an upload, which has the name of the
file unless --source gives another.

A workbook (XLSX or ODS) is read as it is: of its sheets the first one that is not
hidden and not empty, or the one that --sheet names.`,
		`  liaison import csv partners.csv --dry-run
  liaison import csv matched.csv --source "our agreements"
  liaison import csv partners.xlsx --sheet "Agreements 2025" --dry-run
  liaison import csv partners.csv --map "Partner institution=name" --home ror:03r8nwp71`,
	},
}
