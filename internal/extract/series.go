package extract

import "notes/pkg/kg"

// series are what numbers documents that are known by their number alone: RFC 9669,
// PEP 8, KEP-1287.
var series = map[string]bool{"RFC": true, "PEP": true, "KEP": true, "GEP": true, "JEP": true, "JSR": true, "BIP": true, "EIP": true}

// findNumbered proposes the documents of such series, and the groups of a community
// that have its sign and the name of what they care for: SIG-Mango.
func (x *Extractor) findNumbered() {
	words := x.scan.words
	for i := int32(0); i+1 < int32(len(words)); i++ {
		next := words[i+1]
		if !words[i].is(allCaps) || next.sentence != words[i].sentence || words[i].at(inBare|inCode|inNote) {
			continue
		}
		switch text, gap := x.scan.text(words[i]), x.gapBefore(i+1); {
		case series[text] && (gap == " " || gap == "-" || gap == " #") && next.is(numeric) && decimal(x.scan.text(next)):
			x.propose(i, i+2, "number in a series", certain, kg.Standard)
		case groupSigns[text] && gap == "-" && next.named():
			x.propose(i, i+2, "group of a community", certain, kg.Organization)
		}
	}
}

// groupSigns stand before the names of groups: special interest group, working
// group, technical advisory group.
var groupSigns = map[string]bool{"SIG": true, "WG": true, "TAG": true}
