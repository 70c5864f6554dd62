package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"syscall"
)

// listen opens the address that a flag gives. An address without a port is refused: the
// system would choose a port and listen on every interface of the machine.
func listen(ctx context.Context, flag, addr string) (net.Listener, error) {
	if _, port, err := net.SplitHostPort(addr); addr == "" || err == nil && port == "" {
		return nil, usagef("--%s %q names no port: write HOST:PORT, as 127.0.0.1:8080", flag, addr)
	}
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", addr)
	var wrong *net.AddrError
	var unknown *net.DNSError
	refused := func(hint string) error {
		return codedError{exitFailed, fmt.Errorf("the address %s %s with --%s", addr, hint, flag)}
	}
	switch {
	case err == nil:
		return l, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, refused("is in use: end the program that uses it, or choose another")
	case errors.Is(err, syscall.EACCES):
		return nil, refused("may not be used by this user: choose a port from 1024")
	case errors.As(err, &wrong), errors.As(err, &unknown), strings.Contains(err.Error(), "port"):
		return nil, usagef("--%s %q is no address to listen on: write HOST:PORT, as 127.0.0.1:8080", flag, addr)
	}
	return nil, refused("cannot be listened on: choose another")
}
