package query

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"notes/internal/words"
	"notes/pkg/kg"
)

// The parameters of BM25 (Robertson and Zaragoza 2009): how soon a word that
// comes again counts no more, and how much long sections count less.
const (
	saturation = 1.2
	lengthBias = 0.75
)

const (
	searchHits = 20
	expansions = 64   // words that a beginning stands for, the first by the alphabet
	verified   = 4096 // sections that are read to see whether they have a phrase or name what is asked for
)

// Search returns the sections that have all words of a search, best first; if
// none has, those that have some, rare ones first. Sections are weighed by BM25, and
// those where the words stand side by side come first. What a filter
// of kinds or topics lets through is the sections that name such an entity or
// are filed under such a topic. A search of fields alone lists the notes that pass, the
// latest first.
func (v *View) Search(ctx context.Context, q SearchQuery, most int) (kg.Found, error) {
	out := kg.Found{Query: q.Text, Hits: []kg.Hit{}}
	s := v.search(q)
	if len(q.clauses) == 0 {
		hits, more, err := s.notes(ctx, limit(most, searchHits))
		out.Hits, out.More = hits, more
		return out, err
	}
	if err := cmp.Or(s.takeApart(), s.callOtherwise()); err != nil {
		return out, err
	}
	var err error
	out.Hits, out.More, err = s.combined(ctx, intersect, most)
	if err == nil && len(out.Hits) == 0 && len(s.wanted) > 1 {
		s.any = true
		out.Hits, out.More, err = s.combined(ctx, union, most)
		out.Any = len(out.Hits) > 0
	}
	return out, err
}

// combined returns the best of the sections that have all words, or some.
func (s *search) combined(ctx context.Context, combine func(a, b []scored) []scored, most int) ([]kg.Hit, int, error) {
	list, err := s.sections(ctx, combine)
	if err != nil {
		return []kg.Hit{}, 0, err
	}
	return s.hits(ctx, list, limit(most, searchHits))
}

// search is a search while it is answered.
type search struct {
	v        *View
	q        SearchQuery
	totals   kg.Totals
	splitter words.Splitter
	any      bool      // some of the words are enough
	asked    []int     // clauses that are not negated
	wanted   []int     // those of them that a section has to have
	rarity   []float64 // of each clause, how much it tells that a section has it
}

func (v *View) search(q SearchQuery) search {
	s := search{v: v, q: q, totals: v.src.Totals(), rarity: make([]float64, len(q.clauses))}
	for i, c := range q.clauses {
		if !c.negated {
			s.asked = append(s.asked, i)
		}
		if !c.negated && !c.loose {
			s.wanted = append(s.wanted, i)
		}
	}
	return s
}

// scored is a section with its score so far.
type scored struct {
	note    uint32
	section int
	score   float64
	rarity  float64 // of the clauses that it has
}

func compareSections(a, b scored) int {
	return cmp.Or(cmp.Compare(a.note, b.note), cmp.Compare(a.section, b.section))
}

// sections lists the sections that fit the words, sorted by note and section.
func (s *search) sections(ctx context.Context, combine func(a, b []scored) []scored) ([]scored, error) {
	var all []scored
	first := true
	for _, i := range s.wanted {
		list, err := s.clause(s.q.clauses[i])
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		s.rarify(i, list)
		if first {
			all, first = list, false
		} else {
			all = combine(all, list)
		}
	}
	for _, c := range s.q.clauses {
		if !c.negated || c.isReread() {
			continue // what it means is looked for when the section is read
		}
		list, err := s.clause(c)
		if err != nil {
			return nil, err
		}
		all = subtract(all, list)
	}
	return all, nil
}

// rarify notes how rare a clause is by the sections that have it. Rarity counts squared: a
// rare word tells more than any number of those that stand everywhere.
func (s *search) rarify(clause int, list []scored) {
	r := s.idf(len(list))
	for i := range list {
		list[i].rarity = r * r
	}
	s.rarity[clause] = r * r
}

// idf is how rare it is that a section has what so many sections have.
func (s *search) idf(sections int) float64 {
	with, all := float64(sections), float64(max(s.totals.Sections, sections))
	return math.Log(1 + (all-with+0.5)/(with+0.5))
}

// clause lists the sections that have the words of a clause, in any order.
func (s *search) clause(c clause) ([]scored, error) {
	var all []scored
	for i, stem := range c.stems {
		var list []scored
		var err error
		if c.prefix && i == len(c.stems)-1 {
			list, err = s.beginning(stem, c.whole)
		} else {
			list, err = s.word(stem)
		}
		if err != nil {
			return nil, err
		}
		if i == 0 {
			all = list
		} else {
			all = intersect(all, list)
		}
	}
	return s.otherwise(c, all)
}

// word lists the sections that have a word.
func (s *search) word(stem string) ([]scored, error) {
	w, ok := s.v.src.Word(stem)
	if !ok {
		return nil, nil
	}
	return s.weigh(w)
}

// beginning lists the sections that have a word which begins so, or one of the stem that
// the beginning has as a word.
func (s *search) beginning(stem, whole string) ([]scored, error) {
	var all []scored
	if !strings.HasPrefix(whole, stem) {
		list, err := s.word(whole)
		if err != nil {
			return nil, err
		}
		all = list
	}
	n := 0
	for w := range s.v.src.Words(stem) {
		if n++; n > expansions {
			break
		}
		list, err := s.weigh(w)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return summed(all), nil
}

// summed sorts sections and adds up those that stand there several times.
func summed(list []scored) []scored {
	slices.SortStableFunc(list, compareSections)
	kept := list[:0]
	for _, x := range list {
		if n := len(kept); n > 0 && compareSections(kept[n-1], x) == 0 {
			kept[n-1].score += x.score
			kept[n-1].rarity += x.rarity
			continue
		}
		kept = append(kept, x)
	}
	return kept
}

// mostExpected bounds for how many sections memory is taken before they are read.
const mostExpected = 1 << 20

// weigh scores the sections that have a word.
func (s *search) weigh(w kg.Word) ([]scored, error) {
	list := make([]scored, 0, min(w.Notes, mostExpected))
	average := max(1, float64(s.totals.Words)/max(1, float64(s.totals.Sections)))
	for o, err := range s.v.src.Occurrences(w) {
		if err != nil {
			return nil, err
		}
		times := float64(o.Times)
		weight := times * (saturation + 1) / (times + saturation*(1-lengthBias+lengthBias*o.Length/average))
		list = append(list, scored{note: o.Note, section: o.Section, score: weight})
	}
	rarity := s.idf(len(list))
	for i := range list {
		list[i].score *= rarity
	}
	return list, nil
}

// intersect keeps the sections in both lists, with the sum of their scores.
func intersect(a, b []scored) []scored {
	var both []scored
	for len(a) > 0 && len(b) > 0 {
		switch order := compareSections(a[0], b[0]); {
		case order < 0:
			a = a[1:]
		case order > 0:
			b = b[1:]
		default:
			both = append(both, scored{a[0].note, a[0].section, a[0].score + b[0].score, a[0].rarity + b[0].rarity})
			a, b = a[1:], b[1:]
		}
	}
	return both
}

// union keeps the sections in either list, with the sum of their scores.
func union(a, b []scored) []scored { return summed(slices.Concat(a, b)) }

// subtract keeps the sections of a that are not in b.
func subtract(a, b []scored) []scored {
	kept := a[:0]
	for _, x := range a {
		for len(b) > 0 && compareSections(b[0], x) < 0 {
			b = b[1:]
		}
		if len(b) == 0 || compareSections(b[0], x) != 0 {
			kept = append(kept, x)
		}
	}
	return kept
}

// hits reads sections, best first, until it has enough that fit, and returns
// how many may be left.
func (s *search) hits(ctx context.Context, list []scored, most int) ([]kg.Hit, int, error) {
	s.total(list)
	list, err := s.nearest(ctx, list)
	if err != nil {
		return nil, 0, err
	}
	hits := []kg.Hit{}
	read := 0
	for len(list) > 0 && len(hits) < most && read < verified {
		n := 1
		for n < len(list) && list[n].score == list[0].score {
			n++
		}
		alike := s.places(list[:n])
		list = list[n:]
		for i, p := range alike {
			if len(hits) == most || read >= verified {
				return sortHits(hits), len(list) + len(alike) - i, nil
			}
			read++
			hit, ok, err := s.hit(p)
			if err := cmp.Or(err, ctx.Err()); err != nil {
				return nil, 0, err
			}
			if ok {
				hits = append(hits, hit)
			}
		}
	}
	return sortHits(hits), len(list), nil
}

// total rounds the scores of sections and sorts them by these. Of sections that have but
// some of the words it matters first which.
func (s *search) total(list []scored) {
	for i := range list {
		x := &list[i]
		if s.any {
			x.score = x.rarity + x.score/(1+x.score)
		}
		x.score = round(x.score)
	}
	slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
}

func sortHits(hits []kg.Hit) []kg.Hit {
	slices.SortFunc(hits, func(a, b kg.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Note, b.Note), cmp.Compare(a.Line, b.Line))
	})
	return hits
}

// section is a section of a note with its score.
type section struct {
	note    kg.NoteID
	section int
	score   float64
}

// places finds the notes of sections, and sorts these by the hash of the path:
// of those that are alike the same ones are shown in every index.
func (s *search) places(list []scored) []section {
	out := make([]section, 0, len(list))
	for _, x := range list {
		if id, ok := s.v.src.Numbered(x.note); ok {
			out = append(out, section{id, x.section, x.score})
		}
	}
	slices.SortFunc(out, func(a, b section) int { return cmp.Or(cmp.Compare(a.note, b.note), cmp.Compare(a.section, b.section)) })
	return out
}
