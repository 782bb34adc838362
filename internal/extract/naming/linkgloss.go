package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// What stands in brackets at the end of a link's text is said of the name before it: an abbreviation,
// a year, somebody's handle. So is what a picture before it shows.

// behindPicture returns the first word of a link behind a picture in it, which often is of what the
// words name and says so: [![Ada Quorl](ada.png) Ada Quorl](ada.md). Where there is nothing but the picture
// it is the first.
func (x *Namer) behindPicture(from, to int32) int32 {
	for i := from; i < to; i++ {
		if !x.Words[i].At(prose.InImage) {
			return i
		}
	}
	return from
}

// withoutGloss returns the words of a link without those in brackets at its end: Ada Quorl, of
// [Ada Quorl (@adaq)].
func (x *Namer) withoutGloss(words prose.Span) prose.Span {
	for i := words.To - 1; i > words.From; i-- {
		gap := x.GapBefore(i)
		if strings.Contains(gap, "(") {
			return prose.Span{From: words.From, To: i}
		}
		if strings.Contains(gap, ")") {
			break
		}
	}
	return words
}
