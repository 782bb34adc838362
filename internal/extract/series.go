package extract

import "notes/pkg/kg"

// series are what numbers documents that are known by their number alone: RFC 9669,
// PEP 8, KEP-1287.
var series = map[string]bool{"RFC": true, "PEP": true, "KEP": true, "GEP": true, "JEP": true, "JSR": true, "BIP": true, "EIP": true}

// findSeries proposes the documents of such series, and special interest groups
// by what they care for: SIG-Mango.
func (x *Extractor) findSeries() {
	words := x.scan.words
	for i := int32(0); i+1 < int32(len(words)); i++ {
		next := words[i+1]
		if !words[i].is(allCaps) || next.sentence != words[i].sentence || words[i].at(inBare|inCode|inNote) {
			continue
		}
		switch text, gap := x.scan.text(words[i]), x.gapBefore(i+1); {
		case series[text] && (gap == " " && !x.counts(i+1) || gap == "-" || gap == " #") && next.is(numeric) && decimal(x.scan.text(next)):
			x.propose(i, i+2, "number in a series", certain, kg.Standard)
		case text == "SIG" && gap == "-" && next.named():
			x.propose(i, i+2, "group of a community", certain, kg.Organization)
		}
	}
}

// counts reports whether a number says how many: "open an RFC 2 weeks before".
func (x *Extractor) counts(i int32) bool {
	w := x.scan.words[i]
	return w.end-w.start < 3 && int(i+1) < len(x.scan.words) && x.gapBefore(i+1) == " " && x.scan.words[i+1].is(lower)
}
