package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// What only people do, are or have tells that a name is somebody's that could be a thing's by its
// shape: "Quorla, an engineer at", "Quorla said", "Quorla's talk", "Kat, Quorla and Sam".

// actsAsPerson reports whether what stands around a name says that it is somebody's.
func (x *Namer) actsAsPerson(name prose.Span) bool {
	if x.Words[name.From].Is(prose.Camel|prose.AllCaps|prose.Digits|prose.Dotted) || x.BehindArticle(name.From) {
		return false
	}
	return x.calledByRole(name) || x.saysAs(name) || x.speechOf(name) || x.amongForenames(name) || x.ofCompany(name) || x.thanked(name)
}

// ofCompany reports whether a name of one word stands before "of" and a known company, as people do, and
// begins what is said: "Quorla of Netflix told us".
func (x *Namer) ofCompany(name prose.Span) bool {
	if name.Len() > 1 || x.WordBehind(name.From, " ") != "of" || x.WordBehind(name.From+1, " ") == "" || !x.Uncommon(name) {
		return false
	}
	from := name.To + 1
	limit := min(from+maxEmployer, x.First[x.Words[from].Sentence+1])
	for to := x.RunOfNames(from, limit); to > from; to-- {
		if x.Maker(prose.Span{From: from, To: to}) != nil {
			return true
		}
	}
	return false
}

// maxEmployer bounds how many words the name of a known company has.
const maxEmployer = 8

// thanked reports whether a name stands in a list behind what leads to those whom one thanks, one of whom
// goes by their first name: "Thanks to Anna and Quorla".
func (x *Namer) thanked(name prose.Span) bool {
	first, known, n := name.From, false, 0
	for i := x.previousItem(first); i >= 0 && n < mostThanked; i = x.previousItem(i) {
		first, known = i, known || x.forename(i)
		n++
	}
	for i := x.nextItem(name.To - 1); !known && i >= 0 && n < mostThanked; i = x.nextItem(i) {
		known = x.forename(i)
		n++
	}
	if !known || first < 2 || x.GapBefore(first) != " " {
		return false
	}
	switch x.LowerText(first - 1) {
	case "thanks", "thank":
		return true
	case "to":
		return thanking[x.LowerText(first-2)]
	}
	return false
}

// thanking holds what stands before "to" and those who are thanked; out is of a shout out.
var thanking = map[string]bool{"thanks": true, "thank": true, "kudos": true, "out": true, "shoutout": true}

// mostThanked bounds how many others of a list are asked who they are.
const mostThanked = 50

// calledByRole reports whether what stands behind a name says between commas what somebody is: ", a
// senior engineer". Behind "at" it is said of whoever stands before.
func (x *Namer) calledByRole(name prose.Span) bool {
	i, limit := name.To, x.First[x.Words[name.From].Sentence+1]
	if i >= limit || x.GapBefore(i) != ", " || !prose.Articles[x.LowerText(i)] || name.From > 0 && prose.Origins[x.LowerText(name.From-1)] {
		return false
	}
	for k := i + 1; k < min(limit, i+prose.MaxRole); k++ {
		switch gap := x.GapBefore(k); {
		case gap != " " && gap != "-":
			return false
		case humanRoles[x.LowerText(k)]:
			return x.NounEnds(k + 1)
		}
	}
	return false
}

// humanRoles are what only people are.
var humanRoles = map[string]bool{
	"engineer": true, "developer": true, "programmer": true, "architect": true, "designer": true, "researcher": true, "scientist": true,
	"student": true, "professor": true, "consultant": true, "journalist": true, "lawyer": true, "teacher": true, "organizer": true,
	"organiser": true, "advocate": true, "evangelist": true, "colleague": true, "friend": true, "director": true, "manager": true,
	"founder": true, "cofounder": true, "hacker": true, "author": true, "builder": true, "hero": true, "ambassador": true, "guy": true,
	"woman": true, "man": true, "sysadmin": true, "analyst": true, "physicist": true, "psychologist": true, "mathematician": true,
}

// saysAs reports whether a name is the subject of a verb of what only people do.
func (x *Namer) saysAs(name prose.Span) bool {
	if int(name.To) == len(x.Words) || x.GapBefore(name.To) != " " {
		return false
	}
	verb := x.Surface(x.Words[name.To])
	return speakingVerbs[verb] || prose.SpeechVerbs[verb] && x.OwnBehind(name.To)
}

// speakingVerbs are such verbs.
var speakingVerbs = map[string]bool{
	"said": true, "asked": true, "joked": true, "argued": true, "told": true, "explained": true, "replied": true, "answered": true,
	"mentioned": true, "wrote": true, "thinks": true, "believes": true, "suggested": true, "spoke": true,
}

// speechOf reports whether a name says whose talk it is.
func (x *Namer) speechOf(name prose.Span) bool {
	sentence := x.Doc.Sentences[x.Words[name.From].Sentence]
	behind := x.Doc.Text[x.Words[name.To-1].End:sentence.End]
	rest, _ := x.BehindPossessive(name.To-1, behind)
	work, _, _ := strings.Cut(rest, " ")
	return personalWorks[strings.TrimRight(work, ".,;:!?)")]
}

// personalWorks are what one person has made or said.
var personalWorks = map[string]bool{
	"talk": true, "talks": true, "keynote": true, "presentation": true, "lecture": true, "slides": true, "thesis": true, "dissertation": true,
	"paradox": true, "law": true, "conjecture": true, "book": true, "speech": true,
}

// amongForenames reports whether a name stands in a list beside two people or more who go by their
// first names.
func (x *Namer) amongForenames(name prose.Span) bool {
	n := 0
	for i := x.previousItem(name.From); n < minForenames && i >= 0 && x.forename(i); i = x.previousItem(i) {
		n++
	}
	for i := x.nextItem(name.To - 1); n < minForenames && i >= 0 && x.forename(i); i = x.nextItem(i) {
		n++
	}
	return n == minForenames
}

// minForenames is how many first names make a list one of people.
const minForenames = 2

// forename reports whether word i is somebody's first name.
func (x *Namer) forename(i int32) bool {
	w := x.Words[i]
	return x.Lexeme(i).Given && w.Is(prose.Capital) && !w.Is(prose.Camel|prose.AllCaps|prose.Digits) && x.Covered[i] == 0
}

// previousItem returns the last word of the item before word i in a list, -1 for none.
func (x *Namer) previousItem(i int32) int32 {
	switch {
	case i > 1 && x.Junction(i-1):
		return i - 2
	case x.GapBefore(i) == ", ":
		return i - 1
	}
	return -1
}

// nextItem returns the first word of the item behind word i in a list, -1 for none.
func (x *Namer) nextItem(i int32) int32 {
	last := int32(len(x.Words)) - 1
	switch {
	case i+2 <= last && x.Junction(i+1):
		return i + 2
	case i < last && x.GapBefore(i+1) == ", ":
		return i + 1
	}
	return -1
}
