package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Who writes a name small once, where a cue says what it means, writes it so elsewhere too: after "the rook operator of
// Kubernetes", "rook has a new release" is on the same.

// smallName is how a note writes the name of an entry: in small letters.
type smallName struct {
	entry *vocab.Entry
	text  string
}

// findAgain proposes the names in doubt that the note writes small elsewhere, where it is sure of them.
func (x *Namer) findAgain() {
	if len(x.casing.doubtful) == 0 {
		return
	}
	names := x.namedSmall()
	if len(names) == 0 {
		return
	}
	for _, d := range x.casing.doubtful {
		if x.covers(d.words) {
			continue
		}
		f := form{x: x, match: d.match, words: d.words}
		if entry := f.again(names); entry != nil {
			x.acceptDoubtful(d, entry)
		}
	}
}

// namedSmall returns the names of things and companies that are sure though the note writes them small. In code
// everything is.
func (x *Namer) namedSmall() map[smallName]bool {
	names := map[smallName]bool{}
	for i := range x.candidates {
		c := &x.candidates[i]
		if c.Entry == nil || c.Strength < Certain || !comesAgain(c.Entry.Kind) {
			continue
		}
		if first := x.Words[c.Words.From]; first.Is(prose.Lower) && !first.At(prose.Elsewhere|prose.InTag) {
			names[smallName{c.Entry, x.TextOf(c)}] = true
		}
	}
	return names
}

// comesAgain reports whether a kind is of what is named. An idea is called by ordinary words, which mean no more
// than they say in other places.
func comesAgain(kind kg.Kind) bool {
	return technical(kind) || kind == kg.Language || kind == kg.Standard
}

// again returns the entry that the form, in small letters, is one of the names for, nil if it is none or what stands
// around it makes another part of speech of it.
func (f *form) again(names map[smallName]bool) *vocab.Entry {
	first := f.x.Words[f.words.From]
	if !first.Is(prose.Lower) || first.At(prose.Elsewhere|prose.InTag) || f.plural() || f.joinedToWord() || f.inIdentifier() || f.foreignWord() || !f.nameable() {
		return nil
	}
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		if sense.Form.Case != vocab.Strict && !f.blocked(sense.Form) && !f.plainPhrase(sense) && names[smallName{sense.Entry, text}] {
			return sense.Entry
		}
	}
	return nil
}

// joinedToWord reports whether a sign joins the form to the word before or behind it: kube-rook, rook.yaml.
func (f *form) joinedToWord() bool {
	return joins(f.x.GapBefore(f.words.From)) || int(f.words.To) < len(f.x.Words) && joins(f.x.GapBefore(f.words.To))
}

// joins reports whether what stands between two words makes one of them.
func joins(gap string) bool {
	switch gap {
	case "-", "_", ".", ":", "::", "/", "@":
		return true
	}
	return false
}

// nameable reports whether a name may stand where the form does: not one of several, "a bad rook", nor the one that is
// meant, "the rook", but for "the rook cluster"; nor, if it is an ordinary word, several, "on rooks", and what somebody
// does, "to rook", "they rook". Several words that end in a preposition lead on to something.
func (f *form) nameable() bool {
	from := f.words.From
	common := f.x.Lexeme(from).Common
	switch {
	case f.words.Len() > 1:
		return !prose.Prepositions[f.x.LowerText(f.words.To-1)]
	case common && (!f.x.Nominal(from) || f.x.Many(from)): // make, windows
		return false
	case f.x.GapBefore(from) != " ":
		return true
	}
	before, article := f.x.LowerText(from-1), f.articleBefore()
	if countable[article] || prose.Articles[article] && f.x.NounEnds(f.words.To) {
		return false
	}
	verb := before == "to" || prose.Pronouns[before] || prose.Auxiliaries[before] && !prose.Copulas[before]
	return !verb || !common
}

// articleBefore returns the article that stands before the form, or before the word that describes it; empty if there
// is none.
func (f *form) articleBefore() string {
	for i := f.words.From; i > f.words.From-2 && f.x.GapBefore(i) == " "; i-- {
		if word := f.x.LowerText(i - 1); prose.Articles[word] || countable[word] {
			return word
		}
	}
	return ""
}

// acceptDoubtful proposes a name in doubt for an entry.
func (x *Namer) acceptDoubtful(d doubt, entry *vocab.Entry) {
	c := x.propose(d.words.From, d.words.To, "vocabulary", Certain, entry.Kind)
	c.Entry = entry
	c.End = int32(d.match.End)
	x.cover(c.Words)
}
