package extract

import (
	"maps"
	"slices"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Written tells of each place in the note read last, and of its file, where one of the names,
// given as keys, is written and no rule proposes it: the words are there, and
// nothing about them says that they are a name.
func (x *Extractor) Written(file []byte, keys map[string]bool, tell func(Verdict)) {
	longest := 0
	for _, key := range slices.Collect(maps.Keys(keys)) {
		longest = max(longest, len(key))
	}
	n := &x.namer
	words := n.Words
	for i := int32(0); i < int32(len(words)); i++ {
		if to := n.Spells(i, keys, longest); to > i {
			start, end := int(words[i].Start), int(words[to-1].End)
			line, column := n.Doc.Position(start)
			tell(Verdict{Key: kg.Fold(n.Doc.Text[start:end]), Text: n.Doc.Text[start:end], Line: line, Column: column, Reason: x.unproposed(prose.Span{From: i, To: to})})
			i = to - 1
		}
	}
	x.unreadPlaces(string(file), keys, longest, tell)
}

// unproposed says why no rule proposes words that spell a name: a longer one covers them, or where
// they stand.
func (x *Extractor) unproposed(name prose.Span) string {
	for _, f := range x.builder.Found {
		if f.Words.From <= name.From && name.To <= f.Words.To && f.Words.Len() > name.Len() {
			return "overlaps " + x.namer.TextOf(f.Candidate)
		}
	}
	n := &x.namer
	reason := unread(n.Words[name.From])
	if start, end := n.Words[name.From].Start, n.Words[name.To-1].End; reason == nothingSays && n.Vocab.Named(n.Doc.Text[start:end]) != nil {
		return "the vocabulary has the name, but the words around it make something else of it"
	}
	return reason
}

// nothingSays is why words are no name that nothing about them says to be one.
const nothingSays = "no rule takes these words for a name: notes vocab add makes them one"

// unread says why no rule proposes what stands at a place.
func unread(w prose.Word) string {
	switch {
	case w.At(prose.InCode):
		return "code is not read for names of the note's own"
	case w.At(prose.InBare) && w.At(prose.InImage):
		return "the title of the note is not read again where a picture is described"
	case w.At(prose.InBare):
		return "addresses are not read for names"
	case w.At(prose.InNote):
		return "the text of a link to another note is no mention"
	}
	return nothingSays
}
