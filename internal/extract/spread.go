package extract

import (
	"slices"

	"notes/pkg/kg"
)

// An idea that the note gives a place is meant wherever its words stand.

// phrases are phrases by their first words.
type phrases map[int32][]span

// has reports whether a phrase is one of them, in the singular or the plural.
func (p phrases) has(x *Extractor, name span) bool {
	for _, other := range p[x.scan.words[name.from].lexeme] {
		if x.samePhrase(other, name.from) && other.len() == name.len() {
			return true
		}
	}
	return false
}

// add adds a phrase unless it is there.
func (p phrases) add(x *Extractor, name span) {
	if first := x.scan.words[name.from].lexeme; !p.has(x, name) {
		p[first] = append(p[first], name)
	}
}

// samePhrase reports whether the words from i on are those of a phrase, in the singular or the
// plural.
func (x *Extractor) samePhrase(name span, i int32) bool {
	last := name.len() - 1
	if int(i+last) >= len(x.scan.words) {
		return false
	}
	for k := range last + 1 {
		here, there := i+k, name.from+k
		if k > 0 && !x.joinsNotion(here) || x.lexeme(here).singular != x.lexeme(there).singular {
			return false
		}
	}
	return true
}

// each tells of each place where one of the phrases stands.
func (p phrases) each(x *Extractor, tell func(phrase, place span)) {
	var likely [4]uint64 // whose lexemes' numbers may begin one of them
	for lex := range p {
		likely[lex>>6&3] |= 1 << (lex & 63)
	}
	for i := range int32(len(x.scan.words)) {
		if lex := x.scan.words[i].lexeme; likely[lex>>6&3]&(1<<(lex&63)) == 0 {
			continue
		}
		for _, name := range p[x.scan.words[i].lexeme] {
			if x.samePhrase(name, i) {
				tell(name, span{i, i + name.len()})
			}
		}
	}
}

// spread proposes ideas wherever they stand, the longest first.
func (x *Extractor) spread(ideas phrases) {
	for _, names := range ideas {
		slices.SortStableFunc(names, func(a, b span) int { return int(b.len() - a.len()) })
	}
	ideas.each(x, func(_, place span) {
		if x.notion(place) {
			x.propose(place.from, place.to, "idea of the note", fair, kg.Concept)
		}
	})
}
