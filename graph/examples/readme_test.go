package examples_test

import (
	"os"
	"strings"
	"testing"

	"liaison/data"
)

// The questions that README invites to paste are answered, and with something.
func TestReadmesQuestions(t *testing.T) {
	raw, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(raw), "```graphql\n")[1:]
	if len(blocks) != 3 {
		t.Fatalf("README has %d questions, want 3", len(blocks))
	}
	lite := serve(t, openSQLite(t), data.Curated)
	for _, block := range blocks {
		text, _, _ := strings.Cut(block, "```")
		answer := string(lite.ask(t, question{name: "README", query: text}))
		if strings.Contains(answer, `"errors"`) || !strings.Contains(answer, `"edges":[{`) {
			t.Errorf("%s\nanswers %.300s", text, answer)
		}
	}
}
