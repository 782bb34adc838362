package extract

import (
	"strings"

	"notes/pkg/kg"
)

// kindOf guesses the kind of a name that the vocabulary has not: what the rules
// that found it say, what the words around it say, else its shape.
func (x *Extractor) kindOf(g *group) kg.Kind {
	votes := map[kg.Kind]int{}
	for _, c := range g.members {
		if c.kind != "" {
			votes[c.kind] += 1 + int(c.strength)
		}
		if c.kind == kg.Person && c.strength == certain {
			continue // a professor at a university is none
		}
		if kind, weight := x.kindAround(c); kind != "" {
			votes[kind] += weight
		}
		if c.kind == "" && x.amongCompanies(c) {
			votes[kg.Organization] += 3
		}
	}
	best, most := kg.Kind(""), 0
	for _, kind := range kg.Kinds() {
		if votes[kind] > most {
			best, most = kind, votes[kind]
		}
	}
	if best == "" {
		return x.kindByShape(g.members[0])
	}
	return best
}

func (x *Extractor) kindByShape(c *candidate) kg.Kind {
	w := x.scan.words[c.words.from]
	switch {
	case c.words.len() == 2 && x.personShaped(c.words) && (x.lexeme(c.words.from).Given || x.ofNoLanguage(c.words) && !x.behindArticle(c.words.from)):
		return kg.Person
	case c.words.len() > 1 && heads[x.lowerText(c.words.to-1)] != "":
		return heads[x.lowerText(c.words.to-1)]
	case c.words.len() > 1 && !x.uncommon(c.words):
		return kg.Concept
	case c.words.len() > 1:
		return kg.Product
	case w.is(allCaps):
		return kg.Concept
	}
	return kg.Project
}

// ofNoLanguage reports whether no word of a name is an ordinary one, or written as only names
// of things are.
func (x *Extractor) ofNoLanguage(name span) bool {
	for i := name.from; i < name.to; i++ {
		if x.scan.words[i].is(camel) && !clan(x.scan.text(x.scan.words[i])) || !x.uncommon(span{i, i + 1}) {
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
func (x *Extractor) behindArticle(i int32) bool {
	return i > 0 && x.scan.words[i-1].sentence == x.scan.words[i].sentence && articles[x.lowerText(i-1)]
}

// kindAround reads the kind from the words directly before and behind a name:
// "the Acme team", "Acme is a tool", "at Acme".
func (x *Extractor) kindAround(c *candidate) (kg.Kind, int) {
	text := x.scan.doc.Text
	sentence := x.scan.doc.Sentences[x.scan.words[c.words.from].sentence]
	after := strings.ToLower(text[c.end:min(sentence.End, int(c.end)+60)])
	for _, p := range kindPhrases {
		if strings.HasPrefix(after, p.phrase) {
			return p.kind, p.weight
		}
	}
	if noun, ok := definedAs(after); ok {
		if kind, known := kindNouns[noun]; known {
			return kind, 6
		}
	}
	if x.beforeState(c.words.to - 1) {
		return kg.Place, 6
	}
	if x.homeOfSomebody(c.words.from) {
		return kg.Organization, 4
	}
	before := strings.ToLower(text[max(sentence.Start, int(c.start)-16):c.start])
	for _, p := range kindLeads {
		if strings.HasSuffix(before, p.phrase) {
			return p.kind, p.weight
		}
	}
	return "", 0
}

// homeOfSomebody reports whether word i stands behind somebody and "from": Ada from Acme,
// engineers from Acme.
func (x *Extractor) homeOfSomebody(i int32) bool {
	if i < x.scan.first[x.scan.words[i].sentence]+2 || x.lowerText(i-1) != "from" || x.gapBefore(i) != " " || x.gapBefore(i-1) != " " {
		return false
	}
	lex := x.lexeme(i - 2)
	return lex.Role || somebody[lex.text] || x.scan.words[i-2].named() && (lex.Given || x.behindGiven(i-2))
}

// behindGiven reports whether word i stands behind a given name.
func (x *Extractor) behindGiven(i int32) bool {
	return i > x.scan.first[x.scan.words[i].sentence] && x.gapBefore(i) == " " && x.lexeme(i-1).Given && x.scan.words[i-1].named()
}

// somebody are words for people whose company "from" tells.
var somebody = map[string]bool{"folks": true, "people": true, "someone": true, "somebody": true, "guys": true, "guy": true, "friends": true, "colleagues": true}

type kindPhrase struct {
	phrase string
	kind   kg.Kind
	weight int
}

// kindPhrases stand directly behind a name.
var kindPhrases = []kindPhrase{
	{" team", kg.Organization, 3},
	{"'s team", kg.Organization, 3},
	{" folks", kg.Organization, 3},
	{" people", kg.Organization, 3},
	{" engineers", kg.Organization, 3},
	{" employees", kg.Organization, 4},
	{" booth", kg.Organization, 3},
	{"'s booth", kg.Organization, 3},
	{" foundation", kg.Organization, 4},
	{" presented", kg.Organization, 3},
	{" demoed", kg.Organization, 3},
	{" demonstrated", kg.Organization, 3},
	{" talked about", kg.Organization, 3},
	{" inc", kg.Organization, 4},
	{" gmbh", kg.Organization, 5},
	{" ltd", kg.Organization, 5},
	{" group", kg.Organization, 2},
	{" project", kg.Project, 3},
	{" operator", kg.Project, 3},
	{" plugin", kg.Project, 2},
	{" library", kg.Project, 3},
	{" software", kg.Project, 3},
	{" package", kg.Project, 3},
	{" tool", kg.Project, 3},
	{" cli", kg.Project, 3},
	{" repo", kg.Project, 3},
	{" maintainer", kg.Project, 3},
	{" controller", kg.Project, 2},
	{" framework", kg.Project, 3},
	{" agent", kg.Project, 2},
	{" api", kg.Standard, 1},
	{" spec", kg.Standard, 3},
	{" protocol", kg.Standard, 4},
	{" standard", kg.Standard, 3},
	{" format", kg.Standard, 3},
	{" language", kg.Language, 4},
	{" gpu", kg.Hardware, 3},
	{" cpu", kg.Hardware, 3},
	{" chip", kg.Hardware, 3},
	{" series", kg.Hardware, 1},
	{" platform", kg.Product, 2},
	{" service", kg.Product, 1},
	{" app", kg.Product, 1},
	{" game", kg.Product, 3},
	{" robot", kg.Product, 3},
	{" conference", kg.Event, 4},
	{" event", kg.Event, 2},
	{" meetup", kg.Event, 4},
	{" pattern", kg.Concept, 3},
	{" model", kg.Concept, 1},
}

// kindLeads stand directly before a name.
var kindLeads = []kindPhrase{
	{" at ", kg.Organization, 1},
	{"works at ", kg.Organization, 4},
	{"working at ", kg.Organization, 4},
	{"people at ", kg.Organization, 4},
	{"folks at ", kg.Organization, 4},
	{"team at ", kg.Organization, 4},
	{"company ", kg.Organization, 4},
	{"company: ", kg.Organization, 5},
	{"organization: ", kg.Organization, 5},
	{"organisation: ", kg.Organization, 5},
	{"startup ", kg.Organization, 4},
	{"vendor ", kg.Organization, 4},
	{"employer ", kg.Organization, 5},
	{"employer, ", kg.Organization, 5},
	{"project ", kg.Project, 2},
	{"tool ", kg.Project, 2},
	{"library ", kg.Project, 2},
	{"called ", kg.Project, 2},
	{"named ", kg.Project, 2},
	{"city of ", kg.Place, 5},
	{"held in ", kg.Place, 4},
	{"hosted in ", kg.Place, 3},
	{"located in ", kg.Place, 4},
	{"written in ", kg.Language, 4},
	{"language ", kg.Language, 3},
	{"protocol ", kg.Standard, 3},
}

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

// kindNouns say what something is that is "a …".
var kindNouns = map[string]kg.Kind{
	"tool": kg.Project, "project": kg.Project, "library": kg.Project, "framework": kg.Project, "operator": kg.Project, "controller": kg.Project,
	"proxy": kg.Project, "database": kg.Project, "engine": kg.Project, "runtime": kg.Project, "plugin": kg.Project, "cli": kg.Project,
	"system": kg.Project, "scheduler": kg.Project, "distribution": kg.Project, "kernel": kg.Project, "agent": kg.Project, "compiler": kg.Project,
	"program": kg.Project, "server": kg.Project, "client": kg.Project, "orchestrator": kg.Project, "toolkit": kg.Project, "implementation": kg.Project,
	"company": kg.Organization, "startup": kg.Organization, "vendor": kg.Organization, "foundation": kg.Organization, "bank": kg.Organization,
	"university": kg.Organization, "organization": kg.Organization, "organisation": kg.Organization, "retailer": kg.Organization, "provider": kg.Organization,
	"language": kg.Language, "dsl": kg.Language, "protocol": kg.Standard, "specification": kg.Standard, "spec": kg.Standard, "standard": kg.Standard,
	"format": kg.Standard, "api": kg.Standard, "chip": kg.Hardware, "gpu": kg.Hardware, "cpu": kg.Hardware, "board": kg.Hardware,
	"processor": kg.Hardware, "accelerator": kg.Hardware, "service": kg.Product, "product": kg.Product, "platform": kg.Product, "app": kg.Product,
	"game": kg.Product, "device": kg.Product, "conference": kg.Event, "event": kg.Event, "meetup": kg.Event, "technique": kg.Concept,
	"concept": kg.Concept, "practice": kg.Concept, "pattern": kg.Concept, "approach": kg.Concept, "method": kg.Concept, "way": kg.Concept,
	"city": kg.Place, "country": kg.Place, "venue": kg.Place,
}
