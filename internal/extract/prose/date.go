package prose

import (
	"strings"

	"notes/internal/calendar"
)

// YearLike reports whether a text is a year in the time of conferences.
func YearLike(text string) bool {
	if len(text) != 4 || !IsDigit(text[2]) || !IsDigit(text[3]) {
		return false
	}
	return strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")
}

// IsWeekday reports whether a word in lower case is a day of the week and nothing else. It ends no
// name: the line of the date begins behind it.
func IsWeekday(word string) bool {
	_, ok := calendar.Weekday(word)
	return ok && calendar.Plain(word)
}
