package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// minInitials is how many letters are told for the initials of a name; of a place two are, and of an idea
// that one sentence has both ways, or a section if the letters come again.
const minInitials = 3

// foldInitials files capitals that no vocabulary knows under the one name of the note whose
// initials they are: LCA under linux.conf.au, NC under North Carolina.
func (x *Namer) foldInitials() {
	var asked []*Group
	for _, g := range x.Groups.Order {
		if x.initialsOnly(g) {
			asked = append(asked, g)
		}
	}
	if len(asked) == 0 {
		return
	}
	names := x.namesByInitials()
	for _, g := range asked {
		initials := strings.TrimSuffix(x.TextOf(g.Members[0]), "s")
		if name := names[initials]; name != nil && x.abbreviates(g, name, len(initials)) {
			name.absorb(g)
		}
	}
}

// abbreviates reports whether a group of so many capitals may be short for a name whose initials they are.
func (x *Namer) abbreviates(g, name *Group, letters int) bool {
	switch {
	case name.Members[0].Kind == kg.Place:
		return x.standsForPlace(g)
	case letters < minInitials:
		return x.inOneSentence(g, name) || len(g.Members) > 1 && x.freely(g) && x.inOneSection(g, name)
	}
	return true
}

// freely reports whether no member of a group is a part of a longer word, or in brackets behind what else it is short
// for: Forward-QX, a quorlmaster (QX).
func (x *Namer) freely(g *Group) bool {
	return !slices.ContainsFunc(g.Members, func(c *Candidate) bool {
		return x.Words[c.Words.From].At(prose.Hyphened) || x.GapBefore(c.Words.From) == " ("
	})
}

// inOneSection reports whether a section has members of two groups.
func (x *Namer) inOneSection(g, other *Group) bool {
	sections := map[int]bool{}
	for _, c := range other.Members {
		sections[x.sectionOf(x.Words[c.Words.From].Sentence)] = true
	}
	return slices.ContainsFunc(g.Members, func(c *Candidate) bool { return sections[x.sectionOf(x.Words[c.Words.From].Sentence)] })
}

// inOneSentence reports whether a sentence has members of two groups.
func (x *Namer) inOneSentence(g, other *Group) bool {
	words := x.Words
	n := 0
	for _, c := range g.Members {
		sentence := words[c.Words.From].Sentence
		for n < len(other.Members) && words[other.Members[n].Words.From].Sentence < sentence {
			n++
		}
		if n < len(other.Members) && words[other.Members[n].Words.From].Sentence == sentence {
			return true
		}
	}
	return false
}

// standsForPlace reports whether one of the members of a group stands where places do, and none
// behind an article.
func (x *Namer) standsForPlace(g *Group) bool {
	place := false
	for _, c := range g.Members {
		if x.BehindArticle(c.Words.From) {
			return false
		}
		before := x.LowerBefore(c.Words.From)
		place = place || wheres[before] || ways[before] || c.Words.From > 0 && x.GapBefore(c.Words.From) == ", "
	}
	return place
}

// ways are the words between somebody's going and a place, beside wheres.
var ways = map[string]bool{"to": true, "from": true, "of": true, "left": true, "leave": true, "visit": true, "visited": true, "visiting": true}

// namesByInitials maps initials to the one name of the note that has them, to nil where several do.
func (x *Namer) namesByInitials() map[string]*Group {
	names := map[string]*Group{}
	for _, g := range x.Groups.Order {
		if g.Best < Fair || len(g.Members) == 0 {
			continue
		}
		initials := x.initialsOf(g.Members[0])
		if len(initials) < minInitials && (len(initials) < 2 || g.Members[0].Kind != kg.Place && g.Members[0].Kind != kg.Concept) {
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
func (x *Namer) initialsOnly(g *Group) bool {
	if len(g.Members) == 0 {
		return false
	}
	c := g.Members[0]
	w := x.Words[c.Words.From]
	return c.Entry == nil && c.Kind == "" && c.Words.Len() == 1 && w.Is(prose.AllCaps) && !w.Is(prose.Digits) && !w.At(prose.Shouted) && c.End-c.Start <= maxInitials
}

// maxInitials is how many letters the initials of a name have at most.
const maxInitials = 5

// initialsOf returns the first letters of the words of a name in capitals, empty if it has one
// word or small ones, but for ideas that the vocabulary knows. The words of an address are its labels: linux.conf.au.
func (x *Namer) initialsOf(c *Candidate) string {
	text := x.TextOf(c)
	idea := c.Entry != nil && c.Kind == kg.Concept
	labels := c.Words.Len() == 1 && strings.Count(text, ".") > 1
	if !labels && (c.Words.Len() < 2 || c.Words.Len() > maxInitials) {
		return ""
	}
	var initials []byte
	begins := true
	for i := range len(text) {
		switch letter := text[i]; {
		case letter == ' ', letter == '-', letter == '.':
			begins = true
		case begins && prose.IsUpper(letter):
			initials, begins = append(initials, letter), false
		case begins && prose.IsLower(letter) && (labels || idea):
			initials, begins = append(initials, letter-'a'+'A'), false
		case begins:
			return ""
		}
	}
	return string(initials)
}
