package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"notes/internal/words"
	"notes/pkg/kg"
)

// NoteLinks returns what leads from a note to others, and from others to it,
// linked and unlinked. ordinary is as for [View.NoteNames].
func (v *View) NoteLinks(ctx context.Context, name string, ordinary func(word string) bool) (kg.NoteLinks, error) {
	h, err := v.findNote(name)
	if err != nil {
		return kg.NoteLinks{}, err
	}
	l := v.library()
	out := kg.NoteLinks{Note: h.Note}
	if out.Out, err = l.out(h); err != nil {
		return out, err
	}
	if out.Back, err = l.back(ctx, h); err != nil {
		return out, err
	}
	names, err := NoteNames{v, l.titles, ordinary}.Of(&h.Note)
	if err != nil {
		return out, err
	}
	out.Unlinked, err = v.unlinked(ctx, h, names)
	return out, err
}

// out lists the links of a note that stay in the notebook.
func (l *library) out(h head) ([]kg.OutLink, error) {
	list := []kg.OutLink{}
	n, err := l.v.note(h.id)
	if err != nil {
		return nil, err
	}
	for i := range n.Links {
		link := &n.Links[i]
		if external(link) {
			continue
		}
		d, err := l.check(l.resolve(h.Path, link), link.Fragment)
		if err != nil {
			return nil, err
		}
		list = append(list, kg.OutLink{Text: link.Text, Target: written(link), State: d.state, Notes: paths(d.notes), Line: link.Line, Column: link.Column})
	}
	return list, nil
}

func written(l *kg.Link) string {
	if l.Fragment == "" {
		return l.Target
	}
	return l.Target + "#" + l.Fragment
}

func paths(list []head) []string {
	out := make([]string, len(list))
	for i, h := range list {
		out[i] = h.Path
	}
	slices.Sort(out)
	return out
}

// back lists the places that link to a note. The notes that may are those with
// a link whose target ends with a name of it.
func (l *library) back(ctx context.Context, h head) ([]kg.Evidence, error) {
	list := []kg.Evidence{}
	for id := range l.linking(h) {
		n, err := l.v.note(id)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		for i := range n.Links {
			link := &n.Links[i]
			if id == h.id || external(link) {
				continue
			}
			d := l.resolve(n.Note.Path, link)
			if slices.ContainsFunc(d.notes, func(o head) bool { return o.id == h.id }) {
				list = append(list, kg.Evidence{Note: n.Note.Path, Line: link.Line, Column: link.Column, Text: textOf(n, link), Relation: string(kg.Linked)})
			}
		}
	}
	sortEvidence(list)
	return list, nil
}

// textOf is what is shown of the sentence that a link stands in, else of its words, else of what it
// leads to.
func textOf(n *kg.Stored, l *kg.Link) string {
	if l.Sentence >= 0 && l.Sentence < len(n.Sentences) {
		text := n.Sentences[l.Sentence].Text
		return around(text, placeIn(text, linksBefore(n, l), l))
	}
	return around(cmp.Or(l.Text, written(l)), piece{})
}

// linksBefore returns the links of a link's sentence that stand before it.
func linksBefore(n *kg.Stored, l *kg.Link) (list []kg.Link) {
	for _, o := range n.Links {
		if o.Sentence == l.Sentence && cmp.Or(cmp.Compare(o.Line, l.Line), cmp.Compare(o.Column, l.Column)) < 0 {
			list = append(list, o)
		}
	}
	return list
}

// placeIn returns where in its sentence a link stands: its words behind those of the links
// before it, for many links say "here". What isn't there is where these end.
func placeIn(text string, before []kg.Link, l *kg.Link) piece {
	at := 0
	for i := range before {
		at = wordsBehind(text, at, before[i].Text).end
	}
	return wordsBehind(text, at, l.Text)
}

// wordsBehind returns where words stand first from some place on, that place if nowhere.
func wordsBehind(text string, from int, words string) piece {
	at := strings.Index(text[from:], words)
	if at < 0 {
		return piece{from, from}
	}
	return piece{from + at, from + at + len(words)}
}

func sortEvidence(list []kg.Evidence) {
	slices.SortFunc(list, func(a, b kg.Evidence) int {
		return cmp.Or(cmp.Compare(a.Note, b.Note), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// linking returns the notes that may link to a note.
func (l *library) linking(h head) map[kg.NoteID]bool {
	ids := map[kg.NoteID]bool{}
	for _, name := range l.linkNames(h) {
		for id := range l.v.src.Linking(kg.LinkKey(name)) {
			ids[id] = true
		}
	}
	return ids
}

// unlinked lists the sentences of other notes that have one of a note's names
// without a link in the same sentence.
func (v *View) unlinked(ctx context.Context, h head, names []NoteName) ([]kg.Evidence, error) {
	s := v.search(SearchQuery{})
	list := []kg.Evidence{}
	for _, name := range names {
		c := phrase(&s.splitter, name.Text)
		if len(c.stems) == 0 {
			continue
		}
		sections, err := s.clause(c)
		if err != nil {
			return nil, err
		}
		for _, p := range s.places(sections) {
			if p.note == h.id {
				continue
			}
			found, err := s.named(p, &c, name)
			if err := cmp.Or(err, ctx.Err()); err != nil {
				return nil, err
			}
			list = append(list, found...)
		}
	}
	sortEvidence(list)
	return slices.Compact(list), nil
}

// named lists the sentences of a section that mean a note by the words of a name
// and have no link on it.
func (s *search) named(p section, c *clause, name NoteName) ([]kg.Evidence, error) {
	n, err := s.v.note(p.note)
	if err != nil {
		return nil, err
	}
	names, err := s.v.namesIn(n)
	if err != nil {
		return nil, err
	}
	var list []kg.Evidence
	key, near := kg.Fold(name.Text), Surroundings{names: names}
	for i, t := range n.Sentences {
		if t.Section != p.section {
			continue
		}
		found := slices.DeleteFunc(c.in(t.Text, s.splitter.Split(nil, t.Text)), func(w words.Word) bool {
			return !name.Meant(t.Text, w.Start, w.End, n.Note.Date) || near.Part(name, i, w.Start, w.End)
		})
		if len(found) == 0 || linkedIn(n, i, key) {
			continue
		}
		text := around(t.Text, piece{found[0].Start, found[0].End})
		list = append(list, kg.Evidence{Note: n.Note.Path, Line: t.Line, Column: t.Column, Text: text, Relation: string(kg.Mentioned)})
	}
	return list, nil
}

func linkedIn(n *kg.Stored, sentence int, key string) bool {
	return slices.ContainsFunc(n.Links, func(l kg.Link) bool {
		return l.Sentence == sentence && strings.Contains(kg.Fold(l.Text), key)
	})
}
