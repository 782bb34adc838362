package extract

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// kindOf guesses the kind of a name that the vocabulary has not: what the rules
// that found it say, what the words around it say, else its shape.
func (x *Namer) kindOf(g *group) kg.Kind {
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
	case slices.ContainsFunc(g.members, x.foreignNotion):
		return kg.Concept
	}
	kind := x.kindByShape(g.members[0])
	if software(kind) && x.ideaElsewhere(g) {
		return kg.Concept
	}
	return kind
}

// kindVotes counts what speaks for each kind of a name.
func (x *Namer) kindVotes(g *group) map[kg.Kind]int {
	votes := map[kg.Kind]int{}
	named := slices.ContainsFunc(g.members, inFull)
	for _, c := range g.members {
		switch {
		case c.rule == innerRule && c.kind == kg.Project: // for want of a better guess
			votes[c.kind] = max(votes[c.kind], 2)
		case c.kind != "":
			votes[c.kind] += 1 + int(c.strength)
		}
		if c.kind == kg.Person && c.strength == certain {
			continue // a professor at a university is none
		}
		if c.kind == kg.Person && c.url != "" && x.pairOfNames(c.words) {
			continue // who links where they present themselves does what companies do as well
		}
		if named && c.words.len() == 1 {
			continue // what somebody does who is called by one name, companies do as well
		}
		if kind, weight := x.kindAround(c); kind != "" {
			votes[kind] += weight
		}
		if kind := x.listedKind(c); kind != "" {
			votes[kind] += 5
		}
		if c.kind == "" && x.amongCompanies(c) {
			votes[kg.Organization] += 3
		}
	}
	return votes
}

// inFull reports whether a candidate is somebody's full name beyond doubt, or leads to where they
// present themselves.
func inFull(c *candidate) bool {
	return c.kind == kg.Person && (c.strength == certain && c.words.len() > 1 || c.url != "")
}

func (x *Namer) kindByShape(c *candidate) kg.Kind {
	w := x.words[c.words.from]
	switch {
	case x.pairOfNames(c.words) && x.namesNotion(c.words):
		return kg.Concept
	case x.pairOfNames(c.words):
		return kg.Person
	case x.headOf(c.words) != "":
		return x.headOf(c.words)
	case c.words.len() > 1 && !x.uncommon(c.words):
		return kg.Concept
	case c.words.len() > 1:
		return kg.Product
	case w.is(camel) && conLike(x.textOf(c)):
		return kg.Event
	case w.is(allCaps):
		return kg.Concept
	}
	return kg.Project
}

// pairOfNames reports whether two words are written as somebody's name, and the first is a given name
// or both are none of the language.
func (x *Namer) pairOfNames(name span) bool {
	if name.len() != 2 || !x.personShaped(name) {
		return false
	}
	return x.lexeme(name.from).Given || x.ofNoLanguage(name) && !x.behindArticle(name.from) && !x.behindForeignArticle(name.from)
}

// ofNoLanguage reports whether no word of a name is an ordinary one, or written as only names
// of things are.
func (x *Namer) ofNoLanguage(name span) bool {
	for i := name.from; i < name.to; i++ {
		if x.words[i].is(camel) && !clan(x.text(x.words[i])) || !x.uncommon(span{i, i + 1}) {
			return false
		}
	}
	return true
}

// clan reports whether a word with a capital inside is a surname: McCormack, MacKinnon,
// DeVries.
func clan(text string) bool {
	for _, prefix := range []string{"Mc", "Mac", "De", "Van", "Fitz", "Di", "Du", "La", "Le"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && len(rest) > 3 && isUpper(rest[0]) && rest[1:] == strings.ToLower(rest[1:]) {
			return true
		}
	}
	return false
}

// behindArticle reports whether an article stands before word i, as it does before things.
func (x *Namer) behindArticle(i int32) bool {
	return i > 0 && x.words[i-1].sentence == x.words[i].sentence && articles[x.lowerText(i-1)]
}

// kindAround reads the kind from the words directly before and behind a name:
// "the Acme team", "Acme is a tool", "at Acme".
func (x *Namer) kindAround(c *candidate) (kg.Kind, int) {
	text := x.doc.Text
	sentence := x.doc.Sentences[x.words[c.words.from].sentence]
	after := strings.ToLower(text[c.end:min(sentence.End, int(c.end)+60)])
	for _, p := range kindPhrases {
		if strings.HasPrefix(after, p.phrase) && endsWord(after[len(p.phrase):]) {
			return p.kind, p.weight
		}
	}
	if noun, ok := definedAs(after); ok {
		if kind, known := kindNouns[noun]; known {
			return kind, 6
		}
	}
	if x.inState(c.words) {
		return kg.Place, 6
	}
	if x.actsAsPerson(c.words) {
		return kg.Person, 5
	}
	if x.gathering(c.words) {
		return kg.Event, 5
	}
	if x.homeOfSomebody(c.words.from) {
		return kg.Organization, 4
	}
	if kind := x.kindCalled(c.words); kind != "" {
		return kind, 4
	}
	before := strings.ToLower(text[max(sentence.Start, int(c.start)-maxLead):c.start])
	for _, p := range kindLeads {
		if strings.HasSuffix(before, p.phrase) && (p.phrase[0] == ' ' || !letterBefore(before, len(before)-len(p.phrase))) && (p.kind != kg.Event || x.gone(c.words)) {
			return p.kind, p.weight
		}
	}
	return "", 0
}

// endsWord reports whether no word goes on with a text, but for a plural.
func endsWord(rest string) bool {
	rest = strings.TrimPrefix(rest, "s")
	return !letterAt(rest, 0, len(rest))
}

// gone reports whether a name is all of where somebody goes to: no training of somebody, and no
// university.
func (x *Namer) gone(name span) bool {
	behind := x.wordBehind(name.to-1, " ")
	return x.headOf(name) == "" && (behind == "" || isUpper(behind[0]) || closing[behind])
}

// closing are the words that go on behind where somebody goes to.
var closing = map[string]bool{
	"in": true, "at": true, "on": true, "for": true, "and": true, "or": true, "last": true, "this": true, "with": true, "as": true, "where": true,
	"which": true, "to": true, "but": true, "about": true, "from": true, "again": true, "together": true, "yesterday": true, "today": true,
}

// homeOfSomebody reports whether word i stands behind somebody and "from": Ada from Acme,
// engineers from Acme.
func (x *Namer) homeOfSomebody(i int32) bool {
	if i < x.first[x.words[i].sentence]+2 || x.lowerText(i-1) != "from" || x.gapBefore(i) != " " || x.gapBefore(i-1) != " " {
		return false
	}
	lex := x.lexeme(i - 2)
	return lex.Role || somebody[lex.text] || x.words[i-2].named() && (lex.Given || x.behindGiven(i-2))
}

// behindGiven reports whether word i stands behind a given name.
func (x *Namer) behindGiven(i int32) bool {
	return i > x.first[x.words[i].sentence] && x.gapBefore(i) == " " && x.lexeme(i-1).Given && x.words[i-1].named()
}

// somebody are words for people whose company "from" tells.
var somebody = map[string]bool{"folks": true, "people": true, "someone": true, "somebody": true, "guys": true, "guy": true, "friends": true, "colleagues": true}

// definedAs returns the noun of "is a …" or "is an open source …" at the start
// of a text, or what a hasty note has instead.
func definedAs(after string) (string, bool) {
	rest, ok := cutAny(after, " is a ", " is an ", " is the ", ", a ", ", an ", " - a ", " – a ", ": a ", " was a ", " (a ", " (an ")
	if !ok {
		return noted(after)
	}
	for n, word := range strings.Fields(rest) {
		word = strings.Trim(word, ".,;:()")
		if _, noun := kindNouns[word]; noun {
			return word, true
		}
		if n >= 6 || origins[word] {
			break
		}
	}
	return "", false
}

// origins are the words behind what somebody is: a developer from a company.
var origins = map[string]bool{"from": true, "at": true, "who": true}

// noted returns the noun that a hasty note puts behind a name and a dash, without an
// article, before what it is for: "- tool to build clusters".
func noted(after string) (string, bool) {
	rest, ok := cutAny(after, " - ", " – ", " — ", ": ", " = ", " -> ")
	if !ok {
		return "", false
	}
	words := strings.Fields(rest)
	for n := 0; n < len(words) && n < maxNoted; n++ {
		last := n+1 == len(words) || purposes[words[n+1]]
		if kind := kindNouns[words[n]]; last && kind == kg.Project {
			return words[n], true
		}
	}
	return "", false
}

// maxNoted bounds the words up to the noun of a hasty note.
const maxNoted = 4

// purposes are the words with which a note goes on to say what a thing is for.
var purposes = map[string]bool{"for": true, "to": true, "that": true, "which": true, "by": true, "from": true}

func cutAny(text string, prefixes ...string) (string, bool) {
	for _, prefix := range prefixes {
		if rest, ok := strings.CutPrefix(text, prefix); ok {
			return rest, true
		}
	}
	return text, false
}
