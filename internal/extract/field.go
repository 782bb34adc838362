package extract

import "strings"

// Some headings are a row of fields between bars: "Ann Lee | Fastly | Accessibility".

// fills reports whether the form is all of a field of its heading. Where words have a capital
// only because a heading asks for it, a field of its own says that they are a name.
func (f *form) fills() bool {
	sentence := int(f.x.words[f.words.from].sentence)
	if !f.x.isHeading(sentence) {
		return false
	}
	before, after := f.x.barBefore(f.words.from), f.x.barBefore(f.words.to)
	return after && (before || f.words.from == f.x.first[sentence]) || before && f.words.to == f.x.contentEnd(sentence)
}

// barBefore reports whether nothing but a bar, and the sign of a handle or a quotation, parts word i
// from the one before.
func (x *Namer) barBefore(i int32) bool {
	return i > 0 && int(i) < len(x.words) && strings.Trim(x.gapBefore(i), " @\"“”") == "|"
}

// quoted reports whether words open a quotation, as titles do and neither people nor companies.
func (x *Namer) quoted(words span) bool {
	return x.quoteBefore(x.words[words.from]) != ""
}

// quotedField returns the segment of a row of fields with somebody in front that opens a quotation,
// 0 if there is none.
func (x *Namer) quotedField() int {
	for at := 1; at < len(x.line); at++ {
		if x.barBefore(x.line[at].words.from) && x.quoted(x.line[at].words) {
			return at
		}
	}
	return 0
}
