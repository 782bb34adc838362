package extract

import (
	"maps"
	"slices"

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
	words := n.words
	for i := int32(0); i < int32(len(words)); i++ {
		if to := n.spells(i, keys, longest); to > i {
			start, end := int(words[i].start), int(words[to-1].end)
			line, column := n.doc.Position(start)
			tell(Verdict{Key: kg.Fold(n.doc.Text[start:end]), Text: n.doc.Text[start:end], Line: line, Column: column, Reason: x.unproposed(span{i, to})})
			i = to - 1
		}
	}
	x.unreadPlaces(string(file), keys, longest, tell)
}

// unproposed says why no rule proposes words that spell a name: a longer one covers them, or where
// they stand.
func (x *Extractor) unproposed(name span) string {
	for _, f := range x.builder.found {
		if f.words.from <= name.from && name.to <= f.words.to && f.words.len() > name.len() {
			return "overlaps " + x.namer.textOf(f.candidate)
		}
	}
	n := &x.namer
	reason := unread(n.words[name.from])
	if start, end := n.words[name.from].start, n.words[name.to-1].end; reason == nothingSays && n.vocab.Named(n.doc.Text[start:end]) != nil {
		return "the vocabulary has the name, but the words around it make something else of it"
	}
	return reason
}

// nothingSays is why words are no name that nothing about them says to be one.
const nothingSays = "no rule takes these words for a name: notes vocab add makes them one"

// spells returns the index behind the words from i on that together spell one of
// the names, i if none do. No name is longer than longest bytes.
func (x *Namer) spells(i int32, keys map[string]bool, longest int) int32 {
	words := x.words
	for to := i + 1; int(to) <= len(words) && words[to-1].sentence == words[i].sentence; to++ {
		key := kg.Fold(x.doc.Text[words[i].start:words[to-1].end])
		if keys[key] {
			return to
		}
		if len(key) > longest {
			break
		}
	}
	return i
}

// unread says why no rule proposes what stands at a place.
func unread(w word) string {
	switch {
	case w.at(inCode):
		return "code is not read for names of the note's own"
	case w.at(inBare) && w.at(inImage):
		return "the title of the note is not read again where a picture is described"
	case w.at(inBare):
		return "addresses are not read for names"
	case w.at(inNote):
		return "the text of a link to another note is no mention"
	}
	return nothingSays
}
