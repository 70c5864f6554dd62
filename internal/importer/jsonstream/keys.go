package jsonstream

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// twice looks for a key that stands twice in one object of the text, and says
// what is wrong with it; "" for none. The decoder would make one value of parts
// of both. Case does not tell keys apart, as it does not there.
func twice(raw []byte) (key, reason string) {
	var keys [][]byte // of the objects that are open, the innermost one's last
	var starts []int  // where those of each open object or array begin
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '{', '[':
			starts = append(starts, len(keys))
		case '}', ']':
			if n := len(starts) - 1; n >= 0 {
				keys, starts = keys[:starts[n]], starts[:n]
			}
		case '"':
			end := i + quoted(raw[i:])
			text := raw[i:end]
			i = end - 1
			if len(starts) == 0 || !bytes.HasPrefix(bytes.TrimLeft(raw[end:], " \t\r\n"), []byte(":")) {
				continue
			}
			key := unquote(text)
			here := keys[starts[len(starts)-1]:]
			if len(here) == mostKeys {
				return "", fmt.Sprintf("an object has more than %d keys, which no record has: take it out", mostKeys)
			}
			for _, k := range here {
				if bytes.EqualFold(k, key) {
					return string(key), "the key stands twice in one object: keep one of them"
				}
			}
			keys = append(keys, key)
		}
	}
	return "", ""
}

// mostKeys is how many keys an object may have: fifty times what ROR's have, and
// few enough to compare them all.
const mostKeys = 1000

// quoted is how many bytes the string at the start of the text takes.
func quoted(text []byte) int {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// unquote is the string without its quotes, escapes read where there are any.
func unquote(text []byte) []byte {
	if bytes.IndexByte(text, '\\') >= 0 {
		var s string
		if json.Unmarshal(text, &s) == nil {
			return []byte(s)
		}
	}
	return bytes.Trim(text, `"`)
}
