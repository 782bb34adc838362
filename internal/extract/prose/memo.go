package prose

import "strings"

// memo remembers what is slow to find out about single words and the same in every note: whether
// a word is ordinary, and whether it is a slip of a common one.
type memo struct {
	slip     map[string]bool
	ordinary map[string]bool
}

// maxMemo bounds the number of words remembered.
const maxMemo = 1 << 15

// Remember returns what is in a memory about a word, found out if need be. A full memory
// forgets everything. Words are kept as copies: they would hold on to the note that they stand in.
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
