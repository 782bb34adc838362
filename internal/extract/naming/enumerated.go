package naming

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A doubtful name is an item of a list of what one has, of one sort with the items beside it.

// enumerated returns the entry of the first sense that is a thing one has or a
// maker of such, if the form stands in a list beside another of that sort,
// also a doubtful one: "intel, arm", "windows + LinuxKit". Signs make a list of
// things; and joins much else, so it counts behind software only.
func (f *form) enumerated() *vocab.Entry {
	beside := f.x.technicalBefore(f.words.From) || f.x.technicalBehind(f.words.To)
	if !f.joined() && !f.contrasted() && (!beside || f.words.Len() == 1 && f.x.Lexeme(f.words.From).Common && !f.item()) {
		return nil
	}
	chained := f.x.Lexeme(f.words.From).Common && (f.x.ArrowAt(f.words.From) || f.x.ArrowAt(f.words.To))
	return f.likeliest(func(sense *vocab.Sense) bool {
		return sense.Form.Case == vocab.Capital && technical(sense.Entry.Kind) && (!chained || f.cued(sense))
	})
}

// joined reports whether the form is no ordinary word, "or" or "and" joins it to
// software before it, and nothing behind it makes another part of speech of it:
// "chef or puppet for that".
func (f *form) joined() bool {
	from := f.words.From
	if from < 2 || f.x.Lexeme(from).Common || !f.x.Junction(from-1) || !f.x.software(from-2) {
		return false
	}
	return f.endsPhrase()
}

// contrasted reports whether "vs" parts the form from software on both sides: "npm vs yarn vs pnpm".
func (f *form) contrasted() bool {
	from, to := f.words.From, f.words.To
	before := from > 1 && versus[f.x.LowerText(from-1)] && f.x.Junction(from-1) && f.x.software(from-2)
	behind := int(to)+1 < len(f.x.Words) && versus[f.x.LowerText(to)] && f.x.Junction(to) && f.x.software(to+1)
	return before && behind
}

// endsPhrase reports whether nothing behind the form makes another part of speech
// of it.
func (f *form) endsPhrase() bool {
	words := f.x.Words
	to := f.words.To
	if int(to) == len(words) || words[to].Sentence != words[to-1].Sentence {
		return true
	}
	gap := f.x.GapBefore(to)
	return gap != " " && gap != "_" || leadsOn[f.x.LowerText(to)]
}

// leadsOn are words that go on behind a noun, and hardly ever behind a verb.
var leadsOn = map[string]bool{
	"for": true, "as": true, "with": true, "is": true, "are": true, "was": true, "were": true, "instead": true, "via": true, "which": true,
	"can": true, "has": true, "have": true, "does": true, "will": true, "would": true, "should": true, "because": true, "when": true,
}

// item reports whether the form stands alone between signs or ends: an ordinary
// word that doesn't is a verb or the like, as in "easy to target, fast".
func (f *form) item() bool {
	words := f.x.Words
	from, to := f.words.From, f.words.To
	begins := from == 0 || words[from-1].Sentence != words[from].Sentence || f.x.GapBefore(from) != " " || f.x.LowerText(from-1) == "like"
	ends := int(to) == len(words) || words[to].Sentence != words[from].Sentence || f.x.GapBefore(to) != " " || f.x.LowerText(to) == "with" || f.x.LowerText(to) == "etc"
	return begins && ends
}

// maxApart is how many items of one word may stand between an item of a list and
// the one that vouches for it.
const maxApart = 2

// technicalBefore reports whether one of the items before word i in a list is
// of technology.
func (x *Namer) technicalBefore(i int32) bool {
	for n := int32(0); n <= maxApart && x.ListSign(i-n); n++ {
		if x.technicalAt(i - n - 1) {
			return true
		}
	}
	return false
}

// technicalBehind reports whether one of the items from word i on in a list is
// of technology.
func (x *Namer) technicalBehind(i int32) bool {
	for n := int32(0); n <= maxApart && x.ListSign(i+n); n++ {
		if x.technicalAt(i + n) {
			return true
		}
	}
	return false
}

// technicalAt reports whether word i belongs to a name, or may belong to one, of
// something that one has, or of a maker of such. Of what is in doubt, projects don't
// count, nor words of the language that mean other things with a capital, too: too many
// ordinary words are called so, and keywords are lists of them.
func (x *Namer) technicalAt(i int32) bool {
	if n := x.Covered[i]; n > 0 {
		return technical(x.candidates[n-1].Kind)
	}
	return x.doubted(i, x.hasOrMakes)
}

// hasOrMakes reports whether a sense is of something that one has, or of a maker.
func (x *Namer) hasOrMakes(sense int32) bool {
	s := x.Vocab.Sense(sense)
	kind := s.Entry.Kind
	return technical(kind) && kind != kg.Project && !(s.Form.Ambiguous && x.Lists.Common(strings.ToLower(s.Form.Text)))
}
