package cli

import (
	"path/filepath"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/importer"
)

const maxSource = 200 // bytes

func sourceFlag(cmd *cobra.Command) {
	cmd.Flags().String("source", "", "the name of the upload, which becomes the source of the statements (default: the file's name without its extension)")
}

// uploadName returns the name of the upload: --source, else the name of the one file.
// A newer state of the same list has to come under the same name.
func uploadName(k *koanf.Koanf, paths []string) (string, error) {
	name := k.String("source")
	if name == "" {
		if len(paths) != 1 || paths[0] == "-" {
			return "", usagef("say what the upload is called: --source NAME")
		}
		whole, err := filepath.Abs(paths[0])
		if err != nil {
			return "", usagef("say what the upload is called: --source NAME")
		}
		name = bareName(whole)
	}
	if err := collab.CheckText("name of an upload", name, maxSource); err != nil {
		return "", usagef("%s", explain(err))
	}
	return name, nil
}

// bareName returns the name of a file without its folder and extensions.
func bareName(path string) string {
	name := filepath.Base(path)
	for _, packed := range []string{".gz", ".zip"} {
		if ext := filepath.Ext(name); strings.EqualFold(ext, packed) && len(ext) < len(name) {
			name = strings.TrimSuffix(name, ext)
		}
	}
	if ext := filepath.Ext(name); len(ext) < len(name) {
		name = strings.TrimSuffix(name, ext)
	}
	return name
}

// uploadKey returns the key of the source of an upload.
func uploadKey(name string) string { return importer.NDJSON(name).Source.Key }

func (p Process) importNDJSON() *cobra.Command {
	cmd := p.importFormat(manuals["ndjson"], importFiles{name: "ndjson", choose: func(_ *cobra.Command, k *koanf.Koanf, paths []string) (chosen, error) {
		name, err := uploadName(k, paths)
		return chosen{format: importer.NDJSON(name)}, err
	}})
	sourceFlag(cmd)
	return cmd
}
