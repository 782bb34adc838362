package extract

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Some people write everything small. In their notes a small letter says
// nothing about a guarded name, so it counts where a cue stands near.

// minSmall is how many names that can mean nothing else a note has to write
// small, at least, and more often than with their capitals, to be one of
// those.
const minSmall = 4

// casing counts how a note writes the names that have capitals and no other
// meaning, and remembers the guarded ones that are in doubt.
type casing struct {
	small, capital int
	doubtful       []doubt // by their first words
}

// doubt is a guarded form that no cue stands near, or that is written small.
type doubt struct {
	match vocab.Match
	words span
}

func (c *casing) reset() {
	c.small, c.capital = 0, 0
	c.doubtful = c.doubtful[:0]
}

// noCapitals reports whether the note is written without capitals.
func (c *casing) noCapitals() bool { return c.small >= minSmall && c.small > c.capital }

// countCase notes how an accepted name is written.
func (x *Namer) countCase(c *candidate, sense *vocab.Sense) {
	if sense.Form.Case != vocab.Any || sense.Entry.Kind == kg.Concept || !hasCapital(sense.Form.Text) {
		return
	}
	if x.words[c.words.from].is(lower) {
		x.casing.small++
	} else {
		x.casing.capital++
	}
}

func hasCapital(text string) bool {
	for i := range len(text) {
		if isUpper(text[i]) {
			return true
		}
	}
	return false
}

// findDoubtful proposes the guarded names that something nearby vouches for though
// they are written small, or with a capital and no cue. What the first look found vouches
// for more.
func (x *Namer) findDoubtful() {
	small := x.casing.noCapitals()
	for range 2 {
		if !x.resolveDoubtful(small) {
			return
		}
	}
}

// resolveDoubtful looks at each name in doubt once, and reports whether it found one.
func (x *Namer) resolveDoubtful(small bool) bool {
	found := false
	for _, d := range x.casing.doubtful {
		if x.covers(d.words) {
			continue
		}
		f := form{x: x, match: d.match, words: d.words}
		if entry := f.resolved(small); entry != nil {
			c := x.propose(d.words.from, d.words.to, "vocabulary", certain, entry.Kind)
			c.entry = entry
			c.end = int32(d.match.End)
			x.cover(c.words)
			found = true
		}
	}
	return found
}

// resolved returns the entry that a doubtful form means, nil for none. Small letters
// say more against an ordinary word than against a phrase or any other word.
func (f *form) resolved(small bool) *vocab.Entry {
	if f.inIdentifier() || f.foreignWord() {
		return nil
	}
	if f.things() || f.endsName() {
		return nil
	}
	if !f.x.words[f.words.from].is(lower) {
		return cmp.Or(f.amongLikes(), f.amongLines(), f.writtenIn(), f.usedLanguage(), f.handled(), f.beforePart())
	}
	entry := cmp.Or(f.enumerated(), f.besideCue(), f.writtenIn(), f.amongLanguages(), f.amongLines(), f.besideKin(), f.inClauses(), f.beforePart(), f.onSystem())
	phrase := f.words.len() > 1
	if entry == nil && (small || phrase || f.singled() || f.properWord()) {
		entry = f.vouchedSmall(small || phrase)
	}
	if entry == nil {
		entry = f.handledSmall()
	}
	return entry
}

// endsName reports whether the form stands behind a word with a capital that is none of the language and names
// nothing by itself, and so ends what that begins: Praneet Chandra.
func (f *form) endsName() bool {
	from := f.words.from
	if f.words.len() > 1 || !f.x.words[from].is(capital) || from == f.x.first[f.x.words[from].sentence] || !f.x.led(from) {
		return false
	}
	before := f.x.words[from-1]
	return before.is(capital) && !before.is(camel|allCaps|digits) && f.x.covered[from-1] == 0 && !f.x.ordinaryWord(f.x.lowerText(from-1))
}

// things reports whether the form is an ordinary word, small and in the plural, where it names nothing but
// software: panels of a dashboard are no Panel.
func (f *form) things() bool {
	from := f.words.from
	if f.words.len() > 1 || !f.plural() || !f.x.words[from].is(lower) || !f.x.lexeme(from).Common {
		return false
	}
	return !slices.ContainsFunc(f.match.Senses, func(n int32) bool { return !software(f.x.vocab.Sense(n).Entry.Kind) })
}

// singled reports whether the form is an item of a list by itself, or all of one
// before a bracket or a colon.
func (f *form) singled() bool {
	words := f.x.words
	from, to := f.words.from, f.words.to
	sentence := words[from].sentence
	doc := f.x.doc
	if doc.Blocks[doc.Sentences[sentence].Block].Kind != markdown.Item || f.x.first[sentence] != from {
		return false
	}
	return to == f.x.first[sentence+1] || aside(f.x.gapBefore(to))
}

// aside reports whether what stands behind a gap only says more of what stands
// before it.
func aside(gap string) bool {
	return strings.HasPrefix(gap, " (") || strings.HasPrefix(gap, ": ") || strings.HasPrefix(gap, " - ") || strings.HasPrefix(gap, " – ") || strings.HasPrefix(gap, " — ")
}

// properWord reports whether the form is no word of the language, and stands as a name
// does: without an article and in the singular.
func (f *form) properWord() bool {
	from := f.words.from
	article := from > f.x.first[f.x.words[from].sentence] && articles[f.x.lowerText(from-1)]
	return !article && f.match.Tail == f.match.End && !f.x.ordinaryWord(f.x.lowerText(from))
}

// cued reports whether a cue of a sense stands near the form.
func (f *form) cued(sense *vocab.Sense) bool {
	block := f.x.doc.Sentences[f.x.words[f.words.from].sentence].Block
	return f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form)
}

// likeliest returns the entry of the first sense that will do, rather one of which a cue
// stands near.
func (f *form) likeliest(will func(*vocab.Sense) bool) *vocab.Entry {
	var first *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		switch {
		case !will(sense) || f.blocked(sense.Form):
		case len(f.match.Senses) == 1 || f.cued(sense):
			return sense.Entry
		case first == nil:
			first = sense.Entry
		}
	}
	return first
}

// doubted reports whether word i belongs to a doubtful name with such a sense.
func (x *Namer) doubted(i int32, such func(sense int32) bool) bool {
	doubts := x.casing.doubtful
	behind, _ := slices.BinarySearchFunc(doubts, i+1, func(d doubt, i int32) int { return cmp.Compare(d.words.from, i) })
	for n := behind - 1; n >= 0 && doubts[n].words.from > i-mostDoubted; n-- {
		if i < doubts[n].words.to && slices.ContainsFunc(doubts[n].match.Senses, such) {
			return true
		}
	}
	return false
}

// mostDoubted is from how many words on a doubtful name isn't asked for its end.
const mostDoubted = 4

// technical reports whether a kind is of what one has or runs, or of who makes it.
func technical(kind kg.Kind) bool {
	return software(kind) || kind == kg.Hardware || kind == kg.Organization
}

// vouchedSmall returns the entry of the first sense with a cue in the same
// block or above it, nil if there is none; concepts are taken only on request.
func (f *form) vouchedSmall(concepts bool) *vocab.Entry {
	sentence := f.x.words[f.words.from].sentence
	block := f.x.doc.Sentences[sentence].Block
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		if sense.Form.Case != vocab.Capital || f.blocked(sense.Form) || sense.Entry.Kind == kg.Concept && !concepts {
			continue
		}
		if f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form) {
			return sense.Entry
		}
	}
	return nil
}
