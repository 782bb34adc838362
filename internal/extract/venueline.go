package extract

import "notes/pkg/kg"

// venueLine states that the event of a note's title takes place where a line below the title says,
// that has nothing besides: "Graz, Austria", "Boston, MA".
func (b *builder) venueLine() {
	heading := b.firstHeading()
	if heading < 0 {
		return
	}
	title, ok := b.x.firstSentence(b.doc.Sections[heading].Block)
	if !ok { // no word in it
		return
	}
	event, several := b.onlyOf(title, kg.Event)
	if event < 0 || several {
		return
	}
	for i := title + 1; i < len(b.doc.Sentences) && i <= title+maxHeader; i++ {
		if b.out.Sentences[i].Heading {
			return
		}
		if places := b.onlyNames(i, kg.Place, b.besidePlace); len(places) > 0 {
			b.relate(event, places[0], kg.LocatedIn, i, "line", false)
			return
		}
	}
}

// maxHeader is how many sentences of a note may belong to its title and what stands below that.
const maxHeader = 6

// besidePlace reports whether word i may stand in a line with nothing but a place: the letters of a
// state, a year or another number.
func (b *builder) besidePlace(i int32) bool {
	w := b.x.words[i]
	return w.is(numeric) || w.is(allCaps) && w.end-w.start == 2
}
