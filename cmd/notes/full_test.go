//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

// TestNoRoom lets the index hit a limit on the size of files, at many sizes:
// either it fits, or the run fails with a word and the old index stays.
func TestNoRoom(t *testing.T) {
	for _, c := range []struct {
		name           string
		index, rebuild bool
	}{{"fresh", false, false}, {"incremental", true, false}, {"rebuild", true, true}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			v := newVictim(t, c.index, c.rebuild)
			blocks := 2 * size(t, v.db) / 512 // an update needs more than it leaves
			fit := 0
			for i := range int64(8) {
				v.reset()
				if v.within(blocks * i / 7) {
					fit++
				}
				v.inspect()
			}
			if fit == 0 || fit == 8 {
				t.Errorf("%d of 8 runs had room enough; the limits prove nothing", fit)
			}
			v.recovers()
		})
	}
}

func size(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	must(t, err)
	return info.Size()
}

// within runs the program with files bounded to a number of blocks. It reports
// whether that was enough, and checks what is said if not.
func (v *victim) within(blocks int64) bool {
	v.t.Helper()
	script := fmt.Sprintf(`ulimit -f %d && exec "$@"`, blocks)
	cmd := program(v.t, append([]string{"-c", script, "sh", "notes"}, v.args...)...)
	cmd.Path = "/bin/sh"
	return v.runs(cmd)
}

// runs runs the program, for which there may be no room, and says whether
// there was.
func (v *victim) runs(cmd *exec.Cmd) bool {
	v.t.Helper()
	said, err := cmd.CombinedOutput()
	if err == nil {
		return true
	}
	if cmd.ProcessState.ExitCode() != 1 || !regexp.MustCompile(`^notes: .*(file too large|no space left).*\n(hint: .*\n)?$`).Match(said) {
		v.t.Fatalf("%q: %v\n%s", cmd.Args, err, said)
	}
	if _, err := os.Stat(v.db + ".new"); err == nil {
		v.t.Error("what was built of the new index is left over")
	}
	return false
}

// TestFullOutput: an answer that can't be written is a failure.
func TestFullOutput(t *testing.T) {
	t.Parallel()
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("there is no /dev/full:", err)
	}
	defer full.Close()
	folder := filepath.Join(t.TempDir(), "kb")
	madeUp(20, 1).write(t, folder)
	succeed(t, "index", folder)
	for _, args := range [][]string{{"entities"}, {"topics", "--json"}, {"graph"}, {"related", "Cilium"}, {"status"}, {"version"}, {"help"}, {"settings"}, {"graph", "--help"}, {"entities", "--format", "{{.Name}}"}, {"mentions", "Cilium", "--print0"}} {
		cmd := program(t, append([]string{"--notes", folder}, args...)...)
		cmd.Stdout = full
		if said := failed(t, 1, cmd); !regexp.MustCompile(`^notes: .*no space left`).MatchString(said) {
			t.Errorf("%q said %q", args, said)
		}
	}
}
