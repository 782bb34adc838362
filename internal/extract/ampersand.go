package extract

import (
	"strings"

	"notes/pkg/kg"
)

// minJoined is how many letters a name has at least that is short forms joined by an
// ampersand; with fewer it is as often a word of the trade: Q&A, R&D.
const minJoined = 3

// findJoined proposes companies that are called by short forms that an ampersand joins:
// QX&Z.
func (x *Extractor) findJoined() {
	if !strings.Contains(x.scan.doc.Text, "&") {
		return
	}
	for _, i := range x.scan.named {
		if x.wordBehind(i, "&") == "" || !x.shortForm(i) || !x.shortForm(i+1) || x.covered[i] > 0 || x.covered[i+1] > 0 {
			continue
		}
		if first, second := x.scan.words[i], x.scan.words[i+1]; first.end-first.start+second.end-second.start >= minJoined {
			x.propose(i, i+2, "joined by an ampersand", fair, kg.Organization)
			x.cover(span{i, i + 2})
		}
	}
}

// shortForm reports whether word i is one capital or more, and nothing else.
func (x *Extractor) shortForm(i int32) bool {
	w := x.scan.words[i]
	return !w.is(digits) && !w.at(inBare|inCode|inNote|shouted) && (w.is(allCaps) || w.is(capital) && w.end-w.start == 1)
}
