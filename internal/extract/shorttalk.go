package extract

import "slices"

// shortTalk reports whether a short heading names a talk for all that, with its speaker: words that
// don't only say which part of the programme it is. Where the speaker stands below, it is
// written as a title; a list of talks tells by itself.
func (r *reader) shortTalk(t title) bool {
	x := r.b.x
	if !x.isHeading(t.speakers) && t.given.len() == 0 && !x.mostlyNamed(t.words) {
		return false
	}
	for i := t.words.from; i < t.words.to; i++ {
		if text := x.lowerText(i); talkLabels[text] || programme[text] || formalities[text] {
			return r.introduces(t)
		}
	}
	return true
}

// introduces reports whether a short heading, with who speaks in it, is the introduction to something
// known: "Intro: Linkerd - Ann Lee".
func (r *reader) introduces(t title) bool {
	return (r.b.x.isHeading(t.speakers) || t.given.len() > 0) && slices.ContainsFunc(r.b.inSentence(int(r.b.x.words[t.words.from].sentence)), func(f found) bool {
		return f.group != nil && f.entry != nil && t.words.holds(f.words) && thing(r.b.out.Terms[f.term].Kind)
	})
}

// nameThing reports whether words have something known among them, that is neither somebody nor a place
// or a company.
func (x *Namer) nameThing(words span) bool {
	for i := words.from; i < words.to; i++ {
		if n := x.covered[i]; n > 0 && x.candidates[n-1].entry != nil && thing(x.candidates[n-1].kind) {
			return true
		}
	}
	return false
}

// formalities are words of headings for what is done at an event and is no talk, and for what is
// written down of one.
var formalities = map[string]bool{
	"remarks": true, "welcome": true, "introduction": true, "introductions": true, "intro": true, "notes": true, "questions": true,
	"answers": true, "summary": true, "who": true, "about": true, "par": true,
}
