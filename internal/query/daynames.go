package query

import (
	"regexp"
	"strconv"
	"sync"
	"time"

	"golang.org/x/text/unicode/norm"

	dates "notes/internal/calendar"
)

// dayFile matches the names of files that are a day, with or without that of the week.
var dayFile = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(\d{4})[-_. ]?(\d\d)[-_. ]?(\d\d)(?:[-_, ]+` + dates.WeekdayPattern() + `\.?)?$`)
})

// dayNames returns what the note of a day may be called in links, if its file is called by
// one: "2025-03-08", "2025-03-08 Sat", "Mar 8th, 2025". Days of which the order has to be
// guessed, as in 03/08/2025, are not among them.
func dayNames(file string) []string {
	m := dayFile().FindStringSubmatch(norm.NFC.String(file))
	if m == nil {
		return nil
	}
	day, err := time.Parse(time.DateOnly, m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return nil
	}
	var names []string
	for _, layout := range []string{
		"2006-01-02", "2006-01-02 Mon", "2006-01-02 Monday", "Mon, 2006-01-02", "Monday, 2006-01-02",
		"Jan 2, 2006", "January 2, 2006", "2 Jan 2006", "2 January 2006",
	} {
		names = append(names, day.Format(layout))
	}
	number := strconv.Itoa(day.Day()) + ordinalEnding(day.Day())
	for _, month := range []string{"Jan", "January"} {
		names = append(names, day.Format(month+" ")+number+day.Format(", 2006"), number+day.Format(" "+month+" 2006"))
	}
	return names
}

// ordinalEnding returns what is written behind the number of a day: 1st, 2nd, 3rd, 4th.
func ordinalEnding(day int) string {
	switch {
	case day/10 == 1:
	case day%10 == 1:
		return "st"
	case day%10 == 2:
		return "nd"
	case day%10 == 3:
		return "rd"
	}
	return "th"
}
