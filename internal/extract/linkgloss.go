package extract

import "strings"

// What stands in brackets at the end of a link's text is said of the name before it: an abbreviation,
// a year, somebody's handle. So is what a picture before it shows.

// behindPicture returns the first word of a link behind a picture in it, which often is of what the
// words name and says so: [![Ada Quorl](ada.png) Ada Quorl](ada.md). Where there is nothing but the picture
// it is the first.
func (x *Namer) behindPicture(from, to int32) int32 {
	for i := from; i < to; i++ {
		if !x.words[i].at(inImage) {
			return i
		}
	}
	return from
}

// withoutGloss returns the words of a link without those in brackets at its end: Ada Quorl, of
// [Ada Quorl (@adaq)].
func (x *Namer) withoutGloss(words span) span {
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
