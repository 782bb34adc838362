package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Written small, an ordinary word is the name of software where one runs it: "check it with
// quux".

// handledSmall returns the entry of the only sense that is software, for a form in small letters,
// if what stands around it says that it is something that one runs, and it has no other meaning
// or a cue of this one stands in the note. It returns nil if there are more.
func (f *form) handledSmall() *vocab.Entry {
	first := f.x.words[f.words.from]
	if first.at(inCode|inBare|inTag|inNote) || f.plural() || f.x.hyphenates(f.words.to-1) {
		return nil
	}
	run := f.runSmall()
	if !run && !f.ownItem() {
		return nil
	}
	var only *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
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
	joined := f.words.len() > 1 && !strings.ContainsAny(form.Text, apartSigns)
	return software(sense.Entry.Kind) && form.Case != vocab.Strict && !joined && !f.blocked(form) && (!form.Ambiguous || f.x.context.inNote(form) || f.words.len() == 1 && form.Case == vocab.Any && f.x.context.anywhere(form))
}

// runSmall reports whether what stands around the form says that it is something that one runs.
func (f *form) runSmall() bool {
	if f.x.followedByNoun(f.words) && !(f.x.lexeme(f.words.from).Common && systems[f.x.lowerText(f.words.to)]) || f.askedFor() {
		return true
	}
	from := f.words.from
	if f.x.gapBefore(from) != " " || !f.rests() {
		return false
	}
	before := f.x.lowerText(from - 1)
	if f.x.handledBefore(from) || meansOf[before] && (f.words.len() > 1 || !f.x.lexeme(from).Common) {
		return true
	}
	return f.x.gapBefore(from-1) == " " && leadPairs[f.x.lowerText(from-2)] == before
}

// systems are nouns that ordinary words say the sort of as well: a query protocol.
var systems = map[string]bool{"protocol": true, "framework": true}

// leadPairs are the two words, the second by the first, that stand before what one has or might have.
var leadPairs = map[string]string{
	"based": "on", "built": "on", "instead": "of", "compared": "to", "similar": "to", "alternative": "to", "replacement": "for", "support": "for",
	"switched": "to", "moved": "to", "migrated": "to", "migrate": "to", "moving": "to",
}

// askedFor reports whether the sentence asks what the form is, and nothing else: "what is quux?"
func (f *form) askedFor() bool {
	words, from := f.x.words, f.words.from
	first, end := f.x.first[words[from].sentence], f.x.first[words[from].sentence+1]
	if from != first+2 || f.words.to != end || f.x.lowerText(first) != "what" || f.x.lowerText(first+1) != "is" {
		return false
	}
	return strings.HasPrefix(f.x.doc.Text[words[end-1].end:], "?")
}

// ownItem reports whether the form is an own word that stands alone between signs or ends: none of
// the language, nor one slip away from one.
func (f *form) ownItem() bool {
	return f.item() && f.properWord()
}
