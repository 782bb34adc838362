package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A heading is often nothing but the name of what its section is about, and says by itself
// as little of it as a title does; but where the text below writes the same words with
// capitals too, they are a name: "## Quux Flow" and "they announced Quux Flow".

// headed is a name that a heading may be.
type headed struct {
	words prose.Span // in the heading
	found []prose.Span
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
		first := x.Words[names[i].words.From].Lexeme
		same := func(other *headed) bool { return x.SameWords(other.words, names[i].words) }
		if len(byStart[first]) < sameStart && !slices.ContainsFunc(byStart[first], same) {
			byStart[first] = append(byStart[first], &names[i])
		}
	}
	for _, i := range x.Named {
		for _, name := range byStart[x.Words[i].Lexeme] {
			x.meetHeaded(name, i)
		}
	}
	for i := range names {
		if names[i].sure {
			x.proposeHeaded(&names[i])
		}
	}
}

// headedNames returns what the headings of the note consist of.
func (x *Namer) headedNames() []headed {
	var names []headed
	for i, section := range x.Doc.Sections[1:] {
		if section.Block < 0 || i >= maxHeadings {
			continue
		}
		sentence, ok := x.FirstSentence(section.Block)
		if !ok {
			continue
		}
		x.readLine(sentence)
		for _, s := range x.line {
			if prose.Articles[x.LowerText(s.words.From)] {
				s.words.From++
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

// headable reports whether words of a heading can be a name that isn't known: all with
// capitals, the last none that names nothing, and known of them at most who makes it.
func (x *Namer) headable(words prose.Span) bool {
	if words.Len() < 1 || words.Len() > maxHeaded || x.Foreign(words.From) && !x.Shaped(words) {
		return false
	}
	from := words.From
	if n := x.Covered[from]; n > 0 {
		maker := &x.candidates[n-1]
		if maker.Entry == nil || !prose.Software(maker.Kind) && maker.Kind != kg.Organization {
			return false
		}
		from = maker.Words.To
	}
	if from >= words.To || from > words.From && (x.inflectedVerb(from) || x.inflectedVerb(words.To-1)) {
		return false
	}
	for i := words.From; i < words.To; i++ {
		if w := x.Words[i]; !w.Named() || w.At(prose.InCode|prose.InBare|prose.Shouted) || i > words.From && x.GapBefore(i) != " " || i >= from && x.saysNothing(i) {
			return false
		}
	}
	last := x.LowerText(words.To - 1)
	return !x.Lists.Role(strings.TrimSuffix(last, "s")) && !generic[last] && !prose.Gatherings[last] && !strings.HasSuffix(last, "ing")
}

// saysNothing reports whether word i of a heading is known as part of something else, or
// belongs to no name of a thing.
func (x *Namer) saysNothing(i int32) bool {
	lex := x.Lexeme(i)
	return x.Covered[i] > 0 || lex.Role || lex.Negative || lex.Contraction || lex.Given
}

// meetHeaded notes that a name stands at word i, and whether only names have capitals there.
func (x *Namer) meetHeaded(name *headed, i int32) {
	to := i + name.words.Len()
	if int(to) > len(x.Words) || x.Words[to-1].Sentence != x.Words[i].Sentence {
		return
	}
	for k := i; k < to; k++ {
		w := x.Words[k]
		if !w.Named() || w.Lexeme != x.Words[name.words.From+k-i].Lexeme || w.At(prose.Elsewhere) || k > i && x.GapBefore(k) != " " {
			return
		}
	}
	name.found = append(name.found, prose.Span{From: i, To: to})
	name.sure = name.sure || !x.IsHeading(int(x.Words[i].Sentence)) && (x.capitalisedAsName(prose.Span{From: i, To: to}) || x.calledProject(name.words))
}

// capitalisedAsName reports whether words have capitals where other words have none, and
// are no part of a longer name.
func (x *Namer) capitalisedAsName(words prose.Span) bool {
	first := x.Words[words.From]
	if first.At(prose.AnyCapital|prose.InQuote) && !(first.At(prose.InMeta) && words.Len() > 1) || x.Usage(words.From).Lower > 0 {
		return false
	}
	if words.Len() == 1 && x.Lexeme(words.From).Common && !first.Is(prose.AllCaps) && x.BehindArticle(words.From) {
		return false
	}
	return !x.LeadsName(words.To-1) && (!x.BehindName(words.From) || x.OrdinaryStart(words.From-1))
}

// calledProject reports whether words say that what they name is a project: Project Quux.
func (x *Namer) calledProject(words prose.Span) bool {
	return words.Len() == 2 && x.LowerText(words.From) == "project"
}

// inflectedVerb reports whether a word behind a name may say what that does, or several
// things that are done to it: Envoy Runs Anywhere, Kubernetes Upgrades.
func (x *Namer) inflectedVerb(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Common && strings.HasSuffix(lex.Text, "s") && !strings.HasSuffix(lex.Text, "ss")
}

func (x *Namer) proposeHeaded(name *headed) {
	kind := prose.Heads[x.LowerText(name.words.To-1)]
	switch {
	case x.Covered[name.words.From] > 0:
		kind = x.ProductKind(name.words)
	case x.calledProject(name.words):
		kind = kg.Project
	}
	for _, words := range name.found {
		x.propose(words.From, words.To, "heading", Fair, kind)
	}
}
