package ror

import (
	"reflect"
	"testing"
)

// The quick reader takes what the decoder takes in the same way, and leaves all else to it.
func TestQuickReadsAsTheDecoderDoes(t *testing.T) {
	taken := 0
	for raw, quick := range map[string]bool{
		`{"id":"a","names":[{"value":"x","lang":null,"types":["label"]}],"established":1922,"status":"active"}`: true,
		`{"ID":"a","Names":[{"VALUE":"\u017Ax\ud83d\ude00"}],"admin":{"last_modified":{"date":" 2024-01-02"}}}`: true,
		`{"names":[],"external_ids":[{"type":"grid","all":"grid.1"},{"type":"isni","all":["1","2"]}]}`:          true,
		`{"names":[null],"locations":[{"geonames_id":5,"geonames_details":{"lat":1e2,"lng":-0.5}}],"x":[{}]}`:   true,
		`{"names":[{"value":"\ud800"}],"links":null,"domains":null,"types":[null]}`:                             true,
		`{"names":[{"value":7}]}`:                        false,
		`{"names":[],"established":1.5}`:                 false,
		`{"names":[],"established":1e2}`:                 false,
		`{"names":[],"locations":[{"geonames_id":"5"}]}`: false,
		`{"names":[],"external_ids":[{"all":{"a":1}}]}`:  false,
		`{"names":{}}`:                          false,
		`{"names":[]`:                           false,
		`{"names":[]} {}`:                       false,
		`{"id":"a","name":"of v1","labels":[]}`: false,
		`{"id":"a"}`:                            false,
	} {
		var d decoded
		if got := d.Quick([]byte(raw)); got != quick {
			t.Errorf("%s: taken is %t, want %t", raw, got, quick)
		} else if !got {
			if d.row != nil || d.err != nil {
				t.Errorf("%s: it is left to the decoder, and something is kept of it", raw)
			}
			continue
		}
		taken++
		want, err := parse([]byte(raw))
		if err != nil || !reflect.DeepEqual(d.row, want) {
			t.Errorf("%s: read as %+v, the decoder reads %+v, %v", raw, d.row, want, err)
		}
	}
	if taken == 0 {
		t.Error("nothing was taken")
	}
}
