package extract

import "strings"

// numbersSession reports whether word i is the number of a session in a programme, and no name:
// three letters and three digits before the title in a heading, "SVX402 - Meshes", behind a number or
// what sort of talk it is, or in brackets at the end, "Meshes (SVX402)"; in a line or a sentence
// before a dash and the title, or in brackets behind a capital. Elsewhere what says how often it is
// given tells it: "SVX402-R".
func (x *Namer) numbersSession(i int32) bool {
	text := x.text(x.words[i])
	if len(text) != len("SVX402") || strings.Trim(text[:3], capitals) != "" || strings.Trim(text[3:], "0123456789") != "" {
		return false
	}
	if strings.HasPrefix(x.wordBehind(i, "-"), "R") {
		return true
	}
	sentence := x.words[i].sentence
	first, end := x.first[sentence], x.first[sentence+1]
	if !x.isHeading(int(sentence)) {
		return x.codesTitle(i, first, end)
	}
	opens := i == first || i == first+1 && (x.words[first].is(numeric) || talkLabels[x.lowerText(first)])
	closes := i+1 == end && strings.HasSuffix(x.gapBefore(i), "(")
	return opens && i+1 < end || closes
}

// codesTitle reports whether the title that word i of a sentence is the number of follows behind a
// dash, or stands before it and its brackets.
func (x *Namer) codesTitle(i, first, end int32) bool {
	if x.gapBefore(i) == " (" && i > first+1 && x.closing(i) == i+1 {
		return x.words[i-1].named() && x.words[i-2].named()
	}
	opens := i == first || i == first+1 && x.words[first].is(numeric)
	if !opens || i+minBehind >= end || !spacedDash(x.gapBefore(i+1)) {
		return false
	}
	return x.words[i+2].at(inTitle)
}

// capitals are the large letters of ASCII.
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// beforeNumber returns where a title ends that the number of the session follows in brackets,
// or who paid for it.
func (x *Namer) beforeNumber(from, to int32) int32 {
	for i := from + minBehind; i < to; i++ {
		if strings.HasSuffix(x.gapBefore(i), "(") && (x.lowerText(i) == "sponsored" || x.numbersSession(i)) {
			return i
		}
	}
	return to
}
