package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// definition joins an acronym and its long form, as the author did: "HPC (High
// Performance Computing)" or "Multi-Instance GPU (MIG)".
type definition struct{ short, long span }

// maxLong bounds the number of words of a long form.
const maxLong = 8

// findAcronyms proposes the acronyms that the note defines, and their long
// forms, by the alignment of letters (Schwartz and Hearst, 2003).
func (x *Namer) findAcronyms() {
	words := x.words
	for i := int32(1); i < int32(len(words)); i++ {
		w := &words[i]
		if words[i-1].is(allCaps) && !w.at(inBare|inCode) && !noteLabels[x.text(words[i-1])] {
			if d, ok := x.spelled(i); ok {
				x.addDefinition(d)
				continue
			}
		}
		bracket := x.doc.Text[w.start-1] == '('
		if !bracket && x.text(*w) != "stands" || w.at(inBare|inCode) {
			continue
		}
		switch x.gapBefore(i) {
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
func (x *Namer) define(i int32) (definition, bool) {
	words := x.words
	closing := x.closing(i)
	if closing <= i {
		return definition{}, false
	}
	inside := span{i, closing}
	before := words[i-1]
	if inside.len() == 1 && acronymLike(x.text(words[i])) {
		return x.longBefore(i)
	}
	if acronymLike(x.text(before)) && inside.len() >= 2 && inside.len() <= maxLong {
		if aligned(x.acronymLetters(i-1), x.phrase(inside)) {
			return definition{span{i - 1, i}, inside}, true
		}
	}
	return definition{}, false
}

// minSpelled is how many letters an acronym has at least that a colon and its long form follow.
const minSpelled = 3

// spelled reads "QFX: Quantum Fabric Exchange", where word i begins the long form, behind one all
// in capitals: each of its own capitals is a letter of that.
func (x *Namer) spelled(i int32) (definition, bool) {
	words := x.words
	short := x.text(words[i-1])
	if !spellers[x.gapBefore(i)] || len(short) < minSpelled {
		return definition{}, false
	}
	limit, to, letter := min(x.first[words[i].sentence+1], i+maxLong), i, 0
	for n := i; n < limit && letter < len(short) && (n == i || x.gapBefore(n) == " "); n++ {
		if words[n].is(lower) {
			continue
		}
		if words[n].is(allCaps|camel) || x.doc.Text[words[n].start] != short[letter] {
			break
		}
		letter, to = letter+1, n+1
	}
	long := span{i, to}
	return definition{span{i - 1, i}, long}, letter == len(short) && (!x.covers(long) || x.coversWhole(long))
}

// spellers are what stands between an acronym and its long form.
var spellers = map[string]bool{": ": true, " : ": true, " = ": true, " - ": true, " – ": true, " — ": true}

// coversWhole reports whether one candidate covers exactly these words.
func (x *Namer) coversWhole(words span) bool {
	n := x.covered[words.from]
	return n > 0 && x.candidates[n-1].words == words
}

// noteLabels are capitals before a colon that say what sort of remark follows.
var noteLabels = map[string]bool{
	"TIP": true, "TODO": true, "NOTE": true, "FAQ": true, "TLDR": true, "PSA": true, "WIP": true, "CTA": true, "POC": true, "FYI": true,
	"BTW": true,
}

// standsFor reads "HPC stands for High Performance Computing", where word i is
// "stands".
func (x *Namer) standsFor(i int32) (definition, bool) {
	words := x.words
	limit := min(x.first[words[i].sentence+1], i+3+maxLong)
	from := i + 2
	if from >= limit || x.text(words[i+1]) != "for" || !acronymLike(x.text(words[i-1])) {
		return definition{}, false
	}
	if text := x.text(words[from]); text == "the" || text == "a" {
		from++
	}
	short := x.lowerText(i - 1)
	for to := from + 1; to <= limit; to++ {
		if aligned(short, x.phrase(span{from, to})) {
			return definition{span{i - 1, i}, span{from, to}}, true
		}
	}
	return definition{}, false
}

// closing returns the index behind the last word before the parenthesis that
// opens before word i is closed; i if it isn't in this sentence.
func (x *Namer) closing(i int32) int32 {
	words := x.words
	limit := x.first[words[i].sentence+1]
	end := x.doc.Sentences[words[i].sentence].End
	for j := i; j < limit && j <= i+maxLong; j++ {
		next := end
		if j+1 < limit {
			next = int(words[j+1].start)
		}
		if gap := x.doc.Text[words[j].end:next]; strings.HasPrefix(gap, ")") {
			return j + 1
		}
	}
	return i
}

// longBefore finds the long form that ends before word i, the acronym: the
// shortest run of words whose letters align and whose first letter fits. What has the
// acronym among its words is not what that is short for: AWS SageMaker (AWS).
func (x *Namer) longBefore(i int32) (definition, bool) {
	words := x.words
	short := x.acronymLetters(i)
	first := x.first[words[i].sentence]
	for from := i - 1; from >= first && i-from <= maxLong; from-- {
		long := span{from, i}
		if x.lowerText(from) == short {
			break
		}
		if long.len() == 1 && !words[from].is(camel) {
			continue
		}
		if aligned(short, x.phrase(long)) {
			return definition{span{i, i + 1}, long}, true
		}
	}
	return definition{}, false
}

// acronymLetters returns word i, an acronym, in small letters and without the s of its plural.
func (x *Namer) acronymLetters(i int32) string {
	return strings.ToLower(strings.TrimSuffix(x.text(x.words[i]), "s"))
}

// phrase returns the text of some words in small letters.
func (x *Namer) phrase(s span) string {
	words := x.words
	return strings.ToLower(x.doc.Text[words[s.from].start:words[s.to-1].end])
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
		if next == 0 || !letterBefore(long, next) {
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
		if i == 0 || !letterBefore(text, i) {
			return i
		}
		if plain < 0 {
			plain = i
		}
	}
	return plain
}

// addDefinition proposes both sides of a definition.
func (x *Namer) addDefinition(d definition) {
	x.definitions = append(x.definitions, d)
	kind := x.kindOfPhrase(d.long)
	x.propose(d.short.from, d.short.to, "definition", certain, kind)
	x.propose(d.long.from, d.long.to, "definition", certain, kind)
}

// kindOfPhrase guesses the kind of a name from its last word: a Foundation is
// an organization, a Protocol a standard.
func (x *Namer) kindOfPhrase(s span) kg.Kind {
	last := x.lowerText(s.to - 1)
	if kind, ok := heads[last]; ok {
		return kind
	}
	return kg.Concept
}
