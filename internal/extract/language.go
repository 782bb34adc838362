package extract

import (
	"strings"
	"unicode/utf8"

	"notes/internal/calendar"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// In a language that the word lists don't know, a capital says nothing: German
// writes every noun with one. There names are found by the vocabulary, by
// links and by strong shapes only.

// foreignWord reports whether the form is a word of the language that it stands in, if that is one
// which the rules don't know: vite is quickly in French.
func (f *form) foreignWord() bool {
	if f.words.len() > 1 || !f.x.amongForeign(f.words.from) {
		return false
	}
	word := f.x.lists.Of(strings.ToLower(f.x.doc.Text[f.match.Start:f.match.End]))
	return word.ForeignNoun || word.Foreign && (f.x.words[f.words.from].is(lower) || f.initial())
}

// respelt reports whether the form stands in a language which the rules don't know, not all with
// capitals of its own, and is words of that language rather: a space parts what is one word, as
// "le net" is no LeNet, one of several is a small word of that language, as in "de novo", or a
// letter has an accent, as nära is no Nara and Über at the start of a sentence no Uber. A month is one
// anywhere: août is no a.out.
func (f *form) respelt(sense *vocab.Sense) bool {
	text := f.x.doc.Text[f.match.Start:f.match.End]
	if calendar.Plain(strings.ToLower(text)) && !strings.EqualFold(text, sense.Form.Text) {
		return true
	}
	ordinary := f.words.len() == 1 && (f.initial() && sense.Entry.Kind != kg.Place || f.x.lexeme(f.words.from).Foreign)
	if f.capitals() == int(f.words.len()) && !ordinary || !f.x.amongForeign(f.words.from) {
		return false
	}
	parted := f.gapped() && !strings.ContainsAny(sense.Form.Text, " -/._")
	return parted || sense.Entry.Kind != kg.Concept && (!ascii(text) && ascii(sense.Form.Text) || f.capitals() == 0 && f.hasSmallWord())
}

// gapped reports whether something stands between two words of the form.
func (f *form) gapped() bool {
	for i := f.words.from + 1; i < f.words.to; i++ {
		if f.x.gapBefore(i) != "" {
			return true
		}
	}
	return false
}

// hasSmallWord reports whether one of several words of the form is an article or a preposition
// of another language.
func (f *form) hasSmallWord() bool {
	for i := f.words.from; i < f.words.to && f.words.len() > 1; i++ {
		if lex := f.x.lexeme(i); functionWords()[lex.text] && !lex.Common {
			return true
		}
	}
	return false
}

// capitals counts the words of the form with a capital.
func (f *form) capitals() int {
	n := 0
	for i := f.words.from; i < f.words.to; i++ {
		if f.x.words[i].named() {
			n++
		}
	}
	return n
}

func ascii(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// foreignArticle reports whether word i, a given name as well, is an article of the language that it
// stands in: Uma.
func (x *Namer) foreignArticle(i int32) bool {
	return foreignArticles[x.lowerText(i)] && x.amongForeign(i)
}

// behindForeignArticle reports whether one stands before word i, as it does before things.
func (x *Namer) behindForeignArticle(i int32) bool {
	return i > 0 && x.words[i-1].sentence == x.words[i].sentence && foreignArticles[x.lowerText(i-1)] && x.foreign(i-1)
}

// foreignArticles are those of other languages, some of them joined to a preposition.
var foreignArticles = map[string]bool{
	"au": true, "aux": true, "beim": true, "das": true, "dei": true, "del": true, "della": true, "dello": true, "dem": true, "den": true, "der": true,
	"des": true, "die": true, "du": true, "een": true, "ein": true, "eine": true, "el": true, "en": true, "ett": true, "gli": true, "het": true,
	"il": true, "im": true, "la": true, "las": true, "le": true, "les": true, "lo": true, "los": true, "nel": true, "os": true, "um": true, "uma": true,
	"un": true, "una": true, "une": true, "vom": true, "zum": true, "zur": true,
}

// elisions are the words of Romance languages that lose their vowel before another word, and
// are written as one with it: l'API, dell'API.
var elisions = map[string]bool{
	"l": true, "d": true, "j": true, "m": true, "n": true, "s": true, "t": true, "c": true, "qu": true, "jusqu": true, "lorsqu": true, "puisqu": true,
	"dell": true, "nell": true, "sull": true, "dall": true, "all": true, "un": true, "quest": true, "quell": true, "gl": true,
}

// elided returns how many bytes at the beginning of a word are one of the elisions with its
// apostrophe, 0 for none.
func elided(word string) int {
	n := strings.IndexAny(word, "'’")
	if n < 1 || !elisions[strings.ToLower(word[:n])] {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[n:])
	return n + size
}
