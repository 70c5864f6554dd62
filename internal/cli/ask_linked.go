package cli

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/linked"
)

// linkedAtATime is how many entities or relations one operation asks about, and
// wholeAtATime how many entities with their texts and figures.
const (
	linkedAtATime = 50
	wholeAtATime  = 10
)

// linkedForms lets a command write its answer as linked data.
func linkedForms(cmd *cobra.Command) {
	if cmd.Annotations == nil {
		cmd.Annotations = map[string]string{}
	}
	cmd.Annotations["linked data"] = "yes"
	if output := cmd.Flags().Lookup("output"); output != nil {
		output.Usage += "; or linked data: jsonld, nquads"
	}
}

// writesLinked reports whether a command has linkedForms.
func writesLinked(cmd *cobra.Command) bool { return cmd.Annotations["linked data"] != "" }

// mentions are the ids of what an answer has, which its linked data describe.
type mentions struct {
	entities  map[collab.ID]bool // have their names and identifiers
	whole     map[collab.ID]bool // have their texts and figures too
	relations map[collab.ID]bool
}

func newMentions() *mentions {
	return &mentions{entities: map[collab.ID]bool{}, whole: map[collab.ID]bool{}, relations: map[collab.ID]bool{}}
}

// add adds the entities and relations that a value has under keys named "id". The source
// and the ends of a relation are not among them: they come with the relation.
func (m *mentions) add(value any) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			m.add(v)
		}
	case map[string]any:
		text, _ := value["id"].(string)
		id, err := collab.ParseID(text)
		switch {
		case err == nil && id.IsRelation():
			m.relations[id] = true
			return
		case err == nil && id.IsEntity():
			m.entities[id] = true
		}
		for key, v := range value {
			if key != "source" {
				m.add(v)
			}
		}
	}
}

// join adds what another page of a list mentions.
func (m *mentions) join(other *mentions) {
	maps.Copy(m.entities, other.entities)
	maps.Copy(m.whole, other.whole)
	maps.Copy(m.relations, other.relations)
}

// mentioned are the mentions of an answer: the entities that its graph shows or, where it has
// none, all that the answer names, and the relations that the answer rests on. Of the links
// of a network, these are at most as many ties as --reasons says.
func (q *question) mentioned(r *reply, a answer) (*mentions, error) {
	out := newMentions()
	for _, id := range r.whole {
		out.whole[id] = true
	}
	var value any
	if err := json.Unmarshal(a.Data, &value); err != nil {
		return nil, err
	}
	out.add(value)
	if r.graph == nil || len(r.whole) > 0 {
		return out, nil
	}
	clear(out.entities)
	for _, n := range r.graph.Nodes {
		if id, err := collab.ParseID(n.ID); err == nil { // a group of several entities has none
			out.entities[id] = true
		}
	}
	if !r.graph.LacksTies() {
		return out, nil
	}
	return out, q.fillTies(r.graph, a.Extensions.GraphVersion, func(t *tie) {
		for _, s := range t.Relations {
			out.relations[collab.ID(s.ID)] = true
		}
	})
}

// linkedOf asks for what linked data have of the mentions of an answer, which is of a
// version of the graph: the entities with their names and identifiers, the relations, and
// the kind and the name of all that these speak of.
func (q *question) linkedOf(m *mentions, version json.RawMessage) ([]linked.Entity, error) {
	part := map[collab.ID]*linked.Entity{}
	var relations []*collab.Relation
	spoken := map[collab.ID]bool{}
	take := func(n *linkedNode) {
		if n.ID.IsRelation() {
			relations = append(relations, n.asRelation())
		} else {
			part[n.ID] = n.entity()
		}
		n.speaksOf(spoken)
	}
	ask := func(ids map[collab.ID]bool, said, all bool) error {
		atATime := linkedAtATime
		if all {
			atATime = wholeAtATime
		}
		for some := range slices.Chunk(slices.Sorted(maps.Keys(ids)), atATime) {
			a, err := q.sendAt("linked", map[string]any{"ids": some, "said": said, "all": all}, version)
			if err != nil {
				return err
			}
			var found struct{ Nodes []*linkedNode }
			if err := json.Unmarshal(a.Data, &found); err != nil {
				return err
			}
			for _, n := range found.Nodes {
				if n != nil {
					take(n)
				}
			}
		}
		return nil
	}
	for id := range m.whole {
		delete(m.entities, id)
	}
	if err := ask(m.whole, true, true); err != nil {
		return nil, err
	}
	if err := ask(m.entities, true, false); err != nil {
		return nil, err
	}
	if err := ask(m.relations, false, false); err != nil {
		return nil, err
	}
	for id := range part {
		delete(spoken, id)
	}
	if err := ask(spoken, false, false); err != nil {
		return nil, err
	}
	for _, r := range relations {
		if from := part[r.From]; from != nil {
			from.Claims = append(from.Claims, r)
		}
	}
	var out []linked.Entity
	for _, e := range part {
		out = append(out, *e)
	}
	return out, nil
}

// said is what the operation asks of every statement.
type said struct {
	Confidence, Modality, Valid, Observed string
	Source                                struct{ ID collab.ID }
	Evidence                              []struct {
		Start, End *int32
		Locator    string
	}
}

func (s *said) statement() collab.Statement {
	out := collab.Statement{
		SourceID: s.Source.ID, Confidence: collab.Confidence(s.Confidence), Modality: collab.Modality(s.Modality),
		Valid: collab.EDTF(s.Valid), Observed: collab.EDTF(s.Observed),
	}
	for _, e := range s.Evidence {
		out.Evidence = append(out.Evidence, collab.Evidence{Start: e.Start, End: e.End, Locator: collab.OptionalText(e.Locator)})
	}
	return out
}

// linkedNode is an entity or a relation, as the operation "linked" has it.
type linkedNode struct {
	ID         collab.ID
	Kind, Name string
	Names      []struct {
		said
		Value, Language, Type string
	}
	Identifiers []struct {
		said
		Scheme, Value string
	}
	Texts []struct {
		said
		Topic, Text, Language string
	}
	Figures []struct {
		said
		Measure                                       string
		Figure                                        float64
		Qualifier, Unit, Currency, Period, PeriodText string
		Place                                         struct{ ID collab.ID }
	}
	Origin, URL, Published string // of a document
	Languages              []string

	said         // of a relation
	Relation     string
	From, To     struct{ ID collab.ID }
	Role, Status string
}

func (n *linkedNode) entity() *linked.Entity {
	out := &linked.Entity{ID: n.ID, Kind: collab.EntityKind(n.Kind), Label: n.Name}
	if n.Name == string(n.ID) {
		out.Label = "" // it has no name
	}
	if out.Kind == collab.KindDocument {
		out.Source = &collab.Source{
			Origin: collab.Origin(n.Origin), Published: collab.EDTF(n.Published), URL: collab.OptionalText(n.URL), Languages: n.Languages,
		}
	}
	for _, x := range n.Names {
		out.Claims = append(out.Claims, &collab.Name{Statement: x.statement(), Subject: n.ID, Value: x.Value, Language: x.Language, Type: collab.NameType(x.Type)})
	}
	for _, x := range n.Identifiers {
		out.Claims = append(out.Claims, &collab.Identifier{Statement: x.statement(), Subject: n.ID, Scheme: x.Scheme, Value: x.Value})
	}
	for _, x := range n.Texts {
		out.Claims = append(out.Claims, &collab.Text{Statement: x.statement(), Subject: n.ID, Topic: collab.TextTopic(x.Topic), Value: x.Text, Language: x.Language})
	}
	for _, x := range n.Figures {
		out.Claims = append(out.Claims, &collab.Figure{
			Statement: x.statement(), Subject: n.ID, Measure: x.Measure, Value: x.Figure, Qualifier: collab.Qualifier(x.Qualifier),
			Unit: collab.OptionalText(x.Unit), Currency: collab.OptionalText(x.Currency), Period: collab.EDTF(x.Period),
			PeriodText: collab.OptionalText(x.PeriodText), PlaceID: x.Place.ID,
		})
	}
	return out
}

func (n *linkedNode) asRelation() *collab.Relation {
	out := &collab.Relation{
		Statement: n.statement(), Kind: collab.RelationKind(n.Relation), From: n.From.ID, To: n.To.ID,
		Role: collab.OptionalText(n.Role), Status: collab.OptionalText(n.Status),
	}
	out.ID = n.ID
	return out
}

// speaksOf adds the sources of what is said of an entity or relation, the places of its
// figures, and its ends.
func (n *linkedNode) speaksOf(into map[collab.ID]bool) {
	add := func(id collab.ID) {
		if id != "" {
			into[id] = true
		}
	}
	for _, x := range n.Names {
		add(x.Source.ID)
	}
	for _, x := range n.Identifiers {
		add(x.Source.ID)
	}
	for _, x := range n.Texts {
		add(x.Source.ID)
	}
	for _, x := range n.Figures {
		add(x.Source.ID)
		add(x.Place.ID)
	}
	add(n.Source.ID)
	add(n.From.ID)
	add(n.To.ID)
}
