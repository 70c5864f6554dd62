package store

import (
	"strings"

	"liaison/internal/collab"
)

// KeptRecords keeps many records in large blocks of memory, as Texts keeps texts: a record
// lies beside others, and its id and names beside each other. An answer about a thousand
// entities looks at each of them, and memory that is near is read together. Texts that many
// records have in common are kept once. The zero value has no records.
type KeptRecords struct {
	Texts
	free   []collab.Record
	common map[string]string
	types  map[string][]collab.InstitutionType
}

// recordBlock is how many records a block has.
const recordBlock = 256

// KeepRecord returns a copy of the record that lies in a block. Its types are the list of the
// record, and so is its source.
func (k *KeptRecords) KeepRecord(r collab.Record) *collab.Record {
	if len(k.free) == 0 {
		k.free = make([]collab.Record, recordBlock)
	}
	kept := &k.free[0]
	k.free = k.free[1:]
	r.ID, r.Name = collab.ID(k.Keep(string(r.ID))), k.Keep(r.Name)
	if r.Sort == r.Name {
		r.Sort = r.Name // both fields share one copy of the text
	} else {
		r.Sort = k.Keep(r.Sort)
	}
	r.Kind, r.Country, r.Status = collab.EntityKind(k.shared(string(r.Kind))), k.shared(r.Country), collab.InstitutionStatus(k.shared(string(r.Status)))
	r.Period, r.CityID, r.ParentID = collab.EDTF(k.shared(string(r.Period))), collab.ID(k.shared(string(r.CityID))), collab.ID(k.shared(string(r.ParentID)))
	*kept = r
	return kept
}

// shared returns the first text that was equal to this one.
func (k *KeptRecords) shared(text string) string {
	if text == "" {
		return ""
	}
	if known, ok := k.common[text]; ok {
		return known
	}
	if k.common == nil {
		k.common = map[string]string{}
	}
	text = strings.Clone(text) // it may be part of a larger one
	k.common[text] = text
	return text
}

// SharedTypes returns the first list of types that was equal to this one.
func (k *KeptRecords) SharedTypes(list []collab.InstitutionType) []collab.InstitutionType {
	if len(list) == 0 {
		return nil
	}
	var key []byte
	for _, t := range list {
		key = append(append(key, t...), ' ')
	}
	if known, ok := k.types[string(key)]; ok {
		return known
	}
	if k.types == nil {
		k.types = map[string][]collab.InstitutionType{}
	}
	k.types[string(key)] = list
	return list
}
