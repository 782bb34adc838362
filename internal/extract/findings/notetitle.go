package findings

import (
	"path"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The first heading of a note often is only where its text begins: the note of a day begins
// with what was done first, that of a thing with "Summary", or has no heading but
// "References", at its end.

// title returns what the note is called: as the front matter says, else by the heading that is
// its title, else by its file.
func (b *Builder) title() string {
	if b.Doc.Front.Title != "" {
		return b.Doc.Front.Title
	}
	if title := b.titleHeading(); title >= 0 {
		return b.Doc.Sections[title].Heading
	}
	return b.fileName()
}

// fileName returns the name of the note's file without its extension.
func (b *Builder) fileName() string {
	return strings.TrimSuffix(path.Base(b.Namer.File), path.Ext(b.Namer.File))
}

// titleHeading returns the section whose heading is the title of the note, -1 if none is: the
// first, if it says what the file is called or is part of that, or opens the note and is above
// all others. In a file whose name says nothing one of the first level is enough.
func (b *Builder) titleHeading() int {
	first := b.FirstHeading()
	if first < 0 {
		return -1
	}
	file, section := b.fileName(), &b.Doc.Sections[first]
	if b.repeats(first, file) || partOf(section.Heading, file) || b.onTop(first) && (b.highest(first) || section.Level == 1 && prose.Nameless(file)) {
		return first
	}
	return -1
}

// FirstHeading returns the first section whose heading has words, -1 if none has.
func (b *Builder) FirstHeading() int {
	for i, s := range b.Doc.Sections {
		if s.Heading != "" {
			return i
		}
	}
	return -1
}

// onTop reports whether a section's heading is the first words of the note.
func (b *Builder) onTop(section int) bool {
	for _, before := range b.Doc.Blocks[:b.Doc.Sections[section].Block] {
		if before.Kind != markdown.Meta {
			return false
		}
	}
	return true
}

// highest reports whether every other section's heading is of a level below its own.
func (b *Builder) highest(section int) bool {
	for i, s := range b.Doc.Sections {
		if i != section && s.Level > 0 && s.Level <= b.Doc.Sections[section].Level {
			return false
		}
	}
	return true
}

// repeats reports whether the heading of a section says what the file is called.
func (b *Builder) repeats(section int, file string) bool {
	return extends(b.Doc.Sections[section].Heading, file)
}

// minPart is how many letters a heading has at least that is part of a file's name and no accident.
const minPart = 8

// partOf reports whether a heading of several words is a part of a file's name: CON421-UnderTheHood.
func partOf(heading, file string) bool {
	key := kg.Fold(heading)
	return len(key) >= minPart && len(naming.WordsOf(heading)) > 1 && strings.Contains(kg.Fold(file), key)
}
