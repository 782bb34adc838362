package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// PlainWords counts the words that are no small ones and of no job title.
func (x *Namer) PlainWords(words prose.Span) int {
	n := 0
	for i := words.From; i < words.To; i++ {
		if lex := x.Lexeme(i); !lex.Role && !lex.Small {
			n++
		}
	}
	return n
}

// ownNameRule takes the heading of a note that has aliases for the name of what it is about.
const ownNameRule = "title of the note"

// findOwnName proposes the first heading of a note that has aliases or is filed as somebody's, if it says
// what the note is called, and the title of the front matter that is somebody's name.
func (x *Namer) findOwnName() {
	if len(x.Doc.Front.Aliases) == 0 && !x.FiledAsPerson() {
		return
	}
	key := kg.Fold(x.SubjectName())
	if key == "" || x.Vocab.Lookup(key) != nil {
		return
	}
	first := slices.IndexFunc(x.Doc.Sections, func(s markdown.Section) bool { return s.Heading != "" })
	for at, s := range x.Doc.Sentences {
		text := x.Doc.Text[s.Start:s.End]
		titled := x.Doc.Blocks[s.Block].Label == "title" && x.OfPerson(text) || first >= 0 && s.Block == x.Doc.Sections[first].Block
		if titled && kg.Fold(text) == key && x.First[at] < x.First[at+1] {
			x.propose(x.First[at], x.First[at+1], ownNameRule, Certain, x.KindOfOwn(text))
		}
	}
}

// nameThing reports whether words have something known among them, that is neither somebody nor a place
// or a company.
func (x *Namer) nameThing(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Entry != nil && IsThing(x.candidates[n-1].Kind) {
			return true
		}
	}
	return false
}
