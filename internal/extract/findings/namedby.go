package findings

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Links go by the title of a note where it has one.

// namedBy tells what makes the title of the note a name that links go by, as
// [kg.Note.NamedBy] has it.
func (b *Builder) namedBy() string {
	title, file := b.titleHeading(), b.fileName()
	switch {
	case b.Doc.Front.Title != "":
		return "front matter"
	case title < 0 && !prose.Placeholders[strings.ToLower(file)]:
		return "path"
	case title >= 0 && b.namesFile(title, file):
		return "heading"
	}
	return ""
}

// namesFile reports whether links go by the heading that is the title of a note.
func (b *Builder) namesFile(title int, file string) bool {
	if b.Doc.Sections[title].Level != 1 || !b.onTop(title) || prose.IsDay(file) {
		return false
	}
	return b.repeats(title, file) || prose.IsNumber(file) && b.highest(title)
}

// extends reports whether a heading has all words of a file's name that are no numbers, of
// which there is one at least; it may say more, but not less: "Overview" is no name of
// mesh-overview.md.
func extends(heading, file string) bool {
	if kg.Fold(heading) == kg.Fold(file) {
		return true
	}
	held := map[string]bool{}
	for _, w := range naming.WordsOf(heading) {
		held[w] = true
	}
	named := false
	for _, w := range naming.WordsOf(file) {
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
