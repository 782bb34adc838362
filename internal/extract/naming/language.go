package naming

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// In a language that the word lists don't know, a capital says nothing: German
// writes every noun with one. There names are found by the vocabulary, by
// links and by strong shapes only.

// foreignWord reports whether the form is a word of the language that it stands in, if that is one
// which the rules don't know: vite is quickly in French.
func (f *form) foreignWord() bool {
	if f.words.Len() > 1 || !f.x.AmongForeign(f.words.From) {
		return false
	}
	word := f.x.Lists.Of(strings.ToLower(f.x.Doc.Text[f.match.Start:f.match.End]))
	return word.ForeignNoun || word.Foreign && (f.x.Words[f.words.From].Is(prose.Lower) || f.initial())
}

// respelt reports whether the form stands in a language which the rules don't know, not all with
// capitals of its own, and is words of that language rather: a space parts what is one word, as
// "le net" is no LeNet, one of several is a small word of that language, as in "de novo", or a
// letter has an accent, as nära is no Nara and Über at the start of a sentence no Uber. A month is one
// anywhere: août is no a.out.
func (f *form) respelt(sense *vocab.Sense) bool {
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	if !strings.EqualFold(text, sense.Form.Text) && calendar.Plain(strings.ToLower(text)) {
		return true
	}
	ordinary := f.words.Len() == 1 && (f.initial() && sense.Entry.Kind != kg.Place || f.x.Lexeme(f.words.From).Foreign)
	if f.capitals() == int(f.words.Len()) && !ordinary || !f.x.AmongForeign(f.words.From) {
		return false
	}
	parted := f.gapped() && !strings.ContainsAny(sense.Form.Text, " -/._")
	return parted || sense.Entry.Kind != kg.Concept && (!prose.ASCII(text) && prose.ASCII(sense.Form.Text) || f.capitals() == 0 && f.hasSmallWord())
}

// gapped reports whether something stands between two words of the form.
func (f *form) gapped() bool {
	for i := f.words.From + 1; i < f.words.To; i++ {
		if f.x.GapBefore(i) != "" {
			return true
		}
	}
	return false
}

// hasSmallWord reports whether one of several words of the form is an article or a preposition
// of another language.
func (f *form) hasSmallWord() bool {
	for i := f.words.From; i < f.words.To && f.words.Len() > 1; i++ {
		if lex := f.x.Lexeme(i); prose.FunctionWords()[lex.Text] && !lex.Common {
			return true
		}
	}
	return false
}

// capitals counts the words of the form with a capital.
func (f *form) capitals() int {
	n := 0
	for i := f.words.From; i < f.words.To; i++ {
		if f.x.Words[i].Named() {
			n++
		}
	}
	return n
}

// foreignArticle reports whether word i, a given name as well, is an article of the language that it
// stands in: Uma.
func (x *Namer) foreignArticle(i int32) bool {
	return foreignArticles[x.LowerText(i)] && x.AmongForeign(i)
}

// behindForeignArticle reports whether one stands before word i, as it does before things.
func (x *Namer) behindForeignArticle(i int32) bool {
	return i > 0 && x.Words[i-1].Sentence == x.Words[i].Sentence && foreignArticles[x.LowerText(i-1)] && x.Foreign(i-1)
}

// foreignArticles are those of other languages, some of them joined to a preposition.
var foreignArticles = map[string]bool{
	"au": true, "aux": true, "beim": true, "das": true, "dei": true, "del": true, "della": true, "dello": true, "dem": true, "den": true, "der": true,
	"des": true, "die": true, "du": true, "een": true, "ein": true, "eine": true, "el": true, "en": true, "ett": true, "gli": true, "het": true,
	"il": true, "im": true, "la": true, "las": true, "le": true, "les": true, "lo": true, "los": true, "nel": true, "os": true, "um": true, "uma": true,
	"un": true, "una": true, "une": true, "vom": true, "zum": true, "zur": true,
}
