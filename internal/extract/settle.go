package extract

import (
	"strings"

	"notes/pkg/kg"
)

// settle lets overlapping candidates fight it out and decides which names the
// note holds: candidates stay in the order of the file.
func (x *Namer) settle() {
	x.resolveOverlaps()
	x.claimOwnAliases()
	x.groups.reset()
	for i := range x.candidates {
		x.groups.add(x.keyOf(&x.candidates[i]), &x.candidates[i])
	}
	x.findCities()
	x.redefine()
	x.foldPlurals()
	x.foldSlips()
	x.foldMisspelt()
	x.foldNames()
	x.foldInitials()
	x.foldLinked()
	x.support()
	x.dropUnsupported()
	x.dropRooms()
	x.findParts()
}

// resolveOverlaps keeps, of candidates that share a word, the longest that is
// strong enough, the strongest of those.
func (x *Namer) resolveOverlaps() {
	x.order.sort(x.candidates, func(c *candidate) int32 { return c.words.from }, func(a, b candidate) int {
		switch {
		case x.beats(&a, &b):
			return -1
		case x.beats(&b, &a):
			return 1
		}
		return 0
	})
	kept := x.candidates[:0]
	for _, c := range x.candidates {
		if n := len(kept); n > 0 && kept[n-1].words.to > c.words.from {
			if !x.beats(&c, &kept[n-1]) {
				x.reject(&c, "overlaps "+x.textOf(&kept[n-1]))
				continue
			}
			x.reject(&kept[n-1], "overlaps "+x.textOf(&c))
			kept = kept[:n-1]
		}
		kept = append(kept, c)
	}
	x.candidates = kept
}

// beats reports whether candidate a is the better reading of words that both
// cover.
func (x *Namer) beats(a, b *candidate) bool {
	if a.words == b.words {
		return rank(a) > rank(b)
	}
	if (a.strength >= fair) != (b.strength >= fair) {
		return a.strength >= fair
	}
	if a.words.len() != b.words.len() {
		return a.words.len() > b.words.len()
	}
	return rank(a) > rank(b)
}

// rank compares readings of the same words: people that the front matter states
// or a speaker line names first, then the vocabulary, then by strength.
func rank(c *candidate) int {
	points := int(c.strength) * 2
	if c.entry != nil {
		points += 5
	}
	if c.kind == kg.Person && c.entry == nil {
		points += 2
	}
	if c.rule == statedPerson {
		points += 5
	}
	return points
}

func (x *Namer) textOf(c *candidate) string { return x.doc.Text[c.start:c.end] }

// keyOf returns the key of the term that a candidate names. The edition of an
// event folds into its series.
func (x *Namer) keyOf(c *candidate) string {
	if c.entry == nil {
		return kg.Fold(x.textOf(c))
	}
	if c.entry.EditionOf != "" {
		if series := x.vocab.Lookup(kg.Fold(c.entry.EditionOf)); series != nil {
			c.entry = series
		}
	}
	return x.memo.key(c.entry)
}

// foldPlurals moves the members of an unknown plural to its singular, where
// the note has both, and drops the s of plural acronyms.
func (x *Namer) foldPlurals() {
	for _, g := range x.groups.order {
		if len(g.members) == 0 || g.members[0].entry != nil {
			continue
		}
		singular, ok := kg.Singular(g.key)
		acronym := pluralAcronym(x.textOf(g.members[0]))
		if acronym {
			singular = strings.TrimSuffix(g.key, "s")
		}
		if !ok && !acronym {
			continue
		}
		other := x.groups.byKey[singular]
		if other == nil && acronym {
			other = x.groups.new(singular)
		}
		if other == nil {
			continue
		}
		other.best = max(other.best, g.best)
		other.absorb(g)
	}
}

// pluralAcronym reports whether a text is capitals with a small s.
func pluralAcronym(text string) bool {
	stem, ok := strings.CutSuffix(text, "s")
	return ok && len(stem) >= 2 && stem == strings.ToUpper(stem)
}

// support raises names that the note uses often enough, and lowers those that
// it writes small as well.
func (x *Namer) support() {
	for _, g := range x.groups.order {
		inner, total := 0, 0
		for _, c := range g.members {
			if c.strength == hint {
				continue
			}
			total++
			if !x.words[c.words.from].at(initial | inTitle | shouted) {
				inner++
			}
		}
		switch {
		case g.best != weak || len(g.members) < 2:
		case x.countsThings(g), x.mostlyWord(g):
			g.best = hint
		case inner >= 2 || inner >= 1 && total >= 3:
			g.best = fair
		}
	}
}

// dropUnsupported drops the groups with nothing but hints.
func (x *Namer) dropUnsupported() {
	for _, g := range x.groups.order {
		if g.best > hint {
			continue
		}
		for _, c := range g.members {
			c.dropped = true
			x.reject(c, "nothing else in the note says that it is a name")
		}
		g.dropped = true
	}
}
