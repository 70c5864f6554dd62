package store

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"slices"

	"liaison/internal/collab"
)

// maxReason is the greatest length in bytes of a batch's reason, actor and key, and of a
// document's address and checksum.
const maxReason = 2_000

// check returns BAD_USER_INPUT for a batch that no graph could take.
func (b Batch) check() error {
	if err := checkTexts([][2]string{{"actor", b.Actor}, {"reason", b.Reason}, {"idempotency key", b.Key}}); err != nil {
		return err
	}
	for _, e := range b.Entities {
		if err := e.check(); err != nil {
			return err
		}
	}
	for _, c := range b.Assert {
		if err := c.Check(); err != nil {
			return err
		}
	}
	for _, s := range b.Replace {
		if (s.Kind == "") != (s.To == "") {
			return collab.Errorf(collab.BadUserInput, "a scope of %s has the kind %q and leads to %q: it needs both or neither", s.Subject, s.Kind, s.To)
		}
	}
	return checkNotes(b.Notes)
}

// check returns BAD_USER_INPUT for what cannot be an entity.
func (e Entity) check() error {
	if id, err := collab.ParseID(string(e.ID)); err != nil || !id.IsEntity() {
		return collab.Errorf(collab.BadUserInput, "%q is not the id of an entity", e.ID)
	}
	if !slices.Contains(collab.EntityKinds, e.Kind) {
		return collab.Errorf(collab.BadUserInput, "unknown entity kind %q", e.Kind)
	}
	if (e.Kind == collab.KindDocument) != (e.Source != nil) {
		return collab.Errorf(collab.BadUserInput, "entity %s: a document has a source, and nothing else has", e.ID)
	}
	if e.Source != nil {
		if !slices.Contains(collab.Origins, e.Source.Origin) {
			return collab.Errorf(collab.BadUserInput, "document %s has the unknown origin %q", e.ID, e.Source.Origin)
		}
		if err := checkTexts([][2]string{{"address of the document", string(e.Source.URL)}, {"sha256 of the document", string(e.Source.SHA256)}}); err != nil {
			return err
		}
		if e.Source.Published != "" {
			if _, err := collab.ParseEDTF(string(e.Source.Published)); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTexts returns BAD_USER_INPUT for the first of the texts, each behind its name, that is
// malformed or longer than maxReason. A text may be absent.
func checkTexts(texts [][2]string) error {
	for _, t := range texts {
		if name, s := t[0], t[1]; s != "" {
			if err := collab.CheckText(name, s, maxReason); err != nil {
				return err
			}
		}
	}
	return nil
}

// notes returns the notes of the batch, followed by those that NotesOf gives for what
// the batch did.
func (b Batch) notes(r Receipt) ([]Note, error) {
	if b.NotesOf == nil {
		return b.Notes, nil
	}
	more := b.NotesOf(r)
	return append(slices.Clone(b.Notes), more...), checkNotes(more)
}

func checkNotes(list []Note) error {
	for _, n := range list {
		if id, err := collab.ParseID(string(n.Source)); err != nil || !id.IsEntity() || n.Key == "" {
			return collab.Errorf(collab.BadUserInput, "a note has the source %q and the key %q: it needs an entity's id and a key", n.Source, n.Key)
		}
	}
	return nil
}

// digest returns a text that only batches with the same entities, claims and retractions
// have in common.
func (b Batch) digest() string {
	raw, err := json.Marshal(struct {
		Entities []Entity
		Assert   []collab.Claim
		Retract  []collab.ID
	}{b.Entities, b.Assert, b.Retract})
	if err != nil {
		panic(err) // cannot happen: the batch is checked and has plain data only
	}
	sum := sha256.Sum256(raw)
	return base64.RawURLEncoding.EncodeToString(sum[:])
}
