package heap

import (
	"math"
	"runtime"
	"syscall"
)

// Reserve lets the heap grow by n bytes, in large pages. They stay free, take memory only
// as they are used, and are used before any others.
//
// It collects the garbage, which costs little while there is little on the heap.
func Reserve(n int) {
	if n <= 0 || !available(n) {
		return
	}
	// Of a block in which anything lay before, Go would clear all, which takes its memory.
	pieces := make([][]byte, n/growth)
	for i := range pieces {
		pieces[i] = make([]byte, growth)
		_ = syscall.Madvise(pieces[i], syscall.MADV_HUGEPAGE)
	}
	runtime.KeepAlive(pieces)
	runtime.GC()
}

// available tells whether the process may have so much address space, and as much again for
// the rest: Go ends the program if it asks for more than a limit (ulimit -v) leaves.
func available(n int) bool {
	const wideAddresses = ^uint(0)>>63 == 1
	if !wideAddresses || n > math.MaxInt/2 {
		return false
	}
	probe, err := syscall.Mmap(-1, 0, 2*n, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return false
	}
	return syscall.Munmap(probe) == nil
}
