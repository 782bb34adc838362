package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A heading or an item that says behind a name what software it is defines the name, its small words too:
// "Quarpal doctor - a new tool for debugging".

// maxDefined is how many words such a name has at most.
const maxDefined = 3

// findLineDefined proposes the names of several words that headings and items define, wherever these words stand.
func (x *Namer) findLineDefined() {
	var names toldPhrases
	for i := range x.Doc.Sentences {
		if !x.opensLine(i) {
			continue
		}
		if name, kind := x.definedLine(i); kind != "" {
			names.add(x, name, told{kind: kind})
		}
	}
	names.propose(x, "said to be software")
}

// opensLine reports whether a sentence is not empty, and a heading or the first of an item.
func (x *Namer) opensLine(sentence int) bool {
	if x.First[sentence] == x.First[sentence+1] {
		return false
	}
	block := x.Doc.Sentences[sentence].Block
	opens := sentence == 0 || x.Doc.Sentences[sentence-1].Block != block
	return x.IsHeading(sentence) || opens && x.Doc.Blocks[block].Kind == markdown.Item
}

// definedLine returns the name that a sentence begins with and the kind of what it is said to be, empty if it
// defines none.
func (x *Namer) definedLine(sentence int) (prose.Span, kg.Kind) {
	from, end := x.First[sentence], x.First[sentence+1]
	to := from + 1
	for to < end && to-from <= maxDefined && !splits(x.GapBefore(to)) {
		to++
	}
	name := prose.Span{From: from, To: to}
	if to >= end || name.Len() < 2 || name.Len() > maxDefined || !x.definable(name) {
		return prose.Span{}, ""
	}
	noun, ok := x.DefinedBehind(name)
	if kind := prose.KindNouns[noun]; ok && prose.Software(kind) {
		return name, kind
	}
	return prose.Span{}, ""
}

// definable reports whether words that begin with a name of its own, of a maker or in no list, go on with nouns that
// may be the rest of what a thing is called.
func (x *Namer) definable(name prose.Span) bool {
	first := prose.Span{From: name.From, To: name.From + 1}
	if x.known(name) != nil || !x.Words[name.From].Named() || x.known(first) == nil && !x.Uncommon(first) {
		return false
	}
	if entry := x.known(first); entry != nil && !prose.Software(entry.Kind) && entry.Kind != kg.Organization {
		return false
	}
	for i := name.From + 1; i < name.To; i++ {
		lex := x.Lexeme(i)
		if lex.Negative || lex.Role || lex.Function || generic[lex.Text] || prose.Invitation[lex.Text] {
			return false
		}
		if x.GapBefore(i) != " " || x.Covered[i] > 0 || !x.Nominal(i) || x.Many(i) || x.Verbal(i) {
			return false
		}
	}
	return true
}
