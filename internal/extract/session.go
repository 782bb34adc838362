package extract

import "strings"

// numbersSession reports whether word i of a heading is the number of a session in a programme,
// and no name: three letters and three digits before the title, "SVX402 - Meshes", behind a number or
// what sort of talk it is, or in brackets at the end, "Meshes (SVX402)". Elsewhere what says how
// often it is given tells it: "SVX402-R".
func (x *Extractor) numbersSession(i int32) bool {
	text := x.scan.text(x.scan.words[i])
	if len(text) != len("SVX402") || strings.Trim(text[:3], capitals) != "" || strings.Trim(text[3:], "0123456789") != "" || series[text[:3]] {
		return false
	}
	if strings.HasPrefix(x.wordBehind(i, "-"), "R") {
		return true
	}
	sentence := x.scan.words[i].sentence
	if !x.isHeading(int(sentence)) {
		return false
	}
	first, end := x.scan.first[sentence], x.scan.first[sentence+1]
	opens := i == first || i == first+1 && (x.scan.words[first].is(numeric) || talkLabels[x.lowerText(first)])
	closes := i > first && i+1 == end && strings.HasSuffix(x.gapBefore(i), "(")
	return opens && i+1 < end || closes
}

// capitals are the large letters of ASCII.
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// beforeNumber returns where a title ends that the number of the session follows in brackets,
// or who paid for it.
func (x *Extractor) beforeNumber(from, to int32) int32 {
	for i := from + minBehind; i < to; i++ {
		if strings.HasSuffix(x.gapBefore(i), "(") && (x.lowerText(i) == "sponsored" || x.numbersSession(i)) {
			return i
		}
	}
	return to
}
