package collab

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The greatest lengths of texts in a batch, in bytes: far above what names and notes
// need, and low enough that a bad file cannot fill the store.
const (
	maxName = 2_000
	maxText = 20_000
)

// Check checks the name itself; whether its subject exists is checked by the store.
func (c *Name) Check() error {
	if err := c.check("name", c.Value, maxName); err != nil {
		return err
	}
	if !known(NameTypes, c.Type) {
		return Errorf(BadUserInput, "name %q has the unknown type %q", Clip(c.Value), Clip(string(c.Type)))
	}
	return CheckLanguage(c.Language)
}

// Check checks the identifier itself.
func (c *Identifier) Check() error {
	if err := CheckText("scheme of identifier", c.Scheme, maxName); err != nil {
		return err
	}
	return c.check("identifier", c.Value, maxName)
}

// Check checks the text, and its value where rules read it (rule 4): dates, types of
// institutions, statuses.
func (c *Text) Check() error {
	if err := c.check("text", c.Value, maxText); err != nil {
		return err
	}
	if !known(TextTopics, c.Topic) {
		return Errorf(BadUserInput, "text %q has the unknown topic %q", Clip(c.Value), Clip(string(c.Topic)))
	}
	ok := true
	switch c.Topic {
	case PeriodTopic, EstablishedTopic:
		_, err := ParseEDTF(c.Value)
		ok = err == nil
	case ImportedTopic:
		_, err := ParseDay(c.Value)
		ok = err == nil
	case InstitutionTypeTopic:
		ok = known(InstitutionTypes, InstitutionType(c.Value))
	case InstitutionStatusTopic:
		ok = known(InstitutionStatuses, InstitutionStatus(c.Value))
	}
	if !ok {
		return Errorf(BadUserInput, "%q is no value for a text of topic %s", Clip(c.Value), c.Topic)
	}
	return CheckLanguage(c.Language)
}

// Check checks the figure itself.
func (c *Figure) Check() error {
	if err := c.check("measure", c.Measure, maxName); err != nil {
		return err
	}
	if !known(Qualifiers, c.Qualifier) {
		return Errorf(BadUserInput, "figure %q has the unknown qualifier %q", Clip(c.Measure), Clip(string(c.Qualifier)))
	}
	if math.IsNaN(c.Value) || math.IsInf(c.Value, 0) {
		return Errorf(BadUserInput, "figure %q is not a finite number", Clip(c.Measure))
	}
	for what, word := range map[string]OptionalText{"unit": c.Unit, "currency": c.Currency, "period in words": c.PeriodText} {
		if word != "" {
			if err := CheckText(what, string(word), maxName); err != nil {
				return err
			}
		}
	}
	if c.Period != "" {
		_, err := ParseEDTF(string(c.Period))
		return err
	}
	return nil
}

// Check checks the relation itself; CheckEnds checks the kinds of its ends.
func (c *Relation) Check() error {
	if !known(RelationKinds, c.Kind) {
		return Errorf(BadUserInput, "unknown kind of relation %q", Clip(string(c.Kind)))
	}
	for _, word := range []OptionalText{c.Role, c.Status} {
		if word != "" {
			if err := CheckText("role or status", string(word), maxName); err != nil {
				return err
			}
		}
	}
	if err := c.checkTwo(); err != nil {
		return err
	}
	return c.check("relation", string(c.Kind), maxName)
}

func (s *Statement) check(what, value string, most int) error {
	if err := CheckText(what, value, most); err != nil {
		return err
	}
	if s.Confidence != "" && !known(Confidences, s.Confidence) {
		return Errorf(BadUserInput, "%s %q has the unknown confidence %q", what, Clip(value), Clip(string(s.Confidence)))
	}
	if s.Modality != "" && !known(Modalities, s.Modality) {
		return Errorf(BadUserInput, "%s %q has the unknown modality %q", what, Clip(value), Clip(string(s.Modality)))
	}
	if s.Valid != "" {
		if _, err := ParseEDTF(string(s.Valid)); err != nil {
			return err
		}
	}
	if err := s.checkObserved(); err != nil {
		return err
	}
	for _, e := range s.Evidence {
		if err := e.check(what, value); err != nil {
			return err
		}
	}
	return nil
}

// checkObserved refuses an observation without a known first and last day, since a source
// looks at some time and not for ever.
func (s *Statement) checkObserved() error {
	if s.Observed == "" {
		return nil
	}
	if _, err := ParseEDTF(string(s.Observed)); err != nil {
		return err
	}
	if start, end := s.Observed.Bounds(); !start.Known || !end.Known {
		return Errorf(BadUserInput, "observed %q has an open or unknown end: write the day, month or year in which the source found it so", Clip(string(s.Observed)))
	}
	return nil
}

func (e Evidence) check(what, value string) error {
	if (e.Start == nil) != (e.End == nil) || e.Start != nil && (*e.Start < 0 || *e.End < *e.Start) {
		return Errorf(BadUserInput, "evidence of %s %q: start and end are code points, 0 <= start <= end", what, Clip(value))
	}
	for _, word := range []OptionalText{e.Locator, e.Note} {
		if word != "" {
			if err := CheckText("evidence", string(word), maxText); err != nil {
				return err
			}
		}
	}
	return CheckLanguage(e.Language)
}

// CheckText returns BAD_USER_INPUT for a text that not every store can keep: one that
// is empty, longer than most bytes, not valid UTF-8, or has control characters other
// than line feeds and tabs. what names the text in the message.
func CheckText(what, s string, most int) error {
	switch {
	case strings.TrimSpace(s) == "":
		return Errorf(BadUserInput, "a %s is empty", what)
	case len(s) > most:
		return Errorf(BadUserInput, "%s %q is longer than %d bytes", what, Clip(s), most)
	case !utf8.ValidString(s) || strings.ContainsRune(s, utf8.RuneError):
		return Errorf(BadUserInput, "%s %q is not valid UTF-8", what, Clip(strings.ToValidUTF8(s, "?")))
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return Errorf(BadUserInput, "%s %q has control characters", what, Clip(s))
	}
	return nil
}

// CheckLanguage returns BAD_USER_INPUT for a text that does not have the form of a BCP
// 47 tag. "" is accepted.
func CheckLanguage(tag string) error {
	if tag == "" {
		return nil
	}
	for i, part := range strings.Split(tag, "-") {
		letters := strings.IndexFunc(part, func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (i == 0 || r < '0' || r > '9')
		}) < 0
		if !letters || len(part) > 8 || len(part) == 0 || i == 0 && len(part) < 2 {
			return Errorf(BadUserInput, "%q is not a language tag: write en, zh-Hans, sr-Cyrl", Clip(tag))
		}
	}
	return nil
}
