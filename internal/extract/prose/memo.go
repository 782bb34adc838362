package prose

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Memo remembers what is slow to find out about single words and the same in
// every note: whether a word is a slip of a common one, and of which, and
// which name a misspelt word means. It forgets everything when it is full.
type Memo struct {
	slip        map[string]bool
	ordinary    map[string]bool
	Meant       map[string]Meaning
	Corrected   map[string][]string
	Unversioned map[string]*vocab.Entry // what a word with a number at its end is a version of
	Terms       map[string]*kg.Term     // what the vocabulary says of a key
	keys        map[*vocab.Entry]string
}

// maxMemo bounds the number of words remembered.
const maxMemo = 1 << 15

// Key returns the key of an entry.
func (m *Memo) Key(entry *vocab.Entry) string {
	key, known := m.keys[entry]
	if !known {
		if m.keys == nil {
			m.keys = map[*vocab.Entry]string{}
		}
		key = entry.Key()
		m.keys[entry] = key
	}
	return key
}

// Remember returns what is in a memory about a word, found out if need be. Words
// are kept as copies: they would hold on to the note that they stand in.
func Remember[T any](memory *map[string]T, word string, find func(string) T) T {
	found, known := (*memory)[word]
	if known {
		return found
	}
	if *memory == nil || len(*memory) >= maxMemo {
		*memory = map[string]T{}
	}
	found = find(word)
	(*memory)[strings.Clone(word)] = found
	return found
}
