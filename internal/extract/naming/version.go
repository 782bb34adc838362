package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// versioned reports whether a version stands behind the form, which is
// the name of something that has versions, not a part of one: "helm 3.2.1", "Swift
// v5.1", "grails 2.x". A number without a point says less, and so does another name, which has to be one in small
// letters: a cue has to stand somewhere in the note. "rails 5", "Node v6".
func (f *form) versioned(sense *vocab.Sense) bool {
	if numbered[f.x.LowerText(f.words.From)] || !prose.Software(sense.Entry.Kind) && sense.Entry.Kind != kg.Language {
		return false
	}
	number, said := f.versionBehind()
	major, minor, dotted := strings.Cut(number, ".")
	if !prose.Decimal(major) || len(major) > 2 || dotted && !isMinor(minor) {
		return false
	}
	switch usual := sense.Form == &sense.Entry.Forms[0]; {
	case dotted && usual:
		return true
	case dotted && sense.Form.Case != vocab.Any, !dotted && !said && f.counted(sense):
		return false
	}
	return f.x.Context.Anywhere(sense.Form)
}

// versionBehind returns the number that stands behind the form, without what says that it is a version, and whether
// something does: "helm 3.2.1", "helm v3", "helm version 3", "update helm to version 3.2".
func (f *form) versionBehind() (number string, said bool) {
	next := f.words.To
	if word := f.x.WordBehind(next-1, " "); word == "to" || word == "at" {
		if f.x.WordBehind(next, " ") != "version" {
			return "", false
		}
		next++
	}
	if f.x.WordBehind(next-1, " ") == "version" {
		next, said = next+1, true
	}
	if int(next) >= len(f.x.Words) || f.x.GapBefore(next) != " " {
		return "", false
	}
	number, v := strings.CutPrefix(f.x.LowerText(next), "v")
	return number, said || v
}

// isMinor reports whether a text is what stands behind the first point of a version: 2, 2.1, 2.x.
func isMinor(text string) bool {
	for part := range strings.SplitSeq(text, ".") {
		if part != "x" && !prose.Decimal(part) {
			return false
		}
	}
	return true
}

// counted reports whether a number without a point behind the form is more likely one of several
// such things, or how many of what comes: "port 80", "node 4", "in spring 2 teams".
func (f *form) counted(sense *vocab.Sense) bool {
	followed := form{x: f.x, words: prose.Span{From: f.words.From, To: f.words.To + 1}}
	plain := f.x.Lexeme(f.words.From).Common && sense.Form.Case != vocab.Any
	return plain || machines[f.x.LowerText(f.words.From)] || !followed.rests()
}

// machines are what is called so in general as well, and of which there are many, with numbers.
var machines = map[string]bool{
	"node": true, "server": true, "cluster": true, "agent": true, "worker": true, "pod": true, "host": true, "lambda": true,
}

// findVersions proposes the vocabulary's projects, products and languages that a
// version is written onto: Kibana3, Vue2.
func (x *Namer) findVersions() {
	for _, i := range x.Named {
		w := x.Words[i]
		if !w.Is(prose.Digits) || w.Is(prose.Numeric) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 {
			continue
		}
		entry := prose.Remember(&x.memory.unversioned, x.Lexeme(i).Text, x.unversioned)
		if entry != nil && strings.HasPrefix(x.Surface(w), entry.Name) {
			c := x.propose(i, i+1, "version", Fair, entry.Kind)
			c.Entry = entry
			x.cover(c.Words)
		}
	}
}

// findGlued proposes the vocabulary's projects, products and languages that a version with a point inside is written onto,
// small as well: quorl5.6. Other meanings of the name say nothing there.
func (x *Namer) findGlued() {
	for i := range int32(len(x.Words)) {
		w := x.Words[i]
		if !w.Is(prose.Digits) || !w.Is(prose.Dotted) || w.Is(prose.Numeric) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 || x.Called(prose.Span{From: i, To: i + 1}) {
			continue
		}
		if entry := prose.Remember(&x.memory.unglued, x.Lexeme(i).Text, x.unglued); entry != nil {
			c := x.propose(i, i+1, "version", Fair, entry.Kind)
			c.Entry = entry
			x.cover(c.Words)
		}
	}
}

// unglued returns the entry that a word names but for the numbers with points between at its end, nil if there is none.
func (x *Namer) unglued(text string) *vocab.Entry {
	stem := strings.TrimRight(text, "0123456789.")
	number := text[len(stem):]
	if len(stem) < minVersioned || !dotted(number) || number[0] == '.' || strings.HasSuffix(number, ".") || x.Vocab.Knows(text) || numbered[stem] || unreleased[stem] {
		return nil
	}
	entry := x.Vocab.Lookup(stem)
	if entry == nil {
		entry = x.Vocab.Exact(stem)
	}
	if entry == nil || !prose.Software(entry.Kind) && entry.Kind != kg.Language {
		return nil
	}
	return entry
}

// minVersioned is the length from which on a name with a number behind it is no
// other name.
const minVersioned = 3

// unversioned returns the entry that a word names but for one or two digits at its
// end, nil if there is none or the word is a name itself.
func (x *Namer) unversioned(text string) *vocab.Entry {
	stem := strings.TrimRight(text, "0123456789")
	if len(stem) < minVersioned || len(text) == len(stem) || len(text)-len(stem) > 2 || x.Vocab.Knows(text) || x.Lists.Negative(stem) {
		return nil
	}
	entry := x.Vocab.Exact(stem)
	if entry == nil || len(entry.Name) != len(stem) || !entry.WellKnown() || !prose.Software(entry.Kind) && entry.Kind != kg.Language {
		return nil
	}
	return entry
}

// numbered are words that stand before numbers of their own, of parts or of what is measured.
var numbered = map[string]bool{
	"age": true, "ages": true, "aged": true, "size": true, "length": true, "width": true, "height": true, "depth": true, "weight": true, "distance": true,
	"speed": true, "rate": true, "score": true, "mean": true, "median": true, "ratio": true, "grade": true, "temperature": true, "pressure": true,
	"figure": true, "table": true, "section": true, "chapter": true, "part": true, "step": true, "level": true, "phase": true, "stage": true,
	"page": true, "item": true, "issue": true, "release": true, "version": true, "revision": true, "edition": true, "note": true,
	"day": true, "week": true, "month": true, "quarter": true, "year": true, "sprint": true, "session": true, "track": true, "talk": true,
	"keynote": true, "slide": true, "demo": true, "room": true, "hall": true, "floor": true, "booth": true, "question": true, "tier": true,
	"appendix": true, "exercise": true, "example": true, "lesson": true, "module": true, "unit": true, "volume": true, "task": true,
}
