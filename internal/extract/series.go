package extract

import (
	"strings"

	"notes/pkg/kg"
)

// series are what numbers documents that are known by their number alone: RFC 9669,
// PEP 8, KEP-1287: requests for comments, and proposals for how a language, a system or a
// network is to be improved.
var series = map[string]bool{
	"RFC": true, "RFD": true, "PEP": true, "PDEP": true, "NEP": true, "SLEP": true, "JEP": true, "JSR": true, "DEP": true, // languages and their libraries
	"KEP": true, "GEP": true, "TEP": true, "HIP": true, "REP": true, // of systems: Kubernetes, its gateways, Tekton, Helm, Ray and ROS
	"KIP": true, "FLIP": true, "SPIP": true, "AIP": true, "CEP": true, "PIP": true, // Kafka, Flink, Spark, Airflow, Cassandra, Pulsar
	"BIP": true, "EIP": true, "ERC": true, "BEP": true, "XEP": true, // Bitcoin, Ethereum, BitTorrent, XMPP
}

// findNumbered proposes what is known by its number in a series of documents or in a list of
// vulnerabilities.
func (x *Namer) findNumbered() {
	for _, i := range x.named {
		if words, kind := x.numberedAt(i); words > 0 {
			x.propose(i, i+words, "number in a series", certain, kind)
		}
	}
}

// numberedAt returns how many words from word i on are such a number, none if they aren't,
// and what that is the number of. The list of vulnerabilities has the year in front:
// CVE-2021-44228.
func (x *Namer) numberedAt(i int32) (words int32, kind kg.Kind) {
	switch {
	case x.gluedNumber(i):
		return 1, kg.Standard
	case x.signAt(i) && series[x.text(x.words[i])] && x.numberAt(i+1):
		return 2, kg.Standard
	case x.vulnerabilityAt(i):
		return 3, kg.Concept
	}
	return 0, ""
}

// minGlued is how many digits a number has at least that stands behind the name of its series
// without a sign.
const minGlued = 2

// gluedNumber reports whether word i is a series and a number in one: RFC5737.
func (x *Namer) gluedNumber(i int32) bool {
	w := x.words[i]
	if !w.is(digits) || w.at(inBare|inCode|inNote) {
		return false
	}
	text := x.text(w)
	sign := strings.TrimRight(text, "0123456789")
	return len(text)-len(sign) >= minGlued && glued[sign]
}

// glued are the series whose signs are hardly anything else before a number.
var glued = map[string]bool{"RFC": true, "PEP": true, "KEP": true, "JEP": true, "JSR": true, "BIP": true, "EIP": true, "ERC": true}

// minVulnerability is how many digits the numbers of vulnerabilities have at least.
const minVulnerability = 4

// vulnerabilityAt reports whether the number of a vulnerability begins with word i.
func (x *Namer) vulnerabilityAt(i int32) bool {
	if !x.signAt(i) || x.lowerText(i) != "cve" || i+2 >= x.first[x.words[i].sentence+1] {
		return false
	}
	year, number := x.text(x.words[i+1]), x.text(x.words[i+2])
	return x.numberAt(i+1) && yearLike(year) && x.numberAt(i+2) && len(number) >= minVulnerability && strings.Trim(number, "0123456789") == ""
}

// findGroups proposes special interest groups by what they care for: SIG-Mango.
func (x *Namer) findGroups() {
	for _, i := range x.named {
		if x.signAt(i) && x.text(x.words[i]) == "SIG" && x.gapBefore(i+1) == "-" && x.words[i+1].named() {
			x.propose(i, i+2, "group of a community", certain, kg.Organization)
		}
	}
}

// signAt reports whether word i is capitals in running text, and no last word.
func (x *Namer) signAt(i int32) bool {
	w := x.words[i]
	return w.is(allCaps) && !w.at(inBare|inCode|inNote) && i+1 < x.first[w.sentence+1]
}

// numberAt reports whether word i is the number of the document before it, and not
// how many of something: "open an RFC 2 weeks before".
func (x *Namer) numberAt(i int32) bool {
	w := x.words[i]
	if !w.is(numeric) || !decimal(x.text(w)) {
		return false
	}
	switch x.gapBefore(i) {
	case "-", " #":
		return true
	case " ":
		counts := w.end-w.start < 3 && int(i+1) < len(x.words) && x.gapBefore(i+1) == " " && x.words[i+1].is(lower)
		return !counts
	}
	return false
}
