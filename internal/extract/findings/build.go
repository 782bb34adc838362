package findings

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Builder turns what was settled into findings.
type Builder struct {
	Namer *naming.Namer
	Doc   *markdown.Document

	Result      kg.Findings
	index       map[string]int // key → index into Out.Terms
	Found       []Found        // accepted mentions in the order of the file
	First       []int          // per sentence: index of its first mention in found, and one more
	votes       ballot
	headings    [][]int // per section: the terms mentioned in its heading
	subjects    [][]int // per section: those that it is about by its heading
	size        []int   // per section: its sentences
	gathering   int     // the term of the event that the note was taken at, -1 for none
	parents     parents
	firsts      map[ofKind]FirstTwo // of sentences with many names; nil until asked
	asked       int                 // 1 + the sentence that peopled is of
	matter      matter              // of the heading last asked for
	counted     int                 // 1 + the sentence that listed is of
	listed      bool                // the sentence lists organizations
	peopled     bool                // the sentence names somebody
	spoken      []spokenFor         // topics that plain words of headings speak for
	passing     []theme             // topics that words in passing speak for
	Antecedents []int               // per sentence: the term that "it" in it stands for, -1 for none
	titleLines  []int               // sentences that give the title of a talk below a heading

	described map[string]*kg.Term // what the vocabulary says of a key, in every note
	scratch   []kg.Term           // of the note before, to collect terms in
	forms     []kg.Form           // the first form of each term, in one piece
	places    naming.ByPlace[Found]
	order     []keyed // terms by key
	rank      []int   // per term in scratch: its place in order
}

// Found is an accepted mention.
type Found struct {
	*naming.Candidate
	key   string
	Group *naming.Group // nil for a title
	Term  int           // index into Out.Terms
}

// Gather takes up a note, with the names found in it, and collects what it says of each. The
// findings of the note before are not touched.
func (b *Builder) Gather(x *naming.Namer, doc *markdown.Document) {
	b.Namer, b.Doc = x, doc
	b.Result = kg.Findings{}
	b.asked, b.counted, b.matter, b.firsts = 0, 0, matter{}, nil
	b.Found = b.Found[:0]
	b.collect()
	b.terms()
	b.sections()
	b.sentences()
	b.mentions()
	b.define()
	b.links()
	b.references()
}

// Findings returns what the note gathered last says, with what its sentences state.
func (b *Builder) Findings(stated []kg.Relation) kg.Findings {
	b.Result.Relations = stated
	b.note()
	b.topics()
	b.Result.Anchors = slices.Compact(slices.Sorted(slices.Values(b.Doc.Anchors)))
	return b.Result
}

// collect gathers the mentions of all accepted groups in the order of the file.
func (b *Builder) collect() {
	b.yieldToTitles()
	for _, g := range b.Namer.Groups.Order {
		if g.Dropped {
			continue
		}
		for _, c := range g.Members {
			b.Found = append(b.Found, Found{Candidate: c, key: g.Key, Group: g})
		}
	}
	for _, t := range b.Namer.Titles {
		key := kg.Fold(b.Doc.Text[t.Start:t.End])
		if key != "" && b.Namer.Groups.ByKey[key] == nil && b.Namer.Groups.ByKey[strings.TrimPrefix(key, "the")] == nil && !b.Namer.HidesTitle(&t, key) {
			b.Found = append(b.Found, Found{key: key, Candidate: &naming.Candidate{Start: t.Start, End: t.End, Words: t.Words, Rule: t.Rule, Kind: kg.Talk, Strength: naming.Fair}})
		}
	}
	b.places.Sort(b.Found, func(f *Found) int32 { return f.Start }, func(p, q Found) int {
		if p.End != q.End {
			return int(q.End - p.End)
		}
		return cmp.Or(strings.Compare(p.key, q.key), strings.Compare(p.Rule, q.Rule))
	})
	b.Found = slices.CompactFunc(b.Found, sameTitle)
	b.firstMentions()
}

// yieldToTitles gives up what is a name only for its capitals and stands nowhere but where
// it is the title of a talk.
func (b *Builder) yieldToTitles() {
	for _, t := range b.Namer.Titles {
		title := kg.Fold(b.Doc.Text[t.Start:t.End])
		for _, key := range []string{title, strings.TrimPrefix(title, "the")} {
			if g := b.Namer.Groups.ByKey[key]; g != nil && !slices.ContainsFunc(g.Members, func(c *naming.Candidate) bool { return !t.Explains(c) }) {
				g.Dropped = true
				delete(b.Namer.Groups.ByKey, key)
			}
		}
	}
}

// sameTitle reports whether two mentions are one title, found by two rules.
func sameTitle(p, q Found) bool {
	return p.Group == nil && q.Group == nil && p.Start == q.Start && p.End == q.End
}

// firstMentions notes where in found each sentence begins.
func (b *Builder) firstMentions() {
	b.First = append(b.First[:0], make([]int, len(b.Doc.Sentences)+1)...)
	at := 0
	for i := range b.Doc.Sentences {
		b.First[i] = at
		for at < len(b.Found) && b.Namer.Words[b.Found[at].Words.From].Sentence == int32(i) {
			at++
		}
	}
	b.First[len(b.Doc.Sentences)] = at
}

// InSentence returns the mentions of a sentence.
func (b *Builder) InSentence(i int) []Found { return b.Found[b.First[i]:b.First[i+1]] }

func (b *Builder) sections() {
	b.Result.Sections = make([]kg.Section, 0, len(b.Doc.Sections))
	for _, s := range b.Doc.Sections {
		section := kg.Section{Heading: s.Heading, Level: s.Level, Line: 1}
		if s.Block >= 0 {
			section.Line, _ = b.Doc.Position(b.Doc.Blocks[s.Block].Start)
		}
		b.Result.Sections = append(b.Result.Sections, section)
	}
}

func (b *Builder) sentences() {
	leads, title, cursor := b.leads(), b.titleSentence(), b.Doc.Cursor()
	b.Result.Sentences = make([]kg.Sentence, 0, len(b.Doc.Sentences))
	for _, s := range b.Doc.Sentences {
		block := b.Doc.Blocks[s.Block]
		line, column := cursor.Position(s.Start)
		b.Result.Sentences = append(b.Result.Sentences, kg.Sentence{
			Section: block.Section, Block: s.Block, Parent: b.parent(leads, title, s.Block),
			Heading: block.Kind == markdown.Heading || block.Label == "title", Line: line, Column: column,
			Text: b.Doc.Text[s.Start:s.End],
		})
	}
}

// leads returns for each block the index of the sentence by which it leads to
// others: the first of an item or heading, the last of a paragraph, -1 for a block
// without one.
func (b *Builder) leads() []int {
	leads := make([]int, len(b.Doc.Blocks))
	for i := range leads {
		leads[i] = -1
	}
	for i := range b.Doc.Sentences {
		block := b.Doc.Sentences[i].Block
		if kind := b.Doc.Blocks[block].Kind; leads[block] < 0 || kind != markdown.Item && kind != markdown.Heading {
			leads[block] = i
		}
	}
	return leads
}

// titleSentence returns the first sentence of the title in the front matter, -1 if
// there is none.
func (b *Builder) titleSentence() int {
	return slices.IndexFunc(b.Doc.Sentences, func(s markdown.Sentence) bool { return b.Doc.Blocks[s.Block].Label == "title" })
}

// parent returns the sentence that leads to a block: that of what it is nested in,
// else its heading, else the heading above, else the title.
func (b *Builder) parent(leads []int, title, block int) int {
	at := b.Doc.Blocks[block]
	if at.Parent >= 0 {
		return leads[at.Parent]
	}
	section := b.Doc.Sections[at.Section]
	if section.Block == block && section.Parent >= 0 {
		section = b.Doc.Sections[section.Parent]
	}
	switch {
	case section.Block >= 0 && section.Block != block:
		return leads[section.Block]
	case at.Kind == markdown.Meta:
		return -1
	}
	return title
}

func (b *Builder) mentions() {
	b.Result.Mentions = make([]kg.Mention, 0, len(b.Found))
	cursor := b.Doc.Cursor()
	for _, f := range b.Found {
		sentence := int(b.Namer.Words[f.Words.From].Sentence)
		line, column := cursor.Position(int(f.Start))
		start := b.Doc.Sentences[sentence].Start
		b.Result.Mentions = append(b.Result.Mentions, kg.Mention{
			Term: f.Term, Sentence: sentence, Line: line, Column: column,
			Start: int(f.Start) - start, End: int(f.End) - start, Rule: f.Rule,
		})
	}
}

// links copies what the author linked, with the name that a link introduces.
func (b *Builder) links() {
	at, cursor := min(0, len(b.Doc.Sentences)-1), b.Doc.Cursor()
	b.Result.Links = make([]kg.Link, 0, len(b.Doc.Links))
	for i := range b.Doc.Links {
		l := &b.Doc.Links[i]
		for at < len(b.Doc.Sentences)-1 && b.Doc.Sentences[at].End <= l.Start {
			at++
		}
		line, column := cursor.Position(l.Start)
		link := kg.Link{Target: l.Target, Fragment: l.Fragment, Text: b.Doc.Text[l.Start:l.End], Wiki: l.Wiki, Embed: l.Embed, Sentence: at, Line: line, Column: column, Term: -1}
		if l.Start == l.End { // in metadata, which is no text, and to a picture
			link.Sentence = -1
			link.Line, link.Column = b.Doc.LinkPosition(*l)
		}
		n := sort.Search(len(b.Found), func(i int) bool { return int(b.Found[i].End) > l.Start })
		if n < len(b.Found) && int(b.Found[n].Start) < l.End {
			link.Term = b.Found[n].Term
		}
		b.Result.Links = append(b.Result.Links, link)
	}
}
