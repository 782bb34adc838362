package extract

import "strings"

// What only people do, are or have tells that a name is somebody's that could be a thing's by its
// shape: "Quorla, an engineer at", "Quorla said", "Quorla's talk", "Kat, Quorla and Sam".

// actsAsPerson reports whether what stands around a name says that it is somebody's.
func (x *Namer) actsAsPerson(name span) bool {
	if x.words[name.from].is(camel|allCaps|digits|dotted) || x.behindArticle(name.from) {
		return false
	}
	return x.calledByRole(name) || x.saysAs(name) || x.speechOf(name) || x.amongForenames(name) || x.ofCompany(name) || x.thanked(name)
}

// ofCompany reports whether a name of one word stands before "of" and a known company, as people do, and
// begins what is said: "Quorla of Netflix told us".
func (x *Namer) ofCompany(name span) bool {
	if name.len() > 1 || x.wordBehind(name.from, " ") != "of" || x.wordBehind(name.from+1, " ") == "" || !x.uncommon(name) {
		return false
	}
	from := name.to + 1
	limit := min(from+maxEmployer, x.first[x.words[from].sentence+1])
	for to := x.runOfNames(from, limit); to > from; to-- {
		if x.maker(span{from, to}) != nil {
			return true
		}
	}
	return false
}

// maxEmployer bounds how many words the name of a known company has.
const maxEmployer = 8

// thanked reports whether a name stands in a list behind what leads to those whom one thanks, one of whom
// goes by their first name: "Thanks to Anna and Quorla".
func (x *Namer) thanked(name span) bool {
	first, known, n := name.from, false, 0
	for i := x.previousItem(first); i >= 0 && n < mostThanked; i = x.previousItem(i) {
		first, known = i, known || x.forename(i)
		n++
	}
	for i := x.nextItem(name.to - 1); !known && i >= 0 && n < mostThanked; i = x.nextItem(i) {
		known = x.forename(i)
		n++
	}
	if !known || first < 2 || x.gapBefore(first) != " " {
		return false
	}
	before, earlier := x.lowerText(first-1), x.lowerText(first-2)
	return before == "thanks" || before == "thank" || before == "to" && (earlier == "thanks" || earlier == "thank" || earlier == "kudos" || earlier == "out" || earlier == "shoutout")
}

// mostThanked bounds how many others of a list are asked who they are.
const mostThanked = 50

// calledByRole reports whether what stands behind a name says between commas what somebody is: ", a
// senior engineer". Behind "at" it is said of whoever stands before.
func (x *Namer) calledByRole(name span) bool {
	i, limit := name.to, x.first[x.words[name.from].sentence+1]
	if i >= limit || x.gapBefore(i) != ", " || !articles[x.lowerText(i)] || name.from > 0 && origins[x.lowerText(name.from-1)] {
		return false
	}
	for k := i + 1; k < min(limit, i+maxRole); k++ {
		switch gap := x.gapBefore(k); {
		case gap != " " && gap != "-":
			return false
		case humanRoles[x.lowerText(k)]:
			return x.nounEnds(k + 1)
		}
	}
	return false
}

// maxRole is how many words lead to what somebody is.
const maxRole = 7

// humanRoles are what only people are.
var humanRoles = map[string]bool{
	"engineer": true, "developer": true, "programmer": true, "architect": true, "designer": true, "researcher": true, "scientist": true,
	"student": true, "professor": true, "consultant": true, "journalist": true, "lawyer": true, "teacher": true, "organizer": true,
	"organiser": true, "advocate": true, "evangelist": true, "colleague": true, "friend": true, "director": true, "manager": true,
	"founder": true, "cofounder": true, "hacker": true, "author": true, "builder": true, "hero": true, "ambassador": true, "guy": true,
	"woman": true, "man": true, "sysadmin": true, "analyst": true, "physicist": true, "psychologist": true, "mathematician": true,
}

// saysAs reports whether a name is the subject of a verb of what only people do.
func (x *Namer) saysAs(name span) bool {
	if int(name.to) == len(x.words) || x.gapBefore(name.to) != " " {
		return false
	}
	verb := x.text(x.words[name.to])
	return speakingVerbs[verb] || speech[verb] && x.ownBehind(name.to)
}

// ownBehind reports whether it is said soon behind word i whose something is, as only people have their
// own: "shared a part of her".
func (x *Namer) ownBehind(i int32) bool {
	limit := min(i+maxRole, x.first[x.words[i].sentence+1])
	for k := i + 1; k < limit && x.gapBefore(k) == " " && !x.words[k].named(); k++ {
		if text := x.lowerText(k); text == "his" || text == "her" {
			return true
		}
	}
	return false
}

// speakingVerbs are such verbs.
var speakingVerbs = map[string]bool{
	"said": true, "asked": true, "joked": true, "argued": true, "told": true, "explained": true, "replied": true, "answered": true,
	"mentioned": true, "wrote": true, "thinks": true, "believes": true, "suggested": true, "spoke": true,
}

// speechOf reports whether a name says whose talk it is.
func (x *Namer) speechOf(name span) bool {
	sentence := x.doc.Sentences[x.words[name.from].sentence]
	behind := x.doc.Text[x.words[name.to-1].end:sentence.End]
	rest, _ := x.behindPossessive(name.to-1, behind)
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
func (x *Namer) amongForenames(name span) bool {
	n := 0
	for i := x.previousItem(name.from); n < minForenames && i >= 0 && x.forename(i); i = x.previousItem(i) {
		n++
	}
	for i := x.nextItem(name.to - 1); n < minForenames && i >= 0 && x.forename(i); i = x.nextItem(i) {
		n++
	}
	return n == minForenames
}

// minForenames is how many first names make a list one of people.
const minForenames = 2

// forename reports whether word i is somebody's first name.
func (x *Namer) forename(i int32) bool {
	w := x.words[i]
	return x.lexeme(i).Given && w.is(capital) && !w.is(camel|allCaps|digits) && x.covered[i] == 0
}

// previousItem returns the last word of the item before word i in a list, -1 for none.
func (x *Namer) previousItem(i int32) int32 {
	switch {
	case i > 1 && x.junction(i-1):
		return i - 2
	case x.gapBefore(i) == ", ":
		return i - 1
	}
	return -1
}

// nextItem returns the first word of the item behind word i in a list, -1 for none.
func (x *Namer) nextItem(i int32) int32 {
	last := int32(len(x.words)) - 1
	switch {
	case i+2 <= last && x.junction(i+1):
		return i + 2
	case i < last && x.gapBefore(i+1) == ", ":
		return i + 1
	}
	return -1
}
