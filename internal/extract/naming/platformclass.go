package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A platform's own classes and functions carry a few large letters in front that tell from which of
// its parts they are: NSArray, UIView, CGRectInset. Each is an idea of whoever programs for it, and
// no software by itself.

// platformClass reports whether a word is such letters and ordinary words behind them.
func (x *Namer) platformClass(text string) bool {
	for n := minPrefix; n <= min(maxPrefix, len(text)-2); n++ {
		if platformPrefixes[text[:n]] && prose.IsUpper(text[n]) {
			return x.ordinaryHumps(text[n:])
		}
	}
	return false
}

// minPrefix and maxPrefix are how many letters such a prefix has.
const (
	minPrefix = 2
	maxPrefix = 3
)

// platformPrefixes are those of Apple's frameworks.
var platformPrefixes = map[string]bool{
	"NS": true, "UI": true, "CA": true, "CF": true, "CG": true, "CI": true, "CL": true, "CM": true, "AV": true, "GK": true, "HK": true,
	"MK": true, "MTL": true, "PH": true, "SCN": true, "SK": true, "UN": true, "WK": true, "XCP": true, "XCT": true,
}

// ordinaryHumps reports whether a word of inner capitals is an ordinary one or several written as
// one, and not the name of a framework or of a program.
func (x *Namer) ordinaryHumps(text string) bool {
	last := humpAt(text, 0)
	several := len(last) < len(text)
	for from := len(last); from < len(text); from += len(last) {
		last = humpAt(text, from)
	}
	word := strings.ToLower(last)
	singular, _ := kg.Singular(word)
	return !wholeNames[word] && (several || x.Lists.Common(singular))
}

// wholeNames end what is software rather than a part of some.
var wholeNames = map[string]bool{
	"kit": true, "foundation": true, "engine": true, "editor": true, "bot": true, "box": true, "hub": true, "lab": true, "labs": true,
	"framework": true,
}
