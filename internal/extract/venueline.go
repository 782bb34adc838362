package extract

import (
	"sort"
	"strings"

	"notes/pkg/kg"
)

// venueLine states that the event of a note's title takes place where a line below the title says,
// that has nothing besides: "Graz, Austria", "Boston, MA".
func (b *builder) venueLine() {
	heading := b.firstHeading()
	if heading < 0 {
		return
	}
	title := b.sentenceOf(b.doc.Sections[heading].Block)
	event, several := b.onlyOf(title, kg.Event)
	if event < 0 || several {
		return
	}
	for i := title + 1; i < len(b.doc.Sentences) && i <= title+maxHeader; i++ {
		if b.out.Sentences[i].Heading {
			return
		}
		if place := b.placeLine(i); place >= 0 {
			b.relate(event, place, kg.LocatedIn, i, "line", false)
			return
		}
	}
}

// sentenceOf returns the first sentence of a block.
func (b *builder) sentenceOf(block int) int {
	return sort.Search(len(b.doc.Sentences), func(i int) bool { return b.doc.Sentences[i].Block >= block })
}

// maxHeader is how many sentences of a note may belong to its title and what stands below that.
const maxHeader = 6

// placeLine returns the first place of a line that names nothing else, -1 if it does.
func (b *builder) placeLine(sentence int) int {
	from, to := b.x.scan.first[sentence], b.x.scan.first[sentence+1]
	list := b.inSentence(sentence)
	if len(list) == 0 || list[0].words.from != from || b.out.Terms[list[0].term].Kind != kg.Place {
		return -1
	}
	covered := int32(0)
	for _, f := range list {
		if b.out.Terms[f.term].Kind != kg.Place {
			return -1
		}
		covered = max(covered, f.words.to)
	}
	for i := covered; i < to; i++ {
		if word := b.x.scan.words[i]; !(word.is(allCaps) && word.end-word.start == 2) && strings.Trim(b.x.lowerText(i), "0123456789") != "" {
			return -1
		}
	}
	return list[0].term
}
