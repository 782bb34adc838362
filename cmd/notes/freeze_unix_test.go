//go:build unix

package main

import (
	"os"
	"syscall"
	"testing"
)

// freeze stops a process where it is.
func freeze(t *testing.T, p *os.Process) {
	t.Helper()
	must(t, p.Signal(syscall.SIGSTOP))
}
