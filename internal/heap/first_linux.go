package heap

import (
	"syscall"
	"unsafe"
)

// growth is by how many bytes Go's heap grows at least, and what it is aligned to
// (pallocChunkBytes of the runtime).
const growth = 4 << 20

// populateWrite is MADV_POPULATE_WRITE of Linux 5.14 and later, which package syscall
// doesn't name.
const populateWrite = 23

// onHeap lies on the heap and so tells where that is.
var onHeap = new([64]byte)

// This package imports next to nothing and so is initialised before nearly all others.
var _ = populate(uintptr(unsafe.Pointer(onHeap)) &^ (growth - 1))

// populate asks for the pages of a piece of the heap, large ones if there are any, and
// tells whether they were given.
func populate(piece uintptr) bool {
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, piece, growth, syscall.MADV_HUGEPAGE)
	_, _, errno := syscall.Syscall(syscall.SYS_MADVISE, piece, growth, populateWrite)
	return errno == 0
}
