package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What has a number in a series of documents has a title as well, and is looked for by either: "[RFC 9421: HTTP
// Message Signatures](…)". Where a link or a sentence of its own gives both, they are one.

// titleOfNumber is the title that a note gives to the number of a document.
type titleOfNumber struct{ number, title prose.Span }

// maxNumberTitle is how many words a title has at most that people call a document by.
const maxNumberTitle = 6

// findNumberTitles proposes the titles of documents behind their numbers.
func (x *Namer) findNumberTitles() {
	x.documents = x.documents[:0]
	var titles toldPhrases
	for _, i := range x.Named {
		words, kind := x.NumberedAt(i)
		if words == 0 || kind != kg.Standard {
			continue
		}
		number := prose.Span{From: i, To: i + words}
		title := x.titleBehind(number)
		if title.Len() == 0 || title.Len() > maxNumberTitle {
			continue
		}
		known := x.known(title) != nil
		if !known && !x.titled(title) {
			continue
		}
		x.documents = append(x.documents, titleOfNumber{number, title})
		if !known {
			titles.add(x, title, told{kind, true})
		}
	}
	titles.propose(x, "title of a number")
}

// titleBehind returns what stands behind a number to the end of the link that it stands in, or of the
// sentence that begins with it; nothing where more is said.
func (x *Namer) titleBehind(number prose.Span) prose.Span {
	sentence := x.Words[number.From].Sentence
	limit := x.First[sentence+1]
	if number.To >= limit || !numberSigns[x.GapBefore(number.To)] {
		return prose.Span{}
	}
	if !x.Words[number.From].At(prose.InAnchor) && x.First[sentence] != number.From {
		return prose.Span{}
	}
	to := number.To + 1
	for to < limit && x.BesideInMarkup(number.From, to) && (x.GapBefore(to) == " " || x.GapBefore(to) == "-") {
		to++
	}
	if to < limit && x.BesideInMarkup(number.From, to) {
		return prose.Span{}
	}
	return prose.Span{From: number.To, To: to}
}

// titled reports whether some words are written as a title that is a name, with a capital on each but the small
// words: "Making the GIL optional" and "Running Things in Boxes" say what is done.
func (x *Namer) titled(title prose.Span) bool {
	if title.Len() < 2 || strings.HasSuffix(x.LowerText(title.From), "ing") {
		return false
	}
	for i := title.From; i < title.To; i++ {
		if w := x.Words[i]; !w.Named() && !w.Is(prose.Numeric) && (i == title.From || i == title.To-1 || !x.Lexeme(i).Small) {
			return false
		}
	}
	return true
}

// numberSigns part the number of a document from its title.
var numberSigns = map[string]bool{": ": true, " - ": true, " – ": true, " — ": true}

// foldNumberTitles files the mentions of a title under its number.
func (x *Namer) foldNumberTitles() {
	for _, d := range x.documents {
		number, title := x.candidateAt(d.number), x.candidateAt(d.title)
		if number == nil || title == nil || title.Entry != nil {
			continue
		}
		to, from := x.Groups.ByKey[x.keyOf(number)], x.Groups.ByKey[x.keyOf(title)]
		if to == nil || from == nil || to == from || len(from.Members) == 0 {
			continue
		}
		to.Best = max(to.Best, from.Best)
		to.absorb(from)
	}
}

// NumberTitles yields the keys of the numbers of documents that the note gives a title, and of that. What is known by
// the title, or has one word, is what any number of documents are about.
func (x *Namer) NumberTitles(yield func(number, title string) bool) {
	for _, d := range x.documents {
		number, title := x.candidateAt(d.number), x.candidateAt(d.title)
		if number != nil && title != nil && title.Entry == nil && d.title.Len() > 1 && !yield(x.keyOf(number), x.keyOf(title)) {
			return
		}
	}
}
