package naming

// Some headings are a row of fields between bars: "Ann Lee | Fastly | Accessibility".

// fills reports whether the form is all of a field of its heading. Where words have a capital
// only because a heading asks for it, a field of its own says that they are a name.
func (f *form) fills() bool {
	sentence := int(f.x.Words[f.words.From].Sentence)
	if !f.x.IsHeading(sentence) {
		return false
	}
	before, after := f.x.BarBefore(f.words.From), f.x.BarBefore(f.words.To)
	return after && (before || f.words.From == f.x.First[sentence]) || before && f.words.To == f.x.ContentEnd(sentence)
}

// quotedField returns the segment of a row of fields with somebody in front that opens a quotation,
// 0 if there is none.
func (x *Namer) quotedField() int {
	for at := 1; at < len(x.line); at++ {
		if x.BarBefore(x.line[at].words.From) && x.Quoted(x.line[at].words) {
			return at
		}
	}
	return 0
}
