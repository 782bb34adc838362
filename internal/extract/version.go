package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// versioned reports whether a version stands directly behind the form, which is
// the name of something that has versions, not a part of one: "helm 3.2.1", "Swift
// v5.1".
func (f *form) versioned(sense *vocab.Sense) bool {
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

// findVersions proposes the vocabulary's projects, products and languages that a
// version is written onto: Kibana3, Vue2.
func (x *Extractor) findVersions() {
	for _, i := range x.scan.named {
		w := x.scan.words[i]
		if !w.is(digits) || w.is(numeric) || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 {
			continue
		}
		if entry := remember(&x.memo.unversioned, x.lexeme(i).text, x.unversioned); entry != nil && strings.HasPrefix(x.scan.text(w), entry.Name) {
			c := x.propose(i, i+1, "version", fair, entry.Kind)
			c.entry = entry
			x.cover(c.words)
		}
	}
}

// minVersioned is the length from which on a name with a number behind it is no
// other name.
const minVersioned = 3

// unversioned returns the entry that a word names but for one or two digits at its
// end, nil if there is none or the word is a name itself.
func (x *Extractor) unversioned(text string) *vocab.Entry {
	stem := strings.TrimRight(text, "0123456789")
	if len(stem) < minVersioned || len(text) == len(stem) || len(text)-len(stem) > 2 || x.vocab.Knows(text) || x.words.Negative(stem) {
		return nil
	}
	entry := x.vocab.Exact(stem)
	if entry == nil || len(entry.Name) != len(stem) || !wellKnown(entry) || !software(entry.Kind) && entry.Kind != kg.Language {
		return nil
	}
	return entry
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
