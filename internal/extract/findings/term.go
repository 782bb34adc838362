package findings

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sort"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// terms makes one term for each key, and one for each topic that a term is
// filed under, sorted by key.
func (b *Builder) terms() {
	b.termsFound()
	b.definitions()
	b.numberTitles()
	b.slipsAbroad()
	b.withoutNicknames()
	for i, n := 0, len(b.Result.Terms); i < n; i++ {
		b.imply(b.Result.Terms[i].Broader)
	}
	b.readHeadings()
	for _, s := range b.spoken {
		b.imply([]string{s.topic})
	}
	b.readPassing()
	b.ownNames()
	for _, t := range b.passing {
		b.imply([]string{t.topic})
	}
	b.sortTerms()
	for i := range b.Found {
		b.Found[i].Term = b.rank[b.Found[i].Term]
	}
}

// termsFound makes the terms of the mentions.
func (b *Builder) termsFound() {
	if b.index == nil {
		b.index = map[string]int{}
	}
	clear(b.index)
	clear(b.scratch)
	b.Result.Terms = b.scratch[:0]
	b.forms = make([]kg.Form, 0, len(b.Found))
	for i := range b.Found {
		f := &b.Found[i]
		f.Term = b.termOf(f)
		b.count(&b.Result.Terms[f.Term], f)
	}
}

// termOf returns the index of a mention's term, made if it is the first.
func (b *Builder) termOf(f *Found) int {
	if f.Group != nil && f.Group.Term > 0 {
		return f.Group.Term - 1
	}
	n, known := b.index[f.key]
	if !known {
		n = len(b.Result.Terms)
		b.index[f.key] = n
		b.Result.Terms = append(b.Result.Terms, b.newTerm(f))
	}
	if f.Group != nil {
		f.Group.Term = n + 1
	}
	return n
}

// sortTerms gives the terms their final order and finishes them.
func (b *Builder) sortTerms() {
	unsorted := b.Result.Terms
	b.order = b.order[:0]
	for i := range unsorted {
		b.order = append(b.order, keyed{beginning(unsorted[i].Key), i})
	}
	slices.SortFunc(b.order, func(p, q keyed) int {
		if p.begins != q.begins {
			return cmp.Compare(p.begins, q.begins)
		}
		return strings.Compare(unsorted[p.term].Key, unsorted[q.term].Key)
	})
	b.Result.Terms = make([]kg.Term, len(unsorted))
	b.rank = slices.Grow(b.rank[:0], len(unsorted))[:len(unsorted)]
	for i, o := range b.order {
		b.Result.Terms[i] = unsorted[o.term]
		b.rank[o.term] = i
		finish(&b.Result.Terms[i])
	}
	b.scratch = unsorted
}

// keyed is a term with how its key begins, which tells most keys apart.
type keyed struct {
	begins uint64
	term   int
}

// beginning returns the first eight bytes of a text as a number of the same order.
func beginning(text string) uint64 {
	var b [8]byte
	copy(b[:], text)
	return binary.BigEndian.Uint64(b[:])
}

// place returns where the sorted terms have the one with a key, if they have it.
func (b *Builder) place(key string) (int, bool) {
	n, ok := b.index[key]
	if !ok {
		return 0, false
	}
	return b.rank[n], true
}

func (b *Builder) newTerm(f *Found) kg.Term {
	if f.Entry != nil || b.Namer.EntryOf(f.Group, f.key) != nil {
		return b.knownTerm(f.key)
	}
	t := kg.Term{Key: f.key, Kind: f.Kind, Weight: int(max(f.Strength, naming.Weak))}
	if g := b.Namer.Groups.ByKey[f.key]; g != nil {
		t.Kind = b.Namer.KindOf(g)
		t.Employs = t.Kind == kg.Organization && slices.ContainsFunc(g.Members, namesEmployer)
		t.Weight = int(g.Best)
	}
	return t
}

// knownTerm returns a term with what the vocabulary says of its key.
func (b *Builder) knownTerm(key string) kg.Term {
	return *prose.Remember(&b.described, key, b.Namer.Describe)
}

// count adds a mention to its term's forms and shape.
func (b *Builder) count(t *kg.Term, f *Found) {
	if f.Rule == naming.PartOfName {
		return
	}
	text := b.Doc.Text[f.Start:f.End]
	at := slices.IndexFunc(t.Forms, func(form kg.Form) bool { return form.Text == text })
	if at < 0 {
		at = len(t.Forms)
		t.Forms = append(b.room(t), kg.Form{Text: text})
	}
	t.Forms[at].Count++
	if f.URL != "" && !slices.Contains(t.URLs, f.URL) {
		t.URLs = append(t.URLs, f.URL)
	}
	if f.Page != "" && !slices.Contains(t.Aliases, f.Page) {
		t.Aliases = slices.Sorted(slices.Values(append(t.Aliases, f.Page)))
	}
	w := b.Namer.Words[f.Words.From]
	switch {
	case w.At(prose.InCode):
		t.Evidence.Code++
	case w.Is(prose.Lower):
		t.Evidence.Lower++
	case w.At(prose.Initial | prose.InTitle):
		t.Evidence.Initial++
	default:
		t.Evidence.Inner++
	}
	if w.At(prose.InAnchor | prose.InWiki) {
		t.Evidence.Linked++
	}
}

// room returns the forms of a term, with room for its first in a piece that the terms
// of the note share: most have one.
func (b *Builder) room(t *kg.Term) []kg.Form {
	if t.Forms != nil {
		return t.Forms
	}
	n := len(b.forms)
	b.forms = b.forms[:n+1]
	return b.forms[n : n : n+1]
}

// definitions joins the two sides of each definition.
func (b *Builder) definitions() {
	for _, d := range b.Namer.Definitions {
		short, long := b.termAt(d.Short), b.termAt(d.Long)
		if short == nil || long == nil || short == long {
			continue
		}
		short.Evidence.Defined++
		long.Evidence.Defined++
		short.Same = append(short.Same, kg.Same{Key: long.Key, Rule: "definition"})
	}
}

// termAt returns the term whose mention covers exactly these words.
func (b *Builder) termAt(words prose.Span) *kg.Term {
	start := b.Namer.Words[words.From].Start
	i := sort.Search(len(b.Found), func(i int) bool { return b.Found[i].Start >= start })
	for ; i < len(b.Found) && b.Found[i].Start == start; i++ {
		if b.Found[i].Words == words {
			return &b.Result.Terms[b.index[b.Found[i].key]]
		}
	}
	return nil
}

// imply adds topics that a term is filed under as terms without mentions.
func (b *Builder) imply(topics []string) {
	for _, topic := range topics {
		if _, known := b.index[topic]; known {
			continue
		}
		implied := b.knownTerm(topic)
		implied.Implied = true
		b.index[topic] = len(b.Result.Terms)
		b.Result.Terms = append(b.Result.Terms, implied)
	}
}

// finish orders the lists of a term and gives it its name.
func finish(t *kg.Term) {
	if t.Name == "" {
		t.Name = naming.Preferred(t)
		if at := slices.IndexFunc(t.Aliases, func(name string) bool { return kg.Fold(name) == t.Key }); at >= 0 && kg.Fold(t.Name) != t.Key {
			t.Name = t.Aliases[at]
		}
	}
	slices.SortStableFunc(t.Forms, func(p, q kg.Form) int {
		if p.Count != q.Count {
			return q.Count - p.Count
		}
		return strings.Compare(p.Text, q.Text)
	})
	if !slices.IsSorted(t.URLs) {
		t.URLs = slices.Compact(slices.Sorted(slices.Values(t.URLs)))
	}
}
