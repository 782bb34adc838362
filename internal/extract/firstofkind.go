package extract

import "notes/pkg/kg"

// ofKind asks for what a sentence names of a kind.
type ofKind struct {
	sentence int
	kind     kg.Kind
}

// firstTwo are the mentions in a sentence, counted in builder.found, of the first term of a kind
// and of the first other one; -1 for none.
type firstTwo struct{ one, other int }

// manyNames is from how many names of a sentence on it is remembered which are the first of a kind:
// each pronoun of the sentences below asks for them again.
const manyNames = 16

// firstTwo returns the first mentions of two terms of a kind in a sentence.
func (b *builder) firstTwo(sentence int, kind kg.Kind) firstTwo {
	if len(b.inSentence(sentence)) < manyNames {
		return b.findFirst(sentence, kind)
	}
	asked := ofKind{sentence, kind}
	two, known := b.firsts[asked]
	if !known {
		if b.firsts == nil {
			b.firsts = map[ofKind]firstTwo{}
		}
		two = b.findFirst(sentence, kind)
		b.firsts[asked] = two
	}
	return two
}

func (b *builder) findFirst(sentence int, kind kg.Kind) firstTwo {
	two := firstTwo{-1, -1}
	for i := b.first[sentence]; i < b.first[sentence+1]; i++ {
		switch term := b.found[i].term; {
		case b.out.Terms[term].Kind != kind:
		case two.one < 0:
			two.one = i
		case term != b.found[two.one].term:
			two.other = i
			return two
		}
	}
	return two
}

// onlyOf returns the first term of a kind in a sentence, -1 for none, and
// whether there are others.
func (b *builder) onlyOf(sentence int, kind kg.Kind) (term int, several bool) {
	two := b.firstTwo(sentence, kind)
	if two.one < 0 {
		return -1, false
	}
	return b.found[two.one].term, two.other >= 0
}
