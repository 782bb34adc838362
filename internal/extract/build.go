package extract

import (
	"slices"
	"sort"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// builder turns what was settled into findings.
type builder struct {
	x    *Extractor
	doc  *markdown.Document
	path string

	out   kg.Findings
	index map[string]int // key → index into out.Terms
	found []found        // accepted mentions in the order of the file
	first []int          // per sentence: index of its first mention in found, and one more
}

// found is an accepted mention with its term's key.
type found struct {
	*candidate
	key  string
	term int
}

func (b *builder) findings() kg.Findings {
	b.collect()
	b.terms()
	b.sections()
	b.sentences()
	b.mentions()
	b.links()
	b.references()
	b.relations()
	b.topics()
	b.note()
	return b.out
}

// collect gathers the mentions of all accepted groups in the order of the file.
func (b *builder) collect() {
	for _, g := range b.x.groups.order {
		if g.dropped {
			continue
		}
		for _, c := range g.members {
			b.found = append(b.found, found{candidate: c, key: g.key})
		}
	}
	for _, t := range b.x.titles {
		key := kg.Fold(b.doc.Text[t.start:t.end])
		if key != "" && b.x.groups.byKey[key] == nil {
			b.found = append(b.found, found{key: key, candidate: &candidate{start: t.start, end: t.end, words: t.words, rule: t.rule, kind: kg.Talk, strength: fair}})
		}
	}
	slices.SortStableFunc(b.found, func(p, q found) int {
		if p.start != q.start {
			return int(p.start - q.start)
		}
		return int(q.end - p.end)
	})
	b.first = make([]int, len(b.doc.Sentences)+1)
	at := 0
	for i := range b.doc.Sentences {
		b.first[i] = at
		for at < len(b.found) && b.x.scan.words[b.found[at].words.from].sentence == int32(i) {
			at++
		}
	}
	b.first[len(b.doc.Sentences)] = at
}

// inSentence returns the mentions of a sentence.
func (b *builder) inSentence(i int) []found { return b.found[b.first[i]:b.first[i+1]] }

// terms makes one term for each key, and one for each topic that a term is
// filed under.
func (b *builder) terms() {
	byKey := map[string]*kg.Term{}
	for i := range b.found {
		f := &b.found[i]
		t := byKey[f.key]
		if t == nil {
			t = b.newTerm(f)
			byKey[f.key] = t
		}
		b.count(t, f)
	}
	b.definitions(byKey)
	for _, t := range byKey {
		b.imply(byKey, t)
	}
	keys := make([]string, 0, len(byKey))
	for key := range byKey {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	b.index = make(map[string]int, len(keys))
	for i, key := range keys {
		b.index[key] = i
		b.out.Terms = append(b.out.Terms, finish(*byKey[key]))
	}
	for i := range b.found {
		b.found[i].term = b.index[b.found[i].key]
	}
}

func (b *builder) newTerm(f *found) *kg.Term {
	if f.entry != nil || b.x.vocab.Lookup(f.key) != nil {
		return b.knownTerm(f.key)
	}
	t := &kg.Term{Key: f.key, Kind: f.kind, Weight: int(max(f.strength, weak))}
	if g := b.x.groups.byKey[f.key]; g != nil {
		t.Kind = b.x.kindOf(g)
		t.Weight = int(g.best)
	}
	return t
}

// knownTerm returns a term with what the vocabulary says of its key.
func (b *builder) knownTerm(key string) *kg.Term {
	t := b.x.memo.term(key, b.x.describe)
	return &t
}

// describe makes a term of the entry with this key.
func (x *Extractor) describe(key string) kg.Term {
	e := x.vocab.Lookup(key)
	t := kg.Term{Key: key, Name: e.Name, Kind: e.Kind, Known: true, Topic: e.Topic, Weight: int(certain)}
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
	text := b.doc.Text[f.start:f.end]
	at := slices.IndexFunc(t.Forms, func(form kg.Form) bool { return form.Text == text })
	if at < 0 {
		t.Forms = append(t.Forms, kg.Form{Text: text})
		at = len(t.Forms) - 1
	}
	t.Forms[at].Count++
	if f.url != "" && !slices.Contains(t.URLs, f.url) {
		t.URLs = append(t.URLs, f.url)
	}
	w := b.x.scan.words[f.words.from]
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

// definitions joins the two sides of each definition.
func (b *builder) definitions(byKey map[string]*kg.Term) {
	for _, d := range b.x.definitions {
		short, long := b.termAt(byKey, d.short), b.termAt(byKey, d.long)
		if short == nil || long == nil || short == long {
			continue
		}
		short.Evidence.Defined++
		long.Evidence.Defined++
		short.Same = append(short.Same, kg.Same{Key: long.Key, Rule: "definition"})
	}
}

// termAt returns the term whose mention covers exactly these words.
func (b *builder) termAt(byKey map[string]*kg.Term, words span) *kg.Term {
	start := b.x.scan.words[words.from].start
	i := sort.Search(len(b.found), func(i int) bool { return b.found[i].start >= start })
	for ; i < len(b.found) && b.found[i].start == start; i++ {
		if b.found[i].words == words {
			return byKey[b.found[i].key]
		}
	}
	return nil
}

// imply adds the topics that a term is filed under as terms without mentions.
func (b *builder) imply(byKey map[string]*kg.Term, t *kg.Term) {
	for _, topic := range t.Broader {
		if byKey[topic] == nil {
			implied := b.knownTerm(topic)
			implied.Implied = true
			byKey[topic] = implied
		}
	}
}

// finish orders the lists of a term and gives it its name.
func finish(t kg.Term) kg.Term {
	if t.Name == "" {
		t.Name = preferred(t.Forms, t.Kind)
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
	return t
}

// preferred returns the form to name a term by: the most frequent one with a
// capital, the first of those; of people the fullest.
func preferred(forms []kg.Form, kind kg.Kind) string {
	best := ""
	most := -1
	for _, form := range forms {
		points := form.Count
		if strings.ToLower(form.Text) != form.Text {
			points += 1000
		}
		if kind == kg.Person {
			points += 10_000 * strings.Count(form.Text, " ")
		}
		if points > most {
			best, most = form.Text, points
		}
	}
	return best
}

func (b *builder) sections() {
	for i, s := range b.doc.Sections {
		section := kg.Section{Heading: s.Heading, Level: s.Level, Line: 1}
		if s.Block >= 0 {
			section.Line, _ = b.doc.Position(b.doc.Blocks[s.Block].Start)
		}
		_ = i
		b.out.Sections = append(b.out.Sections, section)
	}
}

func (b *builder) sentences() {
	opens := b.firstSentences()
	for _, s := range b.doc.Sentences {
		block := b.doc.Blocks[s.Block]
		line, column := b.doc.Position(s.Start)
		b.out.Sentences = append(b.out.Sentences, kg.Sentence{
			Section: block.Section, Block: s.Block, Parent: b.parent(opens, s.Block), Subject: -1,
			Heading: block.Kind == markdown.Heading, Line: line, Column: column,
			Text: b.doc.Text[s.Start:s.End],
		})
	}
}

// firstSentences returns the index of the first sentence of each block, -1 for
// a block without one.
func (b *builder) firstSentences() []int {
	opens := make([]int, len(b.doc.Blocks))
	for i := range opens {
		opens[i] = -1
	}
	for i := len(b.doc.Sentences) - 1; i >= 0; i-- {
		opens[b.doc.Sentences[i].Block] = i
	}
	return opens
}

// parent returns the sentence that leads to a block: the first of the item
// that it is nested in, else its heading, else the heading above.
func (b *builder) parent(opens []int, block int) int {
	at := b.doc.Blocks[block]
	if at.Parent >= 0 {
		return opens[at.Parent]
	}
	section := b.doc.Sections[at.Section]
	if section.Block == block && section.Parent >= 0 {
		section = b.doc.Sections[section.Parent]
	}
	if section.Block < 0 || section.Block == block {
		return -1
	}
	return opens[section.Block]
}

func (b *builder) mentions() {
	for _, f := range b.found {
		sentence := int(b.x.scan.words[f.words.from].sentence)
		line, column := b.doc.Position(int(f.start))
		start := b.doc.Sentences[sentence].Start
		b.out.Mentions = append(b.out.Mentions, kg.Mention{
			Term: f.term, Sentence: sentence, Line: line, Column: column,
			Start: int(f.start) - start, End: int(f.end) - start, Rule: f.rule,
		})
	}
}

// links copies what the author linked, with the name that a link introduces.
func (b *builder) links() {
	at := 0
	for i := range b.doc.Links {
		l := &b.doc.Links[i]
		for at < len(b.doc.Sentences)-1 && b.doc.Sentences[at].End <= l.Start {
			at++
		}
		line, column := b.doc.Position(l.Start)
		link := kg.Link{Target: l.Target, Fragment: l.Fragment, Text: b.doc.Text[l.Start:l.End], Wiki: l.Wiki, Embed: l.Embed, Sentence: at, Line: line, Column: column, Term: -1}
		n := sort.Search(len(b.found), func(i int) bool { return int(b.found[i].end) > l.Start })
		if n < len(b.found) && int(b.found[n].start) < l.End {
			link.Term = b.found[n].term
		}
		b.out.Links = append(b.out.Links, link)
	}
}
