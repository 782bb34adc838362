package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What is known is often only where a longer name begins: of Boise State University, of the
// Python Steering Council, of the James Joyce Pub. The last word says what has the name, and
// what is known before it whether such a thing may be called after it.

// findBodies proposes what is called after something known and what it is itself.
func (x *Namer) findBodies() {
	for _, i := range x.Named {
		if x.Covered[i] > 0 {
			continue
		}
		known := x.knownBefore(i)
		if known == nil || x.BodyBegins(known.Words.From) {
			continue
		}
		name := prose.Span{From: known.Words.From, To: i + 1}
		kind := x.bodyOf(known, name)
		if kind == "" || x.bodyGoesOn(name) {
			continue
		}
		name.From = x.universityOf(name.From)
		name.To = x.careOf(name.To)
		x.propose(name.From, name.To, "called after what is known", Certain, kind).Entry = x.inFull(known, i)
		x.cover(name)
	}
}

// maxBetween is how many words stand at most between what is known and what is called after it.
const maxBetween = 3

// knownBefore returns the candidate that ends before word i, but for a few words with capitals that
// nothing is known of; nil if there is none.
func (x *Namer) knownBefore(i int32) *Candidate {
	for n := i - 1; n >= 0 && i-n <= maxBetween+1; n-- {
		w := x.Words[n]
		if !w.Named() || x.GapBefore(n+1) != " " {
			return nil
		}
		if c := x.Covered[n]; c > 0 && x.candidates[c-1].Strength > Hint {
			return &x.candidates[c-1]
		}
		if w.Is(prose.AllCaps|prose.Camel|prose.Digits) || x.Lexeme(n).Small {
			return nil
		}
	}
	return nil
}

// bodyOf returns the kind of what words name that begin with what is known, empty if nothing that is
// called like the last of them is called after that.
func (x *Namer) bodyOf(known *Candidate, name prose.Span) kg.Kind {
	last := name.To - 1
	head := x.LowerText(last)
	plain := last - known.Words.To
	switch {
	case circles[[2]string{x.LowerText(last - 1), head}]:
		return kg.Organization
	case known.Kind == kg.Concept && head == "project":
		if plain == 0 && known.Words.Len() > 1 && x.LowerBefore(known.Words.From) == "the" {
			return kg.Project // the one that works on it: the Kernel Baking Project
		}
	case known.Kind == kg.Person:
		if plain == 0 && !x.Words[last].At(prose.InTitle) {
			return memorials[head]
		}
	case known.Kind == kg.Place, known.Kind == kg.Organization:
		if establishments[head] || foundations[head] {
			return kg.Organization
		}
	case known.Kind == kg.Project, known.Kind == kg.Language, known.Kind == kg.Concept:
		if foundations[head] {
			return kg.Organization
		}
	}
	return ""
}

// bodyGoesOn reports whether another word with a capital stands right behind a name, which then is
// a part of something else.
func (x *Namer) bodyGoesOn(name prose.Span) bool {
	to := name.To
	return to < x.First[x.Words[name.From].Sentence+1] && x.GapBefore(to) == " " && x.Words[to].Named() && x.Covered[to] == 0
}

// inFull returns the entry of what is known if its own name ends in word i too, so that the two are
// one: NC State University. It is nil otherwise.
func (x *Namer) inFull(known *Candidate, i int32) *vocab.Entry {
	if known.Entry != nil && known.Words.To == i && strings.HasSuffix(strings.ToLower(known.Entry.Name), " "+x.LowerText(i)) {
		return known.Entry
	}
	return nil
}

// universityOf returns the word that a name begins with, given one that may stand behind
// "University of": University of Hull Medical School.
func (x *Namer) universityOf(from int32) int32 {
	if x.GapBefore(from) != " " || x.LowerText(from-1) != "of" || x.GapBefore(from-1) != " " {
		return from
	}
	if first := from - 2; institutions[x.LowerText(first)] && x.Words[first].Is(prose.Capital) {
		return first
	}
	return from
}

// careOf returns the index behind a name with what it cares for: Hull School of Mines, Hull School
// for the Blind.
func (x *Namer) careOf(to int32) int32 {
	limit := x.First[x.Words[to-1].Sentence+1]
	at := to
	switch {
	case at == limit || x.GapBefore(at) != " ":
		return to
	case x.Surface(x.Words[at]) == "of":
		at++
	case x.Surface(x.Words[at]) == "for" && x.WordBehind(at, " ") == "the":
		at += 2
	default:
		return to
	}
	end := at
	for end < limit && end-at < maxCare && x.GapBefore(end) == " " && x.caredFor(end) {
		end++
	}
	if end == at {
		return to
	}
	return end
}

// caredFor reports whether word i may be of what an institution cares for.
func (x *Namer) caredFor(i int32) bool {
	w := x.Words[i]
	return w.Is(prose.Capital) && !w.Is(prose.AllCaps|prose.Digits)
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
