package extract

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// memo remembers what is slow to find out about single words and the same in
// every note: whether a word is a slip of a common one, and which name a
// misspelt word means. It forgets everything when it is full.
type memo struct {
	slip  map[string]bool
	meant map[string]*vocab.Entry
	terms map[string]kg.Term // what the vocabulary says of a key
}

// maxMemo bounds the number of words remembered.
const maxMemo = 1 << 15

func (m *memo) misspelt(word string, find func(string) bool) bool {
	found, known := m.slip[word]
	if !known {
		if m.slip == nil || len(m.slip) >= maxMemo {
			m.slip = map[string]bool{}
		}
		found = find(word)
		m.slip[word] = found
	}
	return found
}

func (m *memo) meaning(word string, find func(string) *vocab.Entry) *vocab.Entry {
	entry, known := m.meant[word]
	if !known {
		if m.meant == nil || len(m.meant) >= maxMemo {
			m.meant = map[string]*vocab.Entry{}
		}
		entry = find(word)
		m.meant[word] = entry
	}
	return entry
}

func (m *memo) term(key string, describe func(string) kg.Term) kg.Term {
	t, known := m.terms[key]
	if !known {
		if m.terms == nil || len(m.terms) >= maxMemo {
			m.terms = map[string]kg.Term{}
		}
		t = describe(key)
		m.terms[key] = t
	}
	return t
}
