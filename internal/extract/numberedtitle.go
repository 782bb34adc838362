package extract

import "strings"

// numbersTitle reports whether word i is a letter with a point that a title in a line begins with,
// which it numbers: "**C. How to measure**".
func (x *Namer) numbersTitle(i int32) bool {
	w := x.words[i]
	return i == x.first[w.sentence] && w.at(inTitle) && strings.HasPrefix(x.doc.Text[w.end:], ".")
}
