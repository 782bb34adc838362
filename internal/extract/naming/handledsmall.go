package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Written small, an ordinary word is the name of software where one runs it: "check it with
// quux".

// handledSmall returns the entry of the only sense that is software, for a form in small letters,
// if what stands around it says that it is something that one runs, and it has no other meaning
// or a cue of this one stands in the note. It returns nil if there are more.
func (f *form) handledSmall() *vocab.Entry {
	first := f.x.Words[f.words.From]
	if first.At(prose.Elsewhere|prose.InTag) || f.plural() || f.x.Hyphenates(f.words.To-1) {
		return nil
	}
	run := f.runSmall()
	if !run && !f.ownItem() {
		return nil
	}
	var only *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		switch {
		case !f.maySmall(sense), !run && sense.Entry.Kind != kg.Project:
		case only != nil && only != sense.Entry:
			return nil
		default:
			only = sense.Entry
		}
	}
	return only
}

// maySmall reports whether the form may mean a sense though it is written small: that is of
// software, has as many words, and nothing speaks of another one. A spelling in small letters asks
// for one cue only.
func (f *form) maySmall(sense *vocab.Sense) bool {
	form := sense.Form
	joined := f.words.Len() > 1 && !strings.ContainsAny(form.Text, apartSigns)
	if !prose.Software(sense.Entry.Kind) || form.Case == vocab.Strict || joined || f.blocked(form) {
		return false
	}
	small := f.words.Len() == 1 && form.Case == vocab.Any
	return !form.Ambiguous || f.x.Context.InNote(form) || small && f.x.Context.Anywhere(form)
}

// runSmall reports whether what stands around the form says that it is something that one runs.
func (f *form) runSmall() bool {
	if f.x.FollowedByNoun(f.words) && !(f.x.Lexeme(f.words.From).Common && systems[f.x.LowerText(f.words.To)]) || f.askedFor() {
		return true
	}
	from := f.words.From
	if f.x.GapBefore(from) != " " || !f.rests() {
		return false
	}
	before := f.x.LowerText(from - 1)
	if f.x.HandledBefore(from) || meansOf[before] && (f.words.Len() > 1 || !f.x.Lexeme(from).Common) {
		return true
	}
	return f.x.GapBefore(from-1) == " " && leadPairs[f.x.LowerText(from-2)] == before
}

// systems are nouns that ordinary words say the sort of as well: a query protocol.
var systems = map[string]bool{"protocol": true, "framework": true}

// leadPairs are the two words, the second by the first, that stand before what one has or might have.
var leadPairs = map[string]string{
	"based": "on", "built": "on", "instead": "of", "compared": "to", "similar": "to", "alternative": "to", "replacement": "for", "support": "for",
	"integration": "with", "integrations": "with", "integrate": "with", "integrates": "with", "integrated": "with", "integrating": "with",
	"switched": "to", "moved": "to", "migrated": "to", "migrate": "to", "moving": "to",
}

// askedFor reports whether the sentence asks what the form is, and nothing else: "what is quux?"
func (f *form) askedFor() bool {
	words, from := f.x.Words, f.words.From
	first, end := f.x.First[words[from].Sentence], f.x.First[words[from].Sentence+1]
	if from != first+2 || f.words.To != end || f.x.LowerText(first) != "what" || f.x.LowerText(first+1) != "is" {
		return false
	}
	return strings.HasPrefix(f.x.Doc.Text[words[end-1].End:], "?")
}

// ownItem reports whether the form is an own word that stands alone between signs or ends: none of
// the language, nor one slip away from one.
func (f *form) ownItem() bool {
	return f.item() && f.properWord()
}
