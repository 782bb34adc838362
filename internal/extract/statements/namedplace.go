package statements

import (
	"notes/pkg/kg"
)

// placeInName states, once in a note, that an event is where its own name says, the place being the n-th name of a
// sentence and the event the one before it: "KubeCon Graz".
func (r *Reader) placeInName(n int) {
	event, place := &r.found[n-1], &r.found[n]
	if r.kind(event.Term) != kg.Event || r.kind(place.Term) != kg.Place || place.Start < event.Start || place.End > event.End {
		return
	}
	pair := [2]int{event.Term, place.Term}
	if r.sited[pair] {
		return
	}
	if r.sited == nil {
		r.sited = map[[2]int]bool{}
	}
	r.sited[pair] = true
	r.relate(event.Term, place.Term, kg.LocatedIn, r.sentence, "place in its name", false)
}
