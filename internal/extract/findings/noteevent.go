package findings

import (
	"cmp"
	"path"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// sources are what tells of which event a note is, the surest first.
func (b *Builder) sources() []naming.EventSource {
	head := b.headline()
	title := naming.EventSource{Text: head, Name: "title", Path: !strings.Contains(head, " ")}
	file := naming.EventSource{Text: strings.TrimSuffix(b.Namer.File, path.Ext(b.Namer.File)), Name: "path", Path: true}
	front := naming.EventSource{Text: b.Doc.Front.Event, Name: "front matter"}
	if b.headsPart() && b.overruled(title, file) {
		return []naming.EventSource{front, file, title}
	}
	return []naming.EventSource{front, title, file}
}

// headsPart reports whether the headline is one of several headings of the first level, which may say
// no more than what the first part of the note is about.
func (b *Builder) headsPart() bool {
	first := b.FirstHeading()
	return b.Doc.Front.Title == "" && first >= 0 && b.Doc.Sections[first].Level == 1 && !b.highest(first)
}

// overruled reports whether a title names an event and the path another one, which is not that of
// the file alone.
func (b *Builder) overruled(title, file naming.EventSource) bool {
	part, named := b.Namer.NamedIn(title)
	whole, other := b.Namer.NamedIn(file)
	if !named || !other || seriesOf(part.Entry) == seriesOf(whole.Entry) {
		return false
	}
	own, same := b.Namer.NamedIn(naming.EventSource{Text: b.fileName(), Path: true})
	return !same || seriesOf(own.Entry) != seriesOf(part.Entry)
}

// seriesOf returns the name of the series that an event is an edition of, its own if of none.
func seriesOf(e *vocab.Entry) string { return cmp.Or(e.EditionOf, e.Name) }

// whenAndWhere reads the event of a note and its date, each of which may tell of the other.
func (b *Builder) whenAndWhere(n *kg.Note) {
	told := b.date()
	year := b.event(n, told.day)
	held := b.Namer.Vocab.Lookup(kg.Fold(n.Event))
	switch {
	case len(told.day) > len("2006"):
	case held != nil && held.Date != "":
		told = dated{held.Date, "event"}
	case year != "" && year != told.day:
		told = dated{year, "event"}
	case told.day == "":
		told = b.created()
	}
	n.Date, n.DateSource = told.day, told.source
}

// event reads the event of a note with a date, and returns the year that is told with its name, "" if
// none is.
func (b *Builder) event(n *kg.Note, day string) (year string) {
	sources := b.sources()
	for i, s := range sources {
		if named, ok := b.Namer.NamedIn(s); ok {
			b.tellYear(&named, sources[i+1:])
			n.Event, n.EventSource = b.edition(&named, day), s.Name
			return named.Year
		}
		if s.Name == "front matter" && s.Text != "" {
			n.Event, n.EventSource = s.Text, s.Name
			return ""
		}
	}
	return ""
}

// tellYear gives an event that is named without a year the one that another source names it with.
func (b *Builder) tellYear(named *naming.NamedEvent, others []naming.EventSource) {
	for _, s := range others {
		if named.Year != "" {
			return
		}
		if other, ok := b.Namer.NamedIn(s); ok && other.Entry == named.Entry {
			named.Year = other.Year
		}
	}
}

// edition returns the name of the edition that a note with a date is of, of an event that a text names.
func (b *Builder) edition(named *naming.NamedEvent, day string) string {
	e, year := named.Entry, named.Year
	if year == "" {
		year = b.Namer.HeldIn(e, day)
	}
	if year == "" || naming.YearIn(e.Name) != "" || e.EditionOf != "" && (e.Date != "" || strings.ContainsAny(e.Name, "0123456789")) {
		return e.Name
	}
	where := " " + strings.ToLower(named.Text+" "+b.headline()+" "+b.Namer.File) + " "
	if edition := b.Namer.EditionBy(e, year, where, day); edition != nil {
		return edition.Name
	}
	if edition := b.narrowed(e, year, day); edition != nil {
		return edition.Name
	}
	return e.Name + " " + year
}
