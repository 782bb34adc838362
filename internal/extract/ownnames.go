package extract

import (
	"path"
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The front matter of a note may give it further names, by which links lead to it. They are names
// of what it is about, too, and other notes call it by any of them.

// ownNames joins the aliases of the note to what it is called, and says of which kind that is where the
// note says so.
func (b *builder) ownNames() {
	if len(b.doc.Front.Aliases) == 0 && !b.x.filedAsPerson() {
		return
	}
	called := b.x.subjectName()
	key := kg.Fold(called)
	if key == "" || b.x.vocab.Hides(key) {
		return
	}
	b.aliases(key, called)
	if n, known := b.index[key]; known && !b.out.Terms[n].Known && b.x.saidPerson(called) {
		t := &b.out.Terms[n]
		t.Kind, t.Same = kg.Person, append(t.Same, kg.Same{Key: key, Rule: kg.OwnRule})
	}
}

// aliases joins the aliases of the note to what it is called, which has this key.
func (b *builder) aliases(key, called string) {
	for _, alias := range b.doc.Front.Aliases {
		other := kg.Fold(alias)
		if other == "" || other == key || isDay(alias) || isNumber(alias) || b.x.vocab.Hides(other) {
			continue
		}
		of := b.nameTerm(key, called)
		if b.x.otherSense(called, alias) {
			addAlias(&b.out.Terms[of], alias)
			continue
		}
		n := b.nameTerm(other, alias)
		same := kg.Same{Key: key, Rule: kg.AliasRule}
		if t := &b.out.Terms[n]; !slices.Contains(t.Same, same) {
			t.Same = append(t.Same, same)
		}
	}
}

// ownNameRule takes the heading of a note that has aliases for the name of what it is about.
const ownNameRule = "title of the note"

// findOwnName proposes the first heading of a note that has aliases or is filed as somebody's, if it says
// what the note is called, and the title of the front matter that is somebody's name.
func (x *Namer) findOwnName() {
	if len(x.doc.Front.Aliases) == 0 && !x.filedAsPerson() {
		return
	}
	key := kg.Fold(x.subjectName())
	if key == "" || x.vocab.Lookup(key) != nil {
		return
	}
	first := slices.IndexFunc(x.doc.Sections, func(s markdown.Section) bool { return s.Heading != "" })
	for at, s := range x.doc.Sentences {
		text := x.doc.Text[s.Start:s.End]
		titled := x.doc.Blocks[s.Block].Label == "title" && x.ofPerson(text) || first >= 0 && s.Block == x.doc.Sections[first].Block
		if titled && kg.Fold(text) == key && x.first[at] < x.first[at+1] {
			x.propose(x.first[at], x.first[at+1], ownNameRule, certain, x.kindOfOwn(text))
		}
	}
}

// subjectName returns what the note's subject is called: the name of the file, the title or the first
// alias, whichever first is a name of something; empty if none is.
func (x *Namer) subjectName() string {
	front := &x.Text.doc.Front
	file := strings.TrimSuffix(path.Base(x.file), path.Ext(x.file))
	for _, name := range append([]string{file, front.Title}, front.Aliases...) {
		if (x.pageNamed(name) || x.saidPerson(name)) && !looksLikeFile(name) && !isDay(name) && !nameless(name) {
			return name
		}
	}
	return ""
}

// nameTerm returns the index of the term with a key that is a name of the note, made without a
// mention if the note doesn't call it so elsewhere.
func (b *builder) nameTerm(key, name string) int {
	n, known := b.index[key]
	if !known {
		n = len(b.out.Terms)
		b.index[key] = n
		b.out.Terms = append(b.out.Terms, b.impliedName(key, name))
	}
	addAlias(&b.out.Terms[n], name)
	return n
}

// addAlias adds another name to a term that the vocabulary has not.
func addAlias(t *kg.Term, name string) {
	if !t.Known && !slices.Contains(t.Aliases, name) {
		t.Aliases = slices.Sorted(slices.Values(append(t.Aliases, name)))
	}
}

// impliedName returns the term of a name without a mention.
func (b *builder) impliedName(key, name string) kg.Term {
	if b.x.vocab.Lookup(key) != nil {
		t := b.knownTerm(key)
		t.Implied = true
		return t
	}
	return kg.Term{Key: key, Kind: b.x.kindOfOwn(name), Weight: int(weak), Implied: true}
}
