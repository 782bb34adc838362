package naming

import (
	"regexp"
	"sync"
	"time"
)

// Weeks are numbered within a year as ISO 8601 has it, which is how diaries name the notes of a week:
// 2024-W19, 2024W19, and the first day of it 2024-W19-1. Week 1 is that of January 4.

var weekPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b((?:19|20)\d\d)-?W(\d\d)(?:-([1-7]))?\b`)
})

// WeekDate returns the day of the first week in a text that is numbered so, and of one without a day the
// month that most of it lies in.
func WeekDate(text string) string {
	m := weekPattern().FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	first := time.Date(ParseNumber(m[1]), time.January, 4, 0, 0, 0, 0, time.UTC)
	monday := first.AddDate(0, 0, 7*(ParseNumber(m[2])-1)-int(first.Weekday()+6)%7)
	if _, week := monday.ISOWeek(); week != ParseNumber(m[2]) {
		return "" // not every year has a week 53
	}
	if m[3] != "" {
		return monday.AddDate(0, 0, ParseNumber(m[3])-1).Format(time.DateOnly)
	}
	return monday.AddDate(0, 0, int(time.Thursday-time.Monday)).Format("2006-01")
}

// numbersWeek reports whether word i is the week of the year before it, as W19 is in 2024-W19.
func (x *Namer) numbersWeek(i int32) bool {
	return i > 0 && x.GapBefore(i) == "-" && WeekDate(x.Surface(x.Words[i-1])+"-"+x.Surface(x.Words[i])) != ""
}
