package heap

import (
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

// available tells whether the system would give so much, where it or the user has set a
// limit: Go ends the program if it asks for too much.
func available(n int) bool {
	const wideAddresses = ^uint(0)>>63 == 1
	if !wideAddresses {
		return false
	}
	probe, err := syscall.Mmap(-1, 0, n, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return false
	}
	return syscall.Munmap(probe) == nil
}
