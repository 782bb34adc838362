package extract

// cited reports whether word i is the surname of somebody whose work is cited, and so
// names no thing: "Quux et al.", "(Quux, 2007)", "Quux and Blorf (2007)".
func (x *Extractor) cited(i int32) bool {
	if x.wordBehind(i, " ") == "et" && x.wordBehind(i+1, " ") == "al" {
		return true
	}
	if before := i - 1; before >= 0 && (x.gapBefore(i) == " (" || x.gapBefore(i) == " ") && kindNouns[x.lowerText(before)] != "" {
		return false
	}
	if yearLike(x.wordBehind(i, ", ")) && (x.gapBefore(i) == " (" || x.coauthor(i)) {
		return true
	}
	return x.coauthor(i) && yearLike(x.wordBehind(i, " (")) || x.coauthored(i)
}

// coauthor reports whether word i is the second of two names that "and" joins.
func (x *Extractor) coauthor(i int32) bool {
	return i > 1 && x.andBefore(i) && x.scan.words[i-2].is(capital) && x.scan.words[i-2].sentence == x.scan.words[i].sentence
}

// coauthored reports whether word i is the first of two names that "and" joins, the second
// before the year of a work.
func (x *Extractor) coauthored(i int32) bool {
	if x.wordBehind(i, " ") != "and" || x.wordBehind(i+1, " ") == "" || !x.scan.words[i+2].is(capital) {
		return false
	}
	return yearLike(x.wordBehind(i+2, " (")) || yearLike(x.wordBehind(i+2, ", ")) && x.gapBefore(i) == " ("
}
