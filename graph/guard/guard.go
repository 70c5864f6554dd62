// Package guard refuses GraphQL requests whose document or variables are out of
// proportion, before anything else looks at them.
//
// The rules that validate a document compare its fields pair by pair and follow
// its fragments, so a document of a few hundred bytes can hold a core for hours
// or end the process. The guard parses the document under a token limit and
// walks it once under the limits below; what it accepts is cheap to validate.
//
// Package graph adds it to the server. The guard knows the grammar of GraphQL
// alone: neither the schema nor what a field costs to answer.
package guard

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"liaison/internal/collab"
)

// MaxTokens is how many tokens a document may have. The parser counts comments too.
const MaxTokens = 2000

// The limits of a document as it is written.
const (
	maxOperations = 10
	maxAliases    = 100
	maxDirectives = 5   // at one place
	maxOwnName    = 128 // bytes of a name that the client chooses: of an alias, a fragment, a variable, an operation
	maxSchemaName = 48  // bytes of any other name: an unknown one is compared with the schema's for a suggestion
	maxUnknown    = 20  // how often types are named that the schema does not have
)

// The limits of a document with its fragments spelt out. Fields of one response
// key are merged, as they are in the answer.
const (
	maxDepth         = 12
	introspectionTop = 16  // depth below __schema and __type: standard tools need 15
	maxRootFields    = 20  // response keys of an operation's top level
	maxFields        = 200 // response keys of any other level
	maxSameKey       = 20  // fields that share one response key
	maxSelections    = 5000
)

// Guard is an extension of the server: add it before any other that looks at a document.
type Guard struct {
	Schema *ast.Schema // the server's
	// Valid has documents by their text that the guard has accepted and the server has found
	// valid. They are not looked at again. It may be nil.
	Valid graphql.Cache[*ast.QueryDocument]
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = Guard{}

// ExtensionName names the guard in gqlgen's messages.
func (Guard) ExtensionName() string { return "DocumentGuard" }

// Validate accepts every schema.
func (Guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters changes nothing. It returns an error with code
// TOO_COSTLY where a request goes beyond a limit, and one with BAD_USER_INPUT
// where the document cannot be parsed, its fragments form a cycle, or it names types that
// the schema does not have more often than allowed. A request without a document is left to
// whoever supplies one.
func (g Guard) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if err := checkVariables(params.Variables); err != nil {
		return err
	}
	if len(params.OperationName) > maxOwnName {
		return refuse(nil, "the operation name is longer than %d bytes", maxOwnName)
	}
	if g.Valid != nil {
		if document, ok := g.Valid.Get(ctx, params.Query); ok {
			return checkWhole(document, params.Variables)
		}
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, MaxTokens)
	if err != nil {
		return unparsed(err)
	}
	if err := checkWritten(document, g.Schema); err != nil {
		return err
	}
	if err := checkWhole(document, params.Variables); err != nil {
		return err
	}
	return checkExpanded(document)
}

// unparsed gives the parser's error the code that a client can act on.
func unparsed(err error) *gqlerror.Error {
	var refused *gqlerror.Error
	if !errors.As(err, &refused) {
		refused = gqlerror.Errorf("%s", err)
	}
	code := collab.BadUserInput
	if len(refused.Locations) == 0 { // the token limit is the only error without a place
		code = collab.TooCostly
	}
	refused.Extensions = map[string]any{"code": string(code)}
	return refused
}

// refuse is the error of a request beyond a limit; at is nil where no place is known.
func refuse(at *ast.Position, format string, args ...any) *gqlerror.Error {
	return failure(collab.TooCostly, at, format, args...)
}

func failure(code collab.Code, at *ast.Position, format string, args ...any) *gqlerror.Error {
	err := &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": string(code)}}
	if at != nil {
		err.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	return err
}
