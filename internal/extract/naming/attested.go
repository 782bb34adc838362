package naming

import (
	"strings"

	"notes/pkg/kg"
)

// A word that begins a line has a capital whatever it is; but what stands around it may
// say that it is a name: "Quux v2", "Quux (by Acme)", "Quux runs on", "Tools: Quux".

// attested reports whether what stands around a word that is none of the language says
// that it is the name of something.
func (x *Namer) attested(i int32) bool {
	return x.VersionBehind(i) || x.makerBehind(i) || x.Possessing(i) || x.Acting(i) || x.strokeBeside(i) || x.listedAs(i)
}

// makerBehind reports whether it is said behind word i whose it is: "(by Acme)", "from Acme".
func (x *Namer) makerBehind(i int32) bool {
	for _, gap := range []string{" ", ", ", " ("} {
		switch x.WordBehind(i, gap) {
		case "by", "from":
			maker := i + 2
			return x.WordBehind(i+1, " ") != "" && x.Covered[maker] > 0 && x.candidates[x.Covered[maker]-1].Kind == kg.Organization
		}
	}
	return false
}

// strokeBeside reports whether a stroke joins word i to software: Quux/Envoy.
func (x *Namer) strokeBeside(i int32) bool {
	return x.WordBehind(i, "/") != "" && x.software(i+1)
}

// listedAs reports whether word i stands behind a colon and what it is: "Tools: Quux".
func (x *Namer) listedAs(i int32) bool {
	return i > x.First[x.Words[i].Sentence] && strings.HasPrefix(x.GapBefore(i), ":") && listLabels[x.LowerText(i-1)]
}

// listLabels say what is named behind a colon.
var listLabels = map[string]bool{
	"tool": true, "tools": true, "project": true, "projects": true, "library": true, "libraries": true, "framework": true, "frameworks": true,
	"vendor": true, "vendors": true, "company": true, "companies": true, "startup": true, "startups": true, "product": true, "products": true,
	"demo": true, "software": true, "sponsors": true, "alternatives": true, "plugin": true, "plugins": true,
}
