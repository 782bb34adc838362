package notes

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"

	"notes/internal/plainfile"
)

// holderOf names the process that keeps others from a file: by what the system
// knows, else by what the process that writes the index left in the lock file.
func holderOf(path, lockFile string) string {
	if pids := lockers(path); len(pids) > 0 {
		return processes(pids)
	}
	text, err := plainfile.Read(lockFile)
	if err != nil || !strings.HasPrefix(string(text), lockedBy) || isFree(lockFile) {
		return "another process"
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return line
}

// isHeld reports whether a process holds a lock. It makes no lock where there is none, nor
// opens what is none.
func isHeld(lockFile string) bool {
	if info, err := os.Stat(lockFile); err != nil || !info.Mode().IsRegular() {
		return false
	}
	free, err := tryLock(lockFile)
	return !free && err == nil
}

// isFree reports whether nobody holds a lock, so that what the file says is of
// a process that is gone.
func isFree(lockFile string) bool {
	free, err := tryLock(lockFile)
	return free && err == nil
}

func tryLock(lockFile string) (free bool, err error) {
	l := flock.New(lockFile)
	free, err = l.TryLock()
	if free {
		_ = l.Unlock()
	}
	return free, err
}

// lockedBy is how what this program writes into a lock begins.
const lockedBy = "process "

// self names this process, for others.
func self() string {
	return process(os.Getpid(), os.Args)
}

func process(pid int, args []string) string {
	if len(args) == 0 || args[0] == "" {
		return fmt.Sprintf(lockedBy+"%d", pid)
	}
	command := filepath.Base(args[0]) + " " + strings.Join(args[1:], " ")
	return fmt.Sprintf(lockedBy+"%d (%s)", pid, shortened(strings.TrimSpace(command)))
}

// longestCommand is how many characters of a command are shown.
const longestCommand = 60

func shortened(command string) string {
	runes := []rune(strings.Join(strings.Fields(command), " "))
	if len(runes) <= longestCommand {
		return string(runes)
	}
	return string(runes[:longestCommand]) + "…"
}

func processes(pids []int) string {
	first := process(pids[0], argsOf(pids[0]))
	if n := len(pids) - 1; n > 0 {
		return fmt.Sprintf("%s and %d more", first, n)
	}
	return first
}
