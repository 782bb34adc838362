package extract

import "strings"

// measures reports whether word i is a number that says how much of something: 10%.
func (x *Extractor) measures(i int32) bool {
	return strings.HasPrefix(x.scan.doc.Text[x.scan.words[i].end:], "%")
}
