package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Whoever puts in quotation marks what a thing is called gives its name: a tool called "Quux
// Box".

// findNamedSo proposes the words in quotation marks that something is said to be called.
func (x *Namer) findNamedSo() {
	for _, i := range x.Named {
		if len(x.GapBefore(i)) < 2 || !naming[x.LowerText(i-1)] {
			continue
		}
		name := prose.Span{From: i, To: x.QuotedTo(i, x.QuoteBefore(x.Words[i]))}
		kind, named := x.namedKind(i - 1)
		if named && name.Len() > 0 && x.allNamed(name) {
			x.propose(name.From, name.To, "called so in quotation marks", Certain, kind)
		}
	}
}

// naming are the words before what something is called.
var naming = map[string]bool{"called": true, "named": true, "dubbed": true}

// namedKind returns the kind of what the word before word i is that is called so, and false
// where that is something said or written.
func (x *Namer) namedKind(i int32) (kg.Kind, bool) {
	if gap := x.GapBefore(i); gap != " " && gap != ", " {
		return "", true
	}
	noun := strings.TrimSuffix(x.LowerText(i-1), "s")
	kind := prose.KindNouns[noun]
	switch {
	case noun == "place" || prose.Heads[noun] == kg.Place:
		kind = kg.Place
	case noun == "something":
		kind = kg.Product
	}
	return kind, !prose.Speeches[noun] && !prose.Writings[noun] && !works[noun] && !onScreen()[noun] && !prose.Controls[noun] && kind != kg.Talk
}

// kindCalled returns the kind of what stands before a name that is said to be called so: "a startup called
// Quux". It is empty if that doesn't tell.
func (x *Namer) kindCalled(name prose.Span) kg.Kind {
	called := name.From - 1
	if called < 1 || x.GapBefore(name.From) != " " || x.GapBefore(called) != " " || !naming[x.LowerText(called)] {
		return ""
	}
	if prose.Copulas[x.LowerText(called-1)] {
		return x.companyCalled(called - 1)
	}
	return prose.KindNouns[strings.TrimSuffix(x.LowerText(called-1), "s")]
}

// companyCalled returns the kind of what the words before word i, a form of "to be", are all about, if that is
// an organization: "the company is called Quux", but not "a project of the company is called Quux".
func (x *Namer) companyCalled(i int32) kg.Kind {
	if i < 2 || x.GapBefore(i) != " " || x.GapBefore(i-1) != " " || prose.KindNouns[x.LowerText(i-1)] != kg.Organization {
		return ""
	}
	if from := x.Words[i-2]; !from.At(prose.Initial) || !prose.Articles[x.LowerText(i-2)] && !prose.Pronouns[x.LowerText(i-2)] {
		return ""
	}
	return kg.Organization
}

// works are what has a title rather than a name, beside speeches and writings, and parts of such.
var works = map[string]bool{"video": true, "section": true, "track": true, "course": true}

// allNamed reports whether each word of a name has a capital, and, where it is the only one, may be
// a name.
func (x *Namer) allNamed(name prose.Span) bool {
	for i := name.From; i < name.To; i++ {
		if w := x.Words[i]; !w.Named() || w.At(prose.InCode) {
			return false
		}
	}
	return name.Len() > 1 || !x.Lexeme(name.From).Negative && !x.Lexeme(name.From).Given
}
