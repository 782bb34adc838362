package vocab

import (
	"encoding/binary"
	"math/bits"
)

// table is a hash table that is read where it lies: slots of twelve bytes, a
// hash of 64 bits and a value of 32, with linear probing. A free slot has the
// hash 0. Keys aren't stored: among a hundred thousand of them the chance that
// two hashes collide is one in a billion.
type table string

// slotSize is the number of bytes of a slot.
const slotSize = 12

// find returns the value of a hash, 0 if the table has none.
func (t table) find(hash uint64) uint32 {
	n := len(t) / slotSize
	for i := home(hash, n); ; i++ {
		if i == n {
			i = 0
		}
		switch at := i * slotSize; u64(string(t), at) {
		case hash:
			return u32(string(t), at+8)
		case 0:
			return 0
		}
	}
}

// home returns the slot of n where the search for a hash begins, by
// multiplication (Knuth, 1973).
func home(hash uint64, n int) int {
	high, _ := bits.Mul64(hash*0x9e3779b97f4a7c15, uint64(n))
	return int(high)
}

// tableWriter lays out a table.
type tableWriter struct {
	slots []slot
	place map[uint64]int // where in slots a hash stands
}

type slot struct {
	hash  uint64
	value uint32
}

// newTableWriter returns a writer with room for n hashes.
func newTableWriter(n int) tableWriter {
	return tableWriter{slots: make([]slot, 0, n), place: make(map[uint64]int, n)}
}

// at returns the value of a hash, for reading and writing; it is valid until
// the next call.
func (w *tableWriter) at(hash uint64) *uint32 {
	i, known := w.place[hash]
	if !known {
		i = len(w.slots)
		w.place[hash] = i
		w.slots = append(w.slots, slot{hash: hash})
	}
	return &w.slots[i].value
}

// appendTo lays the table out behind out, a third of it free.
func (w *tableWriter) appendTo(out []byte) []byte {
	n := len(w.slots)*3/2 + 1
	laid := make([]slot, n)
	for _, s := range w.slots {
		i := home(s.hash, n)
		for laid[i].hash != 0 {
			i = (i + 1) % n
		}
		laid[i] = s
	}
	for _, s := range laid {
		out = binary.LittleEndian.AppendUint64(out, s.hash)
		out = binary.LittleEndian.AppendUint32(out, s.value)
	}
	return out
}

// hashes returns the hashes of the table.
func (w *tableWriter) hashes() []uint64 {
	list := make([]uint64, len(w.slots))
	for i, s := range w.slots {
		list[i] = s.hash
	}
	return list
}

// sieved is a table behind a sieve of its hashes.
type sieved struct {
	sieve sieve
	table table
}

// find returns the value of a hash, 0 if the table has none.
func (s *sieved) find(hash uint64) uint32 {
	if !s.sieve.has(hash) {
		return 0
	}
	return s.table.find(hash)
}

// sieve tells which hashes a table surely hasn't, so that most look-ups need
// one bit and no slot (Bloom, 1970, with one hash).
type sieve string

// sieveSize is the number of bytes of a sieve, a power of two: 128 KiB stay in
// the processor's cache.
const sieveSize = 1 << 17

func sieveBit(hash uint64) (at int, bit byte) {
	i := hash ^ hash>>31
	return int(i / 8 % sieveSize), 1 << (i % 8)
}

func (s sieve) has(hash uint64) bool {
	at, bit := sieveBit(hash)
	return s[at]&bit != 0
}

// sieveOf lays out the sieve of some hashes.
func sieveOf(hashes []uint64) sieve {
	laid := make([]byte, sieveSize)
	for _, hash := range hashes {
		at, bit := sieveBit(hash)
		laid[at] |= bit
	}
	return sieve(laid)
}

func u32(text string, at int) uint32 { return binary.LittleEndian.Uint32([]byte(text[at : at+4])) }
func u64(text string, at int) uint64 { return binary.LittleEndian.Uint64([]byte(text[at : at+8])) }
