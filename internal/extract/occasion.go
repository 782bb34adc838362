package extract

import "notes/pkg/kg"

// occasionScore is the share of a section's votes below which no topic keeps it from
// being about an event.
const occasionScore = 0.5

// occasion adds the event that a section is about to its topics: where the heading names
// nothing but an event that is of no topic, as "My notes from KubeCon" does, and
// what stands below is about this and that.
func (b *builder) occasion(section int) {
	s := &b.out.Sections[section]
	if s.Heading == "" || len(s.Topics) > 0 && s.Topics[0].Score >= occasionScore {
		return
	}
	event := -1
	for _, term := range b.headings[section] {
		switch b.out.Terms[term].Kind {
		case kg.Event:
			if event < 0 {
				event = term
			}
		case kg.Place:
		default:
			return
		}
	}
	if event < 0 || b.out.Terms[event].Topic || len(b.parents.of(event)) > 0 {
		return
	}
	s.Topics = append([]kg.TopicScore{{Topic: b.out.Terms[event].Key, Score: occasionScore}}, s.Topics...)
}
