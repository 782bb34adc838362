package naming

import "notes/internal/vocab"

// memory is what is slow to find out and the same in every note.
type memory struct {
	meant       map[string]meaning
	corrected   map[string][]string     // the ordinary words that a word is one slip away from
	unversioned map[string]*vocab.Entry // what a word with a number at its end is a version of
	unglued     map[string]*vocab.Entry // what a word with a number with points at its end is a version of
	keys        map[*vocab.Entry]string
}

// key returns the key of an entry.
func (m *memory) key(entry *vocab.Entry) string {
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
