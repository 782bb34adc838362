package prose

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

// NumberedAt returns how many words from word i on are such a number, none if they aren't,
// and what that is the number of. The list of vulnerabilities has the year in front:
// CVE-2021-44228, that of their kinds has none.
func (x *Text) NumberedAt(i int32) (words int32, kind kg.Kind) {
	switch {
	case x.gluedNumber(i):
		return 1, kg.Standard
	case x.SignAt(i) && series[x.Surface(x.Words[i])] && x.numberAt(i+1):
		return 2, kg.Standard
	case x.vulnerabilityAt(i):
		return 3, kg.Concept
	case x.weaknessAt(i):
		return 2, kg.Concept
	}
	return 0, ""
}

// weaknessAt reports whether word i and the next are the number of a kind of weakness: CWE-79.
func (x *Text) weaknessAt(i int32) bool {
	return x.SignAt(i) && x.Surface(x.Words[i]) == "CWE" && x.GapBefore(i+1) == "-" && x.numberAt(i+1)
}

// minGlued is how many digits a number has at least that stands behind the name of its series
// without a sign.
const minGlued = 2

// gluedNumber reports whether word i is a series and a number in one: RFC5737.
func (x *Text) gluedNumber(i int32) bool {
	w := x.Words[i]
	if !w.Is(Digits) || w.At(Elsewhere) {
		return false
	}
	text := x.Surface(w)
	sign := strings.TrimRight(text, "0123456789")
	return len(text)-len(sign) >= minGlued && glued[sign]
}

// glued are the series whose signs are hardly anything else before a number.
var glued = map[string]bool{"RFC": true, "PEP": true, "KEP": true, "JEP": true, "JSR": true, "BIP": true, "EIP": true, "ERC": true}

// minVulnerability is how many digits the numbers of vulnerabilities have at least.
const minVulnerability = 4

// vulnerabilityAt reports whether the number of a vulnerability begins with word i.
func (x *Text) vulnerabilityAt(i int32) bool {
	if !x.SignAt(i) || x.LowerText(i) != "cve" || i+2 >= x.First[x.Words[i].Sentence+1] {
		return false
	}
	year, number := x.Surface(x.Words[i+1]), x.Surface(x.Words[i+2])
	return x.numberAt(i+1) && YearLike(year) && x.numberAt(i+2) && len(number) >= minVulnerability && strings.Trim(number, "0123456789") == ""
}

// SignAt reports whether word i is capitals in running text, and no last word.
func (x *Text) SignAt(i int32) bool {
	w := x.Words[i]
	return w.Is(AllCaps) && !w.At(Elsewhere) && i+1 < x.First[w.Sentence+1]
}

// numberAt reports whether word i is the number of the document before it, and not
// how many of something: "open an RFC 2 weeks before".
func (x *Text) numberAt(i int32) bool {
	w := x.Words[i]
	if !w.Is(Numeric) || !Decimal(x.Surface(w)) {
		return false
	}
	switch x.GapBefore(i) {
	case "-", " #":
		return true
	case " ":
		counts := w.End-w.Start < 3 && int(i+1) < len(x.Words) && x.GapBefore(i+1) == " " && x.Words[i+1].Is(Lower)
		return !counts
	}
	return false
}

// Decimal reports whether a text is digits and points, and begins with a digit.
func Decimal(text string) bool {
	return text != "" && IsDigit(text[0]) && strings.Trim(text, "0123456789.") == ""
}
