package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Below a picture stands who it shows, and where: "Quorla Marlmy at KubeCon".

// pictured reports whether the description of a picture begins with a name of two words, none of the
// language, and goes on with the event that it was taken at.
func (x *Namer) pictured(name prose.Span) bool {
	first := x.Words[name.From]
	if name.Len() != 2 || !first.At(prose.InImage) || name.From > 0 && x.Words[name.From-1].At(prose.InImage) && x.Words[name.From-1].Sentence == first.Sentence {
		return false
	}
	at := name.To
	if int(at)+1 >= len(x.Words) || x.GapBefore(at) != " " || x.GapBefore(at+1) != " " || x.LowerText(at) != "at" || !x.Words[at].At(prose.InImage) {
		return false
	}
	n := x.Covered[at+1]
	return n > 0 && x.candidates[n-1].Kind == kg.Event && x.OfNoLanguage(name)
}
