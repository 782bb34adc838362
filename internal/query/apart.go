package query

import "slices"

// How many bytes a word has at most that is taken apart, and each part of it at least.
const (
	longestWhole = 64
	leastPart    = 3
)

// takeApart makes two words that have to follow each other of each word that the notes don't
// have: sidecarless is what they may write as sidecar-less.
func (s *search) takeApart() error {
	s.q.clauses = slices.Clone(s.q.clauses)
	for i := range s.q.clauses {
		c := &s.q.clauses[i]
		if c.negated || c.loose || c.prefix || len(c.stems) != 1 || s.has(c.stems[0]) {
			continue
		}
		w := s.splitter.Split(nil, c.text)[0]
		parts, err := s.parts(c.text[w.Start:w.End])
		if err != nil {
			return err
		}
		if parts != nil {
			c.stems, c.spelt = parts, ""
		}
	}
	return nil
}

// has reports whether a section has a word.
func (s *search) has(stem string) bool {
	_, ok := s.v.src.Word(stem)
	return ok
}

// parts returns the stems of the two parts of a word that most sections have both of, of
// equals the first; none if there are no such parts.
func (s *search) parts(word string) (best []string, err error) {
	if len(word) > longestWhole {
		return nil, nil
	}
	most := 0
	for at := range word {
		if at < leastPart || at > len(word)-leastPart {
			continue
		}
		stems := []string{s.splitter.Stem(word[:at]), s.splitter.Stem(word[at:])}
		if !s.has(stems[0]) || !s.has(stems[1]) {
			continue
		}
		list, err := s.clause(clause{stems: stems})
		if err != nil {
			return nil, err
		}
		if len(list) > most {
			best, most = stems, len(list)
		}
	}
	return best, nil
}
