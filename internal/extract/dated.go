package extract

import (
	"strings"

	"notes/internal/calendar"
)

// dated returns the passive of a trigger, and its words with those of the date that parts it from
// "by": "open sourced in 2012 by SoundCloud". Of other triggers it returns what it was given.
func (r *reader) dated(t *trigger, words span) (*trigger, span) {
	if !when[r.plain(words.to)] {
		return t, words
	}
	by := words.to + 1
	for r.inside(by) && r.dates(by) {
		by++
	}
	if r.plain(by) != "by" {
		return t, words
	}
	for _, other := range r.b.x.lexeme(words.from).triggers {
		if other.phrase == t.phrase+" by" {
			return other, span{words.from, by + 1}
		}
	}
	return t, words
}

// dates reports whether word i is part of a date.
func (r *reader) dates(i int32) bool {
	word := r.b.x.words[i]
	return isMonth(r.b.x.text(word)) || strings.Trim(r.text(i), "0123456789") == ""
}

// when lead to dates.
var when = map[string]bool{"in": true, "on": true}

// whenAt reports whether the words from i on say when something was, without a preposition: yesterday, last
// November, two years ago.
func (r *reader) whenAt(i int32) bool {
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
func (r *reader) spanOfTime(i int32) bool {
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
