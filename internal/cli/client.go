package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
)

func urlFlag(cmd *cobra.Command) {
	cmd.Flags().String("url", "", "ask the server at this address instead of the store, as http://127.0.0.1:8080/graphql")
}

// client sends a command's operations to whoever answers them: the API over a store in
// this process, or a server.
type client struct {
	http    http.Client
	address string
	token   string
	close   func()
	// refusal is the first error of the last answer that had errors; nil if none had.
	refusal *collab.Error
}

// answer is the answer to an operation.
type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	Extensions struct {
		GraphVersion json.RawMessage `json:"graphVersion"`
		Day          string          `json:"day"`
	} `json:"extensions"`
}

// dial makes a client for the server that --url names, else for the store that --store
// names. The caller closes it.
func (p Process) dial(ctx context.Context, k *koanf.Koanf) (*client, error) {
	a := &client{address: k.String("url"), token: p.secret(writeToken), close: func() {}}
	if a.address != "" {
		u, err := url.Parse(a.address)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
			return nil, usagef("--url: write http://HOST:PORT/graphql, without user or password")
		}
		return a, nil
	}
	limit, err := memory(k)
	if err != nil {
		return nil, err
	}
	texts, err := documents(k)
	if err != nil {
		return nil, err
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return nil, err
	}
	// A write is in the store before it is answered, so that closing loses nothing.
	a.close = func() { _ = s.Close(context.WithoutCancel(ctx)) }
	a.http.Transport, a.address = inProcess(p.api(s, texts, limit, p.log())), "http://in.process/graphql"
	return a, nil
}

// ask sends one operation and returns the answer, which may have errors.
func (a *client) ask(ctx context.Context, body []byte) (answer, error) {
	var out answer
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.address, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	if a.token != "" {
		request.Header.Set("Authorization", "Bearer "+a.token)
	}
	response, err := a.http.Do(request)
	if err != nil {
		return out, codedError{exitStore, errors.New("no server answers at " + a.address + ": start one with 'liaison serve', or leave --url out")}
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&out); err != nil {
		return out, codedError{exitFailed, fmt.Errorf("%s answered %s and no GraphQL: see that the address ends in /graphql", a.address, response.Status)}
	}
	if len(out.Errors) > 0 {
		code, _ := out.Errors[0].Extensions["code"].(string)
		a.refusal = collab.Errorf(collab.Code(code), "%s", out.Errors[0].Message)
	}
	return out, nil
}

// isOfEmptyGraph reports whether nothing was ever written to the graph that answered.
func (a answer) isOfEmptyGraph() bool {
	return string(bytes.Trim(a.Extensions.GraphVersion, `"`)) == "0"
}
