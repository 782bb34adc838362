package prose

import (
	"regexp"
	"sync"

	"golang.org/x/text/unicode/norm"

	"notes/internal/calendar"
)

// IsDay reports whether a file is named by a day, a week, a month or a year, and by no more
// than that and the day of the week: 2025_03_08, 2024-W12, "2024-05-06 Mon".
func IsDay(file string) bool { return dayPattern().MatchString(norm.NFC.String(file)) }

// IsNumber reports whether a file is named by a number or an identifier, as the slips of a
// card index are: 202401011200, 1a2b, 6f1c2d3e-…. A number of one digit or two is that of a
// chapter, which its heading doesn't name.
func IsNumber(file string) bool { return numberPattern().MatchString(file) }

var dayPattern = sync.OnceValue(func() *regexp.Regexp {
	weekday := `(?i:` + calendar.WeekdayPattern() + `)`
	return regexp.MustCompile(`^(` + weekday + `[-_, ]+)?(19|20)\d\d([-_. ]?([QW]?\d{1,2}|\d{2}[-_. ]?\d{2}))?([-_, ]+` + weekday + `)?$`)
})

var numberPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\d[-._]?){3,}$|^\d+([a-z]{1,2}\d+)+[a-z]{0,2}$|^\d+[a-z]{1,2}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
})
