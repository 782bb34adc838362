package vocab

// table finds the senses of a form by the hash of its key. It also knows the
// beginnings of forms that end at a seam, so that a reader of a text knows
// whether to go on with the next word. Built in one go, read by many
// goroutines.
type table struct {
	slots  []slot
	sieve  []uint64  // bits of hashes that are in slots: most look-ups end here
	senses [][]int32 // by number; the first is empty
	used   int
}

type slot struct {
	hash   uint64 // 0 for a free slot
	senses int32  // number of a list of senses; 0 if this is only a beginning
	begins bool   // a longer form goes on from here
}

// newTable returns a table with room for n hashes.
func newTable(n int) *table {
	size := 1 << 10
	for size < 2*n {
		size <<= 1
	}
	return &table{slots: make([]slot, size), sieve: make([]uint64, sieveBits/64), senses: make([][]int32, 1, n)}
}

// The hash is FNV-1a (Fowler, Noll and Vo, 1991) in 64 bits. Among a hundred
// thousand forms the chance that two collide is one in a billion.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

func hashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

func hashKey(key string) uint64 {
	h := hashSeed
	for i := range len(key) {
		h = hashByte(h, key[i])
	}
	return h
}

// sieveBits is the number of bits of the sieve, a power of two: 64 KiB stay
// in the processor's cache.
const sieveBits = 1 << 19

func sieveBit(hash uint64) (word, bit uint64) {
	i := (hash ^ hash>>31) % sieveBits
	return i / 64, 1 << (i % 64)
}

// find returns the slot of a hash, an empty one if it is not in the table.
func (t *table) find(hash uint64) slot {
	if word, bit := sieveBit(hash); t.sieve[word]&bit == 0 {
		return slot{}
	}
	return *t.place(hash)
}

// place returns the slot of a hash, or the free slot where it belongs.
func (t *table) place(hash uint64) *slot {
	mask := uint64(len(t.slots) - 1)
	for i := (hash ^ hash>>29) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.hash == hash || s.hash == 0 {
			return s
		}
	}
}

// add files a sense under a key; bit i of seams says that the form may be
// broken before the i-th byte.
func (t *table) add(key string, seams uint64, sense int32) {
	h := hashSeed
	for i := range len(key) {
		if i > 0 && seams&(1<<i) != 0 {
			t.claim(h).begins = true
		}
		h = hashByte(h, key[i])
	}
	s := t.claim(h)
	if s.senses == 0 {
		t.senses = append(t.senses, nil)
		s.senses = int32(len(t.senses) - 1)
	}
	t.senses[s.senses] = append(t.senses[s.senses], sense)
}

// claim returns the slot of a hash, taking a free one for it if need be.
func (t *table) claim(hash uint64) *slot {
	s := t.place(hash)
	if s.hash != 0 {
		return s
	}
	if t.used*2 >= len(t.slots) {
		t.grow()
		s = t.place(hash)
	}
	t.used++
	s.hash = hash
	word, bit := sieveBit(hash)
	t.sieve[word] |= bit
	return s
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.hash != 0 {
			*t.place(s.hash) = s
		}
	}
}
