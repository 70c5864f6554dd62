package cli

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/knadh/koanf/v2"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// homeSchemes are the schemes in which an institution of --home is written into the statements of a list, the first that
// it has. One that has none of them is written by its id in the graph.
var homeSchemes = []string{identifier.ROR, identifier.Wikidata, identifier.PIC, identifier.OID, identifier.ErasmusCode}

// homeIsName reports whether --home has to be looked up in the graph: it is no identifier whose form tells the scheme.
func homeIsName(home string) bool {
	scheme, _, err := identifier.Parse(home)
	return home != "" && scheme == "" && err == nil
}

// homeCalled returns the institution that --home names, as ror:03r8nwp71. A name stands for the one institution
// of that very name, acronym or spelling; any other is refused after a list of candidates.
func (p Process) homeCalled(ctx context.Context, storeAddress, name string) (home string, err error) {
	s, _, err := p.openToRead(ctx, storeAddress)
	if err != nil {
		return "", err
	}
	defer closeStore(ctx, s, &err)
	const little = 1_000 // bytes: a search is not worth reading the graph into memory
	to := &client{address: "http://in.process/graphql", close: func() {}}
	to.http.Transport = inProcess(p.api(s, nil, little, slog.New(internalErrors{p.log().Handler()})))
	q := &question{ctx: ctx, k: koanf.New("."), p: p, to: to, exact: true}
	id, err := q.entityID(name, institutions)
	if err != nil {
		return "", fmt.Errorf("--home: %w", err)
	}
	claims, err := s.Claims(ctx, []collab.ID{collab.ID(id)}, collab.Selection{})
	if err != nil {
		return "", err
	}
	for _, scheme := range homeSchemes {
		for _, i := range claims[0].Identifiers {
			if i.Scheme == scheme {
				return scheme + ":" + i.Value, nil
			}
		}
	}
	return record.SchemeEntity + ":" + id, nil
}

// homeKnown returns an error if no entity has the identifier of --home. With a slip in
// it, every agreement of the list would belong to an unknown institution.
func homeKnown(ctx context.Context, s store.Reader, home string) error {
	scheme, value, err := identifier.Parse(home)
	if err != nil {
		return usagef("--home: %w", err)
	}
	keys := []store.Key{{Class: collab.ClassIdentifier, Label: scheme, Match: value}}
	found, err := s.Holders(ctx, keys)
	if err != nil {
		return err
	}
	for _, holders := range found {
		if len(holders) > 0 {
			return nil
		}
	}
	return dataProblem(fmt.Errorf("--home %s: nothing in the graph has this identifier; correct it, or import first what has it, as 'liaison import ror FILE'", home))
}
