package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A name of several words is hardly ever one slip away from another one of the note by chance, if the word
// with the slip is none of the language: SafeMaker Studio, below SageMaker Studio.

// foldWrongWords moves the members of a rare name of several words, one of which is one slip away from how
// the note writes another name, to that one.
func (x *Namer) foldWrongWords() {
	var right rightNames
	for _, g := range x.Groups.Order {
		if !maybeWrongWord(g) {
			continue
		}
		if right == nil {
			right = x.rightNames()
		}
		if meant := x.rightWords(g, right); meant != nil {
			meant.absorb(g)
		}
	}
}

// maybeWrongWord reports whether a group is a rare name of several words that nothing but its capitals makes one.
func maybeWrongWord(g *Group) bool {
	if len(g.Members) == 0 || len(g.Members) > maxSlips {
		return false
	}
	c := g.Members[0]
	return c.Entry == nil && c.Words.Len() > 1 && c.Rule == phraseRule && c.Kind != kg.Person
}

// rightNames are how the note writes names of several words, by the lexemes of their words.
type rightNames map[int32][]rightName

type rightName struct {
	group *Group
	as    *Candidate
}

// maxSpellings is how many mentions of a name are looked at for how the note writes it, maxSharing how many names
// that have a word in common.
const (
	maxSpellings = 8
	maxSharing   = 32
)

// rightNames collects the names of several words that others may be slips of.
func (x *Namer) rightNames() rightNames {
	names := rightNames{}
	for _, g := range x.Groups.Order {
		for _, c := range g.Members[:min(len(g.Members), maxSpellings)] {
			if c.Kind == kg.Person || c.Words.Len() < 2 || c.Words.Len() > maxHeaded {
				continue
			}
			for i := c.Words.From; i < c.Words.To; i++ {
				if lex := x.Words[i].Lexeme; len(names[lex]) < maxSharing {
					names[lex] = append(names[lex], rightName{g, c})
				}
			}
		}
	}
	return names
}

// rightWords returns the group of the vocabulary, or of more members, that the note writes as a group but for one
// slip in one word, nil if there is none.
func (x *Namer) rightWords(g *Group, names rightNames) *Group {
	wrong := g.Members[0]
	for i := wrong.Words.From; i < wrong.Words.To; i++ {
		for _, right := range names[x.Words[i].Lexeme] {
			if right.group != g && len(right.group.Members) > 0 && trusted(right.group, g) && x.oneWrongWord(wrong, right.as) {
				return right.group
			}
		}
	}
	return nil
}

// oneWrongWord reports whether two names have the same words but for one, which in the first is none of the
// language and one slip away from that in the second.
func (x *Namer) oneWrongWord(wrong, right *Candidate) bool {
	if wrong.Words.Len() != right.Words.Len() {
		return false
	}
	slips := 0
	for k := range wrong.Words.Len() {
		i := wrong.Words.From + k
		a, b := x.LowerText(i), x.LowerText(right.Words.From+k)
		switch {
		case a == b:
		case !oneSlip(a, b), x.rightWord(i), strings.ContainsAny(a+b, "0123456789"):
			return false
		default:
			slips++
		}
	}
	return slips == 1
}

// rightWord reports whether word i is right as it is: one of the language, unless it has capitals inside, a given
// name, or known.
func (x *Namer) rightWord(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Given || x.Vocab.Knows(lex.Text) || x.OrdinaryWord(lex.Text) && !x.Words[i].Is(prose.Camel)
}
