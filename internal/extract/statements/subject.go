package statements

import (
	"slices"
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxNouns is the number of plain words that may stand between a subject's
// name and its verb: the Acme proxy team uses.
const maxNouns = 2

// maxPredicate is the number of words that may stand between "is" and a noun
// with a preposition: is a widely used networking plugin for.
const maxPredicate = 6

// subjects returns the terms that a trigger at word i speaks of, and whether it
// denies what it says of them. It returns none rather than a doubtful one.
func (r *Reader) subjects(t *prose.Trigger, i int32) (terms []int, denied bool) {
	left := i - 1
	if t.Manner == prose.Noun || t.Manner == prose.Role || t.Manner == prose.Link {
		left = r.predicate(left)
	}
	from := left + 1
	left, denied = r.helpers(left)
	for at := from; at < i; at++ {
		denied = denied || denies(r.plain(at))
	}
	if r.wished(prose.Span{From: left + 1, To: i}) {
		return nil, false
	}
	if left < r.words.From || (t.Manner == prose.Noun || t.Phrase == "support for") && r.onlyAdjectives(i-1) {
		return r.elsewhere(t), denied
	}
	left = r.chosen(left)
	if r.ruledOut(left) {
		return r.withNeither(r.subjectAt(t, left), left), true
	}
	return r.subjectAt(t, left), denied
}

// helpers steps left over auxiliaries and adverbs, and what ends something, and reports
// whether one of them denies the verb. Who never stopped doing something does it.
func (r *Reader) helpers(left int32) (int32, bool) {
	denied, ended := false, false
	for ; r.inside(left) && r.nameAt(left) == nil && (prose.Helper(r.text(left)) || ends[r.text(left)]); left-- {
		switch text := r.text(left); {
		case ends[text]:
			ended = true
		case denies(text) && !prose.Emphasis[r.nextText(left)]:
			denied = true
		}
		if left+1 < r.words.To && left > r.words.From && r.gap(left+1) != " " {
			break
		}
	}
	return left, denied != ended
}

// nextText returns the word behind word i in lower case.
func (r *Reader) nextText(i int32) string {
	if i+1 < r.words.To {
		return r.text(i + 1)
	}
	return ""
}

// predicate steps left from a noun over its article and adjectives to the verb
// "to be" that makes it a predicate, or to the comma that makes it an
// apposition, if there is one, else over the article.
func (r *Reader) predicate(left int32) int32 {
	for i := left; r.inside(i) && left-i <= maxPredicate && r.gap(i+1) == " "; i-- {
		switch text := r.text(i); {
		case prose.Copulas[text]:
			return i
		case text == "its" && prose.Helper(r.nextText(i)):
			return i // it's
		case prose.Articles[text] && r.gap(i) == ", ":
			return i - 1
		case prose.Prepositions[text], prose.Relatives[text], prose.Pronouns[text], prose.Conjunctions[text]:
			i = r.words.From
		}
	}
	for r.inside(left) && prose.Articles[r.text(left)] {
		left--
	}
	return left
}

// subjectAt returns the subjects whose last word, or the word that stands for
// them, is word i.
func (r *Reader) subjectAt(t *prose.Trigger, i int32) []int {
	separator := ""
	if i+1 < r.words.To {
		separator = r.gap(i + 1)
	}
	if r.pastPossessive(i) > i {
		i, separator = i-1, " "
	}
	if separator == ") " || separator == "), " {
		i, separator = r.beforeParenthesis(i), " "
	}
	if !r.inside(i) {
		return nil
	}
	if separator == ", " && r.endsApposition(t, i) {
		return r.beforeApposition(t, i)
	}
	if f := r.nameAt(i); f != nil {
		if separator == ", " && r.describes(t) && r.writtenIn(f) {
			return r.last
		}
		if terms, predicate := r.subjectOf(t, f); predicate && (separator == " " || separator == ", ") {
			return terms
		}
		if term := r.glossed(t, f.Words.From, separator); term >= 0 && r.kind(f.Term) == kg.Concept {
			return one(term)
		}
		return r.named(t, f, separator)
	}
	if separator != " " {
		return nil
	}
	if term := r.glossed(t, i, separator); term >= 0 {
		return one(term)
	}
	return r.standIn(t, i)
}

// beforeParenthesis returns the index of the word before the parenthesis that
// word i stands in.
func (r *Reader) beforeParenthesis(i int32) int32 {
	for ; r.inside(i) && i > r.words.From; i-- {
		if gap := r.gap(i); gap == " (" || gap == "(" {
			return i - 1
		}
	}
	return r.words.From - 1
}

// named returns the subjects of a trigger that follows a name.
func (r *Reader) named(t *prose.Trigger, f *findings.Found, separator string) []int {
	if owner := r.ownerOf(f); owner != nil {
		if !prose.Software(r.kind(owner.Term)) || !partsOfSoftware[r.text(f.Words.To-1)] {
			return nil
		}
		f = owner
	}
	if !r.reaches(t, f, separator) {
		return nil
	}
	switch {
	case t.Relation == kg.IsA && t.Reversed && (r.partOfPhrase(f) || r.withNoun(f) || r.modifies(f)):
		return nil
	case separator == " " && r.acted(t, f), t.Relation == kg.ComparedWith && gains[r.text(f.Words.To-1)], t.Manner == prose.Link && t.Relation == kg.Uses && (separator != " " || r.prepositional(f)):
		return nil
	case r.prepositional(f) && !r.opensClause(t, f) && t.OfHead():
		return r.head(f)
	}
	if t.Manner == prose.Role {
		return []int{r.bearer(f)}
	}
	if t.Manner == prose.Verb {
		return []int{f.Term}
	}
	return r.listUpTo(f)
}

// reaches reports whether a trigger may say something of the name before it, by what stands between.
func (r *Reader) reaches(t *prose.Trigger, f *findings.Found, separator string) bool {
	switch separator {
	case " ", "’s ", "'s ":
		return t.Manner != prose.Noun || !r.nextPlain(f)
	case " - ", " – ", ": ", ", ":
		return true
	case " (":
		return t.Manner != prose.Verb && t.Manner != prose.Verbs
	}
	return false
}

// gains end the name of what gets better or worse, of which only the measure is compared.
var gains = map[string]bool{"improvement": true, "improvements": true, "gain": true, "gains": true, "increase": true}

// ownerOf returns the name right before an idea in small letters, which is then something of its:
// the Istio control plane, the AWS load balancer. It returns nil if there is none.
func (r *Reader) ownerOf(f *findings.Found) *findings.Found {
	from := f.Words.From
	if r.kind(f.Term) != kg.Concept || !r.b.Namer.Words[from].Is(prose.Lower) || !r.inside(from-1) || r.gap(from) != " " {
		return nil
	}
	if other := r.nameAt(from - 1); other != nil && r.kind(other.Term) != kg.Concept {
		return other
	}
	return nil
}

// partsOfSoftware are the last words of what is a part of the software that it is named with:
// what it does, that software does.
var partsOfSoftware = map[string]bool{
	"plane": true, "planes": true, "sidecar": true, "sidecars": true, "agent": true, "agents": true, "operator": true, "operators": true,
	"controller": true, "controllers": true, "scheduler": true, "schedulers": true, "daemon": true, "daemons": true, "dashboard": true,
	"webhook": true, "webhooks": true, "backend": true, "frontend": true, "compiler": true, "runtime": true,
}

// acted reports whether a name is what somebody does something to, and it is this
// that a trigger tells how, or what for: install Acme using Homebrew; to use Acme use Homebrew. What is
// used may as well be written in a language.
func (r *Reader) acted(t *prose.Trigger, f *findings.Found) bool {
	command := t.Manner == prose.Verbs && commands[t.Words[0]]
	before := r.beforeArticle(f)
	if !command && (t.Manner != prose.Participle || t.Reversed) || !r.inside(before) || r.nameAt(before) != nil {
		return false
	}
	switch text := r.text(before); text {
	case "use", "using":
		return command || strings.HasSuffix(t.Words[0], "ing")
	default:
		return isDeed(text) || r.plainNoun(before) && r.gap(before) == " " && isDeed(r.plain(before-1))
	}
}

func isDeed(text string) bool { return deeds[strings.TrimSuffix(text, "ing")] }

// deeds are what one does to things with others, as they are and without -ing.
var deeds = map[string]bool{
	"access": true, "automate": true, "automat": true, "build": true, "configure": true, "configur": true, "connect": true, "create": true,
	"creat": true, "debug": true, "debugg": true, "deploy": true, "expose": true, "expos": true, "extend": true, "install": true,
	"manage": true, "manag": true, "migrate": true, "migrat": true, "monitor": true, "provision": true, "run": true, "runn": true,
	"develop": true, "validate": true, "validat": true, "query": true, "parse": true, "pars": true, "train": true,
	"scale": true, "scal": true, "secure": true, "secur": true, "start": true, "test": true, "upgrade": true, "upgrad": true, "write": true,
	"writ": true,
}

// nextPlain reports whether a noun follows a name, which then only tells what
// sort of thing the noun is: the eBPF plugin for Envoy.
func (r *Reader) nextPlain(f *findings.Found) bool {
	return r.inside(f.Words.To) && !prose.Helper(r.text(f.Words.To))
}

// opensClause reports whether a comma parts a name, of which a verb says something as of one thing,
// from what stands before it: "In addition to gRPC, Envoy supports".
func (r *Reader) opensClause(t *prose.Trigger, f *findings.Found) bool {
	return t.Manner == prose.Verb && r.gap(f.Words.From) == ", "
}

// prepositional reports whether a name hangs on a preposition, and so is no
// subject: "the talk about Istio".
func (r *Reader) prepositional(f *findings.Found) bool {
	before := r.beforeList(f)
	return r.inside(before) && r.nameAt(before) == nil && prose.Prepositions[r.text(before)]
}

// partOfPhrase reports whether a name hangs on the noun before it, which is what
// the phrase is about: "operations from the sidecar".
func (r *Reader) partOfPhrase(f *findings.Found) bool {
	before := r.beforeArticle(f)
	return r.inside(before) && (r.text(before) == "of" || r.text(before) == "from")
}

// beforeArticle returns the index of the word before a name and its article.
func (r *Reader) beforeArticle(f *findings.Found) int32 {
	i := f.Words.From - 1
	for r.inside(i) && r.nameAt(i) == nil && prose.Articles[r.text(i)] {
		i--
	}
	return i
}

// head returns the subject that a name with a preposition belongs to: Cilium in
// "Cilium with Hubble"; the name itself if it is where people work.
func (r *Reader) head(f *findings.Found) []int {
	before := r.beforeArticle(f)
	if text := r.text(before); (text == "at" || text == "from") && r.kind(f.Term) == kg.Organization {
		return []int{f.Term}
	}
	if r.inside(before - 1) {
		if other := r.nameAt(before - 1); other != nil && r.gap(before) == " " && !r.prepositional(other) {
			return []int{other.Term}
		}
	}
	return nil
}

// listUpTo returns the term of a name and of those that form a list with it,
// unless a statement read before has them for its objects.
func (r *Reader) listUpTo(f *findings.Found) []int {
	terms := []int{f.Term}
	for n := int(r.over[f.Words.From-r.words.From]) - 1; n > 0 && len(terms) < maxList; n-- {
		if r.found[n-1].Words.From < r.stated || !r.lists(n) {
			break
		}
		terms = append(terms, r.found[n-1].Term)
	}
	return terms
}

// standIn returns what a word stands for: a pronoun its noun, "and" the subject
// of the verb before, a plain noun the name before it.
func (r *Reader) standIn(t *prose.Trigger, i int32) []int {
	switch text := r.text(i); {
	case prose.Relatives[text]:
		return r.relative(i)
	case text == "it" && len(r.last) == 1 && r.inside(i-1) && r.text(i-1) == "but":
		return r.last // of the half before, of which it is denied or said otherwise
	case text == "it" && r.namedSince(i):
		return nil
	case text == "it", text == "this" && i == r.words.From, r.b.NamesAgain(i):
		return one(r.b.Antecedents[r.sentence])
	case text == "they":
		return one(r.they(t, i))
	case text == "we" && r.plain(i+1) == "can":
		return nil // anybody
	case text == "we", text == "he", text == "she":
		return one(r.company())
	case text == "and", text == "but", text == "or", text == "then":
		if r.turnedTo(i) {
			return nil
		}
		return r.last
	case t.Relation == kg.IsA && t.Reversed && classNouns[text]:
		return r.fieldBefore(i)
	case prose.Prepositions[text], prose.Articles[text], t.Manner == prose.Link, t.Manner == prose.Noun:
		return nil
	}
	return r.nounSubjects(t, i)
}

// nounSubjects returns the subjects that plain nouns up to word i stand for.
func (r *Reader) nounSubjects(t *prose.Trigger, i int32) []int {
	if f := r.nameBeforeNouns(i); f != nil {
		if r.acted(t, f) {
			return nil
		}
		if terms, predicate := r.subjectOf(t, f); predicate {
			return terms
		}
	}
	terms := r.beforeNouns(i)
	if (t.Relation == kg.PartOf || t.Relation == kg.Introduces || t.Relation == kg.ComparedWith) && len(terms) > 0 && r.kind(terms[0]) == kg.Concept {
		return nil // what a debugging session includes is no part of debugging
	}
	return terms
}

// namedSince reports whether the sentence names something that is made before "it" at word i, which may be that.
func (r *Reader) namedSince(i int32) bool {
	return slices.ContainsFunc(r.found, func(f findings.Found) bool { return f.Words.To <= i && naming.IsMade(r.kind(f.Term)) })
}

// turnedTo reports whether somebody else acts in the clause that word i goes on: "uses Envoy but we had to
// and use".
func (r *Reader) turnedTo(i int32) bool {
	for n := i - 1; r.inside(n) && n >= r.stated; n-- {
		switch r.plain(n) {
		case "i", "we", "you", "he", "she", "they":
			return true
		}
	}
	return false
}

// one returns a list of one term, none for -1.
func one(term int) []int {
	if term < 0 {
		return nil
	}
	return []int{term}
}

// relative returns what "which", "who" or "that" at word i refers to: the name
// right before it, a plain noun allowed between.
func (r *Reader) relative(i int32) []int {
	separator := r.gap(i)
	if separator != " " && separator != ", " || !r.inside(i-1) {
		return nil
	}
	if term := r.whatIs(i); term >= 0 {
		return one(term)
	}
	if f := r.nameAt(i - 1); f != nil {
		if r.text(i) == "that" && separator == " " && r.plain(r.beforeArticle(f)) == "for" {
			return nil // what is for it does so: an extension for Acme that runs
		}
		return []int{f.Term}
	}
	terms := r.beforeNouns(i - 1)
	if r.text(i) == "who" && len(terms) > 0 && naming.IsMade(r.kind(terms[0])) {
		return nil // it is people who do it
	}
	return terms
}

// beforeNouns returns the name that plain nouns up to word i follow: "the Acme
// proxy team".
func (r *Reader) beforeNouns(i int32) []int {
	f := r.nameBeforeNouns(i)
	switch {
	case f == nil || r.oneOfMany(f) || r.otherNoun(f):
		return nil
	case r.prepositional(f):
		return r.head(f)
	}
	return []int{f.Term}
}

// nameBeforeNouns returns that name, nil for none.
func (r *Reader) nameBeforeNouns(i int32) *findings.Found {
	for n := 0; n < maxNouns && r.inside(i-1); n++ {
		if r.gap(i) != " " && r.gap(i) != "'s " && r.gap(i) != "’s " || !r.plainNoun(i) {
			return nil
		}
		i--
		if f := r.nameAt(i); f != nil {
			return f
		}
	}
	return nil
}

// oneOfMany reports whether an article makes of a name and the noun behind it some other thing: a
// Kubernetes operator, a Clojure dialect. What people and companies have is theirs.
func (r *Reader) oneOfMany(f *findings.Found) bool {
	return naming.IndefiniteArticles[r.plain(f.Words.From-1)] && naming.IsMade(r.kind(f.Term))
}

// plainNoun reports whether word i may be a noun that goes with a name before
// it: no small word of grammar.
func (r *Reader) plainNoun(i int32) bool {
	text := r.text(i)
	return !prose.Prepositions[text] && !prose.Articles[text] && !prose.Relatives[text] && !prose.Pronouns[text] && !prose.Conjunctions[text]
}

// commands are the verbs that at the start of a sentence tell the reader what
// to do.
var commands = map[string]bool{
	"use": true, "rely": true, "require": true, "need": true, "depend": true, "support": true, "run": true, "work": true,
	"integrate": true, "implement": true, "replace": true, "introduce": true, "launch": true,
}

// elsewhere returns the subject of a trigger that begins its sentence: an item
// says it of what it stands under.
func (r *Reader) elsewhere(t *prose.Trigger) []int {
	parent := r.b.Result.Sentences[r.sentence].Parent
	switch {
	case r.describes(t), t.Manner == prose.Noun, t.Phrase == "support for", t.Manner == prose.Verb && parent < 0, t.Relation == kg.Introduces && t.Reversed:
		return one(r.described())
	case parent < 0 || t.Manner == prose.Participle || t.Manner == prose.Link:
		return nil
	case t.Manner == prose.Role:
		return one(r.author(parent))
	case t.Manner == prose.Verbs && commands[t.Words[0]]:
		return nil
	case t.Relation == kg.Presents:
		return one(r.headOf(parent, kg.Person))
	case t.Manner == prose.Verbs && t.Relation == kg.ComparedWith:
		return one(r.replacing())
	case t.Manner == prose.Verbs:
		return one(r.company())
	}
	if lead := r.described(); lead >= 0 {
		return one(lead)
	}
	if r.itemOfPart(parent) {
		return nil
	}
	return one(r.headOf(parent, kg.Project))
}

// author returns whoever has the role that begins a sentence by the item or heading above it; -1 where that
// names what somebody else is the author of, or where "the" leads to one who goes on to act.
func (r *Reader) author(parent int) int {
	named := r.b.InSentence(parent)
	if r.text(r.words.From) == "the" || r.anyOf(named, naming.IsMade) && !r.anyOf(named, isPerson) {
		return -1
	}
	return r.headOf(parent, kg.Person)
}

// anyOf reports whether one of some names is of a kind.
func (r *Reader) anyOf(names []findings.Found, of func(kg.Kind) bool) bool {
	return slices.ContainsFunc(names, func(f findings.Found) bool { return of(r.b.Result.Terms[f.Term].Kind) })
}

func isPerson(kind kg.Kind) bool { return kind == kg.Person }
