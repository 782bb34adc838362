package kg

import (
	"path"
	"slices"
	"strings"
)

// MatchName reports whether a pattern means something by one of its names. A pattern with *
// or ? has to fit a whole name, any other a part of it; case and spelling don't matter. The
// empty pattern means everything.
func MatchName(pattern string, names ...string) bool {
	return pattern == "" || slices.ContainsFunc(names, func(name string) bool { return matchName(pattern, name) })
}

func matchName(pattern, name string) bool {
	if strings.ContainsAny(pattern, "*?") {
		ok, _ := path.Match(plainSigns.Replace(strings.ToLower(pattern)), strings.ReplaceAll(strings.ToLower(name), "/", " "))
		return ok
	}
	if key := Fold(pattern); key != "" {
		return strings.Contains(Fold(name), key)
	}
	return strings.Contains(name, pattern)
}

// plainSigns takes the meaning from all signs of [path.Match] but * and ?.
var plainSigns = strings.NewReplacer("/", " ", "[", `\[`, `\`, `\\`)
