package prose

import (
	"strings"
	"sync"

	"notes/internal/markdown"
)

// maxAlone is how many words are one name.
const maxAlone = 3

// AloneIn returns the words with which an item of a list begins, up to its end or an aside, if
// they can be one name.
func (x *Text) AloneIn(sentence int32) Span {
	doc := x.Doc
	if doc.Blocks[doc.Sentences[sentence].Block].Kind != markdown.Item {
		return Span{}
	}
	from, end := x.First[sentence], x.First[sentence+1]
	if from == end {
		return Span{}
	}
	end = min(end, from+maxAlone+1) // one more is too many
	to := from + 1
	for to < end && !Aside(x.GapBefore(to)) {
		to++
	}
	if to-from > maxAlone {
		return Span{}
	}
	return Span{from, to}
}

// MayBeSoftware reports whether a word, or words joined by hyphens, may be the name of software
// that is not known: one at least is none of the language.
func (x *Text) MayBeSoftware(name Span) bool {
	own := false
	for i := name.From; i < name.To; i++ {
		w, lex := x.Words[i], x.Lexeme(i)
		if i > name.From && !w.At(Hyphened) || w.At(InCode|InNote|InTag) || w.Is(Numeric|Dotted) || lex.Given {
			return false
		}
		text := strings.TrimRight(lex.Text, "0123456789")
		own = own || !x.OrdinaryWord(text) && !x.Slipped(text)
	}
	return own && !x.Foreign(name.From) && !x.adjectival(name)
}

// adjectival reports whether words joined by a hyphen begin with an ordinary one that is no name
// of software: volatile-quux.
func (x *Text) adjectival(name Span) bool {
	first := x.Lexeme(name.From)
	return first.Common && x.Vocab.Lookup(first.Text) == nil
}

// LeavesName reports whether word i leaves the word behind its hyphen what it is: non-React, R-to-Go.
func (x *Text) LeavesName(i int32) bool {
	text := x.LowerText(i)
	return Prefixes[text] || x.Lists.Function(text)
}

// Derives reports whether word i says how something is that has to do with what stands before its
// hyphen: React-based, React-generated, React-loving.
func (x *Text) Derives(i int32) bool {
	text := x.LowerText(i)
	return Describing[text] || strings.HasSuffix(text, "ed") || strings.HasSuffix(text, "ing")
}

// Called reports whether a name follows "called" or "named", alone or as the second of
// two, or the clause by which somebody calls a thing so: "a service they call Kwark".
func (x *Text) Called(name Span) bool {
	if name.From == 0 || x.GapBefore(name.From) != " " {
		return false
	}
	switch x.LowerText(name.From - 1) {
	case "and":
		first := Span{name.From - 2, name.From - 1}
		return name.From > 2 && x.AndBefore(name.From) && x.Words[first.From].Named() && x.Words[name.From].Named() && x.LowerText(first.From-1) != "and" && x.Called(first)
	case "called", "named", "dubbed":
		return true
	case "call", "calls":
		return name.From > 2 && Pronouns[x.LowerText(name.From-2)] && x.GapBefore(name.From-2) == " " && !Conjunctions[x.LowerText(name.From-3)]
	}
	return false
}

// FollowedByNoun reports whether the word behind a name says what it is.
func (x *Text) FollowedByNoun(name Span) bool {
	return int(name.To) < len(x.Words) && x.Words[name.To].Is(Lower) && x.GapBefore(name.To) == " " && namedNoun(x.LowerText(name.To))
}

// namedNoun reports whether a word is what has a name of its own, and whose name
// stands before it without an article between.
func namedNoun(word string) bool {
	switch word {
	case "package", "library", "lib", "plugin", "crate", "gem", "framework", "daemon", "toolkit", "toolbox", "protocol", "filesystem":
		return true
	}
	return false
}

// IntroducedAs reports whether a name begins a sentence that says that it is a
// thing of some kind.
func (x *Text) IntroducedAs(name Span) bool {
	if !x.Words[name.From].At(Initial) {
		return false
	}
	_, ok := x.DefinedBehind(name)
	return ok
}

// DefinedBehind returns the noun of what a sentence says that a name is, right behind it, see [DefinedAs].
func (x *Text) DefinedBehind(name Span) (string, bool) {
	last := x.Words[name.To-1]
	after := x.Doc.Text[last.End:x.Doc.Sentences[last.Sentence].End]
	return DefinedAs(strings.ToLower(after[:min(len(after), maxDefinition)]))
}

// maxDefinition is in how many bytes behind a name the noun is looked for that says what it is.
const maxDefinition = 60

// NounAt reports whether words outside headings stand where a noun does, and are the whole of it.
func (x *Text) NounAt(place Span) bool {
	return !x.IsHeading(int(x.Words[place.From].Sentence)) && x.nounBefore(place.From) && x.NounEnds(place.To)
}

// nounBefore reports whether a noun is to follow what stands before word i.
func (x *Text) nounBefore(i int32) bool {
	if x.GapBefore(i) != " " {
		return false
	}
	text := x.LowerText(i - 1)
	return Articles[text] || Prepositions[text] && !AlsoAdverbs[text]
}

// AlsoAdverbs are prepositions behind which a verb stands as often, or anything.
var AlsoAdverbs = map[string]bool{"to": true, "like": true, "up": true, "out": true, "over": true, "as": true}

// NounEnds reports whether no noun goes on at word i.
func (x *Text) NounEnds(i int32) bool {
	if int(i) == len(x.Words) || x.GapBefore(i) != " " {
		return true
	}
	text := x.LowerText(i)
	return Prepositions[text] || Conjunctions[text] || Helper(text) || Relatives[text] || Pronouns[text]
}

// Across returns the word on the other side of a sign of a list or a junction that parts
// word i from the one before it, if one looks back (-1), else that stands there and parts
// what is before from what is behind; -1 if there is none.
func (x *Text) Across(i, step int32) int32 {
	switch {
	case i <= 0 || int(i) >= len(x.Words):
		return -1
	case x.ListSign(i):
		return i + min(step, 0)
	case step < 0 && i > 1 && x.Junction(i-1):
		return i - 2
	case step > 0 && int(i)+1 < len(x.Words) && x.Junction(i):
		return i + 1
	}
	return -1
}

// Strange reports whether word i is not in the language: neither ordinary nor
// one slip away from it, no abbreviation without a vowel, nor a person's name.
func (x *Text) Strange(i int32) bool {
	lex := x.Lexeme(i)
	text := lex.Text
	return !lex.Common && !lex.Given && !lex.Role && strings.ContainsAny(text, "aeiouy") && !x.OrdinaryWord(text) && !lex.Contraction &&
		!Derived(text) && !x.Agent(text) && !x.Lists.Begins(text) && !x.Slipped(text)
}

// Derived reports whether a word ends as English derives its words, and hardly
// any name written small does. Whatever the word is, it is of the language.
func Derived(text string) bool {
	for _, ending := range []string{"ing", "ly", "tion", "sion", "ment", "ness", "ity", "able", "ible", "ive", "ous", "ful", "ised", "ized"} {
		if len(text) >= len(ending)+3 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// Agent reports whether a word names who or what does something: attacker,
// transformers.
func (x *Text) Agent(text string) bool {
	text = strings.TrimSuffix(text, "s")
	for _, ending := range []string{"er", "or"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) > 3 {
			return x.Lists.Common(stem) || x.Lists.Common(stem+"e") || strings.HasSuffix(stem, "i") && x.Lists.Common(stem[:len(stem)-1]+"y")
		}
	}
	return false
}

// Nominal reports whether word i can be one of those that an idea is called by.
func (x *Text) Nominal(i int32) bool {
	w, lex := &x.Words[i], x.Lexeme(i)
	return !lex.unnamed && !w.Is(Digits) && !w.At(InCode|InBare) && !lex.GivenOnly
}

// JoinsNotion reports whether word i goes on with the phrase of the word before it.
func (x *Text) JoinsNotion(i int32) bool {
	gap := x.GapBefore(i)
	return gap == " " || gap == "-"
}

// unnamed reports whether no idea is called by a word: a letter, or one of grammar or of talk.
func unnamed(text string) bool {
	return len(text) < 2 || sayings()[text] || Articles[text] || Relatives[text] || Pronouns[text] || Conjunctions[text] || Prepositions[text] || Helper(text)
}

// WordSet makes a set of the words of a text.
func WordSet(text string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(text) {
		set[word] = true
	}
	return set
}

// sayings stand in what is said of things, and hardly ever in what they are called.
var sayings = sync.OnceValue(func() map[string]bool {
	return WordSet(`theirs ours some any many much more most few less least other another each every everything anything nothing several various such
	same different how why where whose whether my your his her there here very too lots lot us me let let's lets please yes ok vs versus etc
	thing things stuff way ways today tomorrow yesterday off down away get gets got make makes made use uses used need needs want wants worth
	thru one two three four five six seven eight nine ten first second third last next previous multiple not`)
})

// Many reports whether word i is an ordinary one in the plural: Acme Outages.
func (x *Text) Many(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Common && strings.HasSuffix(lex.Text, "s") && !x.Lists.Base(lex.hash)
}

// Verbal reports whether a word is an ordinary one that more often says what the
// maker does than what it makes: Acme Adding Nodes, Acme Use Envoy.
func (x *Text) Verbal(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Common && (strings.HasSuffix(lex.Text, "ing") || lex.Text == "use" || lex.Text == "uses")
}

// minTold is how many words are said of a head at least.
const minTold = 3

// ToldOf reports whether something is said of the head of an item, in words of the language.
func (x *Text) ToldOf(name Span) bool {
	if name.To+minTold > x.First[x.Words[name.From].Sentence+1] {
		return false
	}
	for i := name.To; i < name.To+minTold; i++ {
		if x.Words[i].At(InBare|InCode) || i > name.To && x.GapBefore(i) != " " {
			return false
		}
	}
	return true
}

// tradeHead reports whether the trade calls its ideas by a word.
func tradeHead(text string) bool {
	return tradeHeads()[text] || tradeHeads()[strings.TrimSuffix(text, "s")]
}

// tradeHeads end what the trade calls its ideas.
var tradeHeads = sync.OnceValue(func() map[string]bool {
	return WordSet(`theory theorem principle fallacy pattern antipattern algorithm topology topologies architecture attack discovery network model
	pipeline graph tree index hash lock queue cache buffer trap bias debt budget matrix search culture hook mesh registry analysis protocol
	equation governance ownership thinking design rule law effect threshold factor hypothesis paradox safety maturity stack loop cycle store
	framework strategy strategies policy policies methodology boundary boundaries layer`)
})

// namers say that what follows is what something is called, two of them only behind other words.
var namers = map[string]bool{"called": true, "aka": true, "dubbed": true, "coined": true, "as": true, "of": true}
