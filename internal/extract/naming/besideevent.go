package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findBesideEvents proposes what goes on beside a known event and is called after it, which is not that event: the
// Quorl Mill Conference Hackathon. Behind "a" or "another" it says what something is, and names nothing.
func (x *Namer) findBesideEvents() {
	for n := range x.candidates {
		c := x.candidates[n]
		at := c.Words.To
		if c.Kind != kg.Event || c.Entry == nil || at >= x.First[x.Words[c.Words.From].Sentence+1] || x.GapBefore(at) != " " {
			continue
		}
		if !sideEvents[x.Surface(x.Words[at])] || x.knownBeyond(at) || x.bodyGoesOn(prose.Span{From: c.Words.From, To: at + 1}) {
			continue
		}
		if IndefiniteArticles[x.LowerText(max(c.Words.From-1, 0))] {
			x.candidates[n].Strength = Hint
			continue
		}
		x.propose(c.Words.From, at+1, "beside an event", Certain, kg.Event)
		x.cover(prose.Span{From: c.Words.From, To: at + 1})
	}
}

// knownBeyond reports whether what is known at word i is more than that word.
func (x *Namer) knownBeyond(i int32) bool {
	n := x.Covered[i]
	return n > 0 && x.candidates[n-1].Words.Len() > 1
}

// sideEvents are called after the event that they go on beside.
var sideEvents = map[string]bool{"Hackathon": true, "Hackfest": true, "Unconference": true, "Meetup": true, "Afterparty": true}
