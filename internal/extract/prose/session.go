package prose

import "strings"

// NumbersSession reports whether word i is the number of a session in a programme, and no name:
// three letters and three digits before the title in a heading, "SVX402 - Meshes", behind a number or
// what sort of talk it is, or in brackets at the end, "Meshes (SVX402)"; in a line or a sentence
// before a dash and the title, or in brackets behind a capital. Elsewhere what says how often it is
// given tells it: "SVX402-R".
func (x *Text) NumbersSession(i int32) bool {
	text := x.Surface(x.Words[i])
	if len(text) != len("SVX402") || strings.Trim(text[:3], capitals) != "" || strings.Trim(text[3:], "0123456789") != "" {
		return false
	}
	if strings.HasPrefix(x.WordBehind(i, "-"), "R") {
		return true
	}
	sentence := x.Words[i].Sentence
	first, end := x.First[sentence], x.First[sentence+1]
	if !x.IsHeading(int(sentence)) {
		return x.codesTitle(i, first, end)
	}
	opens := i == first || i == first+1 && (x.Words[first].Is(Numeric) || TalkLabels[x.LowerText(first)])
	closes := i+1 == end && strings.HasSuffix(x.GapBefore(i), "(")
	return opens && i+1 < end || closes
}

// codesTitle reports whether the title that word i of a sentence is the number of follows behind a
// dash, or stands before it and its brackets.
func (x *Text) codesTitle(i, first, end int32) bool {
	if x.GapBefore(i) == " (" && i > first+1 && x.Closing(i) == i+1 {
		return x.Words[i-1].Named() && x.Words[i-2].Named()
	}
	opens := i == first || i == first+1 && x.Words[first].Is(Numeric)
	if !opens || i+MinBehind >= end || !SpacedDash(x.GapBefore(i+1)) {
		return false
	}
	return x.Words[i+2].At(InTitle)
}

// capitals are the large letters of ASCII.
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// BeforeNumber returns where a title ends that the number of the session follows in brackets,
// or who paid for it.
func (x *Text) BeforeNumber(from, to int32) int32 {
	for i := from + MinBehind; i < to; i++ {
		if strings.HasSuffix(x.GapBefore(i), "(") && (x.LowerText(i) == "sponsored" || x.NumbersSession(i)) {
			return i
		}
	}
	return to
}
