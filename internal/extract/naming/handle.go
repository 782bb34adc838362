package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findHandles proposes those who are named by nothing but the handle under which
// they write: "GitOps by @kwarkmill", and in a heading "Acme (@kwarkmill)". Annotations and
// other things that have the sign are ordinary words, have capitals, or have more behind them.
func (x *Namer) findHandles() {
	if !strings.Contains(x.Doc.Text, "@") {
		return
	}
	words := x.Words
	for i := int32(1); i < int32(len(words)); i++ {
		if !x.handleBehindBy(i) && !x.handleInBrackets(i) || x.speaks(words[i].Sentence) {
			continue
		}
		handle := prose.Span{From: i, To: x.HandleFrom(i)}
		if x.handleLike(handle) {
			x.propose(handle.From, handle.To, "speaker's handle", Fair, kg.Person)
			x.cover(handle)
		}
	}
	x.findCamelHandles()
	x.findHandleLines()
}

// handleBehindBy reports whether word i is a handle behind "by".
func (x *Namer) handleBehindBy(i int32) bool {
	return strings.TrimLeft(x.GapBefore(i), " ") == "@" && x.Surface(x.Words[i-1]) == "by"
}

// handleInBrackets reports whether word i is a handle in brackets that a heading ends in.
func (x *Namer) handleInBrackets(i int32) bool {
	gap, sentence := x.GapBefore(i), x.Words[i].Sentence
	if !strings.HasSuffix(gap, "@") || strings.Trim(gap, " -–(") != "@" || !strings.Contains(gap, "(") || !x.IsHeading(int(sentence)) {
		return false
	}
	return x.HandleFrom(i) == x.First[sentence+1]
}

// handleLike reports whether a handle is a person's.
func (x *Namer) handleLike(handle prose.Span) bool {
	for i := handle.From; i < handle.To; i++ {
		if w := x.Words[i]; !w.Is(prose.Lower) || w.At(prose.Elsewhere) || handle.Len() == 1 && x.OrdinaryWord(x.LowerText(i)) {
			return false
		}
	}
	rest := x.Doc.Text[x.Words[handle.To-1].End:]
	return !strings.HasPrefix(rest, "/") && !(strings.HasPrefix(rest, ".") && prose.LetterAt(rest, 1, len(rest)))
}

// speaks reports whether a sentence names a speaker.
func (x *Namer) speaks(sentence int32) bool {
	n, found := slices.BinarySearch(x.Speaking, x.First[sentence])
	return found || n < len(x.Speaking) && x.Words[x.Speaking[n]].Sentence == sentence
}
