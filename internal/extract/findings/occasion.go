package findings

import (
	"cmp"
	"slices"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// occasionScore is the share of a section's votes below which no topic keeps it from
// being about an event, or what that is about.
const occasionScore = 0.5

// occasion puts before the topics of a section the event that it is about, or what that event is
// about, where what stands below is about this and that: the heading names nothing, or nothing
// but an event that is of no topic, as "My notes from KubeCon" does. A heading that is the name of
// an event says so whatever stands below.
func (b *Builder) occasion(section int) {
	s := &b.Result.Sections[section]
	if s.Heading == "" {
		return
	}
	if (len(s.Topics) == 0 || s.Topics[0].Score < occasionScore) && b.tellsOfEvent(section) {
		s.Topics = led(b.Result.Terms[b.gathering].Key, occasionScore, s.Topics)
		return
	}
	about := b.occasionOf(section)
	alone := b.isEventAlone(about, section)
	if len(s.Topics) > 0 && s.Topics[0].Score >= occasionScore && !alone {
		return
	}
	if about < 0 || b.Result.Terms[about].Topic || len(b.parents.of(about)) > 0 || b.calledAfter(about) >= 0 {
		if centre := b.centre(section); centre >= 0 || !alone {
			about = centre
		}
	}
	if about >= 0 {
		s.Topics = led(b.Result.Terms[about].Key, occasionScore, s.Topics)
	}
}

// isEventAlone reports whether a term is an event, beside which the heading of a section has hardly a
// word: "What is KubeCon", "Trip report: KubeCon".
func (b *Builder) isEventAlone(term, section int) bool {
	return term >= 0 && b.Result.Terms[term].Kind == kg.Event && !b.isSpoken(section) && b.plainBeside(section) <= maxBesideEvent
}

// maxBesideEvent is how many words of its own a heading has beside the name of the event that it is.
const maxBesideEvent = 3

// occasionOf returns the first event that the heading of a section names; -1 if there is none, and
// where it names something else.
func (b *Builder) occasionOf(section int) int {
	event := -1
	for _, term := range b.headings[section] {
		switch kind := b.Result.Terms[term].Kind; {
		case kind == kg.Event && event < 0:
			event = term
		case naming.IsThing(kind), kind == kg.Organization, kind == kg.Talk:
			return -1
		}
	}
	return event
}

// plainBeside counts the plain words of the heading of a section that belong to none of its names.
func (b *Builder) plainBeside(section int) int {
	block := b.Doc.Sections[section].Block
	sentence, _ := slices.BinarySearchFunc(b.Doc.Sentences, block, func(s markdown.Sentence, block int) int { return cmp.Compare(s.Block, block) })
	besides := b.Namer.PlainWords(prose.Span{From: b.Namer.First[sentence], To: b.Namer.First[sentence+1]})
	for _, f := range b.InSentence(sentence) {
		besides -= b.Namer.PlainWords(f.Words)
	}
	return besides
}

// centre returns the language or software that the event of the note is about, if the
// section mentions it and its heading speaks for nothing, -1 otherwise.
func (b *Builder) centre(section int) int {
	if b.isSpoken(section) || !b.onlyEvents(section) {
		return -1
	}
	for around := section; around >= 0; around = b.around(around) {
		for _, term := range b.headings[around] {
			if about := b.gathersAround(term); about >= 0 && b.votes.times[about] > 0 {
				return about
			}
		}
	}
	return -1
}

// onlyEvents reports whether the heading of a section names nothing but events and where
// they are.
func (b *Builder) onlyEvents(section int) bool {
	for _, term := range b.headings[section] {
		if k := b.Result.Terms[term].Kind; k != kg.Event && k != kg.Place {
			return false
		}
	}
	return true
}

// gathersAround returns the language or software that an event is about, as RustConf is
// about Rust, -1 if there is none or the note doesn't name it.
func (b *Builder) gathersAround(term int) int {
	if t := &b.Result.Terms[term]; t.Kind == kg.Event && t.Known {
		for _, name := range b.Namer.Vocab.Lookup(t.Key).Broader {
			if about, ok := b.place(kg.Fold(name)); ok && !b.Result.Terms[about].Topic {
				return about
			}
		}
	}
	return b.calledAfter(term)
}
