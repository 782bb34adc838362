package prose

import (
	"strings"
	"unicode/utf8"

	"notes/internal/markdown"
)

// Who publishes many pictures begins the description of each with the title of the note: it says
// nothing about any of them, and would make what the title names stand there as often as they do.

// behindTitle returns where the title of the note ends with which the description of an image begins,
// where it begins if it doesn't.
func (x *Text) behindTitle(title string, mark markdown.Mark) int {
	if mark.Kind != markdown.Image {
		return mark.Start
	}
	text := x.Doc.Text[mark.Start:mark.End]
	if !strings.Contains(title, " ") || len(text) < len(title) || !strings.EqualFold(text[:len(title)], title) {
		return mark.Start
	}
	rest := strings.TrimLeft(text[len(title):], " ")
	if first, _ := utf8.DecodeRuneInString(rest); rest != "" && !strings.ContainsRune("-–—:|,.;/(", first) {
		return mark.Start
	}
	return mark.Start + len(title)
}

// ownTitle returns what a note calls itself: as its front matter says, else by its first heading if
// that is of the first level.
func ownTitle(doc *markdown.Document) string {
	if doc.Front.Title != "" {
		return doc.Front.Title
	}
	for _, s := range doc.Sections {
		if s.Heading != "" && s.Level == 1 {
			return s.Heading
		}
		if s.Heading != "" {
			break
		}
	}
	return ""
}
