package extract

// wordStats counts how a note writes the words that it capitalises somewhere:
// whether "Flux" is a name here or only the start of a sentence.
type wordStats struct {
	byWord map[string]*usage
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
		if u := st.byWord[s.text(w)]; u != nil {
			u.lower++
		}
	}
}

func (st *wordStats) of(word string) *usage {
	u := st.byWord[word]
	if u == nil {
		u = &usage{}
		st.byWord[word] = u
	}
	return u
}

// usage returns how the note writes a word given in lower case.
func (st *wordStats) usage(word string) usage {
	if u := st.byWord[word]; u != nil {
		return *u
	}
	return usage{}
}
