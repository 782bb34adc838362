package naming

import "notes/internal/extract/prose"

// cited reports whether word i is the surname of somebody whose work is cited, and so
// names no thing: "Quux et al.", "(Quux, 2007)", "Quux and Blorf (2007)".
func (x *Namer) cited(i int32) bool {
	if x.WordBehind(i, " ") == "et" && x.WordBehind(i+1, " ") == "al" {
		return true
	}
	if before := i - 1; before >= 0 && (x.GapBefore(i) == " (" || x.GapBefore(i) == " ") && prose.KindNouns[x.LowerText(before)] != "" {
		return false
	}
	if prose.YearLike(x.WordBehind(i, ", ")) && (x.GapBefore(i) == " (" || x.coauthor(i)) {
		return true
	}
	return x.coauthor(i) && prose.YearLike(x.WordBehind(i, " (")) || x.coauthored(i) || x.citedAmong(i)
}

// coauthor reports whether word i is the second of two names that "and" joins.
func (x *Namer) coauthor(i int32) bool {
	return i > 1 && x.AndBefore(i) && x.Words[i-2].Is(prose.Capital) && x.Words[i-2].Sentence == x.Words[i].Sentence
}

// coauthored reports whether word i is the first of two names that "and" joins, the second
// before the year of a work.
func (x *Namer) coauthored(i int32) bool {
	if x.WordBehind(i, " ") != "and" || x.WordBehind(i+1, " ") == "" || !x.Words[i+2].Is(prose.Capital) {
		return false
	}
	return prose.YearLike(x.WordBehind(i+2, " (")) || prose.YearLike(x.WordBehind(i+2, ", ")) && x.GapBefore(i) == " ("
}

// maxCited bounds how many surnames of one work are read to either side of one of them.
const maxCited = 24

// citedAmong reports whether word i is one of several surnames in brackets before a year or, behind
// a colon, what they wrote: "(Quux, Blorf, Zamel, 2007)".
func (x *Namer) citedAmong(i int32) bool {
	from, to := i, i+1
	for from > 0 && i-from < maxCited && x.GapBefore(from) == ", " && x.Words[from-1].Is(prose.Capital) {
		from--
	}
	for to < int32(len(x.Words)) && to-i <= maxCited && x.GapBefore(to) == ", " && x.Words[to].Is(prose.Capital) {
		to++
	}
	if to-from < 2 || x.GapBefore(from) != " (" {
		return false
	}
	return prose.YearLike(x.WordBehind(to-1, ", ")) || x.WordBehind(to-1, ": ") != ""
}
