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

// aliases joins the aliases of the note to what it is called.
func (b *builder) aliases() {
	if len(b.doc.Front.Aliases) == 0 {
		return
	}
	called := b.x.subjectName()
	key := kg.Fold(called)
	if key == "" || b.x.vocab.Hides(key) {
		return
	}
	for _, alias := range b.doc.Front.Aliases {
		other := kg.Fold(alias)
		if other == "" || other == key || isDay(alias) || isNumber(alias) || b.x.vocab.Hides(other) {
			continue
		}
		b.nameTerm(key, called)
		n := b.nameTerm(other, alias)
		same := kg.Same{Key: key, Rule: kg.AliasRule}
		if t := &b.out.Terms[n]; !slices.Contains(t.Same, same) {
			t.Same = append(t.Same, same)
		}
	}
}

// ownNameRule takes the heading of a note that has aliases for the name of what it is about.
const ownNameRule = "title of the note"

// findOwnName proposes the first heading of a note that has aliases, if it says what the note is
// called.
func (x *Extractor) findOwnName() {
	if len(x.scan.doc.Front.Aliases) == 0 {
		return
	}
	key := kg.Fold(x.subjectName())
	first := slices.IndexFunc(x.scan.doc.Sections, func(s markdown.Section) bool { return s.Heading != "" })
	if key == "" || first < 0 || kg.Fold(x.scan.doc.Sections[first].Heading) != key || x.vocab.Lookup(key) != nil {
		return
	}
	block := x.scan.doc.Sections[first].Block
	at := slices.IndexFunc(x.scan.doc.Sentences, func(s markdown.Sentence) bool { return s.Block == block })
	if at >= 0 && x.scan.first[at] < x.scan.first[at+1] {
		x.propose(x.scan.first[at], x.scan.first[at+1], ownNameRule, certain, x.kindOfPage(x.scan.doc.Sections[first].Heading))
	}
}

// subjectName returns what the note's subject is called: the name of the file, the title or the first
// alias, whichever first is a name of something; empty if none is.
func (x *Extractor) subjectName() string {
	front := &x.scan.doc.Front
	file := strings.TrimSuffix(path.Base(x.file), path.Ext(x.file))
	for _, name := range append([]string{file, front.Title}, front.Aliases...) {
		if x.pageNamed(name) && !looksLikeFile(name) && !isDay(name) && !nameless(name) {
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
	if t := &b.out.Terms[n]; !t.Known && !slices.Contains(t.Aliases, name) {
		t.Aliases = slices.Sorted(slices.Values(append(t.Aliases, name)))
	}
	return n
}

// impliedName returns the term of a name without a mention.
func (b *builder) impliedName(key, name string) kg.Term {
	if b.x.vocab.Lookup(key) != nil {
		t := b.knownTerm(key)
		t.Implied = true
		return t
	}
	return kg.Term{Key: key, Kind: b.x.kindOfPage(name), Weight: int(weak), Implied: true}
}
