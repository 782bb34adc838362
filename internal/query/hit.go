package query

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"notes/internal/words"
	"notes/pkg/kg"
)

// hit reads a section. It is none if it lacks a phrase, or has one that it must
// not have, or doesn't pass the filter.
func (s *search) hit(at section) (hit kg.Hit, ok bool, err error) {
	n, err := s.v.note(at.note)
	if err != nil || at.section >= len(n.Sections) {
		return hit, false, err
	}
	if pass, err := s.passes(n, at.section); err != nil || !pass {
		return hit, false, err
	}
	found := s.best(n, at.section)
	if found == nil {
		return hit, false, nil
	}
	t := n.Sentences[found.sentence]
	hit = kg.Hit{
		Note: n.Note.Path, Title: n.Note.Title, Heading: n.Sections[at.section].Heading, Score: at.score,
		Line: t.Line, Column: t.Column,
	}
	hit.Text, hit.Marks = markedWindow(t.Text, found.marks)
	return hit, true, nil
}

// passes reports whether a section is filed under a topic asked for and names
// an entity of a kind asked for.
func (s *search) passes(n *kg.Stored, at int) (bool, error) {
	f := s.v.sieve
	if len(f.topics) > 0 {
		filed := false
		for _, t := range n.Filed[at] {
			e, err := s.v.entry(n.IDs[t])
			if err != nil {
				return false, err
			}
			filed = filed || slices.Contains(f.topics, e.Key)
		}
		if !filed {
			return false, nil
		}
	}
	if len(f.kinds) == 0 {
		return true, nil
	}
	kinds := sieve{kinds: f.kinds}
	for _, m := range n.Mentions {
		if n.Sentences[m.Sentence].Section != at {
			continue
		}
		g, ok, err := s.v.accepted(n.IDs[m.Term])
		if err != nil {
			return false, err
		}
		if !ok {
			continue
		}
		e, err := s.v.entry(g.head)
		if err != nil || kinds.lets(&e) {
			return err == nil, err
		}
	}
	return false, nil
}

// marked is a sentence with where the words that were searched for stand.
type marked struct {
	sentence int
	marks    []words.Word
	rarity   float64 // of the clauses that it has
	together float64 // the share of those that stand side by side in it
}

// best returns the sentence of a section that has most of the clauses by their rarity, of
// equals the one that has most side by side, then the first that is no heading; nil if a phrase is nowhere or a denied
// one is somewhere.
func (s *search) best(n *kg.Stored, at int) *marked {
	var best *marked
	met := make([]bool, len(s.q.clauses))
	for i := range n.Sentences {
		t := &n.Sentences[i]
		if t.Section != at || s.isTag(n, t) {
			continue
		}
		m := s.mark(t.Text, met)
		m.sentence = i
		if best == nil || m.before(best) > 0 || m.before(best) == 0 && n.Sentences[best.sentence].Heading && !t.Heading {
			best = &m
		}
	}
	for i, c := range s.q.clauses {
		if c.isReread() && met[i] == c.negated && (c.negated || !s.any) {
			return nil
		}
	}
	if s.any && best != nil && best.marks == nil {
		return nil
	}
	return best
}

// isReread reports whether a section may have all words of a clause and not what it means.
func (c *clause) isReread() bool {
	return len(c.stems) > 1 || c.spelt != "" || slices.ContainsFunc(c.others, func(other clause) bool { return other.isReread() })
}

// before compares sentences by how well they show what was searched for.
func (m *marked) before(other *marked) int {
	return cmp.Or(cmp.Compare(m.rarity, other.rarity), cmp.Compare(m.together, other.together))
}

// mark finds the clauses in a sentence, and notes which were met.
func (s *search) mark(text string, met []bool) marked {
	var m marked
	list := s.splitter.Split(nil, text)
	for i, c := range s.q.clauses {
		found := c.in(text, list)
		if len(found) == 0 {
			continue
		}
		if met[i] = true; !c.negated {
			m.rarity += s.rarity[i]
		}
		if !c.negated && !c.loose {
			m.marks = append(m.marks, found...)
		}
	}
	slices.SortFunc(m.marks, func(a, b words.Word) int { return a.Start - b.Start })
	for r := range s.runs(text, list) {
		m.together = max(m.together, r.share)
	}
	return m
}

// in returns the words of a text that a clause means.
func (c *clause) in(text string, list []words.Word) []words.Word {
	var found []words.Word
	for i := range list {
		if n := c.at(text, list[i:]); n > 0 {
			found = append(found, words.Word{Start: list[i].Start, End: list[i+n-1].End})
		}
	}
	return found
}

// at returns how many of the words of a text, from the first of a list on, are what a clause
// means, 0 if they aren't that.
func (c *clause) at(text string, list []words.Word) int {
	if c.begin(list) && (c.spelt == "" || c.isMeant(text[list[0].Start:list[0].End])) {
		return len(c.stems)
	}
	for i := range c.others {
		if n := c.others[i].at(text, list); n > 0 {
			return n
		}
	}
	return 0
}

// isMeant reports whether a word is spelt as the only one of a clause has to be.
func (c *clause) isMeant(word string) bool {
	return isSpelt(word, c.spelt) && (!c.capital || isInCapitals(strings.TrimSuffix(word, "s")))
}

// begin reports whether words begin with those of a clause.
func (c *clause) begin(list []words.Word) bool {
	if len(list) < len(c.stems) {
		return false
	}
	for i, stem := range c.stems {
		if last := i == len(c.stems)-1; list[i].Stem != stem && !(last && c.prefix && c.begins(list[i].Stem)) {
			return false
		}
	}
	return true
}

// begins reports whether a stem is of a word that begins as the last of a clause does. A stem
// may be shorter than what was typed: that of kubernetes is.
func (c *clause) begins(stem string) bool {
	return stem == c.whole || strings.HasPrefix(stem, c.stems[len(c.stems)-1])
}

// inCharacters counts places in characters instead of bytes.
func inCharacters(text string, marks []words.Word) [][2]int {
	out := make([][2]int, 0, len(marks))
	for _, m := range marks {
		start := utf8.RuneCountInString(text[:m.Start])
		if n := len(out); n > 0 && start < out[n-1][1] {
			continue
		}
		out = append(out, [2]int{start, start + utf8.RuneCountInString(text[m.Start:m.End])})
	}
	return out
}
