package prose

import "strings"

// LowerBefore returns the word before word i in its sentence in lower case, empty if there is
// none.
func (x *Text) LowerBefore(i int32) string {
	if x.GapBefore(i) != " " {
		return ""
	}
	return x.LowerText(i - 1)
}

// BodyBegins reports whether a name begins before word i: a hyphen joins it to another one, or in
// running text a word with a capital stands right before it.
func (x *Text) BodyBegins(i int32) bool {
	gap := x.GapBefore(i)
	return gap == "-" || gap == " " && x.Words[i-1].Named() && !x.Words[i-1].At(Initial|InTitle)
}

// Prefixes leave the word behind their hyphen what it is.
var Prefixes = map[string]bool{
	"anti": true, "cross": true, "intra": true, "inter": true, "multi": true, "non": true, "post": true, "pre": true, "pseudo": true, "semi": true, "sub": true, "super": true,
}

// AndBefore reports whether "and" joins word i to the word before it.
func (x *Text) AndBefore(i int32) bool {
	return x.Surface(x.Words[i-1]) == "and" && x.GapBefore(i) == " " && x.GapBefore(i-1) == " "
}

// ClauseAt reports whether word i begins a line or what follows a comma.
func (x *Text) ClauseAt(i int32) bool {
	return i == x.First[x.Words[i].Sentence] || x.GapBefore(i) == ", "
}

// Hyphenated returns the index behind word i and those joined to it by
// hyphens.
func (x *Text) Hyphenated(i int32) int32 {
	for x.Hyphenates(i) {
		i++
	}
	return i + 1
}

// Hyphenates reports whether a hyphen joins word i to the next one.
func (x *Text) Hyphenates(i int32) bool {
	words := x.Words
	return int(i)+1 < len(words) && words[i+1].At(Hyphened) && words[i+1].Sentence == words[i].Sentence
}

// QuotedTo returns the index behind the last word of the quotation that word i opens, i if
// nothing closes it.
func (x *Text) QuotedTo(i int32, closing string) int32 {
	sentence := x.Words[i].Sentence
	first := x.First[sentence]
	words := x.Words[first:x.First[sentence+1]]
	return first + int32(x.QuoteEnd(words, int(i-first), closing))
}

// SpacedDash reports whether a gap is a dash between spaces, and nothing else.
func SpacedDash(gap string) bool { return gap == " - " || gap == " – " || gap == " — " }

// Aside reports whether what stands behind a gap only says more of what stands
// before it.
func Aside(gap string) bool {
	return strings.HasPrefix(gap, " (") || strings.HasPrefix(gap, ": ") || strings.HasPrefix(gap, " - ") || strings.HasPrefix(gap, " – ") || strings.HasPrefix(gap, " — ")
}
