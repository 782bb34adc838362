package extract

import (
	"strings"

	"notes/pkg/kg"
)

// A word that begins a line has a capital whatever it is; but what stands around it may
// say that it is a name: "Quux v2", "Quux (by Acme)", "Quux runs on", "Tools: Quux".

// attested reports whether what stands around a word that is none of the language says
// that it is the name of something.
func (x *Namer) attested(i int32) bool {
	return x.versionBehind(i) || x.makerBehind(i) || x.possessing(i) || x.acting(i) || x.strokeBeside(i) || x.listedAs(i)
}

// wordBehind returns the text of the word behind word i in the same sentence, if just
// that gap parts them; empty if there is none.
func (x *Namer) wordBehind(i int32, gap string) string {
	if i+1 >= x.first[x.words[i].sentence+1] || x.gapBefore(i+1) != gap {
		return ""
	}
	return x.text(x.words[i+1])
}

// versionBehind reports whether the version or the stage of a release stands behind word i.
func (x *Namer) versionBehind(i int32) bool {
	text := x.wordBehind(i, " ")
	switch text {
	case "GA", "beta", "alpha", "RC", "LTS":
		return true
	}
	number := strings.TrimPrefix(text, "v")
	return number != "" && strings.Trim(number, "0123456789.") == "" && (number != text || strings.Contains(number, "."))
}

// makerBehind reports whether it is said behind word i whose it is: "(by Acme)", "from Acme".
func (x *Namer) makerBehind(i int32) bool {
	for _, gap := range []string{" ", ", ", " ("} {
		switch x.wordBehind(i, gap) {
		case "by", "from":
			maker := i + 2
			return x.wordBehind(i+1, " ") != "" && x.covered[maker] > 0 && x.candidates[x.covered[maker]-1].kind == kg.Organization
		}
	}
	return false
}

// possessing reports whether the word behind word i names what a thing with a name has.
func (x *Namer) possessing(i int32) bool { return possessions[x.wordBehind(i, " ")] }

// possessions are what things with a name have, and what is called after them.
var possessions = map[string]bool{
	"operator": true, "cli": true, "CLI": true, "SDK": true, "API": true, "plugin": true, "agent": true, "protocol": true, "algorithm": true,
	"spec": true, "framework": true, "library": true, "project": true, "team": true, "maintainers": true, "booth": true, "cluster": true,
	"clusters": true, "server": true, "client": true, "compiler": true, "paper": true, "dashboard": true, "config": true, "users": true,
	"software": true, "tool": true, "package": true,
}

// acting reports whether the word behind word i is what things with a name do.
func (x *Namer) acting(i int32) bool { return actions[x.wordBehind(i, " ")] }

// actions are verbs of what software and companies do.
var actions = map[string]bool{
	"uses": true, "supports": true, "runs": true, "provides": true, "allows": true, "lets": true, "does": true, "handles": true, "replaces": true,
	"integrates": true, "implements": true, "offers": true, "enables": true, "adds": true, "released": true, "announced": true, "acquired": true,
	"launched": true, "raised": true, "generates": true, "supported": true, "automates": true, "exposes": true, "collects": true,
	"presented": true, "demoed": true, "demonstrated": true,
}

// strokeBeside reports whether a stroke joins word i to software: Quux/Envoy.
func (x *Namer) strokeBeside(i int32) bool {
	return x.wordBehind(i, "/") != "" && x.software(i+1)
}

// listedAs reports whether word i stands behind a colon and what it is: "Tools: Quux".
func (x *Namer) listedAs(i int32) bool {
	return i > x.first[x.words[i].sentence] && strings.HasPrefix(x.gapBefore(i), ":") && listLabels[x.lowerText(i-1)]
}

// listLabels say what is named behind a colon.
var listLabels = map[string]bool{
	"tool": true, "tools": true, "project": true, "projects": true, "library": true, "libraries": true, "framework": true, "frameworks": true,
	"vendor": true, "vendors": true, "company": true, "companies": true, "startup": true, "startups": true, "product": true, "products": true,
	"demo": true, "software": true, "sponsors": true, "alternatives": true, "plugin": true, "plugins": true,
}
