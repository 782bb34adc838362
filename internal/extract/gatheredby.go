package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Those who care for something known meet under its name: Sensu Summit. Where each word has a
// capital the name begins with what is known, for what stands before it may be anything.

// gatheredBy proposes the event that ends with word i in a title and is called after what is known
// right before it. What is known may be the event itself: it is no other for being called one.
func (x *Namer) gatheredBy(i int32) bool {
	if !meetings[x.lowerText(i)] || x.gapBefore(i) != " " || x.covered[i-1] == 0 {
		return false
	}
	known := &x.candidates[x.covered[i-1]-1]
	if known.entry == nil {
		return false
	}
	if known.kind == kg.Event {
		x.propose(known.words.from, i+1, knownEvent, certain, kg.Event).entry = known.entry
		return true
	}
	from := known.words.from
	if !gathers(known.kind) || x.bodyBegins(from) || x.leftOpen(from) || x.bodyGoesOn(span{from, i + 1}) {
		return false
	}
	x.propose(from, i+1, knownEvent, certain, kg.Event)
	return true
}

// knownEvent is the rule by which what is known and a word for a meeting are an event.
const knownEvent = "event of what is known"

// leftOpen reports whether a word that is none of the language stands right before word i.
func (x *Namer) leftOpen(i int32) bool {
	return x.led(i) && x.covered[i-1] == 0 && x.uncommon(span{i - 1, i})
}

// gathers reports whether people meet for a thing of a kind under its name.
func gathers(kind kg.Kind) bool {
	return kind == kg.Project || kind == kg.Organization || kind == kg.Language || kind == kg.Product
}

// meetings are the last words of names of events that say no more than that.
var meetings = map[string]bool{
	"summit": true, "conference": true, "conf": true, "meetup": true, "hackathon": true, "symposium": true, "unconference": true,
}

// calledAfter returns the language or software that an event is called after, -1 if there is none or the
// note doesn't name it.
func (b *builder) calledAfter(term int) int {
	t := &b.out.Terms[term]
	last := strings.LastIndexByte(t.Name, ' ')
	if last < 0 || !meetings[strings.ToLower(t.Name[last+1:])] {
		return -1
	}
	if entry := b.x.vocab.Exact(kg.Fold(t.Name[:last])); entry != nil {
		if about, ok := b.place(kg.Fold(entry.Name)); ok && software(b.out.Terms[about].Kind) {
			return about
		}
	}
	return -1
}
