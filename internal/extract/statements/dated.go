package statements

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
)

// dated returns the passive of a trigger, and its words with those of the date that parts it from
// "by": "open sourced in 2012 by SoundCloud". Of other triggers it returns what it was given.
func (r *Reader) dated(t *prose.Trigger, words prose.Span) (*prose.Trigger, prose.Span) {
	if !when[r.plain(words.To)] {
		return t, words
	}
	by := words.To + 1
	for r.inside(by) && r.dates(by) {
		by++
	}
	if r.plain(by) != "by" {
		return t, words
	}
	for _, other := range r.b.Namer.Lexeme(words.From).Triggers {
		if other.Phrase == t.Phrase+" by" {
			return other, prose.Span{From: words.From, To: by + 1}
		}
	}
	return t, words
}

// dates reports whether word i is part of a date.
func (r *Reader) dates(i int32) bool {
	word := r.b.Namer.Words[i]
	return naming.IsMonth(r.b.Namer.Surface(word)) || strings.Trim(r.text(i), "0123456789") == ""
}

// when lead to dates.
var when = map[string]bool{"in": true, "on": true}

// whenAt reports whether the words from i on say when something was, without a preposition: yesterday, last
// November, two years ago.
func (r *Reader) whenAt(i int32) bool {
	if r.gap(i) != " " || r.nameAt(i) != nil {
		return false
	}
	text := r.text(i)
	switch {
	case days[text]:
		return true
	case relativeDates[text]:
		return r.inside(i+1) && (r.spanOfTime(i+1) || r.whenAt(i+1))
	}
	return r.plain(i+2) == "ago" && r.spanOfTime(i+1)
}

// spanOfTime reports whether word i is a stretch of time or a part of the calendar.
func (r *Reader) spanOfTime(i int32) bool {
	text := r.text(i)
	return timeUnits[strings.TrimSuffix(text, "s")] || calendar.Month(text) > 0 || strings.HasSuffix(text, "day")
}

// days are words that say when by themselves.
var days = map[string]bool{"yesterday": true, "today": true, "tonight": true, "tomorrow": true}

// relativeDates before a stretch of time say which one.
var relativeDates = map[string]bool{"last": true, "this": true, "next": true, "earlier": true, "later": true, "late": true, "early": true}

// timeUnits are stretches of time, and what they are called in the calendar.
var timeUnits = map[string]bool{
	"day": true, "week": true, "weekend": true, "month": true, "quarter": true, "year": true, "decade": true, "morning": true, "night": true,
	"spring": true, "summer": true, "autumn": true, "fall": true, "winter": true,
}
