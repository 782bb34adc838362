package extract

import (
	"path"
	"regexp"
	"strings"
	"sync"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// note reads when and where the note was taken: the front matter first, then
// the title, then the path.
func (b *builder) note() {
	front := b.doc.Front
	n := &b.out.Note
	n.Path = b.path
	n.Title = b.title()
	n.NamedBy = b.namedBy()
	n.Tags, n.Aliases = b.tags(), front.Aliases
	b.event(n)
	b.date(n)
}

// headline is what a reader sees first of a note: its title, or the heading that its text begins
// with, which tells event and date even where it names no note.
func (b *builder) headline() string {
	if first := b.firstHeading(); b.doc.Front.Title == "" && first >= 0 {
		return b.doc.Sections[first].Heading
	}
	return b.title()
}

// source is a text that may tell event and date, and what to call it.
type source struct{ text, name string }

func (b *builder) sources() []source {
	plain := strings.Map(separatorSpace, strings.TrimSuffix(b.path, path.Ext(b.path)))
	return []source{{b.doc.Front.Event, "front matter"}, {b.headline(), "title"}, {plain, "path"}}
}

// separatorSpace makes a space of what separates words in a path.
func separatorSpace(r rune) rune {
	switch r {
	case '/', '_', '-':
		return ' '
	}
	return r
}

func (b *builder) event(n *kg.Note) {
	for _, s := range b.sources() {
		if name := b.x.eventIn(s.text); name != "" {
			n.Event, n.EventSource = name, s.name
			return
		}
		if s.name == "front matter" && s.text != "" {
			n.Event, n.EventSource = s.text, s.name
			return
		}
	}
}

// eventIn returns the event that a text names: the edition where the text
// tells it, else the series with the year if there is one.
func (x *Extractor) eventIn(text string) string {
	for at := range len(text) {
		if !letterAt(text, at, len(text)) || letterBefore(text, at) {
			continue
		}
		x.matches = x.vocab.At(text, at, x.matches[:0])
		for m := len(x.matches) - 1; m >= 0; m-- {
			if e := x.eventSense(x.matches[m]); e != nil {
				return x.edition(e, text, x.matches[m])
			}
		}
	}
	return ""
}

func (x *Extractor) eventSense(m vocab.Match) *vocab.Entry {
	for _, n := range m.Senses {
		if s := x.vocab.Sense(n); s.Entry.Kind == kg.Event {
			return s.Entry
		}
	}
	return nil
}

var yearPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b(19|20)\d\d\b`) })

// edition returns the name of the edition of a series that a text tells by
// region, city or year.
func (x *Extractor) edition(e *vocab.Entry, text string, m vocab.Match) string {
	if e.EditionOf != "" {
		return e.Name
	}
	year := yearPattern().FindString(text)
	if year == "" {
		return e.Name
	}
	rest := " " + strings.ToLower(text[m.Tail:]) + " " + strings.ToLower(text[:m.Start]) + " "
	if edition := x.editionBy(e, year, rest); edition != nil {
		return edition.Name
	}
	return e.Name + " " + year
}

// editionBy returns the edition of a series in a year whose region or city the
// text has, nil if none or several fit.
func (x *Extractor) editionBy(series *vocab.Entry, year, text string) *vocab.Entry {
	var only *vocab.Entry
	several := false
	for _, e := range x.vocab.Editions(series) {
		if !strings.HasPrefix(e.Date, year) {
			continue
		}
		if e.Place != "" && hasWord(text, strings.ToLower(e.Place), -1, -1) || x.sameRegion(e, text) {
			return e
		}
		several = only != nil
		only = e
	}
	if several {
		return nil
	}
	return only
}

// sameRegion reports whether a text has the word of an edition's name that
// tells its region.
func (x *Extractor) sameRegion(e *vocab.Entry, text string) bool {
	for _, r := range []struct{ word, short string }{{"Europe", "eu"}, {"North America", "na"}, {"China", "china"}, {"India", "india"}, {"Japan", "japan"}} {
		if strings.Contains(e.Name, r.word) && (hasWord(text, r.short, -1, -1) || hasWord(text, strings.ToLower(r.word), -1, -1)) {
			return true
		}
	}
	return false
}

// date reads the day of the note: the front matter, a date in title or path,
// the first day of the event, a year in title or path.
func (b *builder) date(n *kg.Note) {
	if day := dateIn(b.doc.Front.Date); day != "" {
		n.Date, n.DateSource = day, "front matter"
		return
	}
	year := source{}
	for _, s := range []source{{b.headline(), "title"}, {path.Base(b.path), "path"}, {b.path, "path"}} {
		switch day := dateIn(s.text); {
		case len(day) > 4:
			n.Date, n.DateSource = day, s.name
			return
		case day != "" && year.text == "":
			year = source{day, s.name}
		}
	}
	if e := b.x.vocab.Lookup(kg.Fold(n.Event)); n.Event != "" && e != nil && e.Date != "" {
		n.Date, n.DateSource = e.Date, "event"
		return
	}
	n.Date, n.DateSource = year.text, year.name
}
