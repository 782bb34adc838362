package findings

import (
	"path"
	"strings"
	"time"

	"notes/internal/extract/naming"
	"notes/internal/markdown"
)

// The date of a note is stated by its front matter, its title, its path, or by one of its first
// lines that says nothing else; where none of these tells one, nor its event, it is the day on which
// the note was made.

// dated is a date, and what it was read from.
type dated struct{ day, source string }

// date returns the date that the note states: the front matter's, a day in title or path, a day in the
// first lines, and then what title or path tell of month and year.
func (b *Builder) date() dated {
	if day := dateIn(b.Doc.Front.Date); day != "" {
		return dated{day, "front matter"}
	}
	part := dated{}
	for _, s := range []naming.EventSource{{Text: b.headline(), Name: "title"}, {Text: path.Base(b.Namer.File), Name: "path"}, {Text: b.Namer.File, Name: "path"}} {
		switch day := dateIn(s.Text); {
		case len(day) == len(time.DateOnly):
			return dated{day, s.Name}
		case len(day) > len(part.day):
			part = dated{day, s.Name}
		}
	}
	if day := b.dayOfLines(); day != "" && strings.HasPrefix(day, part.day) {
		return dated{day, "first lines"}
	}
	return part
}

// created returns the day on which the note was made, as its front matter has it. That of what it tells of
// may be another one.
func (b *Builder) created() dated {
	if day := dateIn(b.Doc.Front.Created); day != "" {
		return dated{day, "front matter, created"}
	}
	return dated{}
}

// firstLines is how many blocks are searched for the day of the note.
const firstLines = 6

// dayOfLines returns the day that one of the first lines of the note states, "" if none does.
func (b *Builder) dayOfLines() string {
	seen := 0
	for i := range b.Doc.Blocks {
		block := &b.Doc.Blocks[i]
		if block.Kind == markdown.Meta {
			continue
		}
		if seen++; seen > firstLines {
			break
		}
		if day := dayOfLine(b.Doc.Text[block.Start:block.End], block.Kind); day != "" {
			return day
		}
	}
	return ""
}
