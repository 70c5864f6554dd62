package cli

import (
	"encoding/json"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (p Process) version() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program",
		Example: `  liaison version
  liaison version -o json
  liaison version -o json | jq -r .revision`,
		Args: noNames(""),
		RunE: run(func(cmd *cobra.Command, _ []string) error {
			_, machine, err := p.outputSettings(cmd)
			if err != nil {
				return err
			}
			if machine {
				version, revision := built()
				return json.NewEncoder(p.Out).Encode(map[string]string{"version": version, "revision": revision, "go": runtime.Version()})
			}
			p.say("liaison %s", versionText())
			return nil
		}),
	}
	outputFlag(cmd)
	return cmd
}

// versionText returns the version of the program and that of Go, for people.
func versionText() string {
	version, revision := built()
	if revision != "" {
		version += " " + revision
	}
	return version + " (" + runtime.Version() + ")"
}

// built returns the version and revision that the program was built from. The revision
// is "" if it was not built in a repository.
func built() (version, revision string) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown", ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			revision = s.Value
		}
	}
	return info.Main.Version, revision
}
