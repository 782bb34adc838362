package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// venueLine states that the event of a note's title takes place where a line below the title says,
// that has nothing besides: "Graz, Austria", "Boston, MA".
func (r *Reader) venueLine() {
	heading := r.b.FirstHeading()
	if heading < 0 {
		return
	}
	title, ok := r.b.Namer.FirstSentence(r.b.Doc.Sections[heading].Block)
	if !ok { // no word in it
		return
	}
	event, several := r.b.OnlyOf(title, kg.Event)
	if event < 0 || several {
		return
	}
	for i := title + 1; i < len(r.b.Doc.Sentences) && i <= title+maxHeader; i++ {
		if r.b.Result.Sentences[i].Heading {
			return
		}
		if places := r.onlyNames(i, kg.Place, r.besidePlace); len(places) > 0 {
			r.relate(event, places[0], kg.LocatedIn, i, "line", false)
			return
		}
	}
}

// maxHeader is how many sentences of a note may belong to its title and what stands below that.
const maxHeader = 6

// besidePlace reports whether word i may stand in a line with nothing but a place: the letters of a
// state, a year or another number.
func (r *Reader) besidePlace(i int32) bool {
	w := r.b.Namer.Words[i]
	return w.Is(prose.Numeric) || w.Is(prose.AllCaps) && w.End-w.Start == 2
}
