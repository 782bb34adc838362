package prose

import "strings"

// credited reports whether "by" and a name of two words or three stand right behind a quotation that ends
// before word end of a sentence: whatever signs and small letters are in it, it is the title of what they made.
func (x *Text) credited(words []Word, end int, closing string) bool {
	if end+2 >= len(words) || x.Surface(words[end]) != "by" {
		return false
	}
	gap := x.Doc.Text[words[end-1].End:words[end].Start]
	if !strings.HasSuffix(gap, " ") || !strings.ContainsAny(gap, closing) || strings.ContainsAny(gap, ".,;:") {
		return false
	}
	return x.namesBeside(words[end+1], words[end+2])
}

// namesBeside reports whether a space parts two words, both written as names are.
func (x *Text) namesBeside(first, second Word) bool {
	return first.Is(Capital) && second.Is(Capital) && x.Doc.Text[first.End:second.Start] == " "
}
