package naming

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// WordsOf returns the runs of letters and digits in a text, folded.
func WordsOf(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	for i, w := range words {
		words[i] = kg.Fold(w)
	}
	return words
}

// A note is of the event that its front matter, its title or its path names. In which year, they
// tell as well, or else the date of the note does; and an event of a year tells the date.

// EventSource is a text that may tell event and date, and what to call it.
type EventSource struct {
	Text, Name string
	Path       bool // it has lost its capitals and spaces
}

// eventIn reports whether a text names an event.
func (x *Namer) eventIn(text string) bool {
	_, ok := x.NamedIn(EventSource{Text: text})
	return ok
}

// EditionBy returns the edition of a series in a year whose region or city a text has, else that of
// the day, else the only one of the year if its name says no more than series and year: that of a
// region may have sisters that the vocabulary doesn't know.
func (x *Namer) EditionBy(series *vocab.Entry, year, text, day string) *vocab.Entry {
	var list []*vocab.Entry
	for _, e := range x.Vocab.Editions(series) {
		if !strings.HasPrefix(e.Date, year) {
			continue
		}
		if e.Place != "" && prose.HasWord(text, strings.ToLower(e.Place), -1, -1) || SameRegion(e, text) {
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
	own := WordsOf(series.Name)
	return !slices.ContainsFunc(WordsOf(e.Name), func(w string) bool { return w != year && !slices.Contains(own, w) })
}

// SameRegion reports whether a text has the word of an edition's name that tells its region.
func SameRegion(e *vocab.Entry, text string) bool {
	for _, r := range []struct{ word, short string }{{"Europe", "eu"}, {"North America", "na"}, {"China", "china"}, {"India", "india"}, {"Japan", "japan"}} {
		if strings.Contains(e.Name, r.word) && (prose.HasWord(text, r.short, -1, -1) || prose.HasWord(text, strings.ToLower(r.word), -1, -1)) {
			return true
		}
	}
	return false
}

// How long editions last, and are written of.
const (
	EditionDays = 6  // from the first day of an edition to its last, at most
	RecallDays  = 90 // in which one still writes of it
)

// heldOn reports whether an edition was held on a day.
func heldOn(e *vocab.Entry, day string) bool {
	since, ok := DaysBetween(e.Date, day)
	return ok && since >= 0 && since <= EditionDays
}

// HeldIn returns the year of the edition of which a note with a date tells, "" if it has none: that
// of the date, unless an edition of the year before is fresher than any of that year.
func (x *Namer) HeldIn(series *vocab.Entry, day string) string {
	year, fresh := day[:min(len(day), len("2006"))], RecallDays+1
	for _, e := range x.Vocab.Editions(series) {
		if since, ok := DaysBetween(e.Date, day); ok && since >= -EditionDays && since < fresh {
			year, fresh = e.Date[:len("2006")], since
		}
	}
	return year
}

// DaysBetween returns how many days one day is before another, if both are days of the calendar.
func DaysBetween(before, after string) (days int, ok bool) {
	from, err := time.Parse(time.DateOnly, before)
	if err != nil {
		return 0, false
	}
	to, err := time.Parse(time.DateOnly, after)
	return int(to.Sub(from).Hours() / 24), err == nil
}
