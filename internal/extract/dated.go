package extract

import "strings"

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
	word := r.b.x.scan.words[i]
	return isMonth(r.b.x.scan.text(word)) || strings.Trim(r.text(i), "0123456789") == ""
}

// when lead to dates.
var when = map[string]bool{"in": true, "on": true}
