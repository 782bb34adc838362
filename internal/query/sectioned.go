package query

import "notes/pkg/kg"

// sectioned is a note with what stands in each of its sections. It is put together once for all topics
// that the note is filed under, for a long note has thousands of sections.
type sectioned struct {
	*kg.Stored
	parts []sectionPart // by section
}

// sectionPart is what a section holds.
type sectionPart struct {
	mentions  []*kg.Mention // in the order of the sentences
	sentences int           // but those of headings
	links     int           // sentences that are hardly more than the text of a link
	last      int           // the last of these, -1 for none
}

// arrange puts the parts of another note together, in the room that those of the one before took.
func (s *sectioned) arrange(n *kg.Stored) {
	s.Stored = n
	for len(s.parts) < len(n.Sections) {
		s.parts = append(s.parts, sectionPart{})
	}
	for i := range n.Sections {
		s.parts[i] = sectionPart{mentions: s.parts[i].mentions[:0], last: -1}
	}
	for i := range n.Sentences {
		if at := &n.Sentences[i]; !at.Heading {
			s.parts[at.Section].sentences++
		}
	}
	for i := range n.Mentions {
		m := &n.Mentions[i]
		p := &s.parts[n.Sentences[m.Sentence].Section]
		p.mentions = append(p.mentions, m)
	}
	for i := range n.Links {
		s.link(&n.Links[i])
	}
}

// link counts the sentence of a link, if it is hardly more than its text.
func (s *sectioned) link(l *kg.Link) {
	if l.Sentence < 0 {
		return
	}
	at := &s.Sentences[l.Sentence]
	p := &s.parts[at.Section]
	if !at.Heading && l.Sentence != p.last && 2*len(l.Text) > len(at.Text) {
		p.links, p.last = p.links+1, l.Sentence
	}
}

// isIndex reports whether a section lists links: most of its sentences are hardly more
// than the text of one. It leads to what is said and says nothing itself.
func (s *sectioned) isIndex(section int) bool {
	p := &s.parts[section]
	return 2*p.links > p.sentences
}
