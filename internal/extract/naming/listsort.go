package naming

import (
	"strings"
	"unicode"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// What a list holds says what leads to it, the header of the column, or the nearest heading above that
// has a word for such things or names an event.

// listSort returns what stands above a list says that it lists. The events are those of eventBlocks.
func (x *Namer) listSort(sentence int, events map[int]bool) prose.WorkKind {
	doc := x.Doc
	block := &doc.Blocks[doc.Sentences[sentence].Block]
	if sort := sortOfList(doc.Sentences[sentence].Column); sort != prose.NoWork {
		return sort
	}
	for n := block.Parent; n >= 0; n = doc.Blocks[n].Parent {
		if sort := sortOfList(doc.Text[doc.Blocks[n].Start:doc.Blocks[n].End]); sort != prose.NoWork {
			return sort
		}
	}
	for n := block.Section; n >= 0; n = doc.Sections[n].Parent {
		if sort := sortOfList(doc.Sections[n].Heading); sort != prose.NoWork {
			return sort
		}
		if events[doc.Sections[n].Block] { // that of the whole note has none, which stands for the front matter
			return prose.TalkWork
		}
	}
	return prose.NoWork
}

// eventBlocks returns the blocks in which an event is named, -1 for any value of the front matter.
func (x *Namer) eventBlocks() map[int]bool {
	blocks := map[int]bool{}
	for i := range x.candidates {
		c := &x.candidates[i]
		if c.Kind != kg.Event {
			continue
		}
		block := x.Doc.Sentences[x.Words[c.Words.From].Sentence].Block
		if x.Doc.Blocks[block].Kind == markdown.Meta {
			block = -1
		}
		blocks[block] = true
	}
	return blocks
}

// sortOfList returns what a text above a list says that it lists: of two kinds of things, what is no talk.
func sortOfList(text string) prose.WorkKind {
	sort := prose.NoWork
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch {
		case prose.Writings[word], otherLists[word]:
			return prose.OtherWork
		case ProgrammeWords[word], prose.TalkLabels[word], prose.Speeches[word], prose.IsWeekday(word):
			sort = prose.TalkWork
		}
	}
	return sort
}

// otherLists are words above lists of something else than talks, with somebody's name.
var otherLists = map[string]bool{
	"resources": true, "references": true, "links": true, "recommended": true, "recommendations": true, "bibliography": true,
	"thanks": true, "credits": true, "music": true, "playlist": true, "attendees": true, "participants": true, "team": true,
	"contacts": true, "sponsors": true, "organizers": true, "organisers": true, "hosts": true, "staff": true, "library": true,
}
