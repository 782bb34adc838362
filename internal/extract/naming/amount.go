package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// measures reports whether word i is a number that says how much of something: 10%.
func (x *Namer) measures(i int32) bool {
	return strings.HasPrefix(x.Doc.Text[x.Words[i].End:], "%")
}

// beginsDate reports whether word i is the first number of a date: 01/02/2020.
func (x *Namer) beginsDate(i int32) bool {
	behind := x.Doc.Text[x.Words[i].End:]
	return len(behind) > 1 && behind[0] == '/' && prose.IsDigit(behind[1])
}
