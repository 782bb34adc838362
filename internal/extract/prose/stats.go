package prose

// Usage is how a note writes a word that it capitalises somewhere: whether
// "Flux" is a name here or only the start of a sentence.
type Usage struct {
	Inner   int32 // capitalised where a plain word would not be
	Initial int32 // capitalised where any word would be
	Lower   int32 // in lower case
	Coded   int32 // so, in code
}

// countUsage reads how the note writes its words.
func (x *Text) countUsage() {
	for i := range x.Words {
		w := &x.Words[i]
		if w.At(InBare) || !w.Named() && !w.Is(Lower) || w.Named() && w.At(InCode) {
			continue
		}
		lex := &x.Lexicon.Lexemes[w.Lexeme]
		if lex.note != x.Lexicon.note {
			lex.note, lex.Use = x.Lexicon.note, Usage{}
		}
		switch {
		case w.At(InCode):
			lex.Use.Coded++
		case !w.Named():
			lex.Use.Lower++
		case w.At(AnyCapital | InQuote):
			lex.Use.Initial++
		default:
			lex.Use.Inner++
		}
	}
}

// Usage returns how the note writes word i, nothing if it never has a capital.
func (x *Text) Usage(i int32) Usage {
	lex := x.Lexeme(i)
	if lex.note != x.Lexicon.note || lex.Use.Inner+lex.Use.Initial == 0 {
		return Usage{}
	}
	return lex.Use
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
	for i := range len(x.First) - 1 {
		words := x.Sentence(i)
		if len(words) < leastSentence || words[0].At(InTitle) {
			continue
		}
		if words[0].Is(Lower) {
			small++
		} else {
			large++
		}
	}
	return small >= fewSentences && small >= smallInLarge*large
}
