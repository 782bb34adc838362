package query

import (
	"cmp"
	"context"
	"iter"
	"slices"

	"notes/internal/words"
	"notes/pkg/kg"
)

// reread bounds how many sections of a search are read to see whether its words stand side
// by side there: those with the best scores. It doesn't depend on how many are asked for.
const reread = 128

// run is clauses of a search that stand side by side in a sentence, in their order.
type run struct {
	start, end int     // bytes of the sentence
	share      float64 // of the rarity of all clauses
}

// longestRun bounds how many clauses are sought side by side: a run is tried from each of
// them at each word.
const longestRun = 16

// runs yields the runs of two or more clauses in the words of a sentence.
func (s *search) runs(text string, list []words.Word) iter.Seq[run] {
	return func(yield func(run) bool) {
		asked := s.asked[:min(len(s.asked), longestRun)]
		for i := range list {
			for first := range asked {
				if !s.runsFrom(text, list[i:], asked[first:], yield) {
					return
				}
			}
		}
	}
}

// runsFrom yields the runs of clauses with which a text begins. It reports false if no more
// are wanted. The little words of a question make none with one other word, unless all of it
// stands there.
func (s *search) runsFrom(text string, list []words.Word, clauses []int, yield func(run) bool) bool {
	r, binding := run{start: list[0].Start}, 0
	for i, at := range clauses {
		c := &s.q.clauses[at]
		n := c.at(text, list)
		if n == 0 {
			return true
		}
		r.end = list[n-1].End
		r.share += s.share(at)
		list = list[n:]
		if !c.loose {
			binding++
		}
		if i > 0 && (binding > 1 || i+1 == len(s.asked)) && !yield(r) {
			return false
		}
	}
	return true
}

// share is the share that a clause has of the rarity of all.
func (s *search) share(clause int) float64 {
	all := 0.0
	for _, r := range s.rarity {
		all += r
	}
	return share(s.rarity[clause], all)
}

// nearest puts those of the best sections first in which the words stand side by side, all
// the more where they are a name that is known. The sections are sorted by score.
func (s *search) nearest(ctx context.Context, list []scored) ([]scored, error) {
	if len(s.asked) < 2 || len(list) < 2 {
		return list, nil
	}
	most := list[0].score
	first := s.first(list, reread)
	for i := range first {
		x := &first[i]
		part, err := s.together(*x)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		x.score = round(x.score + part*most)
	}
	slices.SortStableFunc(first, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	return list, nil
}

// first returns the first of some sections that are sorted by score, and puts those that
// are alike where the list is cut into the order that every index has them in.
func (s *search) first(list []scored, most int) []scored {
	if len(list) <= most {
		return list
	}
	from, to := most-1, most
	for from > 0 && list[from-1].score == list[most-1].score {
		from--
	}
	for to < len(list) && list[to].score == list[most-1].score {
		to++
	}
	type placed struct {
		scored
		id kg.NoteID
	}
	alike := make([]placed, 0, to-from)
	for _, x := range list[from:to] {
		id, _ := s.v.src.Numbered(x.note)
		alike = append(alike, placed{x, id})
	}
	slices.SortFunc(alike, func(a, b placed) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.section, b.section)) })
	for i, x := range alike {
		list[from+i] = x.scored
	}
	return list[:most]
}

// together says how much of a search stands side by side in a sentence of a section: from 0
// to 1, and as much again where it is the name of an entity.
func (s *search) together(at scored) (float64, error) {
	id, ok := s.v.src.Numbered(at.note)
	if !ok {
		return 0, nil
	}
	n, err := s.v.note(id)
	if err != nil {
		return 0, err
	}
	var plain, named float64
	for i := range n.Sentences {
		if n.Sentences[i].Section != at.section {
			continue
		}
		text := n.Sentences[i].Text
		for r := range s.runs(text, s.splitter.Split(nil, text)) {
			plain = max(plain, r.share)
			if r.share <= named {
				continue
			}
			isName, err := s.isName(n, i, r)
			if err != nil {
				return 0, err
			}
			if isName {
				named = r.share
			}
		}
	}
	return plain + named, nil
}

// isName reports whether a run is the name of an entity in a sentence.
func (s *search) isName(n *kg.Stored, sentence int, r run) (bool, error) {
	for _, m := range mentionsAt(n, sentence) {
		if m.Start != r.start || m.End != r.end {
			continue
		}
		if _, ok, err := s.v.accepted(n.IDs[m.Term]); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}
