package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Words made of names to say how something is have a capital as well: a Lamarckian way, Pythonic
// code.

// describes reports whether word i says how what the small word behind it names is: it ends as such
// words do, and goes on neither with what a name has or does nor with a word that only holds the
// sentence together.
func (x *Namer) describes(i int32) bool {
	plain := x.LowerText(i)
	stem, ofName := strings.CutSuffix(plain, "ic")
	ofName = ofName && x.Vocab.Exact(stem) != nil
	if !ofName && (!strings.HasSuffix(plain, "ian") || len(plain) < minDescribing) {
		return false
	}
	next := x.WordBehind(i, " ")
	return next != "" && prose.IsLower(next[0]) && !x.Lists.Function(next) && !x.Possessing(i) && !x.Acting(i)
}

// minDescribing is the length from which on a word in -ian is hardly what somebody is called: Brian.
const minDescribing = 7
