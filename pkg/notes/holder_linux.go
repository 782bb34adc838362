package notes

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// lockers lists the processes that hold a lock on a file, as the kernel tells
// it in /proc/locks (proc_locks(5)). It is empty where that can't be read, or
// the file system counts its devices in another way than stat.
func lockers(path string) []int {
	info, err := os.Stat(path)
	if err != nil {
		return nil
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return nil
	}
	table, err := os.ReadFile("/proc/locks")
	if err != nil {
		return nil
	}
	dev := uint64(stat.Dev) //nolint:unconvert // 32 bits wide on some systems
	return lockersIn(string(table), fmt.Sprintf("%02x:%02x:%d", unix.Major(dev), unix.Minor(dev), stat.Ino))
}

// lockersIn reads the processes that hold a file out of a table such as
//
//	1: FLOCK  ADVISORY  WRITE 4711 fe:00:1234567 0 EOF
//	1: -> FLOCK  ADVISORY  READ 4712 fe:00:1234567 0 EOF
//
// where the second only waits.
func lockersIn(table, file string) []int {
	var pids []int
	for line := range strings.Lines(table) {
		fields := strings.Fields(line)
		if len(fields) < 6 || fields[5] != file {
			continue
		}
		if pid, err := strconv.Atoi(fields[4]); err == nil && pid > 0 && !slices.Contains(pids, pid) {
			pids = append(pids, pid)
		}
	}
	return pids
}

// argsOf returns the command line of a process, nothing if it is gone.
func argsOf(pid int) []string {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return nil
	}
	return strings.Split(strings.TrimRight(string(text), "\x00"), "\x00")
}
