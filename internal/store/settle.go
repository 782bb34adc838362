package store

import "notes/pkg/kg"

// A fresh index adds up millions of changes to lists. They aren't kept until all
// are there: now and then the writer settles them, as a layer of lists that are
// encoded as on disk and take a sixth of the room. In the end the layers are merged,
// as in a log-structured merge-tree (O'Neil et al. 1996).

// mostUnsettled is how many changes to ties or texts are kept as they are.
const mostUnsettled = 1 << 21

// settled are the changes to the lists of all terms, in memory.
type settled[E element[E]] struct {
	codec  codec[E]
	layers []layer // oldest first
	merged []E     // memory to merge in
}

// layer has a run for each term that has changed since the layer before.
type layer struct {
	terms []kg.TermID // rising
	ends  []int       // of their runs
	runs  []byte
	start int // of the first run that was not taken
}

// put adds the run of a term, whose number is above those before.
func (l *layer) put(term kg.TermID, run []byte) {
	l.runs = append(l.runs, run...)
	l.terms, l.ends = append(l.terms, term), append(l.ends, len(l.runs))
}

// take returns the run of a term, if the layer has one. Terms have to be asked for in
// the order of their numbers.
func (l *layer) take(term kg.TermID) []byte {
	if len(l.terms) == 0 || l.terms[0] != term {
		return nil
	}
	run := l.runs[l.start:l.ends[0]]
	l.start, l.terms, l.ends = l.ends[0], l.terms[1:], l.ends[1:]
	return run
}

// summer hands changes over, term by term in the order of their numbers, those
// of a term sorted, none of them twice, and good until do returns.
type summer[E any] = func(do func(kg.TermID, []E) error) error

// settle makes a layer of changes.
func (s *settled[E]) settle(changes summer[E]) error {
	var l layer
	err := changes(func(term kg.TermID, changes []E) error {
		l.put(term, s.codec.encode(0, changes))
		return nil
	})
	s.layers = append(s.layers, l)
	return err
}

// sum hands over what all layers and changes come to. It empties the layers.
func (s *settled[E]) sum(changes summer[E]) summer[E] {
	if s.layers == nil {
		return changes
	}
	return func(do func(kg.TermID, []E) error) error {
		if err := s.settle(changes); err != nil {
			return err
		}
		for {
			id, more := s.next()
			if !more {
				s.layers = nil
				return nil
			}
			list, err := s.take(id)
			if err == nil {
				err = do(id, list)
			}
			if err != nil {
				return err
			}
		}
	}
}

// next returns the lowest term that a layer still has.
func (s *settled[E]) next() (lowest kg.TermID, more bool) {
	for _, l := range s.layers {
		if len(l.terms) > 0 && (!more || l.terms[0] < lowest) {
			lowest, more = l.terms[0], true
		}
	}
	return lowest, more
}

// take merges what the layers have of a term.
func (s *settled[E]) take(term kg.TermID) (list []E, err error) {
	for i := range s.layers {
		run := s.layers[i].take(term)
		if len(run) == 0 {
			continue
		}
		changes, err := s.codec.decode(0, run)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			list = changes
			continue
		}
		s.merged, list = list, mergeSorted(s.merged[:0], list, changes)
	}
	return list, nil
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
