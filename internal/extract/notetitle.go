package extract

import (
	"path"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The first heading of a note often is only where its text begins: the note of a day begins
// with what was done first, that of a thing with "Summary", or has no heading but
// "References", at its end.

// title returns what the note is called: as the front matter says, else by the heading that is
// its title, else by its file.
func (b *builder) title() string {
	if b.doc.Front.Title != "" {
		return b.doc.Front.Title
	}
	if title := b.titleHeading(); title >= 0 {
		return b.doc.Sections[title].Heading
	}
	return b.fileName()
}

// fileName returns the name of the note's file without its extension.
func (b *builder) fileName() string {
	return strings.TrimSuffix(path.Base(b.x.file), path.Ext(b.x.file))
}

// titleHeading returns the section whose heading is the title of the note, -1 if none is: the
// first, if it says what the file is called or is part of that, or opens the note and is above
// all others. In a file whose name says nothing one of the first level is enough.
func (b *builder) titleHeading() int {
	first := b.firstHeading()
	if first < 0 {
		return -1
	}
	file, section := b.fileName(), &b.doc.Sections[first]
	if b.repeats(first, file) || partOf(section.Heading, file) || b.onTop(first) && (b.highest(first) || section.Level == 1 && nameless(file)) {
		return first
	}
	return -1
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

// onTop reports whether a section's heading is the first words of the note.
func (b *builder) onTop(section int) bool {
	for _, before := range b.doc.Blocks[:b.doc.Sections[section].Block] {
		if before.Kind != markdown.Meta {
			return false
		}
	}
	return true
}

// highest reports whether every other section's heading is of a level below its own.
func (b *builder) highest(section int) bool {
	for i, s := range b.doc.Sections {
		if i != section && s.Level > 0 && s.Level <= b.doc.Sections[section].Level {
			return false
		}
	}
	return true
}

// repeats reports whether the heading of a section says what the file is called.
func (b *builder) repeats(section int, file string) bool {
	return extends(b.doc.Sections[section].Heading, file)
}

// minPart is how many letters a heading has at least that is part of a file's name and no accident.
const minPart = 8

// partOf reports whether a heading of several words is a part of a file's name: CON421-UnderTheHood.
func partOf(heading, file string) bool {
	key := kg.Fold(heading)
	return len(key) >= minPart && len(wordsOf(heading)) > 1 && strings.Contains(kg.Fold(file), key)
}

// nameless reports whether the name of a file says only what it is there for, or is a number.
func nameless(file string) bool { return placeholders[strings.ToLower(file)] || isNumber(file) }

// placeholders are what the only or first file of a folder is called.
var placeholders = map[string]bool{"readme": true, "index": true, "_index": true, "note": true, "notes": true, "main": true, "untitled": true}
