package naming

import "notes/internal/extract/prose"

// A line that asks what something is says that the note has the answer: "What is loaf skew?".

// addAsked adds the phrases of which all of a line asks so. A single word means so only where it stands.
func (x *Namer) addAsked(ideas phrases) {
	for s := range x.Doc.Sentences {
		name := x.askedFor(s)
		switch {
		case name.Len() == 0 || name.Len() > maxNotion || !x.notion(name) || x.describing(name.To-1):
		case name.Len() > 1:
			ideas.add(x, name)
		case x.ideaHead(name.From) && !x.Lexeme(name.From).Trade:
			x.proposeIdea(name, "asked for")
		}
	}
}

// askedFor returns what is behind "what is" up to the end of a line that begins so, but for an article: what is
// spoken of has "the".
func (x *Namer) askedFor(sentence int) prose.Span {
	from, end := x.First[sentence], x.First[sentence+1]
	if end-from < 2 || !x.IsHeading(sentence) && !x.opensLine(sentence) && !x.OpensParagraph(sentence) {
		return prose.Span{}
	}
	if verb := x.LowerText(from + 1); x.LowerText(from) != "what" || verb != "is" && verb != "are" {
		return prose.Span{}
	}
	from += 2
	if from < end && IndefiniteArticles[x.LowerText(from)] {
		from++
	}
	if from >= end {
		return prose.Span{}
	}
	return prose.Span{From: from, To: end}
}
