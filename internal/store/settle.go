package store

import (
	"bytes"

	"notes/pkg/kg"
)

// A fresh index adds up millions of changes to lists. They aren't kept until all
// are there: now and then the writer settles them, adding them to lists that are
// encoded as on disk and take a sixth of the room.

// mostUnsettled is how many changes to ties or texts are kept as they are.
const mostUnsettled = 1 << 21

// settled are the lists of all terms, in memory.
type settled[E element[E]] struct {
	codec  codec[E]
	lists  [][]byte // by term, as one run each
	merged []E      // the last list; its memory is used again
}

// summer hands changes over, term by term in the order of their numbers, those
// of a term sorted and good until do returns.
type summer[E any] = func(do func(kg.TermID, []E) error) error

// settle adds changes to the lists.
func (s *settled[E]) settle(changes summer[E]) error {
	return changes(func(term kg.TermID, changes []E) error {
		if int(term) >= len(s.lists) {
			s.lists = append(s.lists, make([][]byte, int(term)+1-len(s.lists))...)
		}
		old, err := s.list(term)
		if err != nil {
			return err
		}
		s.merged = mergeSorted(s.merged[:0], old, changes)
		s.lists[term] = bytes.Clone(s.codec.encode(0, s.merged))
		return nil
	})
}

func (s *settled[E]) list(term kg.TermID) ([]E, error) {
	return s.codec.decode(0, s.lists[term])
}

// sum hands over what all lists and changes come to. It empties the lists.
func (s *settled[E]) sum(changes summer[E]) summer[E] {
	if s.lists == nil {
		return changes
	}
	return func(do func(kg.TermID, []E) error) error {
		if err := s.settle(changes); err != nil {
			return err
		}
		for id := range s.lists {
			list, err := s.list(kg.TermID(id))
			if err != nil {
				return err
			}
			s.lists[id] = nil
			if len(list) == 0 {
				continue
			}
			if err := do(kg.TermID(id), list); err != nil {
				return err
			}
		}
		s.lists = nil
		return nil
	}
}

// settle bounds the memory of a fresh build. Changes to what is on disk may take
// something back, which only the list there can be reduced by: they wait.
func (w *Writer) settle() error {
	if !w.fresh {
		return nil
	}
	if w.ties.length >= w.unsettled {
		if err := w.settledTies.settle(w.tieSums); err != nil {
			return err
		}
	}
	if w.texts.length >= w.unsettled {
		return w.settledTexts.settle(w.textSums)
	}
	return nil
}

func (w *Writer) tieSums(do func(kg.TermID, []neighbour) error) error {
	return w.ties.sum(int(w.next.terms), do)
}

func (w *Writer) textSums(do func(wordNumber, []posting) error) error {
	return w.texts.sum(w.next.words, do)
}
