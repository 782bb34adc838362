package extract

import (
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A heading is often nothing but the name of what its section is about, and says by itself
// as little of it as a title does; but where the text below writes the same words with
// capitals too, they are a name: "## Quux Flow" and "they announced Quux Flow".

// headed is a name that a heading may be.
type headed struct {
	words span // in the heading
	found []span
	sure  bool // the text has it where only names have capitals
}

// maxHeaded is how many words such a name has at most, and sameStart how many that begin
// with one word are looked for.
const (
	maxHeaded = 4
	sameStart = 8
)

// findHeaded proposes what headings consist of, wherever it stands, if the text says that
// it is a name.
func (x *Namer) findHeaded() {
	names := x.headedNames()
	if len(names) == 0 {
		return
	}
	byStart := map[int32][]*headed{}
	for i := range names {
		first := x.words[names[i].words.from].lexeme
		same := func(other *headed) bool { return x.sameWords(other.words, names[i].words) }
		if len(byStart[first]) < sameStart && !slices.ContainsFunc(byStart[first], same) {
			byStart[first] = append(byStart[first], &names[i])
		}
	}
	for _, i := range x.named {
		for _, name := range byStart[x.words[i].lexeme] {
			x.meetHeaded(name, i)
		}
	}
	for i := range names {
		if names[i].sure {
			x.proposeHeaded(&names[i])
		}
	}
}

// sameWords reports whether two stretches are the same words, whatever their case.
func (x *Namer) sameWords(a, b span) bool {
	for i := range a.len() {
		if i >= b.len() || x.words[a.from+i].lexeme != x.words[b.from+i].lexeme {
			return false
		}
	}
	return a.len() == b.len()
}

// headedNames returns what the headings of the note consist of.
func (x *Namer) headedNames() []headed {
	var names []headed
	for i, section := range x.doc.Sections[1:] {
		if section.Block < 0 || i >= maxHeadings {
			continue
		}
		sentence, ok := x.firstSentence(section.Block)
		if !ok {
			continue
		}
		x.readLine(sentence)
		for _, s := range x.line {
			if articles[x.lowerText(s.words.from)] {
				s.words.from++
			}
			if x.headable(s.words) {
				names = append(names, headed{words: s.words})
			}
		}
	}
	return names
}

// maxHeadings bounds how many headings are read for names.
const maxHeadings = 1000

// firstSentence returns the first sentence of a block, and whether it has one: one of
// spaces that don't break has none.
func (x *Namer) firstSentence(block int) (int, bool) {
	return slices.BinarySearchFunc(x.doc.Sentences, block, func(s markdown.Sentence, block int) int { return s.Block - block })
}

// headable reports whether words of a heading can be a name that isn't known: all with
// capitals, the last none that names nothing, and known of them at most who makes it.
func (x *Namer) headable(words span) bool {
	if words.len() < 1 || words.len() > maxHeaded || x.foreign(words.from) && !x.shaped(words) {
		return false
	}
	from := words.from
	if n := x.covered[from]; n > 0 {
		maker := &x.candidates[n-1]
		if maker.entry == nil || !software(maker.kind) && maker.kind != kg.Organization {
			return false
		}
		from = maker.words.to
	}
	if from >= words.to || from > words.from && (x.inflectedVerb(from) || x.inflectedVerb(words.to-1)) {
		return false
	}
	for i := words.from; i < words.to; i++ {
		if w := x.words[i]; !w.named() || w.at(inCode|inBare|shouted) || i > words.from && x.gapBefore(i) != " " || i >= from && x.saysNothing(i) {
			return false
		}
	}
	last := x.lowerText(words.to - 1)
	return !x.lists.Role(strings.TrimSuffix(last, "s")) && !generic[last] && !gatherings[last] && !strings.HasSuffix(last, "ing")
}

// saysNothing reports whether word i of a heading is known as part of something else, or
// belongs to no name of a thing.
func (x *Namer) saysNothing(i int32) bool {
	lex := x.lexeme(i)
	return x.covered[i] > 0 || lex.Role || lex.Negative || lex.contraction || lex.Given
}

// meetHeaded notes that a name stands at word i, and whether only names have capitals there.
func (x *Namer) meetHeaded(name *headed, i int32) {
	to := i + name.words.len()
	if int(to) > len(x.words) || x.words[to-1].sentence != x.words[i].sentence {
		return
	}
	for k := i; k < to; k++ {
		w := x.words[k]
		if !w.named() || w.lexeme != x.words[name.words.from+k-i].lexeme || w.at(inCode|inBare|inNote) || k > i && x.gapBefore(k) != " " {
			return
		}
	}
	name.found = append(name.found, span{i, to})
	name.sure = name.sure || !x.isHeading(int(x.words[i].sentence)) && (x.capitalisedAsName(span{i, to}) || x.calledProject(name.words))
}

// capitalisedAsName reports whether words have capitals where other words have none, and
// are no part of a longer name.
func (x *Namer) capitalisedAsName(words span) bool {
	first := x.words[words.from]
	if first.at(initial|inTitle|inQuote|shouted) && !(first.at(inMeta) && words.len() > 1) || x.usage(words.from).lower > 0 {
		return false
	}
	if words.len() == 1 && x.lexeme(words.from).Common && !first.is(allCaps) && x.behindArticle(words.from) {
		return false
	}
	return !x.leadsName(words.to-1) && (!x.led(words.from) || x.ordinaryStart(words.from-1))
}

// calledProject reports whether words say that what they name is a project: Project Quux.
func (x *Namer) calledProject(words span) bool {
	return words.len() == 2 && x.lowerText(words.from) == "project"
}

// inflectedVerb reports whether a word behind a name may say what that does, or several
// things that are done to it: Envoy Runs Anywhere, Kubernetes Upgrades.
func (x *Namer) inflectedVerb(i int32) bool {
	lex := x.lexeme(i)
	return lex.Common && strings.HasSuffix(lex.text, "s") && !strings.HasSuffix(lex.text, "ss")
}

func (x *Namer) proposeHeaded(name *headed) {
	kind := heads[x.lowerText(name.words.to-1)]
	switch {
	case x.covered[name.words.from] > 0:
		kind = x.productKind(name.words)
	case x.calledProject(name.words):
		kind = kg.Project
	}
	for _, words := range name.found {
		x.propose(words.from, words.to, "heading", fair, kind)
	}
}
