package findings

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
)

// datePattern finds a year with the month and the day behind it, as far as they are told:
// 2023-04-18, 2023/04, 2023_04_18 as outliners name the file of a day, 2023.04.18, and
// 20230418, to which hour and minute may be added in a name by which files are sorted. A
// year with a stop and two digits behind it is a version as well, and so no month. More
// digits right behind the last of them tell that it is another number: 19045.
var datePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(\b|_|[A-Za-z]{3})((?:19|20)\d\d)(?:` +
		`[-/](\d\d)(?:[-/](\d\d))?(?:\D|$)|` +
		`_(\d\d)(?:_(\d\d))?(?:\D|$)|` +
		`\.(\d\d)\.(\d\d)(?:\D|$)|` +
		`(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?:\D|$)|` +
		`\D|$)`)
})

// dateIn returns the date in a text that is told most fully, of equals the first:
// YYYY-MM-DD, YYYY-MM or YYYY.
func dateIn(text string) string {
	if !mayHaveYear(text) {
		return ""
	}
	return fullest(numberedDate(text), writtenDate(text), naming.WeekDate(text))
}

// mayHaveYear reports whether a text has the beginning of a year, without which it has no date.
func mayHaveYear(text string) bool {
	return strings.Contains(text, "20") || strings.Contains(text, "19")
}

// numberedDate returns the date in digits with the year before that is told most fully, of equals
// the first. Behind an underscore, or letters that it is glued to, a number alone is as often no year,
// if it is none of our time: rfc_1918.
func numberedDate(text string) string {
	found := ""
	for _, m := range datePattern().FindAllStringSubmatchIndex(text, -1) {
		at := func(group int) string { return text[max(0, m[2*group]):max(0, m[2*group+1])] }
		year, month, day := at(2), at(3)+at(5)+at(7)+at(9), at(4)+at(6)+at(8)+at(10)
		switch before, after := text[:m[4]], text[m[5]:]; {
		case month < "01" || month > "12" || namesPart(before, after):
			if (at(1) == "" || ofOurTime(year) && !extent(after)) && !spokenOf(before, after) {
				found = fullest(found, year)
			}
		case day == "":
			found = fullest(found, year+"-"+month)
		default:
			found = fullest(found, calendarDay(year, month, day))
		}
	}
	return found
}

// namesPart reports whether a year ends the name of a folder: behind it no month follows, but the
// number of a file, as in conf-2017/01-opening.
func namesPart(before, after string) bool {
	return strings.HasPrefix(after, "/") && before != "" && (strings.ContainsRune("-_", rune(before[len(before)-1])) || prose.LetterBefore(before, len(before)))
}

// ofOurTime reports whether a year is one in which notes are taken on a computer.
func ofOurTime(year string) bool { return "1990" <= year && year < "2040" }

// extent reports whether an underscore and a number stand behind another, as in 2048_1536.
func extent(after string) bool {
	return len(after) > 3 && after[0] == '_' && strings.Trim(after[1:4], "0123456789") == ""
}

// spokenOf reports whether a year is what a text speaks of, or the number of a product, and not
// when it was written: like it's 1999, the year 2038 problem, Office 2000.
func spokenOf(before, after string) bool {
	parts := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("_-/", r) }
	before, after = strings.TrimRightFunc(before, parts), strings.TrimLeftFunc(after, unicode.IsSpace)
	// A word that goes on beyond these bounds is none of those asked for.
	fields := strings.FieldsFunc(strings.ToLower(before[max(0, len(before)-maxNotWhen):]), parts)
	if next := strings.Fields(strings.ToLower(after[:min(len(after), maxNotWhen)])); len(next) > 0 && (next[0] == "problem" || next[0] == "bug") {
		return true
	}
	return len(fields) > 0 && notWhen[fields[len(fields)-1]]
}

// maxNotWhen is how many bytes around a year are read for the words that say that it tells no date:
// some more than the longest of them has.
const maxNotWhen = 16

// notWhen are words behind which a year doesn't say when something was written.
var notWhen = map[string]bool{
	"it's": true, "it’s": true, "since": true, "until": true, "till": true, "by": true, "before": true, "after": true, "to": true, "towards": true,
	"toward": true, "than": true, "vision": true, "agenda": true, "roadmap": true, "office": true, "windows": true, "server": true, "studio": true,
	"ecmascript": true, "exchange": true, "sharepoint": true, "rfc": true, "port": true, "iso": true, "room": true, "hall": true,
}
