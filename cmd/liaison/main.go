// Command liaison is the knowledge graph of institutions, partners and
// projects: its server and its tools in one program. Everything but signals is
// in internal/cli.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"liaison/internal/cli"
)

func main() {
	runtime.MemProfileRate = 0 // samples of allocations take 2 percent of a server's processor time; one that shows them turns them on
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(cli.Run(ctx, os.Args[1:], cli.Process{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.LookupEnv}))
}
