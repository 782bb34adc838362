package findings

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"notes/internal/calendar"
	"notes/internal/extract/naming"
)

// Dates are written out as well: 18 April 2023, April 18–21, 2023, Apr 2023, 18 de abril de 2023; and in digits with
// the year behind, in an order that differs from country to country: 18.04.2023, 04/18/2023.

const (
	ordinal   = `(?:st|nd|rd|th|er|º|ª|°|\.)?`
	behindDay = ordinal + `(?:(?: ?[-–&+] ?| (?:bis|und|au|et|al|y|e|ao|tot|en) )\d{1,2}` + ordinal + `)?` // up to the last of several
	ofMonth   = `(?:(?:of|de|del|do|di) )?`                                                                // before a month, or its year
)

// writtenPatterns find them; each names its groups.
var writtenPatterns = sync.OnceValue(func() []*regexp.Regexp {
	const (
		day  = `(?P<day>\d{1,2})` + behindDay // the first of several
		year = `(?P<year>(?:19|20)\d\d)\b`
		gap  = `[ ,_-]{1,2}`
	)
	month := `(?P<name>` + calendar.MonthPattern() + `)\.?`
	list := []*regexp.Regexp{}
	for _, text := range []string{
		`\b` + day + gap + ofMonth + month + gap + ofMonth + year,
		`\b` + month + gap + day + gap + year,
		`\b` + year + gap + month + gap + day + `\b`,
		`\b(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.` + year,
		`\b(?P<one>\d{1,2})[/-](?P<other>\d{1,2})[/-]` + year,
		`\b` + month + gap + ofMonth + year,
		`\b` + year + gap + month + `\b`,
	} {
		list = append(list, regexp.MustCompile(`(?i)`+text))
	}
	return list
})

// writtenDate returns the first date in a text that is written so, as far as it is told:
// YYYY-MM-DD or YYYY-MM. With stops the day stands first, if it can; with other signs, where
// both may be the month, neither is known.
func writtenDate(text string) string {
	text = norm.NFC.String(text) // the names of files may not be
	named := namesMonth(text)
	for _, pattern := range writtenPatterns() {
		if !named && pattern.SubexpIndex("name") >= 0 {
			continue
		}
		m := pattern.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		part := map[string]string{}
		for i, name := range pattern.SubexpNames() {
			part[name] = m[i]
		}
		day, month := part["day"], monthOf(part["name"])
		switch {
		case day == "" && part["name"] != "" && !monthWritten(part["name"]):
			continue
		case part["first"] != "":
			day, month = inOrder(part["first"], part["second"])
		case part["one"] != "":
			if day, month = inOrder(part["one"], part["other"]); naming.ParseNumber(day) <= 12 && naming.ParseNumber(day) != naming.ParseNumber(month) {
				continue
			}
		}
		if naming.ParseNumber(month) == 0 || naming.ParseNumber(month) > 12 {
			continue
		}
		return calendarDay(part["year"], fmt.Sprintf("%02d", naming.ParseNumber(month)), fmt.Sprintf("%02d", naming.ParseNumber(day)))
	}
	return ""
}

// namesMonth reports whether a word of a text is the name of a month.
func namesMonth(text string) bool {
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if calendar.Month(strings.ToLower(word)) != 0 {
			return true
		}
	}
	return false
}

// inOrder tells day and month apart: the day is first unless only the second can be it.
func inOrder(first, second string) (day, month string) {
	if naming.ParseNumber(second) > 12 {
		return second, first
	}
	return first, second
}

// monthOf returns the number of a month by its name.
func monthOf(name string) string { return strconv.Itoa(int(calendar.Month(strings.ToLower(name)))) }

// monthWritten reports whether a word is a month without a day beside it: the sign that Mars is one
// is its small letter.
func monthWritten(name string) bool {
	lower := strings.ToLower(name)
	return lower == name || calendar.Plain(lower)
}

// calendarDay is a date, or the month of it where the month has no such day.
func calendarDay(year, month, day string) string {
	if t, err := time.Parse(time.DateOnly, year+"-"+month+"-"+day); err == nil {
		return t.Format(time.DateOnly)
	}
	return year + "-" + month
}

// fullest returns the date that tells most; the first of equals.
func fullest(dates ...string) string {
	return slices.MaxFunc(dates, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
}
