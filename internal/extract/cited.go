package extract

// cited reports whether word i is the surname of somebody whose work is cited, and so
// names no thing: "Quux et al.", "(Quux, 2007)", "Quux and Blorf (2007)".
func (x *Namer) cited(i int32) bool {
	if x.wordBehind(i, " ") == "et" && x.wordBehind(i+1, " ") == "al" {
		return true
	}
	if before := i - 1; before >= 0 && (x.gapBefore(i) == " (" || x.gapBefore(i) == " ") && kindNouns[x.lowerText(before)] != "" {
		return false
	}
	if yearLike(x.wordBehind(i, ", ")) && (x.gapBefore(i) == " (" || x.coauthor(i)) {
		return true
	}
	return x.coauthor(i) && yearLike(x.wordBehind(i, " (")) || x.coauthored(i) || x.citedAmong(i)
}

// coauthor reports whether word i is the second of two names that "and" joins.
func (x *Namer) coauthor(i int32) bool {
	return i > 1 && x.andBefore(i) && x.words[i-2].is(capital) && x.words[i-2].sentence == x.words[i].sentence
}

// coauthored reports whether word i is the first of two names that "and" joins, the second
// before the year of a work.
func (x *Namer) coauthored(i int32) bool {
	if x.wordBehind(i, " ") != "and" || x.wordBehind(i+1, " ") == "" || !x.words[i+2].is(capital) {
		return false
	}
	return yearLike(x.wordBehind(i+2, " (")) || yearLike(x.wordBehind(i+2, ", ")) && x.gapBefore(i) == " ("
}

// maxCited bounds how many surnames of one work are read to either side of one of them.
const maxCited = 24

// citedAmong reports whether word i is one of several surnames in brackets before a year or, behind
// a colon, what they wrote: "(Quux, Blorf, Zamel, 2007)".
func (x *Namer) citedAmong(i int32) bool {
	from, to := i, i+1
	for from > 0 && i-from < maxCited && x.gapBefore(from) == ", " && x.words[from-1].is(capital) {
		from--
	}
	for to < int32(len(x.words)) && to-i <= maxCited && x.gapBefore(to) == ", " && x.words[to].is(capital) {
		to++
	}
	if to-from < 2 || x.gapBefore(from) != " (" {
		return false
	}
	return yearLike(x.wordBehind(to-1, ", ")) || x.wordBehind(to-1, ": ") != ""
}
