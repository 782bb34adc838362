package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// notes lists the notes that a search of fields alone lets through, the latest first and
// those without a date last, each by the first section that passes; and how many may be
// left.
func (s *search) notes(ctx context.Context, most int) ([]kg.Hit, int, error) {
	var list []head
	for id, n := range s.v.src.Heads() {
		list = append(list, head{id, n})
	}
	slices.SortFunc(list, func(a, b head) int {
		return cmp.Or(strings.Compare(b.Date, a.Date), strings.Compare(a.Path, b.Path))
	})
	hits := []kg.Hit{}
	for i, h := range list {
		if len(hits) == most {
			return hits, len(list) - i, nil
		}
		hit, ok, err := s.firstOf(h)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, 0, err
		}
		if ok {
			hits = append(hits, hit)
		}
	}
	return hits, 0, nil
}

// isTag reports whether a sentence is but a tag in the front matter, which is no passage
// to show a note by.
func (s *search) isTag(n *kg.Stored, t *kg.Sentence) bool {
	return len(s.q.clauses) == 0 && slices.Contains(n.Note.Tags, t.Text)
}

// firstOf returns the first section of a note that passes. Where only notes are asked for
// one passes that says nothing.
func (s *search) firstOf(h head) (kg.Hit, bool, error) {
	n, err := s.v.note(h.id)
	if err != nil {
		return kg.Hit{}, false, err
	}
	for at := range n.Sections {
		if hit, ok, err := s.hit(section{note: h.id, section: at}); ok || err != nil {
			return hit, ok, err
		}
	}
	f := s.v.sieve
	return kg.Hit{Note: h.Path, Title: h.Title, Line: 1, Column: 1, Marks: [][2]int{}}, len(f.kinds)+len(f.topics) == 0, nil
}
