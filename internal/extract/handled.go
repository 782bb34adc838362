package extract

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What is done with software says that a word is the name of some: "install Quux", "written
// in Quux", "tools like Quux", "the Quux library", "from Quux to Envoy".

// handled returns the entry of the only sense that is software, nil if there are more, for a form
// of one word with a capital that no sentence or title asks for, if what stands around it
// says that it is something that one runs.
func (f *form) handled() *vocab.Entry {
	i := f.words.from
	if w := f.x.scan.words[i]; f.words.len() > 1 || !w.is(capital) || w.is(allCaps|camel) || w.at(initial|inTitle|shouted) || !f.x.handles(i) {
		return nil
	}
	var only *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		switch {
		case sense.Entry.Kind == kg.Place, sense.Entry.Kind == kg.Person:
			return nil
		case !software(sense.Entry.Kind) || f.blocked(sense.Form):
		case only != nil:
			return nil
		default:
			only = sense.Entry
		}
	}
	return only
}

// handles reports whether what stands around word i says that it is something that one
// runs, and it is no part of a longer name.
func (x *Extractor) handles(i int32) bool {
	if x.led(i) || x.leadsName(i) {
		return false
	}
	return x.toolNounBehind(i) || x.handledBefore(i) && x.restsBehind(i)
}

// toolNounBehind reports whether the word behind word i says what it is, and no adjective
// can stand there: "the Quux library".
func (x *Extractor) toolNounBehind(i int32) bool { return namedNoun(x.wordBehind(i, " ")) }

// restsBehind reports whether word i ends what it is part of, so that it is no word that
// only describes the next: "install Quux on", but not "install Security updates".
func (x *Extractor) restsBehind(i int32) bool {
	f := form{x: x, words: span{i, i + 1}}
	return f.endsPhrase() || prepositions[x.wordBehind(i, " ")] || conjunctions[x.wordBehind(i, " ")] || x.versionBehind(i)
}

// handledBefore reports whether the words before word i say that something is done with
// what one runs, and no article stands between.
func (x *Extractor) handledBefore(i int32) bool {
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
	return before == "in" && writing[x.lowerText(i-2)] || before == "like" && toolKinds[x.lowerText(i-2)] ||
		before == "as" && x.lowerText(i-2) == "such" && i > 2 && toolKinds[x.lowerText(i-3)]
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
