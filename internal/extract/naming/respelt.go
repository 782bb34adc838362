package naming

import (
	"slices"

	"notes/internal/vocab"
)

// A note that names something well known writes it right most of the time, and wrong once:
// AWS CodePipeline, and then CodePipelne.

// foldMisspelt moves the members of a rare name of one word, that is one slip away from how the note
// spells a name of the vocabulary, to that one. How the note spells it is often no more than a part
// of the whole name.
func (x *Namer) foldMisspelt() {
	x.readRightWords()
	for _, g := range x.Groups.Order {
		if !x.maybeMisspelt(g) {
			continue
		}
		if meant := x.speltRight(g); meant != nil {
			meant.absorb(g)
		}
	}
}

// rightWord is how the note spells the last word of a name of the vocabulary.
type rightWord struct {
	text  string
	group *Group
	entry *vocab.Entry
	whole bool // it is all of the name
}

// readRightWords collects how the note spells the names of the vocabulary: each in few ways, however
// often.
func (x *Namer) readRightWords() {
	x.right = x.right[:0]
	for _, g := range x.Groups.Order {
		own := len(x.right)
		for _, c := range g.Members {
			if c.Entry == nil {
				break
			}
			w := rightWord{x.LowerText(c.Words.To - 1), g, c.Entry, c.Words.Len() == 1}
			if !slices.Contains(x.right[own:], w) {
				x.right = append(x.right, w)
			}
		}
	}
}

// maybeMisspelt reports whether a group is a rare word that nothing but its capitals makes a name.
func (x *Namer) maybeMisspelt(g *Group) bool {
	if len(g.Members) == 0 || len(g.Members) > maxSlips {
		return false
	}
	c := g.Members[0]
	return (c.Rule == capitalRule || c.Rule == innerRule) && !x.otherwiseRight(g)
}

// speltRight returns the group of the vocabulary's name that the note spells as a group's word but
// for one slip, nil if there is none.
func (x *Namer) speltRight(g *Group) *Group {
	wrong := x.LowerText(g.Members[0].Words.From)
	for _, w := range x.right {
		if oneSlip(wrong, w.text) && (w.whole || x.Vocab.Named(w.text) == w.entry) {
			return w.group
		}
	}
	return nil
}

// oneSlip reports whether two words that begin alike differ in one letter, or in the order of two;
// short ones in the order alone, for they are other words as often.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case len(a) < minSlip-1, a[0] != b[0], a == b:
		return false
	case swapped(a, b):
		return true
	case len(a) < minSlip:
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	if len(a) == len(b) {
		return a[at+1:] == b[at+1:]
	}
	return a[at:] == b[at+1:]
}
