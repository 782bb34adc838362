package extract

import (
	"strings"

	"notes/pkg/kg"
)

// minInitials is how many letters are told for the initials of a name; of a place two are, and of an idea
// that one sentence has both ways.
const minInitials = 3

// foldInitials files capitals that no vocabulary knows under the one name of the note whose
// initials they are: LCA under linux.conf.au, NC under North Carolina.
func (x *Namer) foldInitials() {
	var asked []*group
	for _, g := range x.groups.order {
		if x.initialsOnly(g) {
			asked = append(asked, g)
		}
	}
	if len(asked) == 0 {
		return
	}
	names := x.namesByInitials()
	for _, g := range asked {
		initials := strings.TrimSuffix(x.textOf(g.members[0]), "s")
		if name := names[initials]; name != nil && x.abbreviates(g, name, len(initials)) {
			name.absorb(g)
		}
	}
}

// abbreviates reports whether a group of so many capitals may be short for a name whose initials they are.
func (x *Namer) abbreviates(g, name *group, letters int) bool {
	switch {
	case name.members[0].kind == kg.Place:
		return x.standsForPlace(g)
	case letters < minInitials:
		return x.inOneSentence(g, name)
	}
	return true
}

// inOneSentence reports whether a sentence has members of two groups.
func (x *Namer) inOneSentence(g, other *group) bool {
	words := x.words
	n := 0
	for _, c := range g.members {
		sentence := words[c.words.from].sentence
		for n < len(other.members) && words[other.members[n].words.from].sentence < sentence {
			n++
		}
		if n < len(other.members) && words[other.members[n].words.from].sentence == sentence {
			return true
		}
	}
	return false
}

// standsForPlace reports whether one of the members of a group stands where places do, and none
// behind an article.
func (x *Namer) standsForPlace(g *group) bool {
	place := false
	for _, c := range g.members {
		if x.behindArticle(c.words.from) {
			return false
		}
		before := x.lowerBefore(c.words.from)
		place = place || wheres[before] || ways[before] || c.words.from > 0 && x.gapBefore(c.words.from) == ", "
	}
	return place
}

// ways are the words between somebody's going and a place, beside wheres.
var ways = map[string]bool{"to": true, "from": true, "of": true, "left": true, "leave": true, "visit": true, "visited": true, "visiting": true}

// namesByInitials maps initials to the one name of the note that has them, to nil where several do.
func (x *Namer) namesByInitials() map[string]*group {
	names := map[string]*group{}
	for _, g := range x.groups.order {
		if g.best < fair || len(g.members) == 0 {
			continue
		}
		initials := x.initialsOf(g.members[0])
		if len(initials) < minInitials && (len(initials) < 2 || g.members[0].kind != kg.Place && g.members[0].kind != kg.Concept) {
			continue
		}
		if _, shared := names[initials]; shared {
			g = nil
		}
		names[initials] = g
	}
	return names
}

// initialsOnly reports whether a group is one word in capitals that no vocabulary and no
// definition knows.
func (x *Namer) initialsOnly(g *group) bool {
	if len(g.members) == 0 {
		return false
	}
	c := g.members[0]
	w := x.words[c.words.from]
	return c.entry == nil && c.kind == "" && c.words.len() == 1 && w.is(allCaps) && !w.is(digits) && !w.at(shouted) && c.end-c.start <= maxInitials
}

// maxInitials is how many letters the initials of a name have at most.
const maxInitials = 5

// initialsOf returns the first letters of the words of a name in capitals, empty if it has one
// word or small ones, but for ideas that the vocabulary knows. The words of an address are its labels: linux.conf.au.
func (x *Namer) initialsOf(c *candidate) string {
	text := x.textOf(c)
	idea := c.entry != nil && c.kind == kg.Concept
	labels := c.words.len() == 1 && strings.Count(text, ".") > 1
	if !labels && (c.words.len() < 2 || c.words.len() > maxInitials) {
		return ""
	}
	var initials []byte
	begins := true
	for i := range len(text) {
		switch letter := text[i]; {
		case letter == ' ', letter == '-', letter == '.':
			begins = true
		case begins && isUpper(letter):
			initials, begins = append(initials, letter), false
		case begins && isLower(letter) && (labels || idea):
			initials, begins = append(initials, letter-'a'+'A'), false
		case begins:
			return ""
		}
	}
	return string(initials)
}
