package naming

import "notes/internal/extract/prose"

// findDescribed proposes words in lower case that are no ordinary words and that
// the note says to be a thing with a name: "the foolib package", "a tool called
// barctl", "krew is a plugin manager", or a heading of one word that the text
// comes back to. A library shows by how it is called.
func (x *Namer) findDescribed() {
	words := x.Words
	for i := int32(0); i < int32(len(words)); i++ {
		w := &words[i]
		if w.End-w.Start < minDescribed || !w.Is(prose.Lower) || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.InTag|prose.Hyphened) || x.Covered[i] > 0 {
			continue
		}
		name := prose.Span{From: i, To: x.Hyphenated(i)}
		if name.Len() == 1 && (x.described(name) && x.Strange(i) || x.libraryNamed(i)) {
			x.propose(name.From, name.To, "described as a thing", Fair, "")
			x.cover(name)
		}
		i = name.To - 1
	}
}

// minDescribed is the length from which on a word is looked at, in bytes; shorter
// ones are as often abbreviations.
const minDescribed = 5

// described reports whether what stands around a name says that it is a name. In other languages what
// stands before a thing may be any word.
func (x *Namer) described(name prose.Span) bool {
	return x.Called(name) && !x.partNamed(name) || x.FollowedByNoun(name) && !x.AmongForeign(name.From) || x.packaged(name) || x.IntroducedAs(name) || x.headline(name)
}

// packaged reports whether the words before a name say in what it comes: "the Python
// package foolib", "the package 'foolib'".
func (x *Namer) packaged(name prose.Span) bool {
	before := name.From - 1
	if before < x.First[x.Words[name.From].Sentence] || !packages[x.LowerText(before)] {
		return false
	}
	switch x.GapBefore(name.From) {
	case " '", " ‘", " \"", " “":
		return true
	case " ":
		return before > 0 && x.software(before-1) && x.GapBefore(before) == " "
	}
	return false
}

// packages are what libraries and tools come in.
var packages = map[string]bool{"package": true, "library": true, "crate": true, "gem": true, "module": true, "plugin": true, "toolbox": true}

// headline reports whether a name is all of a heading, and stands in the note
// once more.
func (x *Namer) headline(name prose.Span) bool {
	sentence := x.Words[name.From].Sentence
	if x.First[sentence] != name.From || x.First[sentence+1] != name.To || !x.IsHeading(int(sentence)) {
		return false
	}
	use := x.Lexeme(name.From).Use
	return use.Lower+use.Coded > 1
}

// IndefiniteArticles are the words before one of several of its kind.
var IndefiniteArticles = map[string]bool{"a": true, "an": true, "another": true, "some": true}
