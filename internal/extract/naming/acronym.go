package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Definition joins an acronym and its long form, as the author did: "HPC (High
// Performance Computing)" or "Multi-Instance GPU (MIG)".
type Definition struct{ Short, Long prose.Span }

// findAcronyms proposes the acronyms that the note defines, and their long
// forms, by the alignment of letters (Schwartz and Hearst, 2003).
func (x *Namer) findAcronyms() {
	words := x.Words
	for i := int32(1); i < int32(len(words)); i++ {
		w := &words[i]
		if words[i-1].Is(prose.AllCaps) && !w.At(prose.InBare|prose.InCode) && !noteLabels[x.Surface(words[i-1])] {
			if d, ok := x.spelled(i); ok {
				x.addDefinition(d)
				continue
			}
		}
		bracket := x.Doc.Text[w.Start-1] == '('
		if !bracket && x.Surface(*w) != "stands" || w.At(prose.InBare|prose.InCode) {
			continue
		}
		switch x.GapBefore(i) {
		case " (", "(", "\" (", "” (", "» (":
			if d, ok := x.define(i); ok {
				x.addDefinition(d)
			}
		case " ":
			if d, ok := x.standsFor(i); ok {
				x.addDefinition(d)
			}
		}
	}
}

// define reads the definition whose parenthesis opens before word i.
func (x *Namer) define(i int32) (Definition, bool) {
	words := x.Words
	closing := x.Closing(i)
	if closing <= i {
		return Definition{}, false
	}
	inside := prose.Span{From: i, To: closing}
	before := words[i-1]
	if inside.Len() == 1 && acronymLike(x.Surface(words[i])) {
		return x.longBefore(i)
	}
	if acronymLike(x.Surface(before)) && inside.Len() >= 2 && inside.Len() <= prose.MaxLong {
		if aligned(x.AcronymLetters(i-1), x.Phrase(inside)) {
			return Definition{prose.Span{From: i - 1, To: i}, inside}, true
		}
	}
	if x.blended(i-1, inside) {
		return Definition{prose.Span{From: i - 1, To: i}, inside}, true
	}
	return Definition{}, false
}

// blended reports whether a word is two others in one, the first of them by its first letter alone: Karmada (Kubernetes
// Armada).
func (x *Namer) blended(i int32, parts prose.Span) bool {
	if parts.Len() != 2 || !x.Words[parts.From].Is(prose.Capital) {
		return false
	}
	first, last := x.LowerText(parts.From), x.LowerText(parts.From+1)
	return len(last) >= minBlended && x.LowerText(i) == first[:1]+last
}

// minBlended is the length of the shortest word that another one is told by with a letter before it.
const minBlended = 4

// minSpelled is how many letters an acronym has at least that a colon and its long form follow.
const minSpelled = 3

// spelled reads "QFX: Quantum Fabric Exchange", where word i begins the long form, behind one all
// in capitals: each of its own capitals is a letter of that.
func (x *Namer) spelled(i int32) (Definition, bool) {
	words := x.Words
	short := x.Surface(words[i-1])
	if !spellers[x.GapBefore(i)] || len(short) < minSpelled {
		return Definition{}, false
	}
	limit, to, letter := min(x.First[words[i].Sentence+1], i+prose.MaxLong), i, 0
	for n := i; n < limit && letter < len(short) && (n == i || x.GapBefore(n) == " "); n++ {
		if words[n].Is(prose.Lower) {
			continue
		}
		if words[n].Is(prose.AllCaps) || words[n].Is(prose.Camel) && !x.Lexeme(n).Common || x.Doc.Text[words[n].Start] != short[letter] {
			break
		}
		letter, to = letter+1, n+1
	}
	long := prose.Span{From: i, To: to}
	return Definition{prose.Span{From: i - 1, To: i}, long}, letter == len(short) && (x.coversNoOther(long) || x.coversWhole(long))
}

// spellers are what stands between an acronym and its long form.
var spellers = map[string]bool{": ": true, " : ": true, " = ": true, " - ": true, " – ": true, " — ": true}

// coversNoOther reports whether no name is among these words but that of a place, which what is there is
// called after: University of Pittsburgh.
func (x *Namer) coversNoOther(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Kind != kg.Place {
			return false
		}
	}
	return true
}

// coversWhole reports whether one candidate covers exactly these words.
func (x *Namer) coversWhole(words prose.Span) bool {
	n := x.Covered[words.From]
	return n > 0 && x.candidates[n-1].Words == words
}

// noteLabels are capitals before a colon that say what sort of remark follows.
var noteLabels = map[string]bool{
	"TIP": true, "TODO": true, "NOTE": true, "FAQ": true, "TLDR": true, "PSA": true, "WIP": true, "CTA": true, "POC": true, "FYI": true,
	"BTW": true,
}

// standsFor reads "HPC stands for High Performance Computing", where word i is
// "stands".
func (x *Namer) standsFor(i int32) (Definition, bool) {
	words := x.Words
	limit := min(x.First[words[i].Sentence+1], i+3+prose.MaxLong)
	from := i + 2
	if from >= limit || x.Surface(words[i+1]) != "for" || !acronymLike(x.Surface(words[i-1])) {
		return Definition{}, false
	}
	if text := x.Surface(words[from]); text == "the" || text == "a" {
		from++
	}
	short := x.LowerText(i - 1)
	for to := from + 1; to <= limit; to++ {
		if aligned(short, x.Phrase(prose.Span{From: from, To: to})) {
			return Definition{prose.Span{From: i - 1, To: i}, prose.Span{From: from, To: to}}, true
		}
	}
	return Definition{}, false
}

// longBefore finds the long form that ends before word i, the acronym: the
// shortest run of words whose letters align and whose first letter fits. What has the
// acronym among its words is not what that is short for: AWS SageMaker (AWS).
func (x *Namer) longBefore(i int32) (Definition, bool) {
	words := x.Words
	short := x.AcronymLetters(i)
	first := x.First[words[i].Sentence]
	for from := i - 1; from >= first && i-from <= prose.MaxLong; from-- {
		long := prose.Span{From: from, To: i}
		if x.LowerText(from) == short {
			break
		}
		if long.Len() == 1 && !words[from].Is(prose.Camel) {
			continue
		}
		if aligned(short, x.Phrase(long)) {
			return Definition{prose.Span{From: i, To: i + 1}, long}, true
		}
	}
	return Definition{}, false
}

// acronymLike reports whether a word can stand for a longer one: two to ten
// characters, a capital or digit among them.
func acronymLike(text string) bool {
	if len(text) < 2 || len(text) > 10 {
		return false
	}
	capitals := 0
	for _, r := range text {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2 || capitals == 1 && strings.ContainsAny(text, "0123456789")
}

// aligned reports whether the letters of short stand in long in this order,
// the first at the start of long's first word and at least half of them at
// starts of words. Both are in lower case.
func aligned(short, long string) bool {
	if short == "" || long == "" || short[0] != long[0] {
		return false
	}
	starts, at := 0, 0
	for i := range len(short) {
		if short[i] >= utf8.RuneSelf {
			return false
		}
		next := nextLetter(long, short[i], at)
		if next < 0 {
			return false
		}
		if next == 0 || !prose.LetterBefore(long, next) {
			starts++
		}
		at = next + 1
	}
	return starts*2 > len(short) && !strings.Contains(long[at:], " ") && (!strings.Contains(long, ",") || enumerates(short, long))
}

// enumerates reports whether each letter of short begins an item of an enumeration, as in "CRUD
// (create, read, update, delete)". Other items between brackets are examples of what stands before.
func enumerates(short, long string) bool {
	n := 0
	for item := range strings.SplitSeq(strings.ReplaceAll(long, " and ", ","), ",") {
		if item = strings.TrimSpace(item); item == "" {
			continue
		}
		if n == len(short) || item[0] != short[n] {
			return false
		}
		n++
	}
	return n == len(short)
}

// nextLetter returns where c stands in text from at on, at the start of a
// word if it does anywhere before the word after next; -1 for nowhere.
func nextLetter(text string, c byte, at int) int {
	plain := -1
	for i := at; i < len(text); i++ {
		if text[i] != c {
			continue
		}
		if i == 0 || !prose.LetterBefore(text, i) {
			return i
		}
		if plain < 0 {
			plain = i
		}
	}
	return plain
}

// addDefinition proposes both sides of a definition.
func (x *Namer) addDefinition(d Definition) {
	x.Definitions = append(x.Definitions, d)
	kind := x.kindOfPhrase(d.Long)
	if told := x.toldBeside(d); kind == kg.Concept && told != "" {
		kind = told
	}
	if x.monogrammed(d) {
		kind = kg.Person
	}
	x.propose(d.Short.From, d.Short.To, "definition", Certain, kind)
	x.propose(d.Long.From, d.Long.To, "definition", Certain, kind)
}

// kindOfPhrase guesses the kind of a name from its last word: a Foundation is
// an organization, a Protocol a standard.
func (x *Namer) kindOfPhrase(s prose.Span) kg.Kind {
	last := x.LowerText(s.To - 1)
	if kind, ok := prose.Heads[last]; ok {
		return kind
	}
	return kg.Concept
}
