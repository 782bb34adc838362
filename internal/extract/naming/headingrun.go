package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Headings of one form vouch for each other: where most of those that end in a dash and a speaker begin with the
// name of something, the others do so too, be it an ordinary word: "### Quux - Pia Marlowe".

// findHeadingRun proposes what headings begin with before a dash and a speaker, if most of the note's headings of
// that form begin with a known name, and these with no fewer than minNamed.
func (x *Namer) findHeadingRun() {
	var unknown []prose.Span
	headings, known := 0, map[*vocab.Entry]bool{}
	for i := range x.Doc.Sentences {
		name := x.beforeSpeaker(i)
		if name.Len() == 0 {
			continue
		}
		headings++
		switch entry := x.known(name); {
		case entry == nil:
			unknown = append(unknown, name)
		case prose.Software(entry.Kind), entry.Kind == kg.Organization:
			known[entry] = true
		}
	}
	if len(known) < minNamed || 2*len(unknown) >= headings {
		return
	}
	kind := kindOfMost(known)
	for _, name := range unknown {
		if x.headable(name) && x.Nominal(name.From) {
			x.propose(name.From, name.To, "heading like others", Fair, kind)
		}
	}
}

// kindOfMost returns whether more entries are of companies, or of what they make.
func kindOfMost(entries map[*vocab.Entry]bool) kg.Kind {
	companies := 0
	for entry := range entries {
		if entry.Kind == kg.Organization {
			companies++
		}
	}
	if 2*companies > len(entries) {
		return kg.Organization
	}
	return kg.Project
}

// beforeSpeaker returns the words of a heading before a dash and somebody, who are all that is behind it; none of
// another sentence.
func (x *Namer) beforeSpeaker(sentence int) prose.Span {
	if !x.IsHeading(sentence) {
		return prose.Span{}
	}
	x.readLine(sentence)
	if len(x.line) != 2 || !IsDash(x.line[1].gap) {
		return prose.Span{}
	}
	n := x.Covered[x.line[1].words.From]
	if n == 0 || x.candidates[n-1].Kind != kg.Person || x.candidates[n-1].Words != x.line[1].words {
		return prose.Span{}
	}
	return x.line[0].words
}
