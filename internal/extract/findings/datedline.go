package findings

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"notes/internal/calendar"
	"notes/internal/markdown"
)

// A line that tells when a note was taken begins with the day, or with what it is: "Date: 18 April
// 2023", "2026-04-23 13:45 @ Taipei", "Day 1 (Nov 12, 2024)"; or ends with it: "Kyiv, 6 October 2018".

// linePatterns tell of what stands before and behind a day whether the line is there for it.
var linePatterns = sync.OnceValue(func() (p struct{ day, label, lead, goesOn, weekday *regexp.Regexp }) {
	month := calendar.MonthPattern() + `\.?`
	const days = `\d{1,2}` + behindDay
	const gap = `[ ,]{1,2}`
	const year = `(?:19|20)\d\d`
	weekday := `(` + calendar.WeekdayPattern() + `)\.?,?`
	p.day = regexp.MustCompile(`(?i)\b(?:` + year + `[-/.]\d\d[-/.]\d\d|` + days + gap + ofMonth + month + gap + ofMonth + year + `|` + month + gap + days + gap + year +
		`|\d{1,2}[./-]\d{1,2}[./-]` + year + `)\b`)
	p.label = regexp.MustCompile(`(?i)^(?:date|datetime|date and time|when|datum|data|fecha)s?\b[: ]+(?:` + weekday + `\s+)?$`)
	p.lead = regexp.MustCompile(`(?i)^(?:day \w+)?[ :,–—-]*\(?(?:` + weekday + `)?\s*$`)
	p.goesOn = regexp.MustCompile(`^\)?\s*(?:$|[,;.:()|@~–—-]|\d{1,2}[:h]\d\d|(?i:` + weekday + `)\W*(?:$|\d))`)
	p.weekday = regexp.MustCompile(`(?i)\b` + weekday + `\s+$`)
	return p
})

// longestLead is how many words stand before a day at the end of a line that is there for it.
const longestLead = 8

// dayOfLine returns the day that a block of a kind states and is there for, "" if it states none.
func dayOfLine(text string, kind markdown.BlockKind) string {
	if kind == markdown.Row || !mayHaveYear(text) {
		return ""
	}
	p := linePatterns()
	at := p.day.FindStringIndex(text)
	if at == nil {
		return ""
	}
	before, after := text[:at[0]], text[at[1]:]
	begins := p.lead.MatchString(before) && p.goesOn.MatchString(after)
	if kind == markdown.Item {
		begins = before == "" && after == ""
	}
	if !p.label.MatchString(before) && !begins && !(kind != markdown.Item && closes(before, after)) {
		return ""
	}
	day := dateIn(text[at[0]:at[1]])
	if m := p.weekday.FindStringSubmatch(before); len(day) < len(time.DateOnly) || m != nil && !fallsOn(day, m[1]) {
		return ""
	}
	return day
}

// closes reports whether a day ends a short line behind a sign, as place and day of a talk are told.
func closes(before, after string) bool {
	if len(strings.Fields(before)) > longestLead || !linePatterns().goesOn.MatchString(after) {
		return false
	}
	return strings.HasSuffix(before, " - ") || strings.HasSuffix(before, ", ") && strings.Trim(after, " .)") == ""
}

// fallsOn reports whether a day is the one of the week that a word names.
func fallsOn(day, weekday string) bool {
	t, err := time.Parse(time.DateOnly, day)
	named, ok := calendar.Weekday(strings.ToLower(weekday))
	return err == nil && ok && t.Weekday() == named
}
