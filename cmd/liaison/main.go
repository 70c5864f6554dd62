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
	// Samples of allocations take 2 percent of a server's processor time. Only a server with
	// --private-addr shows them, and it turns them on.
	runtime.MemProfileRate = 0
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(cli.Run(ctx, os.Args[1:], cli.Process{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.LookupEnv}))
}
