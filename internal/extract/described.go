package extract

import "strings"

// findDescribed proposes words in lower case that are no ordinary words and that
// the note says to be a thing with a name: "the foolib package", "a tool called
// barctl", "krew is a plugin manager", or a heading of one word that the text
// comes back to.
func (x *Namer) findDescribed() {
	words := x.words
	for i := int32(0); i < int32(len(words)); i++ {
		w := &words[i]
		if w.end-w.start < minDescribed || !w.is(lower) || w.is(digits) || w.at(inBare|inCode|inNote|inTag|hyphened) || x.covered[i] > 0 {
			continue
		}
		name := span{i, x.hyphenated(i)}
		if name.len() == 1 && x.described(name) && x.strange(i) {
			x.propose(name.from, name.to, "described as a thing", fair, "")
			x.cover(name)
		}
		i = name.to - 1
	}
}

// minDescribed is the length from which on a word is looked at, in bytes; shorter
// ones are as often abbreviations.
const minDescribed = 5

// described reports whether what stands around a name says that it is a name. In other languages what
// stands before a thing may be any word.
func (x *Namer) described(name span) bool {
	return x.called(name) || x.followedByNoun(name) && !x.amongForeign(name.from) || x.packaged(name) || x.introducedAs(name) || x.headline(name)
}

// called reports whether a name follows "called" or "named", alone or as the second of
// two, or the clause by which somebody calls a thing so: "a service they call Kwark".
func (x *Namer) called(name span) bool {
	if name.from == 0 || x.gapBefore(name.from) != " " {
		return false
	}
	switch x.lowerText(name.from - 1) {
	case "and":
		first := span{name.from - 2, name.from - 1}
		return name.from > 2 && x.andBefore(name.from) && x.words[first.from].named() && x.words[name.from].named() && x.lowerText(first.from-1) != "and" && x.called(first)
	case "called", "named", "dubbed":
		return true
	case "call", "calls":
		return name.from > 2 && pronouns[x.lowerText(name.from-2)] && x.gapBefore(name.from-2) == " " && !conjunctions[x.lowerText(name.from-3)]
	}
	return false
}

// followedByNoun reports whether the word behind a name says what it is.
func (x *Namer) followedByNoun(name span) bool {
	return int(name.to) < len(x.words) && x.words[name.to].is(lower) && x.gapBefore(name.to) == " " && namedNoun(x.lowerText(name.to))
}

// namedNoun reports whether a word is what has a name of its own, and whose name
// stands before it without an article between.
func namedNoun(word string) bool {
	switch word {
	case "package", "library", "lib", "plugin", "crate", "gem", "framework", "daemon", "toolkit", "protocol", "filesystem":
		return true
	}
	return false
}

// packaged reports whether the words before a name say in what it comes: "the Python
// package foolib", "the package 'foolib'".
func (x *Namer) packaged(name span) bool {
	before := name.from - 1
	if before < x.first[x.words[name.from].sentence] || !packages[x.lowerText(before)] {
		return false
	}
	switch x.gapBefore(name.from) {
	case " '", " ‘", " \"", " “":
		return true
	case " ":
		return before > 0 && x.software(before-1) && x.gapBefore(before) == " "
	}
	return false
}

// packages are what libraries and tools come in.
var packages = map[string]bool{"package": true, "library": true, "crate": true, "gem": true, "module": true, "plugin": true}

// introducedAs reports whether a name begins a sentence that says that it is a
// thing of some kind.
func (x *Namer) introducedAs(name span) bool {
	if !x.words[name.from].at(initial) {
		return false
	}
	sentence := x.doc.Sentences[x.words[name.from].sentence]
	after := x.doc.Text[x.words[name.to-1].end:sentence.End]
	_, ok := definedAs(strings.ToLower(after[:min(len(after), 60)]))
	return ok
}

// headline reports whether a name is all of a heading, and stands in the note
// once more.
func (x *Namer) headline(name span) bool {
	sentence := x.words[name.from].sentence
	if x.first[sentence] != name.from || x.first[sentence+1] != name.to || !x.isHeading(int(sentence)) {
		return false
	}
	use := x.lexeme(name.from).use
	return use.lower+use.coded > 1
}
