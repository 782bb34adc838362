package extract

import (
	"strings"

	"notes/pkg/kg"
)

// minJoined is how many letters a name has at least that is short forms joined by an
// ampersand; with fewer it is as often a word of the trade: Q&A, R&D.
const minJoined = 3

// findJoined proposes companies that are called by short forms that an ampersand joins:
// QX&Z. Named once they have to be where somebody is.
func (x *Namer) findJoined() {
	if !strings.Contains(x.doc.Text, "&") {
		return
	}
	for _, i := range x.named {
		if x.wordBehind(i, "&") == "" || !x.shortForm(i) || !x.shortForm(i+1) || x.covered[i] > 0 || x.covered[i+1] > 0 {
			continue
		}
		first, second := x.words[i], x.words[i+1]
		if first.end-first.start+second.end-second.start < minJoined || joinedWords[x.doc.Text[first.start:second.end]] {
			continue
		}
		s := weak
		if homeLeads[x.lowerBefore(i)] {
			s = fair
		}
		x.propose(i, i+2, "joined by an ampersand", s, kg.Organization)
		x.cover(span{i, i + 2})
	}
}

// joinedWords are short forms of other things.
var joinedWords = map[string]bool{"DE&I": true, "DEI&B": true, "S&OP": true, "MD&A": true, "BBQ&A": true}

// homeLeads are the words before where somebody works.
var homeLeads = map[string]bool{"at": true, "from": true, "joined": true}

// lowerBefore returns the word before word i in its sentence in lower case, empty if there is
// none.
func (x *Namer) lowerBefore(i int32) string {
	if x.gapBefore(i) != " " {
		return ""
	}
	return x.lowerText(i - 1)
}

// shortForm reports whether word i is one capital or more, and nothing else.
func (x *Namer) shortForm(i int32) bool {
	w := x.words[i]
	return !w.is(digits) && !w.at(inBare|inCode|inNote|shouted) && (w.is(allCaps) || w.is(capital) && w.end-w.start == 1)
}
