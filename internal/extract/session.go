package extract

import "strings"

// numbersSession reports whether word i of a heading is the number of a session in a programme,
// and no name: three letters and three digits before the title, "SVX402 - Meshes", or in brackets
// behind it, "Meshes (SVX402)".
func (x *Extractor) numbersSession(i int32) bool {
	text := x.scan.text(x.scan.words[i])
	if len(text) != len("SVX402") || strings.Trim(text[:3], capitals) != "" || strings.Trim(text[3:], "0123456789") != "" {
		return false
	}
	sentence := x.scan.words[i].sentence
	if series[text[:3]] || !x.isHeading(int(sentence)) {
		return false
	}
	first, end := x.scan.first[sentence], x.scan.first[sentence+1]
	opens := i == first && i+1 < end && (dash(x.gapBefore(i+1)) || strings.HasPrefix(x.gapBefore(i+1), ":"))
	closes := i > first && i+1 == end && strings.HasSuffix(x.gapBefore(i), "(")
	return opens || closes
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
