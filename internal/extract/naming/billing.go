package naming

import "notes/internal/extract/prose"

// Where each talk of a programme has a section or a file of its own, who speaks and for whom is often
// its heading, and the title the one below: "# Ada Blorf - Acme⏎## Bread at Scale⏎### Abstract".

// findBilled notes the headings of the talks below whose title their abstract stands, or what is told
// of the speakers.
func (x *Namer) findBilled() {
	clear(x.billed)
	clear(x.bills)
	for i := range x.Doc.Sentences {
		if !x.IsHeading(i) || !x.introducesTalk(i) {
			continue
		}
		title := x.headingOver(i)
		speakers := x.headingOver(title)
		if speakers < 0 || x.titleBilled(title) >= 0 || !x.opensBelow(speakers, title) || x.introducesTalk(title) {
			continue
		}
		if x.readLine(speakers); x.billsSpeakers() {
			x.billed[title], x.bills[speakers] = speakers, true
		}
	}
}

// introducesTalk reports whether a heading is a label above what a talk or its speakers are about:
// Abstract, Speaker Bio, About the speakers.
func (x *Namer) introducesTalk(heading int) bool {
	from, to := x.First[heading], x.First[heading+1]
	if to-from < 1 || to-from > 3 {
		return false
	}
	last := x.LowerText(to - 1)
	return introductions[last] || to-from > 1 && x.LowerText(from) == "about" && prose.SpeakerLabels[last]
}

// introductions are what such labels end in.
var introductions = map[string]bool{"abstract": true, "bio": true, "bios": true, "biography": true, "biographies": true}

// headingOver returns the sentence of the heading of the section around that of a heading, -1 for none.
func (x *Namer) headingOver(heading int) int {
	if heading < 0 {
		return -1
	}
	doc := x.Doc
	over := doc.Sections[doc.Blocks[doc.Sentences[heading].Block].Section].Parent
	if over < 0 || doc.Sections[over].Block < 0 {
		return -1
	}
	if above, found := x.FirstSentence(doc.Sections[over].Block); found {
		return above
	}
	return -1
}

// opensBelow reports whether a heading is the first one below another.
func (x *Namer) opensBelow(above, heading int) bool {
	doc := x.Doc
	return doc.Blocks[doc.Sentences[heading].Block].Section == doc.Blocks[doc.Sentences[above].Block].Section+1
}

// billsSpeakers reports whether the line is people, a dash and where they work or what they do.
func (x *Namer) billsSpeakers() bool {
	at := 0
	for at < len(x.line) && (at == 0 || x.line[at].gap == ", " || joined(x.line[at].gap)) && x.PersonShaped(x.line[at].words) && !x.knownThing(x.line[at].words) {
		at++
	}
	return at > 0 && at < len(x.line) && prose.SpacedDash(x.line[at].gap) && x.billedName(x.line[at].words)
}

// maxBilled is how many words the name of a company or a role has at most that ends such a heading.
const maxBilled = 5

// billedName reports whether words behind such a dash are written as a name or a role is.
func (x *Namer) billedName(words prose.Span) bool {
	return words.Len() <= maxBilled && x.Words[words.From].Named() && x.Words[words.To-1].Named()
}

// billsAt reports whether a sentence is the heading of a talk that names its speakers.
func (x *Namer) billsAt(sentence int) bool { return x.bills[sentence] }

// titleBilled returns the sentence that names the speakers of the talk whose title a heading is, -1 if
// it is none.
func (x *Namer) titleBilled(heading int) int {
	if speakers, found := x.billed[heading]; found {
		return speakers
	}
	return -1
}

// billedCompany reports whether the i-th segment stands behind the dash of a heading that bills somebody
// and ends it: whatever it is called, they speak for it.
func (x *Namer) billedCompany(i int) bool {
	seg := x.line[i]
	return i == len(x.line)-1 && prose.SpacedDash(seg.gap) && x.billsAt(int(x.Words[seg.words.From].Sentence)) && x.billedName(seg.words)
}
