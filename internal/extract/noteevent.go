package extract

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"time"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A note is of the event that its front matter, its title or its path names. In which year, they
// tell as well, or else the date of the note does; and an event of a year tells the date.

// source is a text that may tell event and date, and what to call it.
type source struct {
	text, name string
	path       bool // it has lost its capitals and spaces
}

// sources are what tells of which event a note is, the surest first.
func (b *builder) sources() []source {
	head := b.headline()
	title := source{head, "title", !strings.Contains(head, " ")}
	file := source{strings.TrimSuffix(b.x.file, path.Ext(b.x.file)), "path", true}
	front := source{b.doc.Front.Event, "front matter", false}
	if b.headsPart() && b.overruled(title, file) {
		return []source{front, file, title}
	}
	return []source{front, title, file}
}

// headsPart reports whether the headline is one of several headings of the first level, which may say
// no more than what the first part of the note is about.
func (b *builder) headsPart() bool {
	first := b.firstHeading()
	return b.doc.Front.Title == "" && first >= 0 && b.doc.Sections[first].Level == 1 && !b.highest(first)
}

// overruled reports whether a title names an event and the path another one, which is not that of
// the file alone.
func (b *builder) overruled(title, file source) bool {
	part, named := b.x.namedIn(title)
	whole, other := b.x.namedIn(file)
	if !named || !other || seriesOf(part.entry) == seriesOf(whole.entry) {
		return false
	}
	own, same := b.x.namedIn(source{text: b.fileName(), path: true})
	return !same || seriesOf(own.entry) != seriesOf(part.entry)
}

// seriesOf returns the name of the series that an event is an edition of, its own if of none.
func seriesOf(e *vocab.Entry) string { return cmp.Or(e.EditionOf, e.Name) }

// whenAndWhere reads the event of a note and its date, each of which may tell of the other.
func (b *builder) whenAndWhere(n *kg.Note) {
	told := b.date()
	year := b.event(n, told.day)
	held := b.x.vocab.Lookup(kg.Fold(n.Event))
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
func (b *builder) event(n *kg.Note, day string) (year string) {
	sources := b.sources()
	for i, s := range sources {
		if named, ok := b.x.namedIn(s); ok {
			b.tellYear(&named, sources[i+1:])
			n.Event, n.EventSource = b.edition(&named, day), s.name
			return named.year
		}
		if s.name == "front matter" && s.text != "" {
			n.Event, n.EventSource = s.text, s.name
			return ""
		}
	}
	return ""
}

// tellYear gives an event that is named without a year the one that another source names it with.
func (b *builder) tellYear(named *namedEvent, others []source) {
	for _, s := range others {
		if named.year != "" {
			return
		}
		if other, ok := b.x.namedIn(s); ok && other.entry == named.entry {
			named.year = other.year
		}
	}
}

// edition returns the name of the edition that a note with a date is of, of an event that a text names.
func (b *builder) edition(named *namedEvent, day string) string {
	e, year := named.entry, named.year
	if year == "" {
		year = b.x.heldIn(e, day)
	}
	if year == "" || yearIn(e.Name) != "" || e.EditionOf != "" && (e.Date != "" || strings.ContainsAny(e.Name, "0123456789")) {
		return e.Name
	}
	where := " " + strings.ToLower(named.text+" "+b.headline()+" "+b.x.file) + " "
	if edition := b.x.editionBy(e, year, where, day); edition != nil {
		return edition.Name
	}
	if edition := b.narrowed(e, year, day); edition != nil {
		return edition.Name
	}
	return e.Name + " " + year
}

// eventIn reports whether a text names an event.
func (x *Namer) eventIn(text string) bool {
	_, ok := x.namedIn(source{text: text})
	return ok
}

// editionBy returns the edition of a series in a year whose region or city a text has, else that of
// the day, else the only one of the year if its name says no more than series and year: that of a
// region may have sisters that the vocabulary doesn't know.
func (x *Namer) editionBy(series *vocab.Entry, year, text, day string) *vocab.Entry {
	var list []*vocab.Entry
	for _, e := range x.vocab.Editions(series) {
		if !strings.HasPrefix(e.Date, year) {
			continue
		}
		if e.Place != "" && hasWord(text, strings.ToLower(e.Place), -1, -1) || sameRegion(e, text) {
			return e
		}
		list = append(list, e)
	}
	if at := slices.IndexFunc(list, func(e *vocab.Entry) bool { return heldOn(e, day) }); at >= 0 {
		return list[at]
	}
	if len(list) == 1 && saysNoMore(list[0], series, year) {
		return list[0]
	}
	return nil
}

// saysNoMore reports whether the name of an edition is words of that of its series and the year.
func saysNoMore(e, series *vocab.Entry, year string) bool {
	own := wordsOf(series.Name)
	return !slices.ContainsFunc(wordsOf(e.Name), func(w string) bool { return w != year && !slices.Contains(own, w) })
}

// sameRegion reports whether a text has the word of an edition's name that tells its region.
func sameRegion(e *vocab.Entry, text string) bool {
	for _, r := range []struct{ word, short string }{{"Europe", "eu"}, {"North America", "na"}, {"China", "china"}, {"India", "india"}, {"Japan", "japan"}} {
		if strings.Contains(e.Name, r.word) && (hasWord(text, r.short, -1, -1) || hasWord(text, strings.ToLower(r.word), -1, -1)) {
			return true
		}
	}
	return false
}

const (
	editionDays = 6  // from the first day of an edition to its last, at most
	recallDays  = 90 // in which one still writes of it
)

// heldOn reports whether an edition was held on a day.
func heldOn(e *vocab.Entry, day string) bool {
	since, ok := daysBetween(e.Date, day)
	return ok && since >= 0 && since <= editionDays
}

// heldIn returns the year of the edition of which a note with a date tells, "" if it has none: that
// of the date, unless an edition of the year before is fresher than any of that year.
func (x *Namer) heldIn(series *vocab.Entry, day string) string {
	year, fresh := day[:min(len(day), len("2006"))], recallDays+1
	for _, e := range x.vocab.Editions(series) {
		if since, ok := daysBetween(e.Date, day); ok && since >= -editionDays && since < fresh {
			year, fresh = e.Date[:len("2006")], since
		}
	}
	return year
}

// daysBetween returns how many days one day is before another, if both are days of the calendar.
func daysBetween(before, after string) (days int, ok bool) {
	from, err := time.Parse(time.DateOnly, before)
	if err != nil {
		return 0, false
	}
	to, err := time.Parse(time.DateOnly, after)
	return int(to.Sub(from).Hours() / 24), err == nil
}
