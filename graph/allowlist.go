package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// ReadOperations reads a file of operations: Apollo's manifest of persisted queries, or a
// JSON object with the text of each operation under its id. The result has each text twice:
// under its id, and under the SHA-256 of the text in hexadecimal digits. A text that does
// not fit the schema is an error.
func ReadOperations(file []byte) (map[string]string, error) {
	var manifest struct {
		Format     string
		Operations []struct{ ID, Body string }
	}
	texts := map[string]string{}
	if err := json.Unmarshal(file, &manifest); err == nil && len(manifest.Operations) > 0 {
		for _, o := range manifest.Operations {
			texts[o.ID] = o.Body
		}
	} else if err := json.Unmarshal(file, &texts); err != nil {
		return nil, errors.New("it is neither Apollo's manifest of persisted queries nor a JSON object of texts by their hashes")
	}
	if len(texts) == 0 {
		return nil, errors.New("it has no operations")
	}
	allowed := make(map[string]string, 2*len(texts))
	for id, text := range texts {
		if _, err := gqlparser.LoadQueryWithRules(Schema(), text, nil); err != nil {
			return nil, fmt.Errorf("the operation %.80q does not fit the schema: %s", id, limitMessage(strings.TrimSpace(err.Error())))
		}
		allowed[id], allowed[hashOf(text)] = text, text
	}
	return allowed, nil
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// allowList is an extension of the server that lets only the operations of a list pass. A
// client names them by their ids or hashes, or sends their texts.
type allowList map[string]string

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = allowList{}

// ExtensionName names the list in gqlgen's messages.
func (allowList) ExtensionName() string { return "AllowList" }

// Validate accepts every schema.
func (allowList) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters puts the text of an operation in place of its hash. An
// unknown hash is PERSISTED_QUERY_NOT_FOUND, and a text that is not in the list is
// FORBIDDEN.
func (l allowList) MutateOperationParameters(_ context.Context, params *graphql.RawParams) *gqlerror.Error {
	if params.Query != "" {
		if _, ok := l[hashOf(params.Query)]; ok {
			return nil
		}
		return &gqlerror.Error{Message: "this server answers only the operations of its list", Extensions: map[string]any{"code": string(collab.Forbidden)}}
	}
	asked, _ := params.Extensions["persistedQuery"].(map[string]any)
	hash, _ := asked["sha256Hash"].(string)
	text, ok := l[hash]
	if !ok {
		return &gqlerror.Error{Message: "PersistedQueryNotFound", Extensions: map[string]any{"code": "PERSISTED_QUERY_NOT_FOUND"}}
	}
	params.Query = text
	return nil
}
