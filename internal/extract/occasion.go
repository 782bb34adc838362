package extract

import (
	"cmp"
	"slices"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// occasionScore is the share of a section's votes below which no topic keeps it from
// being about an event.
const occasionScore = 0.5

// occasion adds the event or the organization that a section is about to its topics, where
// what stands below is about this and that: the heading names nothing but an event that is
// of no topic, as "My notes from KubeCon" does, or who speaks and for whom.
func (b *builder) occasion(section int) {
	s := &b.out.Sections[section]
	if s.Heading == "" || len(s.Topics) > 0 && s.Topics[0].Score >= occasionScore {
		return
	}
	about := b.occasionOf(section)
	if about < 0 || b.out.Terms[about].Topic || len(b.parents.of(about)) > 0 {
		return
	}
	s.Topics = append([]kg.TopicScore{{Topic: b.out.Terms[about].Key, Score: occasionScore}}, s.Topics...)
}

// occasionOf returns the first event that the heading of a section names, or else the first
// organization beside people; -1 if there is none, and where it names something else.
func (b *builder) occasionOf(section int) int {
	event, person, organization := -1, -1, -1
	for _, term := range b.headings[section] {
		kind := b.out.Terms[term].Kind
		switch {
		case kind == kg.Place:
		case kind == kg.Event && event < 0:
			event = term
		case kind == kg.Person && person < 0:
			person = term
		case kind == kg.Organization && organization < 0:
			organization = term
		case thing(kind) || kind == kg.Talk:
			return -1
		}
	}
	switch {
	case person < 0 && organization < 0:
		return event
	case person < 0 || organization < 0 || !b.onlySpeakers(section):
		return -1
	}
	return organization
}

// onlySpeakers reports whether the heading of a section, which names people and
// organizations, has hardly a word besides: who they are, no title of what they say.
func (b *builder) onlySpeakers(section int) bool {
	block := b.doc.Sections[section].Block
	sentence, _ := slices.BinarySearchFunc(b.doc.Sentences, block, func(s markdown.Sentence, block int) int { return cmp.Compare(s.Block, block) })
	at, besides := b.x.scan.first[sentence], 0
	for _, f := range append(b.inSentence(sentence), found{candidate: &candidate{words: span{from: b.x.scan.first[sentence+1]}}}) {
		for ; at < f.words.from; at++ {
			if lex := b.x.lexeme(at); !lex.Role && !lex.small {
				besides++
			}
		}
		at = max(at, f.words.to)
	}
	return besides <= 1
}
