package store

import (
	"math"

	"notes/pkg/kg"
)

// A note's record is its terms by number, then its facts. The facts are
// encoded by whoever prepares the parcel, before any number is known; the
// writer puts the numbers in front.

// reference names a term of a note: its number, and which of the profiles in
// the term's entry is the note's.
type reference struct {
	id      kg.TermID
	profile int
}

// record is a note as it is kept. Of its terms and of the topics of its
// sections only what the note alone says is filled in.
type record struct {
	refs   []reference // parallel to Terms
	topics [][]int     // for each section, the terms of its topics, parallel to Topics
	kg.Findings
}

func encodeReferences(refs []reference) []byte {
	e := encoder{b: make([]byte, 0, 4*len(refs)+2)}
	e.uint(uint64(len(refs)))
	for _, r := range refs {
		e.uint(uint64(r.id))
		e.uint(uint64(r.profile))
	}
	return e.b
}

func encodeFacts(f *kg.Findings) []byte {
	e := factEncoder{encoder: encoder{b: make([]byte, 0, 1024)}}
	e.note(&f.Note)
	e.sections(f)
	e.sentences(f)
	e.terms(f)
	e.mentions(f)
	e.relations(f)
	e.links(f)
	return e.b
}

func decodeRecord(value []byte) (*record, error) {
	d := factDecoder{decoder: decoder{b: string(value)}}
	r := &d.record
	d.references()
	d.note()
	d.sections()
	d.sentences()
	d.terms()
	d.mentions()
	d.relations()
	d.links()
	return r, d.done()
}

// factEncoder adds to encoder a table of the few words that recur in a note:
// a word is spelt out where it first stands and is a number after that.
type factEncoder struct {
	encoder
	words []string
}

type factDecoder struct {
	decoder
	record
	words []string
}

func (e *factEncoder) word(w string) {
	for i, known := range e.words {
		if known == w {
			e.uint(uint64(i))
			return
		}
	}
	e.uint(uint64(len(e.words)))
	e.string(w)
	e.words = append(e.words, w)
}

func (d *factDecoder) word() string {
	i := d.index(len(d.words) + 1)
	if i == len(d.words) {
		d.words = append(d.words, d.string())
	}
	return d.words[i]
}

func (d *factDecoder) references() {
	d.refs = make([]reference, d.count())
	for i := range d.refs {
		d.refs[i] = reference{kg.TermID(d.small()), d.small()}
	}
}

func (e *factEncoder) note(n *kg.Note) {
	for _, s := range []string{n.Path, n.Title, n.Date, n.DateSource, n.Event, n.EventSource} {
		e.string(s)
	}
	e.strings(n.Tags)
	e.strings(n.Aliases)
}

func (d *factDecoder) note() {
	d.Note = kg.Note{
		Path: d.string(), Title: d.string(), Date: d.string(), DateSource: d.string(),
		Event: d.string(), EventSource: d.string(), Tags: d.strings(), Aliases: d.strings(),
	}
}

// scoreScale is the precision of a section's score under a topic.
const scoreScale = 10000

func (e *factEncoder) sections(f *kg.Findings) {
	e.uint(uint64(len(f.Sections)))
	line := 0
	for _, s := range f.Sections {
		e.string(s.Heading)
		e.uint(uint64(s.Level))
		e.int(s.Line - line)
		line = s.Line
		e.sectionTopics(f, s.Topics)
	}
}

func (e *factEncoder) sectionTopics(f *kg.Findings, topics []kg.TopicScore) {
	filings := topicsOf(f, topics)
	e.uint(uint64(len(filings)))
	for _, t := range filings {
		e.uint(uint64(t.term))
		e.uint(t.score)
	}
}

// sectionTopic is a topic of a section as it is kept.
type sectionTopic struct {
	term  int
	score uint64 // in units of 1/scoreScale
}

// topicsOf keeps the topics that are terms of the note, as all should be.
func topicsOf(f *kg.Findings, topics []kg.TopicScore) []sectionTopic {
	kept := make([]sectionTopic, 0, len(topics))
	for _, t := range topics {
		if i, ok := termAt(f.Terms, t.Topic); ok && t.Score > 0 {
			kept = append(kept, sectionTopic{i, uint64(math.Round(min(t.Score, 1) * scoreScale))})
		}
	}
	return kept
}

func (d *factDecoder) sections() {
	n := d.count()
	d.Sections, d.topics = make([]kg.Section, n), make([][]int, n)
	line := 0
	for i := range d.Sections {
		s := &d.Sections[i]
		s.Heading, s.Level = d.string(), d.small()
		line += d.int()
		s.Line = line
		d.sectionTopics(i)
	}
}

func (d *factDecoder) sectionTopics(section int) {
	n := d.count()
	if n == 0 {
		return
	}
	d.topics[section] = make([]int, n)
	d.Sections[section].Topics = make([]kg.TopicScore, n)
	for i := range n {
		d.topics[section][i] = d.index(len(d.refs))
		d.Sections[section].Topics[i].Score = float64(d.small()) / scoreScale
	}
}

const (
	isHeading   = 1 << iota // the sentence is a heading
	headingText             // and its text is that of its section
)

func (e *factEncoder) sentences(f *kg.Findings) {
	e.uint(uint64(len(f.Sentences)))
	var last kg.Sentence
	for _, s := range f.Sentences {
		e.int(s.Section - last.Section)
		e.int(s.Block - last.Block)
		e.int(s.Line - last.Line)
		e.int(s.Column)
		e.sentenceText(s, f.Sections[s.Section].Heading)
		last = s
	}
}

func (e *factEncoder) sentenceText(s kg.Sentence, heading string) {
	switch {
	case s.Heading && s.Text == heading:
		e.byte(isHeading | headingText)
		return
	case s.Heading:
		e.byte(isHeading)
	default:
		e.byte(0)
	}
	e.string(s.Text)
}

func (d *factDecoder) sentences() {
	d.Sentences = make([]kg.Sentence, d.count())
	var last kg.Sentence
	for i := range d.Sentences {
		s := kg.Sentence{Section: last.Section + d.int(), Block: last.Block + d.int(), Line: last.Line + d.int(), Column: d.int()}
		if s.Section < 0 || s.Section >= len(d.Sections) {
			d.fail()
			return
		}
		d.sentenceText(&s)
		d.Sentences[i], last = s, s
	}
}

func (d *factDecoder) sentenceText(s *kg.Sentence) {
	flags := d.byte()
	s.Heading = flags&isHeading != 0
	if flags&headingText != 0 {
		s.Text = d.Sections[s.Section].Heading
		return
	}
	s.Text = d.string()
}

const (
	weightMask = 3
	isImplied  = 1 << 2
	isDefined  = 1 << 3
)

func (e *factEncoder) terms(f *kg.Findings) {
	for _, t := range f.Terms {
		flags := byte(min(max(t.Weight, 0), weightMask))
		if t.Implied {
			flags |= isImplied
		}
		if t.Definition != "" {
			flags |= isDefined
		}
		e.byte(flags)
		e.shape(t.Evidence)
		if t.Definition != "" {
			e.definition(t.Definition, f.Sentences)
		}
	}
}

func (d *factDecoder) terms() {
	d.Terms = make([]kg.Term, len(d.refs))
	for i := range d.Terms {
		flags := d.byte()
		d.Terms[i] = kg.Term{Weight: int(flags & weightMask), Implied: flags&isImplied != 0, Evidence: d.shape()}
		if flags&isDefined != 0 {
			d.Terms[i].Definition = d.definition()
		}
	}
}

// definition writes a sentence of the note as its number, any other text
// as it is.
func (e *factEncoder) definition(text string, sentences []kg.Sentence) {
	for i, s := range sentences {
		if s.Text == text {
			e.uint(uint64(i) + 1)
			return
		}
	}
	e.uint(0)
	e.string(text)
}

func (d *factDecoder) definition() string {
	i := d.index(len(d.Sentences) + 1)
	if i == 0 {
		return d.string()
	}
	return d.Sentences[i-1].Text
}

// shape writes which of the six counts are not zero, then those.
func (e *factEncoder) shape(s kg.Shape) {
	list := [...]int{s.Inner, s.Initial, s.Lower, s.Linked, s.Code, s.Defined}
	mask := byte(0)
	for i, n := range list {
		if n != 0 {
			mask |= 1 << i
		}
	}
	e.byte(mask)
	for _, n := range list {
		if n != 0 {
			e.uint(uint64(n))
		}
	}
}

func (d *factDecoder) shape() kg.Shape {
	var n [6]int
	mask := d.byte()
	for i := range n {
		if mask&(1<<i) != 0 {
			n[i] = d.small()
		}
	}
	return kg.Shape{Inner: n[0], Initial: n[1], Lower: n[2], Linked: n[3], Code: n[4], Defined: n[5]}
}

func (e *factEncoder) mentions(f *kg.Findings) {
	e.uint(uint64(len(f.Mentions)))
	sentence := 0
	for _, m := range f.Mentions {
		e.uint(uint64(m.Term))
		e.int(m.Sentence - sentence)
		sentence = m.Sentence
		e.int(m.Line - f.Sentences[sentence].Line)
		e.int(m.Column)
		e.uint(uint64(m.Start))
		e.uint(uint64(m.End - m.Start))
		e.word(m.Rule)
	}
}

func (d *factDecoder) mentions() {
	d.Mentions = make([]kg.Mention, d.count())
	sentence := 0
	for i := range d.Mentions {
		m := kg.Mention{Term: d.index(len(d.refs))}
		sentence += d.int()
		if m.Sentence = sentence; !d.sentenceExists(sentence) {
			return
		}
		s := &d.Sentences[sentence]
		m.Line, m.Column = s.Line+d.int(), d.int()
		m.Start = d.index(len(s.Text) + 1)
		m.End = m.Start + d.index(len(s.Text)-m.Start+1)
		m.Rule = d.word()
		d.Mentions[i] = m
	}
}

func (d *factDecoder) sentenceExists(i int) bool {
	if i < 0 || i >= len(d.Sentences) {
		d.fail()
		return false
	}
	return true
}

func (e *factEncoder) relations(f *kg.Findings) {
	e.uint(uint64(len(f.Relations)))
	for _, r := range f.Relations {
		e.uint(uint64(r.Source))
		e.uint(uint64(r.Target))
		e.word(string(r.Type))
		e.uint(uint64(r.Sentence))
		e.within(r.Trigger, f.Sentences[r.Sentence].Text)
		e.bool(r.Negated)
	}
}

func (d *factDecoder) relations() {
	d.Relations = make([]kg.Relation, d.count())
	for i := range d.Relations {
		r := kg.Relation{Source: d.index(len(d.refs)), Target: d.index(len(d.refs)), Type: kg.RelationType(d.word())}
		if r.Sentence = d.index(len(d.Sentences)); d.err != nil {
			return
		}
		r.Trigger, r.Negated = d.within(d.Sentences[r.Sentence].Text), d.bool()
		d.Relations[i] = r
	}
}

func (e *factEncoder) links(f *kg.Findings) {
	e.uint(uint64(len(f.Links)))
	for _, l := range f.Links {
		s := &f.Sentences[l.Sentence]
		e.uint(uint64(l.Sentence))
		e.within(l.Text, s.Text)
		e.within(l.Target, l.Text)
		e.string(l.Fragment)
		e.bool(l.Wiki)
		e.bool(l.Embed)
		e.int(l.Line - s.Line)
		e.int(l.Column)
		e.uint(uint64(l.Term + 1))
	}
}

func (d *factDecoder) links() {
	d.Links = make([]kg.Link, d.count())
	for i := range d.Links {
		l := kg.Link{Sentence: d.index(len(d.Sentences))}
		if d.err != nil {
			return
		}
		s := &d.Sentences[l.Sentence]
		l.Text = d.within(s.Text)
		l.Target, l.Fragment = d.within(l.Text), d.string()
		l.Wiki, l.Embed = d.bool(), d.bool()
		l.Line, l.Column = s.Line+d.int(), d.int()
		l.Term = d.index(len(d.refs)+1) - 1
		d.Links[i] = l
	}
}
