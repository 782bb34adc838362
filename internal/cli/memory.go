package cli

import (
	"math"
	"os"
	"runtime/debug"

	"notes/internal/heap"
)

// patientGC lets the heap of a short process grow to some 30 MB before its
// garbage is collected for the first time, and after that ninefold.
const patientGC = 800

// calmGC is for looking what has changed in a folder, of which every file stays in memory.
const calmGC = 200

// thriftyGC keeps what an index of many notes is made in below what Go would let it grow
// to, a sixth less for a twentieth more time.
const thriftyGC = 70

// never is how patient a garbage collection is that doesn't happen.
const never = -1

// collect lets the heap grow by so many percent between two collections of its garbage,
// unless whoever runs the program has said by how many.
func collect(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}

// manyToRead is from how many bytes of notes on memory counts for more than time: fewer
// are read before there is garbage to speak of.
const manyToRead = 200_000

// makeRoom prepares the memory for reading so many bytes of notes, unless whoever runs the
// program has limited it.
func makeRoom(bytes int64) {
	if bytes > 0 && debug.SetMemoryLimit(-1) == math.MaxInt64 {
		collect(never)
		heap.Reserve(int(min(mostRoom, vocabularyRoom+roomPerByte*bytes)))
	}
	if bytes < manyToRead {
		collect(patientGC)
	} else {
		collect(thriftyGC)
	}
}

// What an index is made in, in bytes: the vocabulary and, for each byte of the notes, what
// is found in it, summed up and not yet written.
const (
	vocabularyRoom = 32 << 20
	roomPerByte    = 48
	mostRoom       = 512 << 20
)
