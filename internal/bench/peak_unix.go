//go:build linux || freebsd

package main

import (
	"os"
	"syscall"
)

// peak returns the bytes of memory that a process that has ended once held.
func peak(p *os.ProcessState) int64 {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return int64(usage.Maxrss) * 1024 //nolint:unconvert // 32 bits wide on some systems
}
