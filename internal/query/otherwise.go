package query

import (
	"cmp"
	"slices"
	"strings"

	"notes/pkg/kg"
)

const (
	longestNamed = 4 // words that are looked up as one name
	mostOthers   = 4 // other names that a search looks for besides
	leastOther   = 3 // bytes of such a name
)

// callOtherwise lets each name in a search be found by its other names: who asks for
// kubernetes means k8s too. Words in quotes are looked for as they are.
func (s *search) callOtherwise() error {
	for from := 0; from < len(s.q.clauses); {
		n, err := s.nameFrom(from)
		if err != nil {
			return err
		}
		from += max(1, n)
	}
	return nil
}

// nameFrom adds other names to the clauses that make the longest name from one on, and
// returns how many these are. Each of them gets all: a section with one of the names lacks
// none of the words.
func (s *search) nameFrom(from int) (int, error) {
	most := 0
	for most < longestNamed && from+most < len(s.q.clauses) && s.q.clauses[from+most].isWord() {
		most++
	}
	for n := most; n > 0; n-- {
		of := s.q.clauses[from : from+n]
		others, found, err := s.othersFor(of)
		if err != nil {
			return 0, err
		}
		if !found {
			continue
		}
		for i := range of {
			of[i].others = others
		}
		return n, nil
	}
	return 0, nil
}

// isWord reports whether a clause may be part of a name that was typed without quotes.
func (c *clause) isWord() bool { return !c.negated && !c.quoted && !c.prefix }

// othersFor returns the other names of the only entity that is called by some clauses, as far as
// sections have them, the most written first. What is written in capitals has to stand so; two of
// them are too little.
func (s *search) othersFor(of []clause) (others []clause, found bool, err error) {
	texts := make([]string, len(of))
	var own []string
	for i, c := range of {
		texts[i], own = c.text, append(own, c.stems...)
	}
	name := strings.Join(texts, " ")
	g, err := s.onlyOne(name)
	if err != nil || g == nil {
		return nil, false, err
	}
	forms, ok, err := s.written(g)
	if err != nil || !ok {
		return nil, false, err
	}
	named := s.namedBy(forms)
	if !s.isFaithful(own, named) {
		return nil, false, nil
	}
	seen := map[string]bool{strings.Join(own, " "): true}
	for _, f := range forms {
		c := phrase(&s.splitter, f.Text)
		c.spelt, c.capital = spellingOf(&s.splitter, f.Text), true
		said := strings.Join(c.stems, " ")
		if seen[said] || len(f.Text) < leastOther || hasAll(own, c.stems) || hasAll(c.stems, own) || !s.isFaithful(c.stems, named) {
			continue
		}
		seen[said] = true
		other, err := s.onlyOne(f.Text)
		if err != nil {
			return nil, false, err
		}
		if other != nil && other.head == g.head {
			others = append(others, c)
		}
		if len(others) == mostOthers {
			break
		}
	}
	return others, true, nil
}

// onlyOne returns the entity that a name means, nil where it means none or several.
func (s *search) onlyOne(name string) (*group, error) {
	list, err := s.v.bearers(name, accepted)
	if err != nil || len(list) != 1 {
		return nil, err
	}
	return list[0].group, nil
}

// written returns how the notes write an entity, the most frequent first; not of people, whose
// given name says too little, nor of talks.
func (s *search) written(g *group) (forms []kg.Form, ok bool, err error) {
	for _, id := range g.members {
		e, err := s.v.entry(id)
		if err != nil {
			return nil, false, err
		}
		if kind := kindOf(e.Profiles); kind == kg.Person || kind == kg.Talk {
			return nil, false, nil
		}
		forms = append(forms, e.Forms...)
	}
	slices.SortStableFunc(forms, func(a, b kg.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Text, b.Text))
	})
	return forms, true, nil
}

// namedBy counts how often the forms of an entity are one word, by its stem.
func (s *search) namedBy(forms []kg.Form) map[string]int {
	named := map[string]int{}
	for _, f := range forms {
		if stems := phrase(&s.splitter, f.Text).stems; len(stems) == 1 {
			named[stems[0]] += f.Count
		}
	}
	return named
}

// isFaithful reports whether a word, where it stands, is mostly a name, as k8s is and go is not.
// Several words always are.
func (s *search) isFaithful(stems []string, named map[string]int) bool {
	if len(stems) != 1 {
		return true
	}
	w, ok := s.v.src.Word(stems[0])
	return ok && 2*named[stems[0]] >= w.Notes
}

// hasAll reports whether some words have all of others.
func hasAll(list, of []string) bool {
	return !slices.ContainsFunc(of, func(w string) bool { return !slices.Contains(list, w) })
}

// otherwise adds the sections with another name of what a clause means to those that have its
// words, and weighs all as if they had one and the same word.
func (s *search) otherwise(c clause, own []scored) ([]scored, error) {
	if len(c.others) == 0 {
		return own, nil
	}
	all := s.unweighted(own, len(c.stems))
	for _, other := range c.others {
		list, err := s.clause(other)
		if err != nil {
			return nil, err
		}
		all = append(all, s.unweighted(list, len(other.stems))...)
	}
	slices.SortFunc(all, func(a, b scored) int {
		return cmp.Or(compareSections(a, b), cmp.Compare(b.score, a.score))
	})
	all = slices.CompactFunc(all, func(a, b scored) bool { return compareSections(a, b) == 0 })
	rarity := s.idf(len(all))
	for i := range all {
		all[i].score *= rarity
	}
	return all, nil
}

// unweighted takes the rarity of so many words from the scores of the sections that have them.
func (s *search) unweighted(list []scored, words int) []scored {
	rarity := s.idf(len(list)) * float64(words)
	for i := range list {
		list[i].score /= rarity
	}
	return list
}
