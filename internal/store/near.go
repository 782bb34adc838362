package store

import (
	"cmp"
	"iter"
	"slices"
	"strings"

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
	closeness // in halves
	ways
)

// perNote bounds what one note can add to each count, so that no long note
// rules the notebook.
var perNote = [ways]int8{inNote: 1, stated: 3, inSentence: 4, inBlock: 4, underHeading: 3, inSection: 2, linked: 1, filed: 1, closeness: 8}

// reach bounds how many of the terms that follow in the same sentence, block
// or section a term is paired with. It keeps the cost of a note linear.
var reach = [ways]int{inSentence: 16, inBlock: 12, underHeading: 48, inSection: 16, linked: 8}

// counts of a tie, one for each way; negative where a note is taken back.
type counts [ways]int8

// pair joins two terms of one note by their indexes, a below b.
type pair struct {
	a, b int32
	n    counts
}

// pairs returns which terms of a note stand near each other and how, in the
// order in which they first do. Of the parts it reads the spellings.
func pairs(f *kg.Findings, terms []part) []pair {
	s := spotter{f: f, terms: terms, table: newPairTable(len(f.Terms)), seen: make([]int32, len(f.Terms))}
	s.walk(placed(f))
	s.statements()
	s.links()
	s.filings()
	s.parts()
	return s.table.settled()
}

// place is a mention reduced to what decides nearness.
type place struct{ term, sentence, block, section, row int32 }

// placed lists the mentions in order with their sentence, block and section.
// What a pronoun stands for counts as mentioned at the start of its sentence.
func placed(f *kg.Findings) []place {
	places := make([]place, 0, len(f.Mentions)+len(f.Mentions)/8)
	rows, last := programmeOf(f), -1
	for _, m := range f.Mentions {
		s := &f.Sentences[m.Sentence]
		at := place{int32(m.Term), int32(m.Sentence), int32(s.Block), int32(s.Section), rows.row(f, m.Sentence)}
		if m.Sentence != last && s.Subject > 0 {
			meant := at
			meant.term = int32(s.Subject - 1)
			places = append(places, meant)
		}
		places = append(places, at)
		last = m.Sentence
	}
	return places
}

// spotter goes through a note once and counts its pairs.
type spotter struct {
	f     *kg.Findings
	terms []part
	table pairTable
	seen  []int32 // the last scope in which each term was seen
	scope int32
}

// walk pairs the terms of each sentence, block and section, and says how close they
// stand.
func (s *spotter) walk(places []place) {
	for section := range chunked(places, func(p place) int32 { return p.section }) {
		for block := range chunked(section, func(p place) int32 { return p.block }) {
			for sentence := range chunked(block, func(p place) int32 { return p.sentence }) {
				s.within(sentence, inSentence)
			}
			s.within(block, inBlock)
			s.below(block)
		}
		s.siblings(section)
		s.within(section, inSection)
		s.beside(section)
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
func (s *spotter) within(places []place, way int) {
	if len(places) < 2 {
		return
	}
	distinct := s.distinct(places)
	for i, p := range distinct {
		for _, q := range distinct[i+1 : min(i+1+reach[way], len(distinct))] {
			if way != inSection || !apart(p, q) {
				s.table.meet(p.term, q.term, q, way)
			}
		}
	}
}

// closeBy is how many mentions further on one still stands close.
const closeBy = 8

// beside counts for each two mentions of a section how close they stand: one over how
// many mentions it is from one to the other (after Pennington, Socher and Manning 2014,
// who count the words of a text so).
func (s *spotter) beside(section []place) {
	for i, p := range section {
		for before, q := range section[i+1 : min(i+1+closeBy, len(section))] {
			if !apart(p, q) {
				s.table.beside(p.term, q.term, q, before+1)
			}
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

// mostAbove bounds how many list items and headings above a block are looked
// at, and how many terms of each.
const mostAbove = 8

// below pairs the terms of a block with those of the list items, paragraphs before
// lists, and headings above it: those of the nearest as if they stood in the block, if
// that is no heading, or the block names who speaks; those of outer items and of the
// heading as led by them; those of outer headings as in one section.
func (s *spotter) below(block []place) {
	distinct := s.distinct(block)
	at, way := s.f.Sentences[block[0].sentence].Parent, inBlock
	for n := 0; n < mostAbove && at >= 0; n++ {
		above := &s.f.Sentences[at]
		if above.Heading && way == inBlock && !s.namesSpeakers(block) {
			way = underHeading
		}
		s.across(mentionsIn(s.f.Mentions, at), distinct, way)
		way = underHeading
		if above.Heading {
			way = inSection
		}
		at = above.Parent
	}
}

// namesSpeakers reports whether a block names people, and nothing but who they are with:
// below the title of a talk, those who hold it. Of a stored note it knows no kinds.
func (s *spotter) namesSpeakers(block []place) bool {
	if len(s.f.Terms) == 0 {
		return false
	}
	people := false
	for _, p := range block {
		switch s.f.Terms[p.term].Kind {
		case kg.Person:
			people = true
		case kg.Organization:
		default:
			return false
		}
	}
	return people
}

// siblings pairs the terms of a section that stand in different items under one label, as led by
// the same name.
func (s *spotter) siblings(section []place) {
	label := func(p place) int { return s.f.Sentences[p.sentence].Parent }
	led := make([]place, 0, len(section))
	for _, p := range section {
		if s.labels(label(p)) {
			led = append(led, p)
		}
	}
	slices.SortStableFunc(led, func(p, q place) int { return cmp.Compare(label(p), label(q)) })
	for list := range chunked(led, func(p place) int32 { return int32(label(p)) }) {
		distinct := s.distinct(list)
		for i, p := range distinct {
			for _, q := range distinct[i+1 : min(i+1+reach[inBlock], len(distinct))] {
				if p.block != q.block {
					s.table.meet(p.term, q.term, q, underHeading)
				}
			}
		}
	}
}

// longestLabel is how many words a label has at most.
const longestLabel = 4

// labels reports whether a sentence above others is a label for them: an item, or a line before a
// list, that says little more than a name. What a longer one leads to may be this and that.
func (s *spotter) labels(sentence int) bool {
	if sentence < 0 || s.f.Sentences[sentence].Heading || len(mentionsIn(s.f.Mentions, sentence)) == 0 {
		return false
	}
	words := 0
	for range strings.FieldsSeq(s.f.Sentences[sentence].Text) {
		if words++; words > longestLabel { // a long one may stand above many
			return false
		}
	}
	return true
}

// across pairs the terms of a sentence above a block with those of the block.
func (s *spotter) across(above []kg.Mention, block []place, way int) {
	for _, m := range above[:min(mostAbove, len(above))] {
		for _, p := range block[:min(reach[way], len(block))] {
			s.table.meet(int32(m.Term), p.term, p, way)
		}
	}
}

// statements pairs the terms of each relation that isn't denied.
func (s *spotter) statements() {
	for _, r := range s.f.Relations {
		if !r.Negated {
			s.table.bump(int32(r.Source), int32(r.Target), stated)
		}
	}
}

// mostLooked bounds how many mentions of a sentence are looked at for each
// other sentence or link.
const mostLooked = 16

// mentionsIn returns the first mentions of one sentence; mentions are in file
// order.
func mentionsIn(mentions []kg.Mention, sentence int) []kg.Mention {
	start, _ := slices.BinarySearchFunc(mentions, sentence, func(m kg.Mention, s int) int { return cmp.Compare(m.Sentence, s) })
	end := start
	for end < len(mentions) && end < start+mostLooked && mentions[end].Sentence == sentence {
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
				s.table.bump(int32(i), int32(j), filed)
			}
		}
	}
}

// termAt finds a term by its key; terms are sorted by key.
func termAt(terms []kg.Term, key string) (int, bool) {
	return slices.BinarySearchFunc(terms, key, func(t kg.Term, key string) int { return cmp.Compare(t.Key, key) })
}
