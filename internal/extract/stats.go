package extract

// usage is how a note writes a word that it capitalises somewhere: whether
// "Flux" is a name here or only the start of a sentence.
type usage struct {
	inner   int32 // capitalised where a plain word would not be
	initial int32 // capitalised where any word would be
	lower   int32 // in lower case
	coded   int32 // so, in code
}

// countUsage reads how the note writes its words.
func (x *Text) countUsage() {
	for i := range x.words {
		w := &x.words[i]
		if w.at(inBare) || !w.named() && !w.is(lower) || w.named() && w.at(inCode) {
			continue
		}
		lex := &x.lexicon.lexemes[w.lexeme]
		if lex.note != x.lexicon.note {
			lex.note, lex.use = x.lexicon.note, usage{}
		}
		switch {
		case w.at(inCode):
			lex.use.coded++
		case !w.named():
			lex.use.lower++
		case w.at(initial | inTitle | inQuote | shouted):
			lex.use.initial++
		default:
			lex.use.inner++
		}
	}
}

// usage returns how the note writes word i, nothing if it never has a capital.
func (x *Namer) usage(i int32) usage {
	lex := x.lexeme(i)
	if lex.note != x.lexicon.note || lex.use.inner+lex.use.initial == 0 {
		return usage{}
	}
	return lex.use
}

// A note is written small if it has a few sentences, and hardly any begins with a capital.
const (
	fewSentences  = 20
	smallInLarge  = 4 // sentences that begin small for each that doesn't, at least
	leastSentence = 2 // words
)

// writtenSmall reports whether whoever wrote the note cares for no capitals.
func (x *Text) writtenSmall() bool {
	small, large := 0, 0
	for i := range len(x.first) - 1 {
		words := x.sentence(i)
		if len(words) < leastSentence || words[0].at(inTitle) {
			continue
		}
		if words[0].is(lower) {
			small++
		} else {
			large++
		}
	}
	return small >= fewSentences && small >= smallInLarge*large
}
