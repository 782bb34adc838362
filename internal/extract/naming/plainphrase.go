package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// inPassing reports whether the form is what any text has. In a heading, in a title or as a tag it is what the
// note is about, and so it is where the note says what it means; where each of several words has a capital
// that no sentence asks for, it is a name.
func (f *form) inPassing(sense *vocab.Sense) bool {
	if !sense.Form.Everyday || f.tagged() || f.x.Heads(int(f.x.Words[f.words.From].Sentence)) {
		return false
	}
	return !f.capitalised() && !f.meant() && !f.leadsItem()
}

// leadsItem reports whether the form is what an item puts before a sign and what it says of it.
func (f *form) leadsItem() bool {
	sentence, to := f.x.Words[f.words.From].Sentence, f.words.To
	if f.words.From != f.x.First[sentence] || to >= f.x.First[sentence+1] || f.words.Len() < 2 {
		return false
	}
	return f.x.opensLine(int(sentence)) && definingSign(f.x.GapBefore(to)) && f.x.ToldOf(f.words)
}

// capitalised reports whether the form is several words with a capital each, where none is asked
// for.
func (f *form) capitalised() bool {
	if f.words.Len() < 2 {
		return false
	}
	for i := f.words.From; i < f.words.To; i++ {
		if w := f.x.Words[i]; !w.Is(prose.Capital) || w.At(prose.AnyCapital) {
			return false
		}
	}
	return true
}

// The words of some names are those of ordinary phrases, too: a man with a red hat, the spring
// boots were wet.

// plainPhrase reports whether the form is several words of the language in small letters, of which
// nothing says that they are a name: one of some, "a red hat", that the sentence goes on behind as
// it does behind any noun, or more than one, "the spring boots". An idea is called by such words.
func (f *form) plainPhrase(sense *vocab.Sense) bool {
	if f.words.Len() < 2 || sense.Entry.Kind == kg.Concept || !f.plainWords() {
		return false
	}
	if f.plural() {
		return true
	}
	from := f.words.From
	if from == f.x.First[f.x.Words[from].Sentence] || f.x.GapBefore(from) != " " || !countable[f.x.LowerText(from-1)] {
		return false
	}
	return f.rests() || pastTense(f.x.WordBehind(f.words.To-1, " "))
}

// plainWords reports whether all words of the form are words of the language in small letters.
func (f *form) plainWords() bool {
	for i := f.words.From; i < f.words.To; i++ {
		if !f.x.Words[i].Is(prose.Lower) || !f.x.OrdinaryWord(f.x.LowerText(i)) {
			return false
		}
	}
	return true
}

// countable are what stands before one of some, and before no name.
var countable = map[string]bool{"a": true, "an": true, "one": true, "another": true, "each": true, "every": true, "some": true, "any": true}

// pastTense reports whether a word is a verb that says what something did.
func pastTense(word string) bool {
	return len(word) > minPastTense && strings.HasSuffix(word, "ed") || prose.Copulas[word] || word == "took" || word == "went" || word == "came" || word == "made" || word == "had"
}

// minPastTense is the length from which on the end of a word tells its tense.
const minPastTense = 4
