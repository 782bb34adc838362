package findings

import (
	"slices"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// The front matter of a note may give it further names, by which links lead to it. They are names
// of what it is about, too, and other notes call it by any of them.

// ownNames joins the aliases of the note to what it is called, and says of which kind that is where the
// note says so.
func (b *Builder) ownNames() {
	if len(b.Doc.Front.Aliases) == 0 && !b.Namer.FiledAsPerson() {
		return
	}
	called := b.Namer.SubjectName()
	key := kg.Fold(called)
	if key == "" || b.Namer.Vocab.Hides(key) {
		return
	}
	b.aliases(key, called)
	if n, known := b.index[key]; known && !b.Result.Terms[n].Known && b.Namer.SaidPerson(called) {
		t := &b.Result.Terms[n]
		t.Kind, t.Same = kg.Person, append(t.Same, kg.Same{Key: key, Rule: kg.OwnRule})
	}
}

// aliases joins the aliases of the note to what it is called, which has this key.
func (b *Builder) aliases(key, called string) {
	for _, alias := range b.Doc.Front.Aliases {
		other := kg.Fold(alias)
		if other == "" || other == key || prose.IsDay(alias) || prose.IsNumber(alias) || b.Namer.Vocab.Hides(other) {
			continue
		}
		of := b.nameTerm(key, called)
		if b.Namer.OtherSense(called, alias) {
			addAlias(&b.Result.Terms[of], alias)
			continue
		}
		n := b.nameTerm(other, alias)
		same := kg.Same{Key: key, Rule: kg.AliasRule}
		if t := &b.Result.Terms[n]; !slices.Contains(t.Same, same) {
			t.Same = append(t.Same, same)
		}
	}
}

// nameTerm returns the index of the term with a key that is a name of the note, made without a
// mention if the note doesn't call it so elsewhere.
func (b *Builder) nameTerm(key, name string) int {
	n, known := b.index[key]
	if !known {
		n = len(b.Result.Terms)
		b.index[key] = n
		b.Result.Terms = append(b.Result.Terms, b.impliedName(key, name))
	}
	addAlias(&b.Result.Terms[n], name)
	return n
}

// addAlias adds another name to a term that the vocabulary has not.
func addAlias(t *kg.Term, name string) {
	if !t.Known && !slices.Contains(t.Aliases, name) {
		t.Aliases = slices.Sorted(slices.Values(append(t.Aliases, name)))
	}
}

// impliedName returns the term of a name without a mention.
func (b *Builder) impliedName(key, name string) kg.Term {
	if b.Namer.Vocab.Lookup(key) != nil {
		t := b.knownTerm(key)
		t.Implied = true
		return t
	}
	return kg.Term{Key: key, Kind: b.Namer.KindOfOwn(name), Weight: int(naming.Weak), Implied: true}
}
