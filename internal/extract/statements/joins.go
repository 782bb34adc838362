package statements

import (
	"strings"

	"notes/internal/extract/prose"
)

// maxJoins bounds how many words behind "joins" are looked at for what is done together.
const maxJoins = 12

// doesAlike reports whether who joins others only does what they do: "Zorbo joins Quorl and Dront in offering mills".
func (r *Reader) doesAlike(t *prose.Trigger, i int32) bool {
	if !strings.HasPrefix(t.Phrase, "join") {
		return false
	}
	listed := false
	for last := i + maxJoins; i+2 < last && r.inside(i+2); i++ {
		listed = listed || r.text(i) == "and"
		if listed && r.text(i) == "in" && strings.HasSuffix(r.text(i+1), "ing") && r.nameAt(i+1) == nil && r.gap(i+2) == " " {
			return true
		}
	}
	return false
}
