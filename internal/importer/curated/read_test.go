package curated

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"liaison/internal/collab"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestReadsEveryKindOfLine(t *testing.T) {
	f, err := os.Open("testdata/every-line.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := Read("every-line.ndjson", f)
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.MarshalIndent(records, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	const golden = "testdata/every-line.golden.json"
	if *update {
		if err := os.WriteFile(golden, append(got, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(append(got, '\n'), want) {
		t.Errorf("records differ from %s:\n%s", golden, got)
	}
}

func TestFaultsNameFileAndLine(t *testing.T) {
	const doc = `{"document":"doc:d","origin":"PAGE","languages":["en"]}` + "\n"
	const inst = `{"entity":"inst:a","kind":"INSTITUTION"}` + "\n"
	for name, c := range map[string]struct{ in, want string }{
		"no JSON":          {"x\n", "f:1: the line is not a JSON object"},
		"an empty object":  {"{}\n", "f:1: the line is empty"},
		"unknown line":     {`{"fact":1}`, `f:1: a line begins with`},
		"unknown key":      {doc + `{"entity":"inst:a","kind":"INSTITUTION","name":"A"}`, `f:2: unknown field "name"`},
		"trailing data":    {doc + `{"entity":"inst:a","kind":"INSTITUTION"} {}`, "f:2: there is more on the line"},
		"no document":      {inst + `{"name":"inst:a","value":"A","type":"LABEL","evidence":[{"locator":"x"}]}`, "f:2: a statement comes before"},
		"unknown kind":     {doc + `{"entity":"x","kind":"PLANET"}`, `f:2: "PLANET" is no kind of entity`},
		"unknown origin":   {`{"document":"doc:d","origin":"WEB"}`, `f:1: "WEB" is no origin`},
		"two kinds":        {doc + inst + `{"entity":"inst:a","kind":"UNIT"}`, "f:3: inst:a is a INSTITUTION above"},
		"no source":        {doc + `{"entity":"doc:e","kind":"DOCUMENT"}`, "f:2: doc:e is a document"},
		"undeclared":       {doc + inst + `{"relation":"PART_OF","from":"inst:a","to":"inst:b","evidence":[{"locator":"x"}]}`, "f:3: inst:b is not declared"},
		"no evidence":      {doc + inst + `{"name":"inst:a","value":"A","type":"LABEL"}`, "f:3: the statement has no evidence"},
		"bad fact":         {doc + inst + `{"name":"inst:a","value":"A","type":"LABEL","evidence":[{"locator":"x"}],"facts":["1"]}`, `f:3: "1" is not the id`},
		"facts as numbers": {doc + inst + `{"name":"inst:a","value":"A","type":"LABEL","evidence":[{"locator":"x"}],"facts":[1]}`, "f:3: facts cannot be a number"},
		"no value":         {doc + inst + `{"figure":"inst:a","measure":"m","qualifier":"EXACT","evidence":[{"locator":"x"}]}`, "f:3: the figure has no value"},
		"bad period":       {doc + inst + `{"text":"inst:a","topic":"PERIOD","value":"soon","evidence":[{"locator":"x"}]}`, "f:3:"},
		"bad span":         {doc + inst + `{"name":"inst:a","value":"A","type":"LABEL","evidence":[{"start":4,"end":2}]}`, "f:3:"},
		"a long line":      {doc + strings.Repeat(" ", maxLine+1), "f:2: the line is longer"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read("f", strings.NewReader(c.in))
			if collab.CodeOf(err) != collab.BadUserInput || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got %v, want %s…", err, c.want)
			}
		})
	}
}

// FuzzRead holds Read to its word: it never panics, what it accepts passes every
// check of the domain, and every fault is BAD_USER_INPUT.
func FuzzRead(f *testing.F) {
	seed, err := os.ReadFile("testdata/every-line.ndjson")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`{"document":"d","origin":"PAGE"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		records, err := Read("f", bytes.NewReader(in))
		if err != nil {
			if collab.CodeOf(err) != collab.BadUserInput {
				t.Errorf("fault without BAD_USER_INPUT: %v", err)
			}
			return
		}
		for _, c := range records.Claims {
			if err := c.Check(); err != nil {
				t.Error(err)
			}
			if len(c.Base().Evidence) == 0 {
				t.Error("a claim without evidence")
			}
		}
	})
}
