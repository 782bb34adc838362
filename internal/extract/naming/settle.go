package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// settle lets overlapping candidates fight it out and decides which names the
// note holds: candidates stay in the order of the file.
func (x *Namer) settle() {
	x.resolveOverlaps()
	x.claimOwnAliases()
	x.Groups.reset()
	for i := range x.candidates {
		x.Groups.add(x.keyOf(&x.candidates[i]), &x.candidates[i])
	}
	x.findCities()
	x.redefine()
	x.foldLinkedSelf()
	x.foldNumberTitles()
	x.foldTheNumber()
	x.dropRunTogether()
	x.overruleNotions()
	x.foldPlurals()
	x.foldSlips()
	x.foldMisspelt()
	x.foldWrongWords()
	x.foldShortened()
	x.foldCareGroups()
	x.foldHouseForms()
	x.foldSameSpelling()
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
	x.order.Sort(x.candidates, func(c *Candidate) int32 { return c.Words.From }, func(a, b Candidate) int {
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
		if n := len(kept); n > 0 && kept[n-1].Words.To > c.Words.From {
			if !x.beats(&c, &kept[n-1]) {
				x.reject(&c, "overlaps "+x.TextOf(&kept[n-1]))
				continue
			}
			x.reject(&kept[n-1], "overlaps "+x.TextOf(&c))
			kept = kept[:n-1]
		}
		kept = append(kept, c)
	}
	x.candidates = kept
	x.coverAnew()
}

// coverAnew tells of the words that candidates cover which of those that are left does, if any.
func (x *Namer) coverAnew() {
	at := 0
	for i := range x.Covered {
		for at < len(x.candidates) && int(x.candidates[at].Words.To) <= i {
			at++
		}
		switch {
		case x.Covered[i] == 0:
		case at < len(x.candidates) && int(x.candidates[at].Words.From) <= i:
			x.Covered[i] = int32(at) + 1
		default:
			x.Covered[i] = 0
		}
	}
}

// beats reports whether candidate a is the better reading of words that both
// cover.
func (x *Namer) beats(a, b *Candidate) bool {
	if a.Words == b.Words {
		return rank(a) > rank(b)
	}
	if (a.Strength >= Fair) != (b.Strength >= Fair) {
		return a.Strength >= Fair
	}
	if a.Words.Len() != b.Words.Len() {
		return a.Words.Len() > b.Words.Len()
	}
	return rank(a) > rank(b)
}

// rank compares readings of the same words: people that the front matter states
// or a speaker line names first, then the vocabulary, then by strength.
func rank(c *Candidate) int {
	points := int(c.Strength) * 2
	if c.Entry != nil {
		points += 5
	}
	if c.Kind == kg.Person && c.Entry == nil {
		points += 2
	}
	if c.Rule == statedPerson {
		points += 5
	}
	return points
}

// TextOf returns a candidate as the note writes it.
func (x *Namer) TextOf(c *Candidate) string { return x.Doc.Text[c.Start:c.End] }

// keyOf returns the key of the term that a candidate names. The edition of an
// event folds into its series.
func (x *Namer) keyOf(c *Candidate) string {
	if c.Entry == nil {
		return kg.Fold(x.TextOf(c))
	}
	if c.Entry.EditionOf != "" {
		if series := x.Vocab.Lookup(kg.Fold(c.Entry.EditionOf)); series != nil {
			c.Entry = series
		}
	}
	return x.memory.key(c.Entry)
}

// foldPlurals moves the members of an unknown plural to its singular, where
// the note has both, and drops the s of plural acronyms.
func (x *Namer) foldPlurals() {
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || g.Members[0].Entry != nil {
			continue
		}
		singular, ok := kg.Singular(g.Key)
		acronym := pluralAcronym(x.TextOf(g.Members[0]))
		if acronym {
			singular = strings.TrimSuffix(g.Key, "s")
		}
		if !ok && !acronym {
			continue
		}
		other := x.Groups.ByKey[singular]
		if other == nil && acronym {
			other = x.Groups.new(singular)
		}
		if other == nil {
			continue
		}
		other.Best = max(other.Best, g.Best)
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
	for _, g := range x.Groups.Order {
		inner, total := 0, 0
		for _, c := range g.Members {
			if c.Strength == Hint {
				continue
			}
			total++
			if !x.Words[c.Words.From].At(prose.AnyCapital) {
				inner++
			}
		}
		switch {
		case dwelt(g):
			g.Best = Fair
		case g.Best != Weak || len(g.Members) < 2:
		case x.countsThings(g), x.mostlyWord(g):
			g.Best = Hint
		case inner >= 2 || inner >= 1 && total >= 3:
			g.Best = Fair
		}
	}
}

// dropUnsupported drops the groups with nothing but hints.
func (x *Namer) dropUnsupported() {
	for _, g := range x.Groups.Order {
		if g.Best > Hint {
			continue
		}
		for _, c := range g.Members {
			c.dropped = true
			x.reject(c, "nothing else in the note says that it is a name")
		}
		g.Dropped = true
	}
}
