package markdown

import (
	"bytes"
	"strings"
)

// minRunOn is how many words a sentence has at least behind which the next one may begin
// without a space: shorter are names that have a point inside. They are looked for in the last
// runOnReach bytes.
const (
	minRunOn   = 3
	runOnReach = 64
)

// runsOn reports whether the point at an offset of a text ends a sentence though no space
// follows, as in hasty notes: "it was fast.They said so". What looks like the name of a file, a
// site or a field of code is none.
func runsOn(text []byte, at int) bool {
	if at < 1 || at+2 >= len(text) || text[at] != '.' || !isLower(text[at-1]) || !isUpper(text[at+1]) {
		return false
	}
	before, behind := text[max(0, at-runOnReach):at], text[at+1:min(len(text), at+runOnReach)]
	last := before[bytes.LastIndexByte(before, ' ')+1:]
	next, goesOn, _ := bytes.Cut(behind, []byte(" "))
	next = bytes.TrimRight(next, ",'")
	if bytes.Count(before, []byte(" ")) < minRunOn || len(goesOn) == 0 || !isLower(goesOn[0]) {
		return false
	}
	return len(last) > 1 && len(next) > 1 && !bytes.EqualFold(last, next) && allLetters(last) && allLetters(next) && isLower(next[len(next)-1]) && !endings[strings.ToLower(string(next))]
}

// allLetters reports whether a text is letters of ASCII.
func allLetters(text []byte) bool {
	for _, c := range text {
		if !isLower(c) && !isUpper(c) {
			return false
		}
	}
	return true
}

// endings are what names end in behind a point.
var endings = map[string]bool{
	"js": true, "net": true, "com": true, "org": true, "io": true, "ai": true, "dev": true, "app": true, "py": true, "rs": true, "rb": true, "md": true,
	"go": true, "sh": true, "java": true, "yaml": true, "json": true, "html": true, "xml": true, "conf": true, "txt": true, "exe": true, "uk": true, "de": true, "chat": true,
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
