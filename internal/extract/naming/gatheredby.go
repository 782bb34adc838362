package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Those who care for something known meet under its name: Sensu Summit. Where each word has a
// capital the name begins with what is known, for what stands before it may be anything.

// gatheredBy proposes the event that ends with word i in a title and is called after what is known
// right before it. What is known may be the event itself: it is no other for being called one.
func (x *Namer) gatheredBy(i int32) bool {
	if !Meetings[x.LowerText(i)] || x.GapBefore(i) != " " || x.Covered[i-1] == 0 {
		return false
	}
	known := &x.candidates[x.Covered[i-1]-1]
	if known.Entry == nil {
		return false
	}
	if known.Kind == kg.Event {
		x.propose(known.Words.From, i+1, knownEvent, Certain, kg.Event).Entry = known.Entry
		return true
	}
	from := known.Words.From
	if !gathers(known.Kind) || x.BodyBegins(from) || x.leftOpen(from) || x.bodyGoesOn(prose.Span{From: from, To: i + 1}) {
		return false
	}
	x.propose(from, i+1, knownEvent, Certain, kg.Event)
	return true
}

// knownEvent is the rule by which what is known and a word for a meeting are an event.
const knownEvent = "event of what is known"

// leftOpen reports whether a word that is none of the language stands right before word i.
func (x *Namer) leftOpen(i int32) bool {
	return x.BehindName(i) && x.Covered[i-1] == 0 && x.Uncommon(prose.Span{From: i - 1, To: i})
}

// gathers reports whether people meet for a thing of a kind under its name.
func gathers(kind kg.Kind) bool {
	return kind == kg.Project || kind == kg.Organization || kind == kg.Language || kind == kg.Product
}
