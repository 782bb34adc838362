package naming

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A language written small is an ordinary word, but not where a program is written in it.

// writtenIn returns the language that something is said to be written in: "written in
// go", "rewrote the agent in rust".
func (f *form) writtenIn() *vocab.Entry {
	from := f.words.From
	if from < 2 || f.x.GapBefore(from) != " " || f.x.GapBefore(from-1) != " " || f.x.LowerText(from-1) != "in" || !f.endsPhrase() || !f.x.Writes(from-1) {
		return nil
	}
	return f.language()
}

// language returns the language that the form may mean, nil for none.
func (f *form) language() *vocab.Entry {
	for _, n := range f.match.Senses {
		if entry := f.x.Vocab.Sense(n).Entry; entry.Kind == kg.Language {
			return entry
		}
	}
	return nil
}

// amongLanguages returns the language that an item of a list means, small, with a language beside
// it that nothing else is called and another that may be one: "typescript, swift, go and elixir".
func (f *form) amongLanguages() *vocab.Entry {
	from, to := f.words.From, f.words.To
	if f.x.languagesBefore(from)+f.x.languagesBehind(to) < sureLanguage+doubtedLanguage || !f.endsPhrase() && !f.x.Junction(to) {
		return nil
	}
	return f.language()
}

// What a language counts beside a word that may be one.
const (
	doubtedLanguage = 1
	sureLanguage    = 2
)

// languagesBefore adds up the languages among the last items of a list that end before word i.
func (x *Namer) languagesBefore(i int32) int {
	found := 0
	if i > 1 && x.Junction(i-1) {
		i -= 2
		found += x.languageAt(i)
	}
	for n := 0; n <= maxApart && x.ListSign(i); n++ {
		i--
		found += x.languageAt(i)
	}
	return found
}

// languagesBehind adds up those of the first items of a list that begin with word i.
func (x *Namer) languagesBehind(i int32) int {
	found := 0
	for n := 0; n <= maxApart && x.ListSign(i); n++ {
		found += x.languageAt(i)
		i++
	}
	if int(i)+1 < len(x.Words) && x.Junction(i) {
		found += x.languageAt(i + 1)
	}
	return found
}

// languageAt says what word i counts as a language.
func (x *Namer) languageAt(i int32) int {
	n := x.Covered[i]
	switch {
	case n > 0 && x.candidates[n-1].Kind == kg.Language:
		return sureLanguage
	case n == 0 && x.doubted(i, func(sense int32) bool { return x.Vocab.Sense(sense).Entry.Kind == kg.Language }):
		return doubtedLanguage
	}
	return 0
}
