package naming

import (
	"maps"
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Who writes a programme down gives all its lines one form: "Title - Name,
// Company" or "Name (Company)". Where the rules are sure of some of the
// speakers, the form vouches for the others, whose names no list has.

// lineForm is how a line is laid out around one of its segments.
type lineForm struct {
	block  markdown.BlockKind
	below  bool   // it is a heading right below another, or somebody all of what stands right below one
	before string // the gap before the segment
	after  string // the gaps behind it
}

// lineup is a segment that may be a speaker if others of its form are.
type lineup struct {
	form     lineForm
	sentence int
	index    int  // of the segment in its line
	doubtful bool // only a form with many speakers vouches for it
}

// minSure is how many speakers the rules have to be sure of for a form to vouch
// for others. Where the speaker opens a heading, minOpening of that form and one who is
// sure do as well: "Name | Title".
const (
	minSure    = 2
	minOpening = 3
)

// manySure is how many speakers make a form that of a whole programme: it vouches for
// everybody there whose first name is no plain word and no other name, also if the last one is
// what software is called.
const manySure = 8

// minDoubtful is the least that may speak for somebody in such a form.
const minDoubtful = -1

// formOf returns the form of the line around its i-th segment, and whether there
// is anything to tell it from other lines: something behind it, a dash before, in a heading
// a bracket or a stroke, or the title of a talk above.
func (x *Namer) formOf(i, sentence int) (lineForm, bool) {
	if i == 0 && x.speakerHeading(sentence) {
		return lineForm{block: markdown.Heading, below: true}, true
	}
	if len(x.line) == 1 && x.aloneBelow(sentence) {
		return belowAlone, true
	}
	behind := x.behind(i)
	before := withoutClosing(x.line[i].gap)
	if i > 0 && joined(before) {
		before = withoutClosing(x.line[i-1].gap) + before
	}
	if len(behind) == 0 && !IsDash(before) && !(x.IsHeading(sentence) && (before == " (" || before == " / ")) {
		return lineForm{}, false
	}
	if i == 0 && x.partsSpeaker(behind[0].gap) { // whatever their talk is called
		behind = behind[:1]
	}
	var after strings.Builder
	for _, seg := range behind {
		after.WriteString(seg.gap)
	}
	block := x.Doc.Sentences[sentence].Block
	return lineForm{block: x.Doc.Blocks[block].Kind, before: before, after: after.String()}, true
}

// belowAlone is the form of somebody who is all of the first paragraph below a heading.
var belowAlone = lineForm{block: markdown.Paragraph, below: true}

// aloneBelow reports whether a sentence is all of the first paragraph below a heading.
func (x *Namer) aloneBelow(sentence int) bool {
	return x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind == markdown.Paragraph && x.OpensSection(sentence)
}

// withoutClosing returns a gap without the sign that closes what stands before it: the end of
// a question before a dash.
func withoutClosing(gap string) string {
	if rest := strings.TrimLeft(gap, ")?!.\"'”’"); rest != "" {
		return rest
	}
	return gap
}

// noteForm remembers what the rules said of the i-th segment of a line: that it is
// a speaker, or that it may be one. At the end of a line stands much else, so
// there it has to look like one.
func (x *Namer) noteForm(i, sentence, score int) {
	form, ok := x.formOf(i, sentence)
	if !ok {
		return
	}
	if score >= certainScore {
		x.sure[form]++
		if i == 0 && form != belowAlone && x.aloneBelow(sentence) { // with their company or without
			x.sure[belowAlone]++
		}
		return
	}
	told := form.after != "" || form.below || score > 1 || form.block == markdown.Heading && !IsDash(form.before)
	x.lineups = append(x.lineups, lineup{form, sentence, i, score < 1 || !told})
}

// vouchingForms returns the forms that vouch for whoever stands there.
func (x *Namer) vouchingForms() map[lineForm]bool {
	seen := maps.Clone(x.sure)
	for _, l := range x.lineups {
		if !l.doubtful {
			seen[l.form]++
		}
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
func (x *Namer) findLinedUp() {
	if len(x.lineups) == 0 || len(x.sure) == 0 {
		return
	}
	vouching, found := x.vouchingForms(), false
	for _, l := range x.lineups {
		many := x.sure[l.form] >= manySure
		if !vouching[l.form] || l.doubtful && !many {
			continue
		}
		x.readLine(l.sentence)
		words := x.withoutLead(l.index)
		if x.covers(words) && !(many && x.calledLike(words)) || l.doubtful && x.Lexeme(words.From).Common && !x.Lexeme(words.From).Given {
			continue
		}
		x.line[l.index].words = words
		x.propose(words.From, words.To, "speaker line like others", Certain, kg.Person)
		x.cover(words)
		x.Speaking = append(x.Speaking, words.From)
		x.company(l.index)
		found = true
	}
	if found {
		slices.Sort(x.Speaking)
	}
}

// calledLike reports whether nothing of a name is known but its last word, or a half of that,
// as what is called so as well: Ada Turner, who is no television network.
func (x *Namer) calledLike(words prose.Span) bool {
	last := words.To - 1
	for last-1 > words.From && x.GapBefore(last) == "-" {
		last--
	}
	for i := words.From; i < words.To; i++ {
		if n := x.Covered[i]; n > 0 && (i < last || x.candidates[n-1].Kind == kg.Concept) {
			return false
		}
	}
	return true
}
