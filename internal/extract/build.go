package extract

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// builder turns what was settled into findings.
type builder struct {
	x   *Namer
	doc *markdown.Document

	out        kg.Findings
	index      map[string]int // key → index into out.Terms
	found      []found        // accepted mentions in the order of the file
	first      []int          // per sentence: index of its first mention in found, and one more
	votes      ballot
	headings   [][]int // per section: the terms mentioned in its heading
	subjects   [][]int // per section: those that it is about by its heading
	size       []int   // per section: its sentences
	parents    parents
	firsts     map[ofKind]firstTwo // of sentences with many names; nil until asked
	asked      int                 // 1 + the sentence that peopled is of
	matter     matter              // of the heading last asked for
	peopled    bool                // the sentence names somebody
	spoken     []spokenFor         // topics that plain words of headings speak for
	passing    []theme             // topics that words in passing speak for
	its        []int               // per sentence: the term that "it" in it stands for, -1 for none
	titleLines []int               // sentences that give the title of a talk below a heading

	scratch []kg.Term // of the note before, to collect terms in
	forms   []kg.Form // the first form of each term, in one piece
	places  byPlace[found]
	order   []keyed // terms by key
	rank    []int   // per term in scratch: its place in order
}

// found is an accepted mention.
type found struct {
	*candidate
	key   string
	group *group // nil for a title
	term  int    // index into out.Terms
}

// gather takes up a note, with the names found in it, and collects what it says of each. The
// findings of the note before are not touched.
func (b *builder) gather(x *Namer, doc *markdown.Document) {
	b.x, b.doc = x, doc
	b.out = kg.Findings{}
	b.asked, b.matter, b.firsts = 0, matter{}, nil
	b.found = b.found[:0]
	b.collect()
	b.terms()
	b.sections()
	b.sentences()
	b.mentions()
	b.define()
	b.links()
	b.references()
}

// findings returns what the note gathered last says, with what its sentences state.
func (b *builder) findings(stated []kg.Relation) kg.Findings {
	b.out.Relations = stated
	b.topics()
	b.note()
	b.out.Anchors = slices.Compact(slices.Sorted(slices.Values(b.doc.Anchors)))
	return b.out
}

// collect gathers the mentions of all accepted groups in the order of the file.
func (b *builder) collect() {
	b.yieldToTitles()
	for _, g := range b.x.groups.order {
		if g.dropped {
			continue
		}
		for _, c := range g.members {
			b.found = append(b.found, found{candidate: c, key: g.key, group: g})
		}
	}
	for _, t := range b.x.titles {
		key := kg.Fold(b.doc.Text[t.start:t.end])
		if key != "" && b.x.groups.byKey[key] == nil && b.x.groups.byKey[strings.TrimPrefix(key, "the")] == nil && !b.x.hidesTitle(&t, key) {
			b.found = append(b.found, found{key: key, candidate: &candidate{start: t.start, end: t.end, words: t.words, rule: t.rule, kind: kg.Talk, strength: fair}})
		}
	}
	b.places.sort(b.found, func(f *found) int32 { return f.start }, func(p, q found) int {
		if p.end != q.end {
			return int(q.end - p.end)
		}
		return cmp.Or(strings.Compare(p.key, q.key), strings.Compare(p.rule, q.rule))
	})
	b.found = slices.CompactFunc(b.found, sameTitle)
	b.firstMentions()
}

// yieldToTitles gives up what is a name only for its capitals and stands nowhere but where
// it is the title of a talk.
func (b *builder) yieldToTitles() {
	for _, t := range b.x.titles {
		title := kg.Fold(b.doc.Text[t.start:t.end])
		for _, key := range []string{title, strings.TrimPrefix(title, "the")} {
			if g := b.x.groups.byKey[key]; g != nil && !slices.ContainsFunc(g.members, func(c *candidate) bool { return !t.explains(c) }) {
				g.dropped = true
				delete(b.x.groups.byKey, key)
			}
		}
	}
}

// explains reports whether the words of a title are why a candidate was taken for a name.
func (t *title) explains(c *candidate) bool {
	return c.rule == phraseRule && c.kind == "" && c.start >= t.start && c.end <= t.end
}

// sameTitle reports whether two mentions are one title, found by two rules.
func sameTitle(p, q found) bool {
	return p.group == nil && q.group == nil && p.start == q.start && p.end == q.end
}

// firstMentions notes where in found each sentence begins.
func (b *builder) firstMentions() {
	b.first = append(b.first[:0], make([]int, len(b.doc.Sentences)+1)...)
	at := 0
	for i := range b.doc.Sentences {
		b.first[i] = at
		for at < len(b.found) && b.x.words[b.found[at].words.from].sentence == int32(i) {
			at++
		}
	}
	b.first[len(b.doc.Sentences)] = at
}

// inSentence returns the mentions of a sentence.
func (b *builder) inSentence(i int) []found { return b.found[b.first[i]:b.first[i+1]] }

func (b *builder) sections() {
	b.out.Sections = make([]kg.Section, 0, len(b.doc.Sections))
	for _, s := range b.doc.Sections {
		section := kg.Section{Heading: s.Heading, Level: s.Level, Line: 1}
		if s.Block >= 0 {
			section.Line, _ = b.doc.Position(b.doc.Blocks[s.Block].Start)
		}
		b.out.Sections = append(b.out.Sections, section)
	}
}

func (b *builder) sentences() {
	leads, title, cursor := b.leads(), b.titleSentence(), b.doc.Cursor()
	b.out.Sentences = make([]kg.Sentence, 0, len(b.doc.Sentences))
	for _, s := range b.doc.Sentences {
		block := b.doc.Blocks[s.Block]
		line, column := cursor.Position(s.Start)
		b.out.Sentences = append(b.out.Sentences, kg.Sentence{
			Section: block.Section, Block: s.Block, Parent: b.parent(leads, title, s.Block),
			Heading: block.Kind == markdown.Heading || block.Label == "title", Line: line, Column: column,
			Text: b.doc.Text[s.Start:s.End],
		})
	}
}

// leads returns for each block the index of the sentence by which it leads to
// others: the first of an item or heading, the last of a paragraph, -1 for a block
// without one.
func (b *builder) leads() []int {
	leads := make([]int, len(b.doc.Blocks))
	for i := range leads {
		leads[i] = -1
	}
	for i := range b.doc.Sentences {
		block := b.doc.Sentences[i].Block
		if kind := b.doc.Blocks[block].Kind; leads[block] < 0 || kind != markdown.Item && kind != markdown.Heading {
			leads[block] = i
		}
	}
	return leads
}

// titleSentence returns the first sentence of the title in the front matter, -1 if
// there is none.
func (b *builder) titleSentence() int {
	return slices.IndexFunc(b.doc.Sentences, func(s markdown.Sentence) bool { return b.doc.Blocks[s.Block].Label == "title" })
}

// parent returns the sentence that leads to a block: that of what it is nested in,
// else its heading, else the heading above, else the title.
func (b *builder) parent(leads []int, title, block int) int {
	at := b.doc.Blocks[block]
	if at.Parent >= 0 {
		return leads[at.Parent]
	}
	section := b.doc.Sections[at.Section]
	if section.Block == block && section.Parent >= 0 {
		section = b.doc.Sections[section.Parent]
	}
	switch {
	case section.Block >= 0 && section.Block != block:
		return leads[section.Block]
	case at.Kind == markdown.Meta:
		return -1
	}
	return title
}

func (b *builder) mentions() {
	b.out.Mentions = make([]kg.Mention, 0, len(b.found))
	cursor := b.doc.Cursor()
	for _, f := range b.found {
		sentence := int(b.x.words[f.words.from].sentence)
		line, column := cursor.Position(int(f.start))
		start := b.doc.Sentences[sentence].Start
		b.out.Mentions = append(b.out.Mentions, kg.Mention{
			Term: f.term, Sentence: sentence, Line: line, Column: column,
			Start: int(f.start) - start, End: int(f.end) - start, Rule: f.rule,
		})
	}
}

// links copies what the author linked, with the name that a link introduces.
func (b *builder) links() {
	at, cursor := min(0, len(b.doc.Sentences)-1), b.doc.Cursor()
	b.out.Links = make([]kg.Link, 0, len(b.doc.Links))
	for i := range b.doc.Links {
		l := &b.doc.Links[i]
		for at < len(b.doc.Sentences)-1 && b.doc.Sentences[at].End <= l.Start {
			at++
		}
		line, column := cursor.Position(l.Start)
		link := kg.Link{Target: l.Target, Fragment: l.Fragment, Text: b.doc.Text[l.Start:l.End], Wiki: l.Wiki, Embed: l.Embed, Sentence: at, Line: line, Column: column, Term: -1}
		if l.Start == l.End { // in metadata, which is no text, and to a picture
			link.Sentence = -1
			link.Line, link.Column = b.doc.LinkPosition(*l)
		}
		n := sort.Search(len(b.found), func(i int) bool { return int(b.found[i].end) > l.Start })
		if n < len(b.found) && int(b.found[n].start) < l.End {
			link.Term = b.found[n].term
		}
		b.out.Links = append(b.out.Links, link)
	}
}
