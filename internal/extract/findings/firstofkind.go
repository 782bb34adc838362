package findings

import "notes/pkg/kg"

// ofKind asks for what a sentence names of a kind.
type ofKind struct {
	sentence int
	kind     kg.Kind
}

// FirstTwo are the mentions in a sentence, counted in builder.found, of the first term of a kind
// and of the first other one; -1 for none.
type FirstTwo struct{ One, Other int }

// manyNames is from how many names of a sentence on it is remembered which are the first of a kind:
// each pronoun of the sentences below asks for them again.
const manyNames = 16

// FirstTwo returns the first mentions of two terms of a kind in a sentence.
func (b *Builder) FirstTwo(sentence int, kind kg.Kind) FirstTwo {
	if len(b.InSentence(sentence)) < manyNames {
		return b.findFirst(sentence, kind)
	}
	asked := ofKind{sentence, kind}
	two, known := b.firsts[asked]
	if !known {
		if b.firsts == nil {
			b.firsts = map[ofKind]FirstTwo{}
		}
		two = b.findFirst(sentence, kind)
		b.firsts[asked] = two
	}
	return two
}

func (b *Builder) findFirst(sentence int, kind kg.Kind) FirstTwo {
	two := FirstTwo{-1, -1}
	for i := b.First[sentence]; i < b.First[sentence+1]; i++ {
		switch term := b.Found[i].Term; {
		case b.Result.Terms[term].Kind != kind:
		case two.One < 0:
			two.One = i
		case term != b.Found[two.One].Term:
			two.Other = i
			return two
		}
	}
	return two
}

// OnlyOf returns the first term of a kind in a sentence, -1 for none, and
// whether there are others.
func (b *Builder) OnlyOf(sentence int, kind kg.Kind) (term int, several bool) {
	two := b.FirstTwo(sentence, kind)
	if two.One < 0 {
		return -1, false
	}
	return b.Found[two.One].Term, two.Other >= 0
}
