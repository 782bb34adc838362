package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// KindOf guesses the kind of a name that the vocabulary has not: what the rules
// that found it say, what the words around it say, else its shape.
func (x *Namer) KindOf(g *Group) kg.Kind {
	votes := x.kindVotes(g)
	best, most := kg.Kind(""), 0
	for _, kind := range kg.Kinds() {
		if votes[kind] > most {
			best, most = kind, votes[kind]
		}
	}
	switch {
	case best != "":
		return best
	case slices.ContainsFunc(g.Members, x.foreignNotion):
		return kg.Concept
	}
	kind := x.kindByShape(g.Members[0])
	if prose.Software(kind) && x.ideaElsewhere(g) {
		return kg.Concept
	}
	return kind
}

// kindVotes counts what speaks for each kind of a name.
func (x *Namer) kindVotes(g *Group) map[kg.Kind]int {
	votes := map[kg.Kind]int{}
	named := slices.ContainsFunc(g.Members, inFull)
	for _, c := range g.Members {
		switch {
		case c.Rule == innerRule && c.Kind == kg.Project: // for want of a better guess
			votes[c.Kind] = max(votes[c.Kind], 2)
		case c.Kind != "":
			votes[c.Kind] += 1 + int(c.Strength)
		}
		if c.Kind == kg.Person && c.Strength == Certain {
			continue // a professor at a university is none
		}
		if c.Kind == kg.Person && c.URL != "" && x.pairOfNames(c.Words) {
			continue // who links where they present themselves does what companies do as well
		}
		if named && c.Words.Len() == 1 {
			continue // what somebody does who is called by one name, companies do as well
		}
		if kind, weight := x.kindAround(c); kind != "" {
			votes[kind] += weight
		}
		if kind := x.listedKind(c); kind != "" {
			votes[kind] += 5
		}
		if c.Kind == "" && x.amongCompanies(c) {
			votes[kg.Organization] += 3
		}
	}
	return votes
}

// inFull reports whether a candidate is somebody's full name beyond doubt, or leads to where they
// present themselves.
func inFull(c *Candidate) bool {
	return c.Kind == kg.Person && (c.Strength == Certain && c.Words.Len() > 1 || c.URL != "")
}

func (x *Namer) kindByShape(c *Candidate) kg.Kind {
	w := x.Words[c.Words.From]
	switch {
	case x.pairOfNames(c.Words) && x.namesNotion(c.Words):
		return kg.Concept
	case x.pairOfNames(c.Words):
		return kg.Person
	case x.HeadOf(c.Words) != "":
		return x.HeadOf(c.Words)
	case c.Words.Len() > 1 && !x.Uncommon(c.Words):
		return kg.Concept
	case c.Words.Len() > 1:
		return kg.Product
	case w.Is(prose.Camel) && (conLike(x.TextOf(c)) || mealOps(x.TextOf(c))):
		return kg.Event
	case w.Is(prose.Camel) && operates(x.TextOf(c)):
		return kg.Concept
	case w.Is(prose.AllCaps) && queries(x.TextOf(c)):
		return kg.Language
	case w.Is(prose.AllCaps):
		return kg.Concept
	}
	return kg.Project
}

// operates reports whether a word is called as the practices of running something are: BizDevOps.
func operates(text string) bool {
	stem, ok := strings.CutSuffix(text, "Ops")
	return ok && len(stem) > 1
}

// mealOps reports whether a word is called as the meetings are where those who run something eat or drink: LoafOps is none,
// LunchOps is.
func mealOps(text string) bool {
	stem, ok := strings.CutSuffix(text, "Ops")
	return ok && meals[strings.ToLower(stem)]
}

// meals are what one meets for.
var meals = map[string]bool{
	"breakfast": true, "brunch": true, "coffee": true, "lunch": true, "tea": true, "dinner": true, "beer": true, "beers": true,
	"drinks": true, "pizza": true, "taco": true, "tacos": true, "donut": true, "donuts": true, "whisky": true, "whiskey": true,
	"wine": true,
}

// queries reports whether capitals end as the names of query languages do, for that is what QL stands for: IQL, MQL.
func queries(text string) bool { return len(text) > 2 && strings.HasSuffix(text, "QL") }

// pairOfNames reports whether two words are written as somebody's name, and the first is a given name
// or both are none of the language.
func (x *Namer) pairOfNames(name prose.Span) bool {
	if name.Len() != 2 || !x.PersonShaped(name) {
		return false
	}
	return x.Lexeme(name.From).Given || x.OfNoLanguage(name) && !x.BehindArticle(name.From) && !x.behindForeignArticle(name.From)
}

// kindAround reads the kind from the words directly before and behind a name:
// "the Acme team", "Acme is a tool", "at Acme".
func (x *Namer) kindAround(c *Candidate) (kg.Kind, int) {
	if kind, weight := x.kindBehind(c); kind != "" {
		return kind, weight
	}
	switch {
	case x.inState(c.Words), x.twinned(c.Words), x.houseAround(c.Words):
		return kg.Place, 6
	case x.workplace(c.Words):
		return kg.Organization, 4
	case x.actsAsPerson(c.Words):
		return kg.Person, 5
	case x.gathering(c.Words):
		return kg.Event, 5
	case x.homeOfSomebody(c.Words.From):
		return kg.Organization, 4
	}
	if kind := x.kindCalled(c.Words); kind != "" {
		return kind, 4
	}
	return x.kindBefore(c)
}

// kindBehind reads the kind from the words behind a name, none if they say nothing of it.
func (x *Namer) kindBehind(c *Candidate) (kg.Kind, int) {
	end := x.Doc.Sentences[x.Words[c.Words.From].Sentence].End
	after := strings.ToLower(x.Doc.Text[c.End:min(end, int(c.End)+60)])
	for _, p := range kindPhrases {
		if strings.HasPrefix(after, p.phrase) && endsWord(after[len(p.phrase):]) {
			return p.kind, p.weight
		}
	}
	noun, _ := prose.DefinedAs(after)
	return prose.KindNouns[noun], 6
}

// kindBefore reads the kind from the words before a name, none if they say nothing of it.
func (x *Namer) kindBefore(c *Candidate) (kg.Kind, int) {
	start := x.Doc.Sentences[x.Words[c.Words.From].Sentence].Start
	before := strings.ToLower(x.Doc.Text[max(start, int(c.Start)-maxLead):c.Start])
	for _, p := range kindLeads {
		if strings.HasSuffix(before, p.phrase) && (p.phrase[0] == ' ' || !prose.LetterBefore(before, len(before)-len(p.phrase))) && (p.kind != kg.Event || x.gone(c.Words)) {
			return p.kind, p.weight
		}
	}
	return "", 0
}

// endsWord reports whether no word goes on with a text, but for a plural.
func endsWord(rest string) bool {
	rest = strings.TrimPrefix(rest, "s")
	return !prose.LetterAt(rest, 0, len(rest))
}

// gone reports whether a name is all of where somebody goes to: no training of somebody, and no
// university.
func (x *Namer) gone(name prose.Span) bool {
	behind := x.WordBehind(name.To-1, " ")
	return x.HeadOf(name) == "" && (behind == "" || prose.IsUpper(behind[0]) || closing[behind])
}

// closing are the words that go on behind where somebody goes to.
var closing = map[string]bool{
	"in": true, "at": true, "on": true, "for": true, "and": true, "or": true, "last": true, "this": true, "with": true, "as": true, "where": true,
	"which": true, "to": true, "but": true, "about": true, "from": true, "again": true, "together": true, "yesterday": true, "today": true,
}

// homeOfSomebody reports whether word i stands behind somebody and "from": Ada from Acme,
// engineers from Acme.
func (x *Namer) homeOfSomebody(i int32) bool {
	if x.houseOfSomebody(i) {
		return true
	}
	if i < x.First[x.Words[i].Sentence]+2 || x.LowerText(i-1) != "from" || x.GapBefore(i) != " " || x.GapBefore(i-1) != " " {
		return false
	}
	lex := x.Lexeme(i - 2)
	return lex.Role || somebody[lex.Text] || x.Words[i-2].Named() && (lex.Given || x.behindGiven(i-2))
}

// houseOfSomebody reports whether word i stands behind somebody's full name and "of": Ada Blorf of Acme, Ada Blorf, of Acme.
func (x *Namer) houseOfSomebody(i int32) bool {
	if i < x.First[x.Words[i].Sentence]+3 || x.LowerText(i-1) != "of" || x.GapBefore(i) != " " {
		return false
	}
	if gap := x.GapBefore(i - 1); gap != " " && gap != ", " {
		return false
	}
	if x.personAt(i - 2) {
		return x.candidates[x.Covered[i-2]-1].Words.Len() > 1
	}
	name := prose.Span{From: i - 3, To: i - 1}
	return x.GapBefore(i-2) == " " && x.PersonShaped(name) && x.personScore(name) >= certainScore
}

// behindGiven reports whether word i stands behind a given name.
func (x *Namer) behindGiven(i int32) bool {
	return i > x.First[x.Words[i].Sentence] && x.GapBefore(i) == " " && x.Lexeme(i-1).Given && x.Words[i-1].Named()
}

// somebody are words for people whose company "from" tells.
var somebody = map[string]bool{"folks": true, "people": true, "someone": true, "somebody": true, "guys": true, "guy": true, "friends": true, "colleagues": true}

// IsThing reports whether a kind is neither people nor places nor occasions.
func IsThing(kind kg.Kind) bool {
	switch kind {
	case kg.Person, kg.Organization, kg.Place, kg.Event, kg.Talk:
		return false
	}
	return true
}

// IsEmployer reports whether people may work at what an entry names.
func IsEmployer(entry *vocab.Entry) bool { return entry.Kind == kg.Organization || entry.Company }

// IsMade reports whether things of a kind are made by somebody: software, standards and languages.
func IsMade(kind kg.Kind) bool {
	return prose.Software(kind) || kind == kg.Standard || kind == kg.Language
}
