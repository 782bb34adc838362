package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// One letter is the name of a language, but most letters count or stand for something: A, B, C; 37 °C; the initials behind
// a surname in a list of authors.

// oneOfLetters reports whether the form is a letter that measures, that others of the alphabet stand beside, or that is
// short for somebody's given name.
func (f *form) oneOfLetters() bool {
	if f.match.End-f.match.Start != 1 || f.words.Len() > 1 {
		return false
	}
	before := strings.TrimRight(f.x.Doc.Text[:f.match.Start], " ")
	return strings.HasSuffix(before, "°") || strings.HasSuffix(before, "º") || f.x.inAlphabet(f.words.From) || f.x.authorsInitial(f.words.From)
}

// inAlphabet reports whether word i is the third of three letters of the alphabet, or the second.
func (x *Namer) inAlphabet(i int32) bool {
	return x.follows(i) && (x.follows(i-1) || i+1 < int32(len(x.Words)) && x.follows(i+1))
}

// follows reports whether word i is the letter behind that of the word before it, of which a sign of a list or a junction
// parts it.
func (x *Namer) follows(i int32) bool {
	before := x.Across(i, -1)
	if before < x.First[x.Words[i].Sentence] {
		return false
	}
	a, b := x.Surface(x.Words[before]), x.Surface(x.Words[i])
	return len(a) == 1 && len(b) == 1 && prose.IsUpper(a[0]) && b[0] == a[0]+1
}

// authorsInitial reports whether word i stands behind a surname as the initial of who has it, in a list of those who wrote
// something: "Quorl R, Zorbo CK".
func (x *Namer) authorsInitial(i int32) bool {
	if !x.initialed(i) {
		return false
	}
	return i+2 < x.First[x.Words[i].Sentence+1] && x.GapBefore(i+1) == ", " && x.initialed(i+2) ||
		i-2 > x.First[x.Words[i].Sentence] && x.GapBefore(i-1) == ", " && x.initialed(i-2)
}

// mostInitials is how many initials somebody has at most.
const mostInitials = 3

// initialed reports whether word i is a few capitals behind a word that has one, is none of the language and no known name.
func (x *Namer) initialed(i int32) bool {
	text := x.Surface(x.Words[i])
	if len(text) > mostInitials || strings.ToUpper(text) != text || !prose.IsUpper(text[0]) || x.Words[i].Is(prose.Digits) || i == 0 || x.GapBefore(i) != " " {
		return false
	}
	surname := x.Words[i-1]
	return surname.Is(prose.Capital) && !surname.Is(prose.AllCaps|prose.Digits) && x.Vocab.Exact(x.LowerText(i-1)) == nil && !x.OrdinaryWord(x.LowerText(i-1))
}
