package extract

import (
	"path"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Links go by the title of a note where it has one. The first heading of a note often is
// only where its text begins: the note of a day begins with what was done first, that of a
// thing with "Summary".

// namedBy tells what makes the title of the note a name that links go by, as
// [kg.Note.NamedBy] has it.
func (b *builder) namedBy() string {
	if b.doc.Front.Title != "" {
		return "front matter"
	}
	first := b.firstHeading()
	if first < 0 {
		return "path"
	}
	file := strings.TrimSuffix(path.Base(b.path), path.Ext(b.path))
	if !b.onTop(first) || isDay(file) {
		return ""
	}
	heading := b.doc.Sections[first].Heading
	if extends(heading, file) || isNumber(file) && b.onlyTitle(first) {
		return "heading"
	}
	return ""
}

// firstHeading returns the first section whose heading has words, -1 if none has.
func (b *builder) firstHeading() int {
	for i, s := range b.doc.Sections {
		if s.Heading != "" {
			return i
		}
	}
	return -1
}

// onTop reports whether a section's heading is of the first level and the first words of
// the note.
func (b *builder) onTop(section int) bool {
	s := b.doc.Sections[section]
	if s.Level != 1 {
		return false
	}
	for _, before := range b.doc.Blocks[:s.Block] {
		if before.Kind != markdown.Meta {
			return false
		}
	}
	return true
}

// onlyTitle reports whether no other section's heading is of its level.
func (b *builder) onlyTitle(section int) bool {
	for i, s := range b.doc.Sections {
		if i != section && s.Level == b.doc.Sections[section].Level {
			return false
		}
	}
	return true
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
func isDay(file string) bool { return dayPattern().MatchString(file) }

var dayPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:(mon|tue|wed|thu|fri|sat|sun)[a-z]*[-_, ]+)?(19|20)\d\d([-_. ]?([QW]?\d{1,2}|\d{2}[-_. ]?\d{2}))?([-_, ]+(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?$`)
})

// isNumber reports whether a file is named by a number or an identifier, as the slips of a
// card index are: 202401011200, 1a2b, 6f1c2d3e-…. A number of one digit or two is that of a
// chapter, which its heading doesn't name.
func isNumber(file string) bool { return numberPattern().MatchString(file) }

var numberPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\d[-._]?){3,}$|^\d+([a-z]{1,2}\d+)+[a-z]{0,2}$|^\d+[a-z]{1,2}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
})
