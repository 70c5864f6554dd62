package cli

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"liaison/data"
	"liaison/internal/importer"
	"liaison/internal/store"
)

func (p Process) imports() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Bring data into the store",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return usagef("say what to import: liaison import curated") },
	}
	cmd.AddCommand(p.importCurated())
	return cmd
}

func (p Process) importCurated() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "curated",
		Short: "Import the curated data set that comes with the program",
		Long: `Import the curated data set that comes with the program, as one batch: all of
it or nothing. A second import changes nothing.`,
		Args: cobra.NoArgs,
		RunE: run(func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			k, err := p.settings(cmd)
			if err != nil {
				return err
			}
			machine, err := asJSON(k)
			if err != nil {
				return err
			}
			batch, err := importer.Curated(data.Curated)
			if err != nil {
				return dataProblem(err)
			}
			s, where, err := p.open(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			r, err := s.Apply(ctx, batch)
			if err != nil {
				return err
			}
			if machine {
				return json.NewEncoder(p.Out).Encode(map[string]any{
					"store": where, "version": r.Version, "token": r.Token,
					"created": r.Created, "asserted": r.Asserted, "retracted": r.Retracted,
				})
			}
			p.say("store: %s", where)
			p.sayReceipt(r)
			return nil
		}),
	}
	storeFlag(cmd)
	outputFlag(cmd)
	return cmd
}

func (p Process) sayReceipt(r store.Receipt) {
	if r.Created+r.Asserted+r.Retracted == 0 {
		p.say("curated data set: nothing new, the graph stays at version %d", r.Version)
		return
	}
	p.say("curated data set: %d entities and %d statements added, %d statements withdrawn; the graph is at version %d", r.Created, r.Asserted, r.Retracted, r.Version)
}
