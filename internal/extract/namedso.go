package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Whoever puts in quotation marks what a thing is called gives its name: a tool called "Quux
// Box".

// findNamedSo proposes the words in quotation marks that something is said to be called.
func (x *Namer) findNamedSo() {
	for _, i := range x.named {
		if len(x.gapBefore(i)) < 2 || !naming[x.lowerText(i-1)] {
			continue
		}
		name := span{i, x.quotedTo(i, x.quoteBefore(x.words[i]))}
		kind, named := x.namedKind(i - 1)
		if named && name.len() > 0 && x.allNamed(name) {
			x.propose(name.from, name.to, "called so in quotation marks", certain, kind)
		}
	}
}

// quotedTo returns the index behind the last word of the quotation that word i opens, i if
// nothing closes it.
func (x *Namer) quotedTo(i int32, closing string) int32 {
	sentence := x.words[i].sentence
	first := x.first[sentence]
	words := x.words[first:x.first[sentence+1]]
	return first + int32(x.quoteEnd(words, int(i-first), closing))
}

// naming are the words before what something is called.
var naming = map[string]bool{"called": true, "named": true, "dubbed": true}

// namedKind returns the kind of what the word before word i is that is called so, and false
// where that is something said or written.
func (x *Namer) namedKind(i int32) (kg.Kind, bool) {
	if gap := x.gapBefore(i); gap != " " && gap != ", " {
		return "", true
	}
	noun := strings.TrimSuffix(x.lowerText(i-1), "s")
	kind := kindNouns[noun]
	switch {
	case noun == "place" || heads[noun] == kg.Place:
		kind = kg.Place
	case noun == "something":
		kind = kg.Product
	}
	return kind, !speeches[noun] && !writings[noun] && !works[noun] && !onScreen()[noun] && !controls[noun] && kind != kg.Talk
}

// kindCalled returns the kind of what stands before a name that is said to be called so: "a startup called
// Quux". It is empty if that doesn't tell.
func (x *Namer) kindCalled(name span) kg.Kind {
	called := name.from - 1
	if called < 1 || x.gapBefore(name.from) != " " || x.gapBefore(called) != " " || !naming[x.lowerText(called)] {
		return ""
	}
	return kindNouns[strings.TrimSuffix(x.lowerText(called-1), "s")]
}

// works are what has a title rather than a name, beside speeches and writings, and parts of such.
var works = map[string]bool{"video": true, "section": true, "track": true, "course": true}

// allNamed reports whether each word of a name has a capital, and, where it is the only one, may be
// a name.
func (x *Namer) allNamed(name span) bool {
	for i := name.from; i < name.to; i++ {
		if w := x.words[i]; !w.named() || w.at(inCode) {
			return false
		}
	}
	return name.len() > 1 || !x.lexeme(name.from).Negative && !x.lexeme(name.from).Given
}
