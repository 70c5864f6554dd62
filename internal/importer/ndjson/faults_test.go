package ndjson

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"liaison/internal/importer/record/recordtest"
)

// lineA is a line without faults, and startOfFigure the beginning of one.
const (
	lineA         = `{"type":"entity","id":"inst:a","kind":"INSTITUTION","name":"A"}` + "\n"
	startOfFigure = `{"type":"figure","subject":"inst:a","measure":"m","qualifier":"EXACT","value":`
)

// faults are files of one fault, followed by its beginning in words.
var faults = map[string]struct{ in, want string }{
	"no JSON":              {"x\n", "f:1: the line is not a JSON object"},
	"a list of objects":    {"[\n", "f:1: the line is not a JSON object"},
	"a comma after it":     {strings.TrimSpace(lineA) + ",\n", "f:1: there is more on the line"},
	"two objects":          {"{} {}", "f:1: there is more on the line"},
	"cut off inside":       {lineA[:30], "f:1: the line is no JSON"},
	"bad syntax":           {`{"type":"entity" "id":1}`, "f:1: the line is no JSON at its byte 18"},
	"no type":              {`{"id":"inst:a"}`, "f:1: type: the line has no type"},
	"unknown type":         {`{"type":"node"}`, `f:1: type: "node" is no type of line`},
	"unknown field":        {`{"type":"entity","id":"i","kind":"UNIT","nmae":"A"}`, "f:1: nmae: there is no such field"},
	"another case":         {`{"type":"entity","ID":"i","kind":"UNIT"}`, "f:1: ID: there is no such field"},
	"field of another":     {`{"type":"entity","id":"i","kind":"UNIT","role":"x"}`, "f:1: role: a line of type entity has no such field"},
	"twice":                {`{"type":"entity","id":"i","kind":"UNIT","id":"j"}`, "f:1: id: the field is on the line twice"},
	"no id":                {`{"type":"entity","kind":"UNIT"}`, "f:1: id: it is missing"},
	"control in id":        {`{"type":"entity","id":"a\u0000","kind":"UNIT"}`, "f:1: id:"},
	"unknown kind":         {`{"type":"entity","id":"i","kind":"PLANET"}`, `f:1: kind: "PLANET" is none of its values: give one of INSTITUTION, UNIT,`},
	"kinds differ":         {lineA + `{"type":"entity","id":"inst:a","kind":"UNIT"}`, `f:2: kind: "inst:a" is a INSTITUTION on an earlier line`},
	"name a number":        {`{"type":"entity","id":"i","kind":"UNIT","name":7}`, "f:1: name: it is a number: give a text"},
	"name an object":       {`{"type":"entity","id":"i","kind":"UNIT","name":{"en":"A"}}`, "f:1: name: it is an object: give a text"},
	"deep":                 {`{"type":` + strings.Repeat("[", 100_000), "f:1: type: it is a list: give a text"},
	"control in name":      {`{"type":"entity","id":"i","kind":"UNIT","name":"a\u0007"}`, "f:1: name:"},
	"bad UTF-8":            {`{"type":"entity","id":"i","kind":"UNIT","name":"` + "\xC3\x28" + `"}`, "f:1: name: the line is no UTF-8 at its byte 49"},
	"Latin-1":              {`{"type":"entity","id":"i","kind":"UNIT","name":"Ia` + "\xBA" + `i"}`, "f:1: name: the line is no UTF-8"},
	"lone surrogate":       {`{"type":"entity","id":"i","kind":"UNIT","name":"\ud800"}`, "f:1: name: the line is no JSON"},
	"replacement":          {`{"type":"entity","id":"i","kind":"UNIT","name":"Ia` + "\uFFFD" + `i"}`, "f:1: name: it has the character U+FFFD"},
	"replacement escape":   {`{"type":"entity","id":"i","kind":"UNIT","name":"Ia\ufffdi"}`, "f:1: name: it has the character U+FFFD"},
	"no country":           {`{"type":"entity","id":"i","kind":"UNIT","country":"ZZ"}`, `f:1: country: "ZZ" is no country`},
	"country of the past":  {`{"type":"entity","id":"i","kind":"UNIT","country":"CS"}`, `f:1: country: "CS" is Serbia and Montenegro, a state that is no more`},
	"a country of none":    {`{"type":"entity","id":"i","kind":"UNIT","country":"Ruritania"}`, `f:1: country: "Ruritania" is no country`},
	"tag of a name":        {`{"type":"entity","id":"i","kind":"UNIT","nameNative":"A","lang":"r"}`, "f:1: lang:"},
	"no year":              {`{"type":"entity","id":"i","kind":"UNIT","founded":19480}`, "f:1: founded: 19480 is no year"},
	"year with a fraction": {`{"type":"entity","id":"i","kind":"UNIT","founded":1948.5}`, "f:1: founded:"},
	"founded in words":     {`{"type":"entity","id":"i","kind":"UNIT","founded":"long ago"}`, "f:1: founded:"},
	"budget a text":        {`{"type":"entity","id":"i","kind":"PROJECT","budget":"5"}`, "f:1: budget: it is a text: give a number"},
	"budget too large":     {`{"type":"entity","id":"i","kind":"PROJECT","budget":1e999}`, "f:1: budget: the number 1e999 is out of range"},
	"currency alone":       {`{"type":"entity","id":"i","kind":"PROJECT","currency":"EUR"}`, "f:1: currency:"},
	"backwards":            {`{"type":"entity","id":"i","kind":"PROJECT","validFrom":"2024-01-01","validTo":"2021-01-01"}`, "f:1: validTo:"},
	"no such day":          {`{"type":"entity","id":"i","kind":"PROJECT","validFrom":"2023-02-29"}`, `f:1: validFrom: "2023-02-29" is no date`},
	"a period as a date":   {`{"type":"entity","id":"i","kind":"PROJECT","validTo":"2021/2022"}`, `f:1: validTo: "2021/2022" is no date`},
	"no origin":            {`{"type":"entity","id":"d","kind":"DOCUMENT"}`, "f:1: origin:"},
	"origin of another":    {`{"type":"entity","id":"d","kind":"UNIT","origin":"PAGE"}`, "f:1: origin: only a DOCUMENT has it"},
	"published soon":       {`{"type":"entity","id":"d","kind":"DOCUMENT","origin":"PAGE","published":"soon"}`, "f:1: published:"},
	"tags of languages":    {`{"type":"entity","id":"d","kind":"DOCUMENT","origin":"PAGE","languages":["e"]}`, "f:1: languages:"},
	"languages as numbers": {`{"type":"entity","id":"d","kind":"DOCUMENT","origin":"PAGE","languages":[1]}`, "f:1: languages: it is a number: give a text"},
	"no subject":           {`{"type":"name","value":"A","nameType":"LABEL"}`, "f:1: subject: it is missing"},
	"no value":             {`{"type":"name","subject":"i","nameType":"LABEL"}`, "f:1: value:"},
	"no type of name":      {`{"type":"name","subject":"i","value":"A"}`, "f:1: nameType: it is missing"},
	"value of a name":      {`{"type":"name","subject":"i","value":5,"nameType":"LABEL"}`, "f:1: value: the value of a figure is a number"},
	"value of a figure":    {startOfFigure + `"5"}`, "f:1: value: the value of a figure is a number"},
	"figure without value": {startOfFigure + `null}`, "f:1: value: the figure has no value"},
	"NaN":                  {startOfFigure + `NaN}`, "f:1: value: the line is no JSON"},
	"infinite":             {startOfFigure + `1e400}`, "f:1: value: the number 1e400 is out of range"},
	"order too large":      {`{"type":"text","subject":"i","topic":"DUTY","value":"A","order":3000000000}`, "f:1: order:"},
	"list open in words":   {startOfFigure + `1,"listOpen":"yes"}`, "f:1: listOpen: it is a text: give true or false"},
	"unit with control":    {startOfFigure + `1,"unit":"\u0001"}`, "f:1: unit:"},
	"unknown topic":        {`{"type":"text","subject":"i","topic":"WEATHER","value":"A"}`, "f:1: topic:"},
	"unknown confidence":   {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","confidence":"SURE"}`, "f:1: confidence:"},
	"valid backwards":      {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","valid":"2024/2020"}`, "f:1: valid:"},
	"evidence an object":   {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","evidence":{"start":1}}`, "f:1: evidence: it is an object: give a list"},
	"evidence of numbers":  {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","evidence":[4]}`, "f:1: evidence: it is a number: give a place"},
	"evidence backwards":   {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","evidence":[{"start":4,"end":2}]}`, "f:1: evidence: start and end"},
	"evidence too large":   {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","evidence":[{"start":4,"end":1e10}]}`, "f:1: evidence: 1e10 is no whole number"},
	"evidence misspelt":    {`{"type":"name","subject":"i","value":"A","nameType":"LABEL","evidence":[{"page":4}]}`, `f:1: evidence: evidence has no field "page"`},
	"unknown relation":     {`{"type":"relation","kind":"LIKES","from":"a","to":"b"}`, `f:1: kind: "LIKES" is none of its values`},
	"no end":               {`{"type":"relation","kind":"PART_OF","from":"a"}`, "f:1: to: it is missing"},
	"MEMBER of what":       {`{"type":"relation","kind":"MEMBER","from":"inst:1","to":"x"}`, "f:1: kind: MEMBER is MEMBER_OF, or HAS_PARTY"},
	"two ways of time":     {`{"type":"relation","kind":"PART_OF","from":"a","to":"b","valid":"2020","validTo":"2021"}`, "f:1: valid: the line has valid and"},
	"a long line":          {strings.Repeat(" ", maxLine+1) + "\n", "f:1: the line is longer than 16 MiB"},
	"UTF-16":               {"\xFF\xFE{\x00\"\x00", "f:1: the file is UTF-16"},
}

func TestFaultsSayLineFieldAndWhatToDo(t *testing.T) {
	for name, c := range faults {
		t.Run(name, func(t *testing.T) {
			k := take(t, "f", strings.NewReader(c.in+"\n"+strings.ReplaceAll(lineA, "inst:a", "inst:after")))
			if len(k.Faults) != 1 || !strings.HasPrefix(k.Faults[0].Error(), c.want) {
				t.Fatalf("got %v, want %s…", k.Faults, c.want)
			}
			last := 0
			if n := len(k.Records); n > 0 {
				last = k.Records[n-1].Line
			}
			if want := strings.Count(c.in, "\n") + 2; name != "UTF-16" && last != want {
				t.Errorf("the reading ended at line %d, not at %d", last, want)
			}
		})
	}
}

// TestHugeFileOfOneLine: its memory is that of a line, whatever its length.
func TestHugeFileOfOneLine(t *testing.T) {
	const gigabyte = 1 << 30
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	k := take(t, "f", io.MultiReader(strings.NewReader(`{"type":"`), io.LimitReader(blanks{}, gigabyte)))
	runtime.ReadMemStats(&after)
	if len(k.Records) > 0 || len(k.Faults) != 1 || !strings.HasPrefix(k.Faults[0].Error(), "f:1: the line is longer") {
		t.Errorf("%+v", k)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 10*maxLine {
		t.Errorf("it took %d MiB", used>>20)
	}
}

type blanks struct{}

func (blanks) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestFileThatIsCutOff(t *testing.T) {
	const a = `{"type":"entity","id":"inst:a","kind":"INSTITUTION"}` + "\n"
	k := take(t, "f", io.MultiReader(strings.NewReader(a+a[:20]), iotest.ErrReader(io.ErrUnexpectedEOF)))
	if len(k.Records) != 1 || len(k.Faults) != 1 || !strings.HasPrefix(k.Faults[0].Error(), "f:2: the file is cut off") {
		t.Errorf("%+v", k)
	}
	broken := errors.New("disk")
	err := Read("f", io.MultiReader(strings.NewReader(a), iotest.ErrReader(broken)), Options{}, &recordtest.Sink{})
	if !errors.Is(err, broken) || !strings.HasPrefix(err.Error(), "f:2: ") {
		t.Errorf("another error: %v", err)
	}
}
