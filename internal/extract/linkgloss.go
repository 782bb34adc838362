package extract

import "strings"

// What stands in brackets at the end of a link's text is said of the name before it: an abbreviation,
// a year, somebody's handle.

// withoutGloss returns the words of a link without those in brackets at its end: Ada Quorl, of
// [Ada Quorl (@adaq)].
func (x *Extractor) withoutGloss(words span) span {
	for i := words.to - 1; i > words.from; i-- {
		gap := x.gapBefore(i)
		if strings.Contains(gap, "(") {
			return span{words.from, i}
		}
		if strings.Contains(gap, ")") {
			break
		}
	}
	return words
}
