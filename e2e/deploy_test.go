package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDeployFilesNameFlagsThatExist: what the files in deploy and the guide to
// operation give to `liaison serve` are flags and variables that it has.
func TestDeployFilesNameFlagsThatExist(t *testing.T) {
	help, err := exec.Command(filepath.Join(bin, "liaison"), "serve", "--help").Output()
	if err != nil {
		t.Fatal(err)
	}
	known := string(help) + "LIAISON_CONFIG LIAISON_WRITE_TOKEN LIAISON_NEO4J_USER LIAISON_NEO4J_PASSWORD LIAISON_NEO4J_DATABASE"
	flags := regexp.MustCompile(`--(store|addr|private-addr|host|cors-origin|curated|log-level|memory|documents|[a-z]+-[a-z]+)\b`)
	variables := regexp.MustCompile(`LIAISON_[A-Z0-9_]+`)
	for _, file := range []string{"deploy/compose.yaml", "deploy/kubernetes/liaison.yaml", "deploy/liaison.service", "deploy/Dockerfile", "docs/operating.md"} {
		text, err := os.ReadFile(filepath.Join("..", file))
		if err != nil {
			t.Fatal(err)
		}
		for _, variable := range variables.FindAllString(string(text), -1) {
			flag := "--" + strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(variable, "LIAISON_"), "_", "-"))
			if !strings.Contains(known, variable) && !strings.Contains(known, flag+" ") {
				t.Errorf("%s names %s, which `serve` does not read", file, variable)
			}
		}
		for line := range strings.Lines(string(text)) {
			if !strings.Contains(line, "serve") {
				continue
			}
			for _, flag := range flags.FindAllString(line, -1) {
				if !strings.Contains(known, flag+" ") {
					t.Errorf("%s gives %s to `serve`, which does not have it", file, flag)
				}
			}
		}
	}
}
