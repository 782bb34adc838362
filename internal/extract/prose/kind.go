package prose

import (
	"strings"

	"notes/pkg/kg"
)

// OfNoLanguage reports whether no word of a name is an ordinary one, or written as only names
// of things are.
func (x *Text) OfNoLanguage(name Span) bool {
	for i := name.From; i < name.To; i++ {
		if x.Words[i].Is(Camel) && !clan(x.Surface(x.Words[i])) || !x.Uncommon(Span{i, i + 1}) {
			return false
		}
	}
	return true
}

// clan reports whether a word with a capital inside is a surname: McCormack, MacKinnon,
// DeVries.
func clan(text string) bool {
	for _, prefix := range []string{"Mc", "Mac", "De", "Van", "Fitz", "Di", "Du", "La", "Le"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && len(rest) > 3 && IsUpper(rest[0]) && rest[1:] == strings.ToLower(rest[1:]) {
			return true
		}
	}
	return false
}

// BehindArticle reports whether an article stands before word i, as it does before things.
func (x *Text) BehindArticle(i int32) bool {
	return i > 0 && x.Words[i-1].Sentence == x.Words[i].Sentence && Articles[x.LowerText(i-1)]
}

// DefinedAs returns the noun of "is a …" or "is an open source …" at the start
// of a text, or what a hasty note has instead.
func DefinedAs(after string) (string, bool) {
	rest, ok := CutAny(after, " is a ", " is an ", " is the ", ", a ", ", an ", " - a ", " – a ", ": a ", " was a ", " as an example of a ", " as an example of an ", " (a ", " (an ", ", another ", " is another ")
	if !ok {
		return noted(after)
	}
	words := strings.Fields(rest)
	for n, word := range words {
		word = strings.Trim(word, ".,;:()")
		if _, noun := KindNouns[word]; noun {
			return headNoun(words[n:]), true
		}
		if n >= 6 || Origins[word] {
			break
		}
	}
	return "", false
}

// headNoun returns the last of the nouns that a text begins with and that say what something is: a database
// company is a company.
func headNoun(words []string) string {
	head := strings.Trim(words[0], ".,;:()")
	for n := 1; n < len(words) && head == words[n-1]; n++ {
		next := strings.Trim(words[n], ".,;:()")
		if KindNouns[next] == "" {
			break
		}
		head = next
	}
	return head
}

// Origins are the words behind what somebody is: a developer from a company.
var Origins = map[string]bool{"from": true, "at": true, "who": true}

// noted returns the noun that a hasty note puts behind a name and a dash, without an
// article, before what it is for: "- tool to build clusters", "- data analysis company".
func noted(after string) (string, bool) {
	rest, ok := CutAny(after, " - ", " – ", " — ", ": ", " = ", " -> ")
	if !ok {
		return "", false
	}
	words := strings.Fields(rest)
	for n := 0; n < len(words) && n < maxNoted; n++ {
		noun := strings.TrimRight(words[n], ".,;")
		last := n+1 == len(words) || noun != words[n] || purposes[words[n+1]]
		if last && notedKinds[KindNouns[noun]] {
			return noun, true
		}
	}
	return "", false
}

// notedKinds are those that are told so: other nouns begin as often what is done with a thing.
var notedKinds = map[kg.Kind]bool{kg.Project: true, kg.Organization: true, kg.Hardware: true, kg.Language: true}

// maxNoted bounds the words up to the noun of a hasty note.
const maxNoted = 4

// purposes are the words with which a note goes on to say what a thing is for.
var purposes = map[string]bool{"for": true, "to": true, "that": true, "which": true, "by": true, "from": true}

// KindNouns say what something is that is "a …".
var KindNouns = map[string]kg.Kind{
	"tool": kg.Project, "project": kg.Project, "library": kg.Project, "framework": kg.Project, "operator": kg.Project, "controller": kg.Project,
	"proxy": kg.Project, "database": kg.Project, "engine": kg.Project, "runtime": kg.Project, "plugin": kg.Project, "cli": kg.Project,
	"system": kg.Project, "scheduler": kg.Project, "distribution": kg.Project, "kernel": kg.Project, "agent": kg.Project, "compiler": kg.Project,
	"debugger": kg.Project, "profiler": kg.Project, "linter": kg.Project, "bundler": kg.Project, "editor": kg.Project,
	"repl": kg.Project, "orm": kg.Project, "deployer": kg.Project, "autoscaler": kg.Project, "fuzzer": kg.Project, "emulator": kg.Project,
	"hypervisor": kg.Project, "transpiler": kg.Project, "interpreter": kg.Project, "utility": kg.Project, "wrapper": kg.Project, "sdk": kg.Project,
	"generator": kg.Project, "scanner": kg.Project, "simulator": kg.Project, "parser": kg.Project, "bot": kg.Project, "shell": kg.Project,
	"broker": kg.Project, "gem": kg.Project, "crate": kg.Project,
	"program": kg.Project, "server": kg.Project, "client": kg.Project, "orchestrator": kg.Project, "toolkit": kg.Project, "implementation": kg.Project,
	"company": kg.Organization, "startup": kg.Organization, "vendor": kg.Organization, "foundation": kg.Organization, "bank": kg.Organization,
	"university": kg.Organization, "organization": kg.Organization, "organisation": kg.Organization, "retailer": kg.Organization, "provider": kg.Organization,
	"consultancy": kg.Organization, "agency": kg.Organization, "insurer": kg.Organization, "manufacturer": kg.Organization, "automaker": kg.Organization,
	"carmaker": kg.Organization, "airline": kg.Organization, "telco": kg.Organization, "nonprofit": kg.Organization, "non-profit": kg.Organization,
	"charity": kg.Organization, "consortium": kg.Organization, "cooperative": kg.Organization,
	"language": kg.Language, "dsl": kg.Language, "protocol": kg.Standard, "specification": kg.Standard, "spec": kg.Standard, "standard": kg.Standard,
	"format": kg.Standard, "api": kg.Standard, "chip": kg.Hardware, "gpu": kg.Hardware, "cpu": kg.Hardware, "board": kg.Hardware,
	"processor": kg.Hardware, "accelerator": kg.Hardware, "service": kg.Product, "product": kg.Product, "platform": kg.Product, "app": kg.Product,
	"game": kg.Product, "device": kg.Product, "conference": kg.Event, "event": kg.Event, "meetup": kg.Event, "technique": kg.Concept,
	"concept": kg.Concept, "practice": kg.Concept, "pattern": kg.Concept, "approach": kg.Concept, "method": kg.Concept, "way": kg.Concept,
	"unconference": kg.Event, "podcast": kg.Product, "newsletter": kg.Product, "book": kg.Talk,
	"city": kg.Place, "country": kg.Place, "venue": kg.Place, "restaurant": kg.Place, "pub": kg.Place, "café": kg.Place, "cafe": kg.Place,
	"hotel": kg.Place, "museum": kg.Place,
}

// Software reports whether things of a kind are run.
func Software(kind kg.Kind) bool { return kind == kg.Project || kind == kg.Product }

// ProductKind returns what the last of the words that follow a maker's name says that its product is.
func (x *Text) ProductKind(rest Span) kg.Kind {
	if kind, ok := Heads[x.LowerText(rest.To-1)]; ok && kind != kg.Concept {
		return kind
	}
	return kg.Product
}
