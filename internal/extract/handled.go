package extract

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What is done with software says that a word is the name of some: "install Quux", "tools
// like Quux", "the Quux library".

// handled returns the entry of the only sense that is software, for a form of one word with
// a capital that no sentence or title asks for, if what stands around it says that it is
// something that one runs. It returns nil if there are more, or a sense is a place or
// somebody.
func (f *form) handled() *vocab.Entry {
	if w := f.x.words[f.words.from]; f.words.len() > 1 || !w.is(capital) || w.is(allCaps|camel) || w.at(initial|inTitle|shouted) || !f.run() {
		return nil
	}
	var only *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		switch {
		case sense.Entry.Kind == kg.Place, sense.Entry.Kind == kg.Person:
			return nil
		case !software(sense.Entry.Kind) || f.blocked(sense.Form):
		case only != nil && only != sense.Entry:
			return nil
		default:
			only = sense.Entry
		}
	}
	return only
}

// run reports whether what stands around the form says that it is something that one runs,
// and it is no part of a longer name.
func (f *form) run() bool {
	from := f.words.from
	if f.x.led(from) || f.x.leadsName(from) {
		return false
	}
	return f.x.followedByNoun(f.words) || f.x.handledBefore(from) && f.rests()
}

// rests reports whether the form ends what it is part of, so that it is no word that only
// describes the next: "install Quux on", but not "install Security updates".
func (f *form) rests() bool {
	last := f.words.to - 1
	next := f.x.wordBehind(last, " ")
	return f.endsPhrase() || prepositions[next] || conjunctions[next] || f.x.versionBehind(last)
}

// handledBefore reports whether the words before word i say that something is done with
// what one runs, and no article stands between.
func (x *Namer) handledBefore(i int32) bool {
	if i == 0 || x.gapBefore(i) != " " {
		return false
	}
	before := x.lowerText(i - 1)
	if handling[before] {
		return true
	}
	if i < 2 || x.gapBefore(i-1) != " " {
		return false
	}
	return before == "like" && toolKinds[x.lowerText(i-2)] || before == "as" && x.lowerText(i-2) == "such" && i > 2 && toolKinds[x.lowerText(i-3)]
}

// handling are the words before what one runs.
var handling = map[string]bool{
	"install": true, "installs": true, "installed": true, "installing": true, "uninstall": true, "download": true, "downloaded": true,
	"using": true, "use": true, "uses": true, "used": true, "adopted": true, "adopting": true, "run": true, "running": true,
}

// toolKinds are what is named behind "like" and "such as".
var toolKinds = map[string]bool{
	"tool": true, "tools": true, "program": true, "programs": true, "software": true, "library": true, "libraries": true, "framework": true,
	"frameworks": true, "product": true, "products": true, "project": true, "projects": true, "editor": true, "editors": true, "database": true,
	"databases": true, "language": true, "languages": true, "platform": true, "platforms": true, "browser": true, "browsers": true, "something": true,
}
