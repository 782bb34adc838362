package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What an idea is held against is one as well: "Planned Loaves vs. Planned Obsolescence".

// addOpposed proposes what the note holds against an idea, at the beginning of a line: there both sides
// are whole.
func (x *Namer) addOpposed(ideas phrases) {
	for i := range int32(len(x.Words)) {
		if n := x.Words[i].End - x.Words[i].Start; n != 2 && n != 6 || !againsts[x.LowerText(i)] {
			continue
		}
		left, right := x.heldBefore(i), x.heldBehind(i)
		if left.Len() == 0 || right.Len() == 0 {
			continue
		}
		switch {
		case x.isIdea(left, ideas):
			x.oppose(right)
		case x.isIdea(right, ideas) && left.Len() >= right.Len(): // else a word that both share may stand on the right only
			x.oppose(left)
		}
	}
}

// againsts are the words by which one thing is held against another, of two letters or six.
var againsts = map[string]bool{"vs": true, "versus": true}

// oppose proposes what is held against an idea. A small word says so only if its ending does as well.
func (x *Namer) oppose(name prose.Span) {
	if (name.Len() > 1 || x.Words[name.From].Named() || x.ideaHead(name.From)) && x.notion(name) {
		x.proposeIdea(name, "held against an idea")
	}
}

// heldBefore returns the words before word i if they are all before it in the sentence, an article aside.
func (x *Namer) heldBefore(i int32) prose.Span {
	first := x.First[x.Words[i].Sentence]
	if first < i && prose.Articles[x.LowerText(first)] {
		first++
	}
	if first >= i || i-first > maxNotion || strings.Trim(x.GapBefore(i), " \"'“”‘’") != "" {
		return prose.Span{}
	}
	for k := first + 1; k < i; k++ {
		if !x.JoinsNotion(k) {
			return prose.Span{}
		}
	}
	return prose.Span{From: first, To: i}
}

// heldBehind returns the idea of the vocabulary behind word i, or the phrase there that the sentence or a sign
// ends.
func (x *Namer) heldBehind(i int32) prose.Span {
	from, end := i+1, x.First[x.Words[i].Sentence+1]
	if from < end && prose.Articles[x.LowerText(from)] {
		from++
	}
	if from >= end || x.GapBefore(i+1) != " " && x.GapBefore(i+1) != ". " {
		return prose.Span{}
	}
	if c := x.Covered[from]; c > 0 && x.candidates[c-1].Kind == kg.Concept && x.candidates[c-1].Words.From == from {
		return x.candidates[c-1].Words
	}
	to := from + 1
	for to < end && x.JoinsNotion(to) {
		to++
	}
	return prose.Span{From: from, To: to}
}

// isIdea reports whether a phrase is an idea of the vocabulary or of the note.
func (x *Namer) isIdea(name prose.Span, ideas phrases) bool {
	if c := x.Covered[name.From]; c > 0 && x.candidates[c-1].Words == name {
		return x.candidates[c-1].Kind == kg.Concept
	}
	return name.Len() <= maxNotion && ideas.has(x, name)
}
