package extract

import (
	"maps"
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Who writes a programme down gives all its lines one form: "Title - Name,
// Company" or "Name (Company)". Where the rules are sure of some of the
// speakers, the form vouches for the others, whose names no list has.

// lineForm is how a line is laid out around one of its segments.
type lineForm struct {
	block  markdown.BlockKind
	below  bool   // it is a heading right below another
	before string // the gap before the segment
	after  string // the gaps behind it
}

// lineup is a segment that may be a speaker if others of its form are.
type lineup struct {
	form     lineForm
	sentence int
	index    int // of the segment in its line
}

// minSure is how many speakers the rules have to be sure of for a form to vouch
// for others. Where the speaker opens a heading, minOpening of that form and one who is
// sure do as well: "Name | Title".
const (
	minSure    = 2
	minOpening = 3
)

// formOf returns the form of the line around its i-th segment, and whether there
// is anything to tell it from other lines: something behind it, a dash before, in a heading
// a bracket or a stroke, or the title of a talk above.
func (x *Extractor) formOf(i, sentence int) (lineForm, bool) {
	if i == 0 && x.speakerHeading(sentence) {
		return lineForm{block: markdown.Heading, below: true}, true
	}
	behind := x.behind(i)
	if gap := x.line[i].gap; len(behind) == 0 && !dash(gap) && !(x.isHeading(sentence) && (gap == " (" || gap == " / ")) {
		return lineForm{}, false
	}
	if i == 0 && x.partsSpeaker(behind[0].gap) { // whatever their talk is called
		behind = behind[:1]
	}
	var after strings.Builder
	for _, seg := range behind {
		after.WriteString(seg.gap)
	}
	block := x.scan.doc.Sentences[sentence].Block
	return lineForm{block: x.scan.doc.Blocks[block].Kind, before: x.line[i].gap, after: after.String()}, true
}

// noteForm remembers what the rules said of the i-th segment of a line: that it is
// a speaker, or that it may be one. At the end of a line stands much else, so
// there it has to look like one.
func (x *Extractor) noteForm(i, sentence, score int) {
	form, ok := x.formOf(i, sentence)
	switch {
	case !ok:
	case score >= certainScore:
		x.sure[form]++
	case form.after != "" || form.below || score > 1 || form.block == markdown.Heading && !dash(form.before):
		x.lineups = append(x.lineups, lineup{form, sentence, i})
	}
}

// vouchingForms returns the forms that vouch for whoever stands there.
func (x *Extractor) vouchingForms() map[lineForm]bool {
	seen := maps.Clone(x.sure)
	for _, l := range x.lineups {
		seen[l.form]++
	}
	forms := map[lineForm]bool{}
	for form, sure := range x.sure {
		opens := form.block == markdown.Heading && form.before == "" && !form.below
		forms[form] = sure >= minSure || opens && seen[form] >= minOpening
	}
	return forms
}

// findLinedUp proposes the speakers for whom nothing speaks but the form of their
// line.
func (x *Extractor) findLinedUp() {
	if len(x.lineups) == 0 || len(x.sure) == 0 {
		return
	}
	vouching, found := x.vouchingForms(), false
	for _, l := range x.lineups {
		if !vouching[l.form] {
			continue
		}
		x.line = x.segments(l.sentence, x.line[:0])
		words := x.withoutLead(l.index)
		if x.covers(words) {
			continue
		}
		x.line[l.index].words = words
		x.propose(words.from, words.to, "speaker line like others", certain, kg.Person)
		x.cover(words)
		x.speaking = append(x.speaking, words.from)
		x.company(l.index)
		found = true
	}
	if found {
		slices.Sort(x.speaking)
	}
}
