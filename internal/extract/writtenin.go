package extract

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A language written small is an ordinary word, but not where a program is written in it.

// writtenIn returns the language that something is said to be written in: "written in
// go", "rewrote the agent in rust".
func (f *form) writtenIn() *vocab.Entry {
	from := f.words.from
	if from < 2 || f.x.gapBefore(from) != " " || f.x.gapBefore(from-1) != " " || f.x.lowerText(from-1) != "in" || !f.endsPhrase() || !f.x.writes(from-1) {
		return nil
	}
	return f.language()
}

// language returns the language that the form may mean, nil for none.
func (f *form) language() *vocab.Entry {
	for _, n := range f.match.Senses {
		if entry := f.x.vocab.Sense(n).Entry; entry.Kind == kg.Language {
			return entry
		}
	}
	return nil
}

// maxWritten is how many words may stand between the writing and what it is in.
const maxWritten = 4

// writes reports whether the word before word i is a program, or says that something is written,
// or one further before, with nothing but spaces and what is written anew between.
func (x *Namer) writes(i int32) bool {
	if before := x.lowerText(i - 1); programs[before] || writing[before] {
		return true
	}
	for n := i - 1; n >= 0 && n >= i-1-maxWritten && x.gapBefore(n+1) == " "; n-- {
		switch text := x.lowerText(n); {
		case rewriting[text]:
			return true
		case prepositions[text]:
			return false
		}
	}
	return false
}

// writing are the words for making a program, behind which a language is said.
var writing = map[string]bool{
	"write": true, "writing": true, "wrote": true, "written": true, "implement": true, "implementing": true, "implemented": true,
	"coding": true, "coded": true, "developed": true, "programming": true, "programmed": true,
}

// rewriting are those for making it once more, which is done to hardly anything else.
var rewriting = map[string]bool{
	"rewrite": true, "rewriting": true, "rewrote": true, "rewritten": true, "reimplement": true, "reimplemented": true, "reimplementing": true,
	"rebuilding": true, "rebuilt": true, "ported": true, "porting": true,
}

// programs are what is written in a language.
var programs = map[string]bool{
	"agent": true, "api": true, "app": true, "apps": true, "backend": true, "bindings": true, "cli": true, "client": true, "clients": true, "code": true,
	"compiler": true, "controller": true, "controllers": true, "daemon": true, "driver": true, "drivers": true, "extension": true, "extensions": true,
	"function": true, "functions": true, "library": true, "microservice": true, "microservices": true, "module": true, "modules": true, "operator": true,
	"operators": true, "parser": true, "plugin": true, "plugins": true, "program": true, "programs": true, "proxy": true, "scheduler": true, "server": true,
	"service": true, "services": true, "tests": true, "tool": true, "toolkit": true, "tools": true, "wrapper": true,
}

// amongLanguages returns the language that an item of a list means, small, with a language beside
// it that nothing else is called and another that may be one: "typescript, swift, go and elixir".
func (f *form) amongLanguages() *vocab.Entry {
	from, to := f.words.from, f.words.to
	if f.x.languagesBefore(from)+f.x.languagesBehind(to) < sureLanguage+doubtedLanguage || !f.endsPhrase() && !f.x.junction(to) {
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
	if i > 1 && x.junction(i-1) {
		i -= 2
		found += x.languageAt(i)
	}
	for n := 0; n <= maxApart && x.listSign(i); n++ {
		i--
		found += x.languageAt(i)
	}
	return found
}

// languagesBehind adds up those of the first items of a list that begin with word i.
func (x *Namer) languagesBehind(i int32) int {
	found := 0
	for n := 0; n <= maxApart && x.listSign(i); n++ {
		found += x.languageAt(i)
		i++
	}
	if int(i)+1 < len(x.words) && x.junction(i) {
		found += x.languageAt(i + 1)
	}
	return found
}

// languageAt says what word i counts as a language.
func (x *Namer) languageAt(i int32) int {
	n := x.covered[i]
	switch {
	case n > 0 && x.candidates[n-1].kind == kg.Language:
		return sureLanguage
	case n == 0 && x.doubted(i, func(sense int32) bool { return x.vocab.Sense(sense).Entry.Kind == kg.Language }):
		return doubtedLanguage
	}
	return 0
}
