package store

import (
	"cmp"
	"iter"
	"slices"

	"notes/pkg/kg"
)

// The ways in which two terms can stand near each other, also the order of
// the counts of a tie.
const (
	inNote = iota
	stated
	inSentence
	inBlock
	underHeading
	inSection
	linked
	filed
	ways
)

// perNote bounds what one note can add to each count, so that no long note
// rules the notebook.
var perNote = [ways]int8{inNote: 1, stated: 3, inSentence: 4, inBlock: 4, underHeading: 2, inSection: 2, linked: 1, filed: 1}

// reach bounds how many of the terms that follow in the same sentence, block
// or section a term is paired with. It keeps the cost of a note linear.
var reach = [ways]int{inSentence: 16, inBlock: 12, underHeading: 48, inSection: 10, linked: 8}

// counts of a tie, one for each way; negative where a note is taken back.
type counts [ways]int8

// pair joins two terms of one note by their indexes, a below b.
type pair struct {
	a, b int32
	n    counts
}

// sighting is one reason for a pair, before reasons are added up.
type sighting struct {
	a, b, section, block int32
	way                  int32
}

// pairs returns which terms of a note stand near each other and how, sorted.
func pairs(f *kg.Findings) []pair {
	s := spotter{f: f, seen: make([]int32, len(f.Terms))}
	s.walk(placed(f))
	s.statements()
	s.links()
	s.filings()
	return tally(s.found)
}

// place is a mention reduced to what decides nearness.
type place struct{ term, sentence, block, section int32 }

// placed lists the mentions in order with their sentence, block and section.
func placed(f *kg.Findings) []place {
	places := make([]place, len(f.Mentions))
	for i, m := range f.Mentions {
		s := &f.Sentences[m.Sentence]
		places[i] = place{int32(m.Term), int32(m.Sentence), int32(s.Block), int32(s.Section)}
	}
	return places
}

// spotter collects the sightings of one note.
type spotter struct {
	f     *kg.Findings
	found []sighting
	seen  []int32 // the last scope in which each term was seen
	scope int32
}

// add notes a sighting under the pair's own order.
func (s *spotter) add(a, b int32, at place, way int32) {
	if a == b {
		return
	}
	if a > b {
		a, b = b, a
	}
	s.found = append(s.found, sighting{a, b, at.section, at.block, way})
}

// walk pairs the terms of each sentence, block and section.
func (s *spotter) walk(places []place) {
	for section := range chunked(places, func(p place) int32 { return p.section }) {
		for block := range chunked(section, func(p place) int32 { return p.block }) {
			for sentence := range chunked(block, func(p place) int32 { return p.sentence }) {
				s.within(sentence, inSentence)
			}
			s.within(block, inBlock)
		}
		s.within(section, inSection)
		s.below(section)
	}
}

// chunked yields the runs of places for which key stays the same.
func chunked(places []place, key func(place) int32) iter.Seq[[]place] {
	return func(yield func([]place) bool) {
		for start := 0; start < len(places); {
			end := start + 1
			for end < len(places) && key(places[end]) == key(places[start]) {
				end++
			}
			if !yield(places[start:end]) {
				return
			}
			start = end
		}
	}
}

// within pairs each distinct term of a scope with those that follow.
func (s *spotter) within(places []place, way int32) {
	if len(places) < 2 {
		return
	}
	distinct := s.distinct(places)
	for i, p := range distinct {
		for _, q := range distinct[i+1 : min(i+1+reach[way], len(distinct))] {
			at := q
			if way == inSection {
				at.block = -1
			}
			s.add(p.term, q.term, at, way)
		}
	}
}

// distinct keeps the first place of each term.
func (s *spotter) distinct(places []place) []place {
	s.scope++
	kept := make([]place, 0, len(places))
	for _, p := range places {
		if s.seen[p.term] != s.scope {
			s.seen[p.term] = s.scope
			kept = append(kept, p)
		}
	}
	return kept
}

// below pairs the terms of a section's heading with the terms under it.
func (s *spotter) below(section []place) {
	heading := 0
	for heading < len(section) && s.f.Sentences[section[heading].sentence].Heading {
		heading++
	}
	if heading == 0 || heading == len(section) {
		return
	}
	under := s.distinct(section[heading:])
	for _, h := range s.distinct(section[:heading]) {
		for _, u := range under[:min(reach[underHeading], len(under))] {
			s.add(h.term, u.term, place{section: u.section, block: -1}, underHeading)
		}
	}
}

// statements pairs the terms of each relation that isn't denied.
func (s *spotter) statements() {
	for _, r := range s.f.Relations {
		if !r.Negated {
			at := s.f.Sentences[r.Sentence]
			s.add(int32(r.Source), int32(r.Target), place{section: int32(at.Section), block: int32(at.Block)}, stated)
		}
	}
}

// links pairs the term that a link introduces with the terms beside it.
func (s *spotter) links() {
	for _, l := range s.f.Links {
		if l.Term < 0 {
			continue
		}
		at := s.f.Sentences[l.Sentence]
		beside := s.distinct(placed(&kg.Findings{Sentences: s.f.Sentences, Mentions: mentionsIn(s.f.Mentions, l.Sentence)}))
		for _, p := range beside[:min(reach[linked], len(beside))] {
			s.add(int32(l.Term), p.term, place{section: int32(at.Section), block: int32(at.Block)}, linked)
		}
	}
}

// mentionsIn returns the mentions of one sentence; mentions are in file order.
func mentionsIn(mentions []kg.Mention, sentence int) []kg.Mention {
	start, _ := slices.BinarySearchFunc(mentions, sentence, func(m kg.Mention, s int) int { return cmp.Compare(m.Sentence, s) })
	end := start
	for end < len(mentions) && mentions[end].Sentence == sentence {
		end++
	}
	return mentions[start:end]
}

// filings pairs terms with the topics they are filed under, where the note
// names these too.
func (s *spotter) filings() {
	for i, t := range s.f.Terms {
		if t.Implied {
			continue
		}
		for _, key := range t.Broader {
			if j, ok := termAt(s.f.Terms, key); ok && !s.f.Terms[j].Implied {
				s.add(int32(i), int32(j), place{section: -1, block: -1}, filed)
			}
		}
	}
}

// termAt finds a term by its key; terms are sorted by key.
func termAt(terms []kg.Term, key string) (int, bool) {
	return slices.BinarySearchFunc(terms, key, func(t kg.Term, key string) int { return cmp.Compare(t.Key, key) })
}

// tally adds sightings up to one pair each.
func tally(found []sighting) []pair {
	slices.SortFunc(found, func(x, y sighting) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.section, y.section), cmp.Compare(x.block, y.block))
	})
	var out []pair
	for start := 0; start < len(found); {
		end := start + 1
		for end < len(found) && found[end].a == found[start].a && found[end].b == found[start].b {
			end++
		}
		out = append(out, pair{found[start].a, found[start].b, weigh(found[start:end])})
		start = end
	}
	return out
}

// weigh counts the sightings of one pair. A block counts only where no
// sentence of it holds both, a section only where nothing nearer does.
func weigh(found []sighting) counts {
	n := counts{inNote: 1}
	for start := 0; start < len(found); {
		end := start + 1
		for end < len(found) && found[end].section == found[start].section {
			end++
		}
		n.addSection(found[start:end])
		start = end
	}
	return n
}

func (n *counts) addSection(found []sighting) {
	nearer := false
	for start := 0; start < len(found); {
		end := start + 1
		for end < len(found) && found[end].block == found[start].block {
			end++
		}
		nearer = n.addBlock(found[start:end]) || nearer
		start = end
	}
	if !nearer && found[0].section >= 0 {
		n.bump(inSection, 1)
	}
}

// addBlock adds the sightings in one block, or those that belong to none, and
// reports whether the two are nearer in it than by section.
func (n *counts) addBlock(found []sighting) bool {
	var in [ways]int
	for _, s := range found {
		in[s.way]++
	}
	n.bump(stated, in[stated])
	n.bump(inSentence, in[inSentence])
	if in[inSentence] == 0 {
		n.bump(inBlock, in[inBlock])
	}
	n.bump(underHeading, in[underHeading])
	n.bump(linked, in[linked])
	n.bump(filed, in[filed])
	return in[inSentence]+in[inBlock]+in[underHeading]+in[stated] > 0
}

// bump raises a count, up to what one note may add.
func (n *counts) bump(way, by int) {
	n[way] = int8(min(int(n[way])+by, int(perNote[way])))
}
