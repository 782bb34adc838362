package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// The words of some names are those of ordinary phrases, too: a man with a red hat, the spring
// boots were wet.

// plainPhrase reports whether the form is several words of the language in small letters, of which
// nothing says that they are a name: one of some, "a red hat", that the sentence goes on behind as
// it does behind any noun, or more than one, "the spring boots". An idea is called by such words.
func (f *form) plainPhrase(sense *vocab.Sense) bool {
	if f.words.len() < 2 || sense.Entry.Kind == kg.Concept || !f.plainWords() {
		return false
	}
	if f.plural() {
		return true
	}
	from := f.words.from
	if from == f.x.first[f.x.words[from].sentence] || f.x.gapBefore(from) != " " || !countable[f.x.lowerText(from-1)] {
		return false
	}
	return f.rests() || pastTense(f.x.wordBehind(f.words.to-1, " "))
}

// plainWords reports whether all words of the form are words of the language in small letters.
func (f *form) plainWords() bool {
	for i := f.words.from; i < f.words.to; i++ {
		if !f.x.words[i].is(lower) || !f.x.ordinaryWord(f.x.lowerText(i)) {
			return false
		}
	}
	return true
}

// countable are what stands before one of some, and before no name.
var countable = map[string]bool{"a": true, "an": true, "one": true, "another": true, "each": true, "every": true, "some": true, "any": true}

// pastTense reports whether a word is a verb that says what something did.
func pastTense(word string) bool {
	return len(word) > minPastTense && strings.HasSuffix(word, "ed") || copulas[word] || word == "took" || word == "went" || word == "came" || word == "made" || word == "had"
}

// minPastTense is the length from which on the end of a word tells its tense.
const minPastTense = 4
