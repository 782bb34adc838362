//go:build unix

package main

import (
	"bytes"
	"os"
	"syscall"
	"testing"
	"time"
)

// TestInterrupted presses Ctrl-C at random moments of index: it ends at once
// with the exit code for that, and the old index stays, or all was done before.
func TestInterrupted(t *testing.T) {
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		t.Run(signal.String(), func(t *testing.T) {
			t.Parallel()
			v := newVictim(t, true, signal == os.Interrupt)
			n, cut := atLeast(t, 20, 4), 0
			for i := range n {
				if v.interrupted(signal, time.Duration(i)*v.took/time.Duration(n)) {
					cut++
				}
			}
			if cut == 0 {
				t.Error("no run was interrupted")
			}
			v.recovers()
		})
	}
}

// interrupted sends a signal to a run after a while, and reports whether it was
// in time.
func (v *victim) interrupted(signal os.Signal, after time.Duration) bool {
	v.t.Helper()
	v.reset()
	var said bytes.Buffer
	cmd := program(v.t, v.args...)
	cmd.Stderr = &said
	must(v.t, cmd.Start())
	time.Sleep(after)
	sent := time.Now()
	_ = cmd.Process.Signal(signal)
	_ = cmd.Wait()
	if took := time.Since(sent); took > 2*time.Second {
		v.t.Errorf("it ended %v after the signal", took)
	}
	v.inspect()
	if _, err := os.Stat(v.db + ".new"); err == nil && !cmd.ProcessState.Sys().(syscall.WaitStatus).Signaled() {
		v.t.Error("what was built of the new index is left over")
	}
	switch state := cmd.ProcessState; {
	case state.Sys().(syscall.WaitStatus).Signaled():
		return true // before the program could listen for signals
	case state.ExitCode() == 130 && said.String() == "notes: interrupted; the index is as it was\n":
		return true
	case state.ExitCode() != 0:
		v.t.Errorf("exit code %d, said %q", state.ExitCode(), said.String())
	}
	return false
}
