package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// line is a line of the generator's file, see its README.
type line struct {
	Type       string   `json:"type"`
	ID         string   `json:"id"`
	Kind       string   `json:"kind"`
	Name       string   `json:"name"`
	NameNative string   `json:"nameNative"`
	Lang       string   `json:"lang"`
	Acronym    string   `json:"acronym"`
	OrgType    string   `json:"orgType"`
	Country    string   `json:"country"`
	URL        string   `json:"url"`
	Founded    int      `json:"founded"`
	Budget     *float64 `json:"budget"`
	From       string   `json:"from"`
	To         string   `json:"to"`
	Role       string   `json:"role"`
	ValidFrom  string   `json:"validFrom"`
	ValidTo    string   `json:"validTo"`
}

const generated = "bench:generated"

// load fills a store from a generated graph in batches of batchSize lines.
func load(ctx context.Context, s store.Store, path string) error {
	const batchSize = 5_000
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	source := collab.EntityID(generated)
	b := store.Batch{Actor: "bench", Entities: []store.Entity{{ID: source, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}}}}
	countries := map[string]bool{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		var l line
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
		add(&b, l, source, countries)
		if n%batchSize == 0 {
			if _, err := s.Apply(ctx, b); err != nil {
				return fmt.Errorf("%s:%d: %w", path, n, err)
			}
			b = store.Batch{Actor: "bench"}
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	_, err = s.Apply(ctx, b)
	return err
}

func add(b *store.Batch, l line, source collab.ID, countries map[string]bool) {
	said := collab.Statement{SourceID: source}
	claim := func(c collab.Claim) { b.Assert = append(b.Assert, c) }
	if l.Type == "relation" {
		r := &collab.Relation{Statement: said, From: collab.EntityID(l.From), To: collab.EntityID(l.To), Role: collab.Maybe(l.Role), Kind: collab.ParticipatesIn}
		r.Valid = period(l)
		if l.Kind == "MEMBER" {
			r.Kind = collab.MemberOf
			if l.To[:4] == "lab:" {
				r.Kind, r.From, r.To = collab.HasParty, r.To, r.From
			}
		}
		claim(r)
		return
	}
	id := collab.EntityID(l.ID)
	b.Entities = append(b.Entities, store.Entity{ID: id, Kind: collab.EntityKind(l.Kind)})
	claim(&collab.Name{Statement: said, Subject: id, Value: l.Name, Language: "en", Type: collab.DisplayName})
	if l.NameNative != "" {
		claim(&collab.Name{Statement: said, Subject: id, Value: l.NameNative, Language: l.Lang, Type: collab.Label})
	}
	if l.Acronym != "" {
		claim(&collab.Name{Statement: said, Subject: id, Value: l.Acronym, Type: collab.Acronym})
	}
	if l.OrgType == "UNIVERSITY" {
		claim(&collab.Text{Statement: said, Subject: id, Topic: collab.InstitutionTypeTopic, Value: l.OrgType})
	}
	if l.Founded != 0 {
		claim(&collab.Text{Statement: said, Subject: id, Topic: collab.EstablishedTopic, Value: fmt.Sprintf("%04d", l.Founded)})
	}
	if l.URL != "" {
		claim(&collab.Identifier{Statement: said, Subject: id, Scheme: collab.SchemeWebsite, Value: l.URL})
	}
	if l.Budget != nil {
		claim(&collab.Figure{Statement: said, Subject: id, Measure: "budget", Value: *l.Budget, Qualifier: collab.Exact})
	}
	if p := period(l); l.Kind == "PROJECT" && p != "" {
		claim(&collab.Text{Statement: said, Subject: id, Topic: collab.PeriodTopic, Value: string(p)})
	}
	if l.Country != "" {
		place := collab.EntityID("bench:" + l.Country)
		if !countries[l.Country] {
			countries[l.Country] = true
			b.Entities = append(b.Entities, store.Entity{ID: place, Kind: collab.KindPlace})
			claim(&collab.Identifier{Statement: said, Subject: place, Scheme: collab.SchemeCountry, Value: l.Country})
		}
		claim(&collab.Relation{Statement: said, Kind: collab.LocatedIn, From: id, To: place})
	}
}

// period is the time of a line; a missing end goes on.
func period(l line) collab.EDTF {
	switch {
	case l.ValidFrom == "":
		return ""
	case l.ValidTo == "":
		return collab.EDTF(l.ValidFrom + "/..")
	}
	return collab.EDTF(l.ValidFrom + "/" + l.ValidTo)
}
