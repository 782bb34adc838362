package statements

import (
	"slices"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
)

// shortTalk reports whether a short heading names a talk for all that, with its speaker: words that
// don't only say which part of the programme it is. Where the speaker stands below, it is
// written as a title; a list of talks tells by itself.
func (r *Reader) shortTalk(t naming.TalkTitle) bool {
	x := r.b.Namer
	if !x.IsHeading(t.Speakers) && t.Given.Len() == 0 && !x.MostlyNamed(t.Words) {
		return false
	}
	for i := t.Words.From; i < t.Words.To; i++ {
		if text := x.LowerText(i); prose.TalkLabels[text] || naming.ProgrammeWords[text] || formalities[text] {
			return r.introduces(t)
		}
	}
	return true
}

// introduces reports whether a short heading, with who speaks in it, is the introduction to something
// known: "Intro: Linkerd - Ann Lee".
func (r *Reader) introduces(t naming.TalkTitle) bool {
	return (r.b.Namer.IsHeading(t.Speakers) || t.Given.Len() > 0) && slices.ContainsFunc(r.b.InSentence(int(r.b.Namer.Words[t.Words.From].Sentence)), func(f findings.Found) bool {
		return f.Group != nil && f.Entry != nil && t.Words.Holds(f.Words) && naming.IsThing(r.b.Result.Terms[f.Term].Kind)
	})
}

// formalities are words of headings for what is done at an event and is no talk, and for what is
// written down of one.
var formalities = map[string]bool{
	"remarks": true, "welcome": true, "introduction": true, "introductions": true, "intro": true, "notes": true, "questions": true,
	"answers": true, "summary": true, "who": true, "about": true, "par": true,
}
