package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// versioned reports whether a version stands directly behind the form, which is
// the name of something that has versions, not a part of one: "helm 3.2.1", "Swift
// v5.1". A number without a point says less, and so does another name, which has to be one in small
// letters: a cue has to stand somewhere in the note. "rails 5", "Node v6".
func (f *form) versioned(sense *vocab.Sense) bool {
	next := f.words.to
	if int(next) >= len(f.x.words) || f.x.gapBefore(next) != " " || numbered[f.x.lowerText(f.words.from)] {
		return false
	}
	if !software(sense.Entry.Kind) && sense.Entry.Kind != kg.Language {
		return false
	}
	text := f.x.lowerText(next)
	number := strings.TrimPrefix(text, "v")
	major, minor, dotted := strings.Cut(number, ".")
	if !decimal(major) || len(major) > 2 || dotted && !decimal(minor) {
		return false
	}
	switch usual := sense.Form == &sense.Entry.Forms[0]; {
	case dotted && usual:
		return true
	case dotted && sense.Form.Case != vocab.Any, !dotted && number == text && f.counted(sense):
		return false
	}
	return f.x.context.anywhere(sense.Form)
}

// counted reports whether a number without a point behind the form is more likely one of several
// such things, or how many of what comes: "port 80", "node 4", "in spring 2 teams".
func (f *form) counted(sense *vocab.Sense) bool {
	followed := form{x: f.x, words: span{f.words.from, f.words.to + 1}}
	plain := f.x.lexeme(f.words.from).Common && sense.Form.Case != vocab.Any
	return plain || machines[f.x.lowerText(f.words.from)] || !followed.rests()
}

// machines are what is called so in general as well, and of which there are many, with numbers.
var machines = map[string]bool{
	"node": true, "server": true, "cluster": true, "agent": true, "worker": true, "pod": true, "host": true, "lambda": true,
}

// findVersions proposes the vocabulary's projects, products and languages that a
// version is written onto: Kibana3, Vue2.
func (x *Namer) findVersions() {
	for _, i := range x.named {
		w := x.words[i]
		if !w.is(digits) || w.is(numeric) || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 {
			continue
		}
		entry := remember(&x.memo.unversioned, x.lexeme(i).text, x.unversioned)
		if entry != nil && strings.HasPrefix(x.text(w), entry.Name) {
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
func (x *Namer) unversioned(text string) *vocab.Entry {
	stem := strings.TrimRight(text, "0123456789")
	if len(stem) < minVersioned || len(text) == len(stem) || len(text)-len(stem) > 2 || x.vocab.Knows(text) || x.lists.Negative(stem) {
		return nil
	}
	entry := x.vocab.Exact(stem)
	if entry == nil || len(entry.Name) != len(stem) || !entry.WellKnown() || !software(entry.Kind) && entry.Kind != kg.Language {
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
