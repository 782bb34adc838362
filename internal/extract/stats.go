package extract

// wordStats counts how a note writes the words that it capitalises somewhere:
// whether "Flux" is a name here or only the start of a sentence.
type wordStats struct {
	byWord map[string]*usage
	pool   []usage
	beside [256]uint32 // per first byte: the lengths of the words in byWord, as bits
}

type usage struct {
	inner   int // capitalised where a plain word would not be
	initial int // capitalised where any word would be
	lower   int // in lower case
}

// count reads the words of a note.
func (st *wordStats) count(s *scan) {
	if st.byWord == nil {
		st.byWord = make(map[string]*usage, 256)
	}
	clear(st.byWord)
	clear(st.beside[:])
	st.pool = st.pool[:0]
	for i, w := range s.words {
		if !w.named() || w.at(inBare|inCode) {
			continue
		}
		u := st.of(s.lowerText(int32(i)))
		if w.at(initial | inTitle | inQuote | shouted) {
			u.initial++
		} else {
			u.inner++
		}
	}
	for _, w := range s.words {
		if !w.is(lower) || w.at(inBare|inCode) {
			continue
		}
		text := s.text(w)
		if st.beside[text[0]]&lengthBit(text) == 0 {
			continue
		}
		if u := st.byWord[text]; u != nil {
			u.lower++
		}
	}
}

func (st *wordStats) of(word string) *usage {
	u := st.byWord[word]
	if u == nil {
		if len(st.pool) == cap(st.pool) {
			st.pool = make([]usage, 0, max(64, 2*cap(st.pool)))
		}
		st.pool = append(st.pool, usage{})
		u = &st.pool[len(st.pool)-1]
		st.byWord[word] = u
		st.beside[word[0]] |= lengthBit(word)
	}
	return u
}

// lengthBit is the bit that stands for the length of a word.
func lengthBit(word string) uint32 { return 1 << (len(word) & 31) }

// usage returns how the note writes a word given in lower case.
func (st *wordStats) usage(word string) usage {
	if u := st.byWord[word]; u != nil {
		return *u
	}
	return usage{}
}
