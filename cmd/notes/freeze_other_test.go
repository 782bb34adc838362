//go:build !unix

package main

import (
	"os"
	"testing"
)

// freeze can't stop a process here.
func freeze(t *testing.T, _ *os.Process) { t.Skip("no process can be stopped") }
