package recordtest

import (
	"regexp"
	"strings"
)

// With is a flat JSON object with one more member, which takes the place of that
// of the same key.
func With(object, member string) string {
	key, _, _ := strings.Cut(member, ":")
	old := regexp.MustCompile(regexp.QuoteMeta(key) + `:("[^"]*"|\[[^\]]*\]),?`)
	object = strings.TrimSuffix(strings.TrimSuffix(old.ReplaceAllString(object, ""), "}"), ",")
	return object + "," + member + "}"
}
