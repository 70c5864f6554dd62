package cli

import (
	"cmp"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

// entityFlags are the flags of questions whose filter is of entities.
func entityFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringSlice("kind", nil, "only entities of these kinds, as alliance (repeatable)")
	f.StringSlice("country", nil, "only entities of these countries, as DE (repeatable)")
}

// entityFilter returns the filter that the flags of entityFlags make, empty where none
// is given.
func entityFilter(k *koanf.Koanf) (map[string]any, error) {
	filter := map[string]any{}
	kinds, err := valuesOf("EntityKind", "kind", k.Strings("kind"))
	if err != nil {
		return nil, err
	}
	if kinds != nil {
		filter["kinds"] = kinds
	}
	if countries := k.Strings("country"); len(countries) > 0 {
		filter["countries"] = countries
	}
	return filter, nil
}

// fact is a statement about an entity, of whichever kind.
type fact struct {
	Name, Scheme, Identifier, Topic, Text, Measure, Qualifier, Unit string
	Figure                                                          *float64
	Kind, Role                                                      string
	From, To                                                        *entity
	Period, Valid, Observed, Confidence                             string
	Source                                                          struct{ Name string }
}

// about returns in words what the fact is about, as "members".
func (f fact) about() string {
	return words(cmp.Or(f.Measure, f.Topic, f.Scheme, f.Kind, "name"))
}

// value returns what the fact says: a figure with its qualifier, the other end of a relation,
// a name, an identifier or a text.
func (f fact) value() string {
	if f.Figure != nil {
		text := figure(*f.Figure)
		if f.Qualifier != "" && f.Qualifier != "EXACT" {
			text = words(f.Qualifier) + " " + text
		}
		return text
	}
	if f.To != nil {
		return withRole(f.To.Name, f.Role)
	}
	return cmp.Or(f.Name, f.Identifier, f.Text)
}

// when returns the period in which the statement holds; for a figure without one it returns
// the period that the figure is about.
func (f fact) when() string { return cmp.Or(f.Valid, f.Period) }

// withRole returns a name with a role in brackets, and the name alone if there is no role.
func withRole(name, role string) string {
	if role == "" {
		return name
	}
	return name + " (" + words(role) + ")"
}
