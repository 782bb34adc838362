package naming

import (
	"cmp"
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// countCase notes how an accepted name is written.
func (x *Namer) countCase(c *Candidate, sense *vocab.Sense) {
	if sense.Form.Case != vocab.Any || sense.Entry.Kind == kg.Concept || !hasCapital(sense.Form.Text) {
		return
	}
	if x.Words[c.Words.From].Is(prose.Lower) {
		x.casing.small++
	} else {
		x.casing.capital++
	}
}

func hasCapital(text string) bool {
	for i := range len(text) {
		if prose.IsUpper(text[i]) {
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
			x.acceptDoubtful(d, entry)
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
	if f.things() || f.endsName() || f.helped() {
		return nil
	}
	if !f.x.Words[f.words.From].Is(prose.Lower) {
		return cmp.Or(f.amongLikes(), f.amongLines(), f.amongKindred(), f.writtenIn(), f.usedLanguage(), f.handled(), f.beforePart())
	}
	entry := cmp.Or(f.enumerated(), f.besideCue(), f.writtenIn(), f.codeIn(), f.amongLanguages(), f.amongLines(), f.besideKin(), f.inClauses(), f.beforePart(), f.onSystem(), f.houseSmall())
	phrase := f.words.Len() > 1
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
	from := f.words.From
	if f.words.Len() > 1 || !f.x.Words[from].Is(prose.Capital) || from == f.x.First[f.x.Words[from].Sentence] || !f.x.BehindName(from) {
		return false
	}
	before := f.x.Words[from-1]
	return before.Is(prose.Capital) && !before.Is(prose.Camel|prose.AllCaps|prose.Digits) && f.x.Covered[from-1] == 0 && !f.x.OrdinaryWord(f.x.LowerText(from-1))
}

// things reports whether the form is an ordinary word, small and in the plural, where it names nothing but
// software: panels of a dashboard are no Panel, and safety nets no SafetyNet.
func (f *form) things() bool {
	if !f.plural() || f.capitals() > 0 || !f.ownWords() {
		return false
	}
	return !slices.ContainsFunc(f.match.Senses, func(n int32) bool { return !prose.Software(f.x.Vocab.Sense(n).Entry.Kind) })
}

// ownWords reports whether the form is a word of the language, or several that a space parts and the name has as one.
func (f *form) ownWords() bool {
	for i := f.words.From; i < f.words.To; i++ {
		if !f.x.Lexeme(i).Common {
			return false
		}
	}
	return f.words.Len() == 1 || !slices.ContainsFunc(f.match.Senses, func(n int32) bool { return !f.severalApart(f.x.Vocab.Sense(n).Form) })
}

// singled reports whether the form is an item of a list by itself, or all of one
// before a bracket or a colon.
func (f *form) singled() bool {
	words := f.x.Words
	from, to := f.words.From, f.words.To
	sentence := words[from].Sentence
	doc := f.x.Doc
	if doc.Blocks[doc.Sentences[sentence].Block].Kind != markdown.Item || f.x.First[sentence] != from {
		return false
	}
	return to == f.x.First[sentence+1] || prose.Aside(f.x.GapBefore(to))
}

// properWord reports whether the form is no word of the language, and stands as a name
// does: without an article and in the singular.
func (f *form) properWord() bool {
	from := f.words.From
	article := from > f.x.First[f.x.Words[from].Sentence] && prose.Articles[f.x.LowerText(from-1)]
	return !article && f.match.Tail == f.match.End && !f.x.OrdinaryWord(f.x.LowerText(from))
}

// cued reports whether a cue of a sense stands near the form.
func (f *form) cued(sense *vocab.Sense) bool {
	block := f.x.Doc.Sentences[f.x.Words[f.words.From].Sentence].Block
	return f.x.Context.Near(block, f.match.Start, f.match.Tail, sense.Form)
}

// likeliest returns the entry of the first sense that will do, rather one of which a cue
// stands near.
func (f *form) likeliest(will func(*vocab.Sense) bool) *vocab.Entry {
	var first *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
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

// technical reports whether a kind is of what one has or runs, or of who makes it.
func technical(kind kg.Kind) bool {
	return prose.Software(kind) || kind == kg.Hardware || kind == kg.Organization
}

// vouchedSmall returns the entry of the first sense with a cue in the same
// block or above it, nil if there is none; concepts are taken only on request.
func (f *form) vouchedSmall(concepts bool) *vocab.Entry {
	sentence := f.x.Words[f.words.From].Sentence
	block := f.x.Doc.Sentences[sentence].Block
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		if sense.Form.Case != vocab.Capital || f.blocked(sense.Form) || sense.Entry.Kind == kg.Concept && !concepts {
			continue
		}
		if f.x.Context.Near(block, f.match.Start, f.match.Tail, sense.Form) {
			return sense.Entry
		}
	}
	return nil
}
