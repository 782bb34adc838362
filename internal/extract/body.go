package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What is known is often only where a longer name begins: of Boise State University, of the
// Python Steering Council, of the James Joyce Pub. The last word says what has the name, and
// what is known before it whether such a thing may be called after it.

// findBodies proposes what is called after something known and what it is itself.
func (x *Namer) findBodies() {
	for _, i := range x.named {
		if x.covered[i] > 0 {
			continue
		}
		known := x.knownBefore(i)
		if known == nil || x.bodyBegins(known.words.from) {
			continue
		}
		name := span{known.words.from, i + 1}
		kind := x.bodyOf(known, name)
		if kind == "" || x.bodyGoesOn(name) {
			continue
		}
		name.from = x.universityOf(name.from)
		name.to = x.careOf(name.to)
		x.propose(name.from, name.to, "called after what is known", certain, kind).entry = x.inFull(known, i)
		x.cover(name)
	}
}

// maxBetween is how many words stand at most between what is known and what is called after it.
const maxBetween = 3

// knownBefore returns the candidate that ends before word i, but for a few words with capitals that
// nothing is known of; nil if there is none.
func (x *Namer) knownBefore(i int32) *candidate {
	for n := i - 1; n >= 0 && i-n <= maxBetween+1; n-- {
		w := x.words[n]
		if !w.named() || x.gapBefore(n+1) != " " {
			return nil
		}
		if c := x.covered[n]; c > 0 && x.candidates[c-1].strength > hint {
			return &x.candidates[c-1]
		}
		if w.is(allCaps|camel|digits) || x.lexeme(n).small {
			return nil
		}
	}
	return nil
}

// bodyOf returns the kind of what words name that begin with what is known, empty if nothing that is
// called like the last of them is called after that.
func (x *Namer) bodyOf(known *candidate, name span) kg.Kind {
	last := name.to - 1
	head := x.lowerText(last)
	plain := last - known.words.to
	switch {
	case circles[[2]string{x.lowerText(last - 1), head}]:
		return kg.Organization
	case known.kind == kg.Person:
		if plain == 0 && !x.words[last].at(inTitle) {
			return memorials[head]
		}
	case known.kind == kg.Place, known.kind == kg.Organization:
		if establishments[head] || foundations[head] {
			return kg.Organization
		}
	case known.kind == kg.Project, known.kind == kg.Language, known.kind == kg.Concept:
		if foundations[head] {
			return kg.Organization
		}
	}
	return ""
}

// bodyBegins reports whether a name begins before word i: a hyphen joins it to another one, or in
// running text a word with a capital stands right before it.
func (x *Namer) bodyBegins(i int32) bool {
	gap := x.gapBefore(i)
	return gap == "-" || gap == " " && x.words[i-1].named() && !x.words[i-1].at(initial|inTitle)
}

// bodyGoesOn reports whether another word with a capital stands right behind a name, which then is
// a part of something else.
func (x *Namer) bodyGoesOn(name span) bool {
	to := name.to
	return to < x.first[x.words[name.from].sentence+1] && x.gapBefore(to) == " " && x.words[to].named() && x.covered[to] == 0
}

// inFull returns the entry of what is known if its own name ends in word i too, so that the two are
// one: NC State University. It is nil otherwise.
func (x *Namer) inFull(known *candidate, i int32) *vocab.Entry {
	if known.entry != nil && known.words.to == i && strings.HasSuffix(strings.ToLower(known.entry.Name), " "+x.lowerText(i)) {
		return known.entry
	}
	return nil
}

// universityOf returns the word that a name begins with, given one that may stand behind
// "University of": University of Hull Medical School.
func (x *Namer) universityOf(from int32) int32 {
	if x.gapBefore(from) != " " || x.lowerText(from-1) != "of" || x.gapBefore(from-1) != " " {
		return from
	}
	if first := from - 2; institutions[x.lowerText(first)] && x.words[first].is(capital) {
		return first
	}
	return from
}

// careOf returns the index behind a name with what it cares for: Hull School of Mines, Hull School
// for the Blind.
func (x *Namer) careOf(to int32) int32 {
	limit := x.first[x.words[to-1].sentence+1]
	at := to
	switch {
	case at == limit || x.gapBefore(at) != " ":
		return to
	case x.text(x.words[at]) == "of":
		at++
	case x.text(x.words[at]) == "for" && x.wordBehind(at, " ") == "the":
		at += 2
	default:
		return to
	}
	end := at
	for end < limit && end-at < maxCare && x.gapBefore(end) == " " && x.caredFor(end) {
		end++
	}
	if end == at {
		return to
	}
	return end
}

// caredFor reports whether word i may be of what an institution cares for.
func (x *Namer) caredFor(i int32) bool {
	w := x.words[i]
	return w.is(capital) && !w.is(allCaps|digits)
}

// maxCare is how many words of what an institution cares for are read.
const maxCare = 3

// circles are the last two words of what people are together who care for something known.
var circles = map[[2]string]bool{
	{"interest", "group"}: true, {"community", "group"}: true, {"user", "group"}: true, {"users", "group"}: true, {"study", "group"}: true,
	{"steering", "council"}: true, {"steering", "committee"}: true, {"advisory", "board"}: true, {"advisory", "committee"}: true,
	{"software", "foundation"}: true, {"task", "force"}: true,
}

// establishments are called after the place or the house where they are, foundations also after what
// they care for, and memorials after people.
var (
	establishments = map[string]bool{
		"university": true, "school": true, "college": true, "institute": true, "academy": true, "hospital": true, "society": true,
		"council": true, "committee": true, "lab": true, "labs": true, "department": true, "agency": true,
	}
	foundations = map[string]bool{"foundation": true, "consortium": true, "alliance": true, "association": true}
	memorials   = map[string]kg.Kind{
		"foundation": kg.Organization, "institute": kg.Organization, "university": kg.Organization, "college": kg.Organization,
		"school": kg.Organization,
		"hotel":  kg.Place, "pub": kg.Place, "cathedral": kg.Place, "church": kg.Place, "theatre": kg.Place, "theater": kg.Place,
		"museum": kg.Place, "hall": kg.Place, "bridge": kg.Place, "park": kg.Place, "airport": kg.Place, "stadium": kg.Place,
	}
)
