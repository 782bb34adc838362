package extract

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"notes/internal/calendar"
	"notes/pkg/kg"
)

// Links go by the title of a note where it has one.

// namedBy tells what makes the title of the note a name that links go by, as
// [kg.Note.NamedBy] has it.
func (b *builder) namedBy() string {
	title, file := b.titleHeading(), b.fileName()
	switch {
	case b.doc.Front.Title != "":
		return "front matter"
	case title < 0 && !placeholders[strings.ToLower(file)]:
		return "path"
	case title >= 0 && b.namesFile(title, file):
		return "heading"
	}
	return ""
}

// namesFile reports whether links go by the heading that is the title of a note.
func (b *builder) namesFile(title int, file string) bool {
	if b.doc.Sections[title].Level != 1 || !b.onTop(title) || isDay(file) {
		return false
	}
	return b.repeats(title, file) || isNumber(file) && b.highest(title)
}

// extends reports whether a heading has all words of a file's name that are no numbers, of
// which there is one at least; it may say more, but not less: "Overview" is no name of
// mesh-overview.md.
func extends(heading, file string) bool {
	if kg.Fold(heading) == kg.Fold(file) {
		return true
	}
	held := map[string]bool{}
	for _, w := range wordsOf(heading) {
		held[w] = true
	}
	named := false
	for _, w := range wordsOf(file) {
		if strings.Trim(w, "0123456789") == "" {
			continue
		}
		if !held[w] {
			return false
		}
		named = true
	}
	return named
}

// wordsOf returns the runs of letters and digits in a text, folded.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	for i, w := range words {
		words[i] = kg.Fold(w)
	}
	return words
}

// isDay reports whether a file is named by a day, a week, a month or a year, and by no more
// than that and the day of the week: 2025_03_08, 2024-W12, "2024-05-06 Mon".
func isDay(file string) bool { return dayPattern().MatchString(norm.NFC.String(file)) }

var dayPattern = sync.OnceValue(func() *regexp.Regexp {
	weekday := `(?i:` + calendar.WeekdayPattern() + `)`
	return regexp.MustCompile(`^(` + weekday + `[-_, ]+)?(19|20)\d\d([-_. ]?([QW]?\d{1,2}|\d{2}[-_. ]?\d{2}))?([-_, ]+` + weekday + `)?$`)
})

// isNumber reports whether a file is named by a number or an identifier, as the slips of a
// card index are: 202401011200, 1a2b, 6f1c2d3e-…. A number of one digit or two is that of a
// chapter, which its heading doesn't name.
func isNumber(file string) bool { return numberPattern().MatchString(file) }

var numberPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\d[-._]?){3,}$|^\d+([a-z]{1,2}\d+)+[a-z]{0,2}$|^\d+[a-z]{1,2}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
})
