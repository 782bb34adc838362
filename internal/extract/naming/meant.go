package naming

import "notes/internal/markdown"

// Any text has a word for trust or for courage. Where the note says what the word means, it is the idea
// that the note speaks of: "Courage means asking", "Drift is when nobody looks", "courage - the act of joy".

// meant reports whether the form begins a sentence that says what it means.
func (f *form) meant() bool {
	sentence := f.x.Words[f.words.From].Sentence
	if f.words.From != f.x.First[sentence] || f.words.To == f.x.First[sentence+1] {
		return false
	}
	item := f.x.Doc.Blocks[f.x.Doc.Sentences[sentence].Block].Kind == markdown.Item
	return f.x.saysMeaning(f.words.To) || item && definingSign(f.x.GapBefore(f.words.To)) && f.x.explains(f.words.To)
}

// saysMeaning reports whether word i, behind a noun in its sentence, begins what this means.
func (x *Namer) saysMeaning(i int32) bool {
	if x.GapBefore(i) != " " || i+2 >= x.First[x.Words[i].Sentence+1] {
		return false
	}
	switch next := x.LowerText(i + 1); x.LowerText(i) {
	case "means":
		return !weighed[next]
	case "is":
		return next == "when" || next == "the" && Measures()[x.LowerText(i+2)]
	}
	return false
}

// weighed follow "means" where it says how much something is worth to somebody.
var weighed = map[string]bool{
	"a": true, "everything": true, "less": true, "little": true, "more": true, "much": true, "nothing": true, "something": true, "the": true, "to": true,
}
