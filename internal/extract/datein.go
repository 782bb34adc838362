package extract

import (
	"regexp"
	"sync"
)

// datePattern finds a year with the month and the day behind it, as far as they are told:
// 2023-04-18, 2023/04, 2023_04_18 as outliners name the file of a day, 2023.04.18, and
// 20230418, to which hour and minute may be added in a name by which files are sorted. A
// year with a stop and two digits behind it is a version as well, and so no month. More
// digits right behind the last of them tell that it is another number: 19045.
var datePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(\b|_)((?:19|20)\d\d)(?:` +
		`[-/](\d\d)(?:[-/](\d\d))?(?:\D|$)|` +
		`_(\d\d)(?:_(\d\d))?(?:\D|$)|` +
		`\.(\d\d)\.(\d\d)(?:\D|$)|` +
		`(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?:\D|$)|` +
		`\D|$)`)
})

// dateIn returns the first date in a text, as far as it is told: YYYY-MM-DD,
// YYYY-MM or YYYY. Behind an underscore a number alone is as often no year: rfc_1918.
func dateIn(text string) string {
	for _, m := range datePattern().FindAllStringSubmatch(text, -1) {
		year, month, day := m[2], m[3]+m[5]+m[7]+m[9], m[4]+m[6]+m[8]+m[10]
		switch {
		case month < "01" || month > "12":
			if m[1] == "" {
				return year
			}
		case day < "01" || day > "31":
			return year + "-" + month
		default:
			return year + "-" + month + "-" + day
		}
	}
	return ""
}
