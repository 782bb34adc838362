package findings

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What a thing is says a genus and what sets the thing apart in it: "a proxy for services", "a binary
// protocol". Whoever writes "the scariest one", "a pain" or "the subject of the year" says what he
// thinks of it.

// namesGenus reports whether what stands behind the article, in small letters, says what
// a thing is.
func namesGenus(text string) bool {
	if strings.ContainsAny(text, "!…") || strings.Contains(text, "...") || slices.ContainsFunc(strings.Fields(text), chatty) {
		return false
	}
	words := strings.Fields(text)
	if end := clauseEnd().FindStringIndex(text); end != nil {
		words = strings.Fields(text[:end[0]])
	}
	for i, word := range words {
		noun, behind := singular(word), words[i+1:]
		switch {
		case likened[word]:
			return false
		case len(behind) == 0, endsPhrase(behind[0]), genera()[noun] && resumes(behind[0]):
			if told := saysGenus(words[:i], noun, behind); told || len(behind) == 0 || behind[0] != "and" {
				return told
			}
		}
	}
	return false
}

// saysGenus reports whether a noun is what a thing may be, and is set apart by the words before it
// or behind it.
func saysGenus(before []string, noun string, behind []string) bool {
	if len(behind) == 0 || prose.Conjunctions[behind[0]] {
		return genera()[noun] && slices.ContainsFunc(before, func(word string) bool { return !valued[word] })
	}
	switch first := behind[0]; {
	case praises[strings.Join(behind, " ")]:
		return false
	case genera()[noun]:
		return true
	case relationals()[noun]:
		return first == "of" || first == "to" || first == "for" || first == "between"
	case first == "that", first == "which":
		return !saysLittle[noun] && len(behind) > 1 && (prose.Auxiliaries[behind[1]] || strings.HasSuffix(behind[1], "s"))
	}
	return false
}

// clauseEnd is what parts the words that tell the genus from what follows.
var clauseEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[,;:.]+(?:\s|$)|\s[(–—-]`) })

func endsPhrase(word string) bool {
	return prose.Prepositions[word] || prose.Relatives[word] || prose.Conjunctions[word] && word != "and" && word != "or" || word == "where" || prose.Pronouns[word]
}

// resumes reports whether a word begins what is said of a noun behind it, or a second noun.
func resumes(word string) bool {
	switch word {
	case "and", "that's", "that’s", "built", "written", "made", "run":
		return true
	}
	return strings.HasSuffix(word, "ly") || strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing")
}

func singular(word string) string {
	word, _ = kg.Singular(word)
	return word
}

// chatty reports whether somebody speaks of himself, of where he is, or smiles.
func chatty(word string) bool {
	switch strings.TrimRight(word, ".,;:") {
	case "i", "i'm", "i’m", "i've", "i’ve", "me", "my", "we", "we're", "we’re", "us", "our", "here", "such", "today":
		return true
	}
	return slices.Contains([]string{":)", ":(", ":-)", ":-(", ";)", ";-)", ":d"}, word)
}

// genera are what things are sorted by.
var genera = sync.OnceValue(func() map[string]bool {
	set := prose.WordSet(`abstraction add-on addon algorithm application architecture assembler benchmark bot broker browser bundler cache catalog checker cluster cms
	collector community component compute conference controller convention daemon dashboard datastore dependency dialect discipline
	ecosystem editor encoder environment exporter extension fabric festival filesystem firewall firmware font fork function gateway generator
	gpu handler hypervisor ide initiative instrument interface interpreter kit layer linter loader log manager mechanism mesh methodology microservice
	middleware mode model module monitor network notation optimizer orchestration os package paradigm parser patch plane policy port preprocessor
	procedure process queue registry renderer repository resource role router script sdk sensor simulator software solution
	specialization stack storage store style suite summit superset supercomputer switch syntax technology template test tracker
	transpiler transport type utility variable vm volume warehouse webserver website wiki workflow wrapper cni crd
	advocate architect author ceo co-founder cto developer engineer evangelist founder member professor researcher scientist`)
	for noun := range prose.KindNouns {
		set[noun] = true
	}
	delete(set, "way")
	return set
})

// relationals say what a thing is of, to or between others.
var relationals = sync.OnceValue(func() map[string]bool {
	set := prose.WordSet(`abbreviation acronym alternative class collection combination family flavor flavour form group kind layer list mapping measurement name
	part piece sequence series sort subclass subset successor synonym term type variant variation version`)
	for noun := range naming.Measures() {
		set[noun] = true
	}
	return set
})

// valued tell things apart by what somebody thinks of them, or not at all.
var valued = map[string]bool{
	"amazing": true, "awesome": true, "bad": true, "best": true, "big": true, "biggest": true, "common": true, "cool": true, "easiest": true, "fastest": true,
	"fine": true, "first": true, "good": true, "great": true, "huge": true, "important": true, "interesting": true, "key": true, "main": true,
	"most": true, "new": true, "newest": true, "nice": true, "perfect": true, "popular": true, "powerful": true, "pretty": true, "real": true,
	"really": true, "relatively": true, "top": true, "useful": true, "vast": true, "very": true, "worst": true,
}

// likened say that a thing is as another is, or isn't.
var likened = map[string]bool{
	"another": true, "default": true, "different": true, "last": true, "next": true, "only": true, "other": true, "right": true, "same": true,
	"second": true, "similar": true, "wrong": true,
}

// praises follow what somebody prefers.
var praises = map[string]bool{"of choice": true, "of the year": true, "of the day": true, "of the future": true, "to use": true}

// saysLittle are the nouns with which a sentence speaks of a thing but doesn't say what it is.
var saysLittle = map[string]bool{
	"answer": true, "bit": true, "bottleneck": true, "case": true, "concern": true, "favorite": true, "favourite": true, "issue": true, "lot": true,
	"must": true, "one": true, "pain": true, "place": true, "point": true, "problem": true, "question": true, "reason": true, "step": true,
	"story": true, "subject": true, "thing": true, "topic": true, "way": true, "winner": true, "word": true,
}
