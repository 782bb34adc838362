package extract

// What a note is about is set apart by it, in a heading, at the head of an item, in quotation marks,
// and comes back where it says something of it: "## Swim Lanes", and below "with swim lanes you can".

// addDwelt adds phrases that the note sets apart and comes back to where only a noun can stand.
func (x *Namer) addDwelt(ideas phrases, set []apart, quoted []span) {
	known, back := phrases{}, phrases{}
	for _, a := range set {
		known.add(x, a.words)
	}
	for _, name := range quoted {
		if x.notion(name) {
			known.add(x, name)
		}
	}
	known.each(x, func(name, place span) {
		if place != name && x.nounAt(place) {
			back.add(x, name)
		}
	})
	for _, name := range back {
		ideas.add(x, name)
	}
}

// nounAt reports whether words outside headings stand where a noun does, and are the whole of it.
func (x *Namer) nounAt(place span) bool {
	return !x.isHeading(int(x.words[place.from].sentence)) && x.nounBefore(place.from) && x.nounEnds(place.to)
}

// nounBefore reports whether a noun is to follow what stands before word i.
func (x *Namer) nounBefore(i int32) bool {
	if x.gapBefore(i) != " " {
		return false
	}
	text := x.lowerText(i - 1)
	return articles[text] || prepositions[text] && !alsoAdverbs[text]
}

// alsoAdverbs are prepositions behind which a verb stands as often, or anything.
var alsoAdverbs = map[string]bool{"to": true, "like": true, "up": true, "out": true, "over": true, "as": true}

// nounEnds reports whether no noun goes on at word i.
func (x *Namer) nounEnds(i int32) bool {
	if int(i) == len(x.words) || x.gapBefore(i) != " " {
		return true
	}
	text := x.lowerText(i)
	return prepositions[text] || conjunctions[text] || helper(text) || relatives[text] || pronouns[text]
}

// quotations returns what stands in quotation marks, and no words where nothing closes them.
func (x *Namer) quotations() []span {
	var found []span
	for i, w := range x.words {
		if closing := x.quoteBefore(w); closing != "" { // as few words have one
			found = append(found, span{int32(i), x.quotedTo(int32(i), closing)})
		}
	}
	return found
}
