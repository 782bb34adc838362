package extract

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sort"
	"strings"

	"notes/pkg/kg"
)

// terms makes one term for each key, and one for each topic that a term is
// filed under, sorted by key.
func (b *builder) terms() {
	b.termsFound()
	b.definitions()
	b.slipsAbroad()
	b.withoutNicknames()
	for i, n := 0, len(b.out.Terms); i < n; i++ {
		b.imply(b.out.Terms[i].Broader)
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
	for i := range b.found {
		b.found[i].term = b.rank[b.found[i].term]
	}
}

// termsFound makes the terms of the mentions.
func (b *builder) termsFound() {
	if b.index == nil {
		b.index = map[string]int{}
	}
	clear(b.index)
	clear(b.scratch)
	b.out.Terms = b.scratch[:0]
	b.forms = make([]kg.Form, 0, len(b.found))
	for i := range b.found {
		f := &b.found[i]
		f.term = b.termOf(f)
		b.count(&b.out.Terms[f.term], f)
	}
}

// termOf returns the index of a mention's term, made if it is the first.
func (b *builder) termOf(f *found) int {
	if f.group != nil && f.group.term > 0 {
		return f.group.term - 1
	}
	n, known := b.index[f.key]
	if !known {
		n = len(b.out.Terms)
		b.index[f.key] = n
		b.out.Terms = append(b.out.Terms, b.newTerm(f))
	}
	if f.group != nil {
		f.group.term = n + 1
	}
	return n
}

// sortTerms gives the terms their final order and finishes them.
func (b *builder) sortTerms() {
	unsorted := b.out.Terms
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
	b.out.Terms = make([]kg.Term, len(unsorted))
	b.rank = slices.Grow(b.rank[:0], len(unsorted))[:len(unsorted)]
	for i, o := range b.order {
		b.out.Terms[i] = unsorted[o.term]
		b.rank[o.term] = i
		finish(&b.out.Terms[i])
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
func (b *builder) place(key string) (int, bool) {
	n, ok := b.index[key]
	if !ok {
		return 0, false
	}
	return b.rank[n], true
}

func (b *builder) newTerm(f *found) kg.Term {
	if f.entry != nil || b.x.entryOf(f.group, f.key) != nil {
		return b.knownTerm(f.key)
	}
	t := kg.Term{Key: f.key, Kind: f.kind, Weight: int(max(f.strength, weak))}
	if g := b.x.groups.byKey[f.key]; g != nil {
		t.Kind = b.x.kindOf(g)
		t.Employs = t.Kind == kg.Organization && slices.ContainsFunc(g.members, namesEmployer)
		t.Weight = int(g.best)
	}
	return t
}

// knownTerm returns a term with what the vocabulary says of its key.
func (b *builder) knownTerm(key string) kg.Term {
	return *remember(&b.x.memo.terms, key, b.x.describe)
}

// describe makes a term of the entry with this key.
func (x *Namer) describe(key string) *kg.Term {
	e := x.vocab.Lookup(key)
	t := &kg.Term{Key: key, Name: e.Name, Kind: e.Kind, Known: true, Topic: e.Topic, Weight: int(certain)}
	for _, form := range e.Forms[1:] {
		t.Aliases = append(t.Aliases, form.Text)
	}
	slices.Sort(t.Aliases)
	t.Aliases = slices.Clip(slices.Compact(t.Aliases))
	t.URLs = slices.Clip(slices.Compact(slices.Sorted(slices.Values(e.URLs()))))
	t.Broader = x.vocab.Topics(key)
	return t
}

// count adds a mention to its term's forms and shape.
func (b *builder) count(t *kg.Term, f *found) {
	if f.rule == partOfName {
		return
	}
	text := b.doc.Text[f.start:f.end]
	at := slices.IndexFunc(t.Forms, func(form kg.Form) bool { return form.Text == text })
	if at < 0 {
		at = len(t.Forms)
		t.Forms = append(b.room(t), kg.Form{Text: text})
	}
	t.Forms[at].Count++
	if f.url != "" && !slices.Contains(t.URLs, f.url) {
		t.URLs = append(t.URLs, f.url)
	}
	if f.page != "" && !slices.Contains(t.Aliases, f.page) {
		t.Aliases = slices.Sorted(slices.Values(append(t.Aliases, f.page)))
	}
	w := b.x.words[f.words.from]
	switch {
	case w.at(inCode):
		t.Evidence.Code++
	case w.is(lower):
		t.Evidence.Lower++
	case w.at(initial | inTitle):
		t.Evidence.Initial++
	default:
		t.Evidence.Inner++
	}
	if w.at(inAnchor | inWiki) {
		t.Evidence.Linked++
	}
}

// room returns the forms of a term, with room for its first in a piece that the terms
// of the note share: most have one.
func (b *builder) room(t *kg.Term) []kg.Form {
	if t.Forms != nil {
		return t.Forms
	}
	n := len(b.forms)
	b.forms = b.forms[:n+1]
	return b.forms[n : n : n+1]
}

// definitions joins the two sides of each definition.
func (b *builder) definitions() {
	for _, d := range b.x.definitions {
		short, long := b.termAt(d.short), b.termAt(d.long)
		if short == nil || long == nil || short == long {
			continue
		}
		short.Evidence.Defined++
		long.Evidence.Defined++
		short.Same = append(short.Same, kg.Same{Key: long.Key, Rule: "definition"})
	}
}

// termAt returns the term whose mention covers exactly these words.
func (b *builder) termAt(words span) *kg.Term {
	start := b.x.words[words.from].start
	i := sort.Search(len(b.found), func(i int) bool { return b.found[i].start >= start })
	for ; i < len(b.found) && b.found[i].start == start; i++ {
		if b.found[i].words == words {
			return &b.out.Terms[b.index[b.found[i].key]]
		}
	}
	return nil
}

// imply adds topics that a term is filed under as terms without mentions.
func (b *builder) imply(topics []string) {
	for _, topic := range topics {
		if _, known := b.index[topic]; known {
			continue
		}
		implied := b.knownTerm(topic)
		implied.Implied = true
		b.index[topic] = len(b.out.Terms)
		b.out.Terms = append(b.out.Terms, implied)
	}
}

// finish orders the lists of a term and gives it its name.
func finish(t *kg.Term) {
	if t.Name == "" {
		t.Name = preferred(t)
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

// preferred returns the form to name a term by: the most frequent one with a
// capital and without a plural or a slip, the first of those; of people the
// fullest.
func preferred(t *kg.Term) string {
	if len(t.Forms) == 1 {
		return t.Forms[0].Text
	}
	best, most := "", -1
	for _, form := range t.Forms {
		points := form.Count
		if strings.ToLower(form.Text) != form.Text {
			points += 1000
		}
		if kg.Fold(form.Text) == t.Key {
			points += 10_000
		}
		if t.Kind == kg.Person {
			points += 100_000 * strings.Count(form.Text, " ")
		}
		if points > most {
			best, most = form.Text, points
		}
	}
	return best
}
