package extract

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// findHandles proposes those who are named by nothing but the handle under which
// they write: "GitOps by @kwarkmill", and in a heading "Acme (@kwarkmill)". Annotations and
// other things that have the sign are ordinary words, have capitals, or have more behind them.
func (x *Namer) findHandles() {
	if !strings.Contains(x.doc.Text, "@") {
		return
	}
	words := x.words
	for i := int32(1); i < int32(len(words)); i++ {
		if !x.handleBehindBy(i) && !x.handleInBrackets(i) || x.speaks(words[i].sentence) {
			continue
		}
		handle := span{i, x.handleFrom(i)}
		if x.handleLike(handle) {
			x.propose(handle.from, handle.to, "speaker's handle", fair, kg.Person)
			x.cover(handle)
		}
	}
	x.findHandleLines()
}

// handleBehindBy reports whether word i is a handle behind "by".
func (x *Namer) handleBehindBy(i int32) bool {
	return strings.TrimLeft(x.gapBefore(i), " ") == "@" && x.text(x.words[i-1]) == "by"
}

// handleInBrackets reports whether word i is a handle in brackets that a heading ends in.
func (x *Namer) handleInBrackets(i int32) bool {
	gap, sentence := x.gapBefore(i), x.words[i].sentence
	if !strings.HasSuffix(gap, "@") || strings.Trim(gap, " -–(") != "@" || !strings.Contains(gap, "(") || !x.isHeading(int(sentence)) {
		return false
	}
	return x.handleFrom(i) == x.first[sentence+1]
}

// handleFrom returns the index behind the handle that begins with word i.
func (x *Namer) handleFrom(i int32) int32 {
	to := i + 1
	for int(to) < len(x.words) && (x.gapBefore(to) == "-" || x.gapBefore(to) == "_") {
		to++
	}
	return to
}

// handleLike reports whether a handle is a person's.
func (x *Namer) handleLike(handle span) bool {
	for i := handle.from; i < handle.to; i++ {
		if w := x.words[i]; !w.is(lower) || w.at(inBare|inCode|inNote) || handle.len() == 1 && x.ordinaryWord(x.lowerText(i)) {
			return false
		}
	}
	rest := x.doc.Text[x.words[handle.to-1].end:]
	return !strings.HasPrefix(rest, "/") && !(strings.HasPrefix(rest, ".") && letterAt(rest, 1, len(rest)))
}

// speaks reports whether a sentence names a speaker.
func (x *Namer) speaks(sentence int32) bool {
	n, found := slices.BinarySearch(x.speaking, x.first[sentence])
	return found || n < len(x.speaking) && x.words[x.speaking[n]].sentence == sentence
}
