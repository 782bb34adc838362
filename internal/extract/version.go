package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// versioned reports whether a version stands directly behind the form, which is
// the name of something that has versions, not a part of one: "helm 3.2.1", "Swift
// v5.1".
func (f form) versioned(sense *vocab.Sense) bool {
	next := f.words.to
	if int(next) >= len(f.x.scan.words) || f.x.gapBefore(next) != " " || numbered[f.x.lowerText(f.words.from)] {
		return false
	}
	if sense.Form != &sense.Entry.Forms[0] || !software(sense.Entry.Kind) && sense.Entry.Kind != kg.Language {
		return false
	}
	number := strings.TrimPrefix(f.x.lowerText(next), "v")
	major, minor, dotted := strings.Cut(number, ".")
	return dotted && decimal(major) && decimal(minor) && len(major) < 3
}

// decimal reports whether a text is digits and points, and begins with a digit.
func decimal(text string) bool {
	return text != "" && isDigit(text[0]) && strings.Trim(text, "0123456789.") == ""
}

// numbered are words that stand before numbers of their own.
var numbered = map[string]bool{
	"figure": true, "table": true, "section": true, "chapter": true, "part": true, "step": true, "level": true, "phase": true, "stage": true,
	"page": true, "item": true, "issue": true, "release": true, "version": true, "revision": true, "edition": true, "note": true,
	"appendix": true, "exercise": true, "example": true, "lesson": true, "module": true, "unit": true, "volume": true, "task": true,
}
