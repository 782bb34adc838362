package prose

import "strings"

// WordBehind returns the text of the word behind word i in the same sentence, if just
// that gap parts them; empty if there is none.
func (x *Text) WordBehind(i int32, gap string) string {
	if i+1 >= x.First[x.Words[i].Sentence+1] || x.GapBefore(i+1) != gap {
		return ""
	}
	return x.Surface(x.Words[i+1])
}

// VersionBehind reports whether the version or the stage of a release stands behind word i.
func (x *Text) VersionBehind(i int32) bool {
	text := x.WordBehind(i, " ")
	switch text {
	case "GA", "beta", "alpha", "RC", "LTS":
		return true
	}
	number := strings.TrimPrefix(text, "v")
	return number != "" && strings.Trim(number, "0123456789.") == "" && (number != text || strings.Contains(number, "."))
}

// Possessing reports whether the word behind word i names what a thing with a name has.
func (x *Text) Possessing(i int32) bool { return Possessions[x.WordBehind(i, " ")] }

// Possessions are what things with a name have, and what is called after them.
var Possessions = map[string]bool{
	"operator": true, "cli": true, "CLI": true, "SDK": true, "API": true, "plugin": true, "agent": true, "protocol": true, "algorithm": true,
	"spec": true, "framework": true, "library": true, "project": true, "team": true, "maintainers": true, "booth": true, "cluster": true,
	"clusters": true, "server": true, "client": true, "compiler": true, "paper": true, "dashboard": true, "config": true, "users": true,
	"software": true, "tool": true, "package": true,
}

// Acting reports whether the word behind word i is what things with a name do.
func (x *Text) Acting(i int32) bool { return Actions[x.WordBehind(i, " ")] }

// Actions are verbs of what software and companies do.
var Actions = map[string]bool{
	"uses": true, "supports": true, "runs": true, "provides": true, "allows": true, "lets": true, "does": true, "handles": true, "replaces": true,
	"integrates": true, "implements": true, "offers": true, "enables": true, "adds": true, "released": true, "announced": true, "acquired": true,
	"launched": true, "raised": true, "generates": true, "supported": true, "automates": true, "exposes": true, "collects": true,
	"presented": true, "demoed": true, "demonstrated": true,
}
