package store

import (
	"strings"

	"notes/pkg/kg"
)

// A link is from beside what its sentence names: not from the words of its own text, and not from
// those of the other links of a list, which only stand there together.

// links pairs the term that a link introduces with the terms beside it.
func (s *spotter) links() {
	links := s.f.Links
	for from := 0; from < len(links); {
		to := from + 1
		for to < len(links) && links[to].Sentence == links[from].Sentence {
			to++
		}
		if links[from].Sentence >= 0 && links[from].Sentence < len(s.f.Sentences) {
			s.linkedIn(links[from].Sentence, links[from:to])
		}
		from = to
	}
}

// linkedIn pairs the terms of the links of one sentence.
func (s *spotter) linkedIn(sentence int, links []kg.Link) {
	beside := mentionsIn(s.f.Mentions, sentence)
	places := s.listed(s.f.Sentences[sentence].Text, beside, links[:min(mostLooked, len(links))])
	for _, p := range places {
		for _, m := range beside[:min(reach[linked], len(beside))] {
			if !holds(places, p.list, m) {
				s.table.bump(int32(p.term), int32(m.Term), linked)
			}
		}
	}
}

// linkPlace is where a link that introduces a term stands in its sentence, and in which list of links.
type linkPlace struct{ term, start, end, list int }

// listed finds the links of a sentence by the mentions that they introduce, and numbers those alike
// that form a list.
func (s *spotter) listed(text string, mentions []kg.Mention, links []kg.Link) []linkPlace {
	places := make([]linkPlace, 0, len(links))
	end, list := 0, 0
	for i := range links {
		l := &links[i]
		start := introducedAt(text, mentions, l)
		if start < 0 {
			continue
		}
		if list == 0 || start < end || !joins(text[end:start]) {
			list++
		}
		end = start + len(l.Text)
		places = append(places, linkPlace{l.Term, start, end, list})
	}
	return places
}

// introducedAt returns the offset in its sentence of a link that introduces one of the mentions there,
// -1 if it introduces none.
func introducedAt(text string, mentions []kg.Mention, l *kg.Link) int {
	for _, m := range mentions {
		if m.Term != l.Term || m.Line < l.Line || m.Line == l.Line && m.Column < l.Column {
			continue
		}
		from := min(max(0, m.Start-len(l.Text)+1), len(text))
		if at := strings.Index(text[from:], l.Text); at >= 0 && from+at <= m.Start {
			return from + at
		}
	}
	return -1
}

// joins reports whether what stands between two links goes on a list: a sign or a word for that, or a
// semicolon, by which items are parted that say more than a name.
func joins(gap string) bool {
	switch strings.TrimSpace(gap) {
	case "", ",", "and", "or", "&", ", and", ", or", "/", "|", "+", "·", "•":
		return true
	}
	return strings.Contains(gap, ";")
}

// holds reports whether a mention stands in a link of a list.
func holds(places []linkPlace, list int, m kg.Mention) bool {
	for _, p := range places {
		if p.list == list && m.Start < p.end && p.start < m.End {
			return true
		}
	}
	return false
}
