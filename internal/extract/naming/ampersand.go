package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// minJoined is how many letters a name has at least that is short forms joined by an
// ampersand; with fewer it is as often a word of the trade: Q&A, R&D.
const minJoined = 3

// findJoined proposes companies that are called by short forms that an ampersand joins:
// QX&Z. Named once they have to be where somebody is.
func (x *Namer) findJoined() {
	if !strings.Contains(x.Doc.Text, "&") {
		return
	}
	for _, i := range x.Named {
		if x.WordBehind(i, "&") == "" || !x.shortForm(i) || !x.shortForm(i+1) || x.Covered[i] > 0 || x.Covered[i+1] > 0 {
			continue
		}
		first, second := x.Words[i], x.Words[i+1]
		if first.End-first.Start+second.End-second.Start < minJoined || joinedWords[x.Doc.Text[first.Start:second.End]] {
			continue
		}
		s := Weak
		if homeLeads[x.LowerBefore(i)] {
			s = Fair
		}
		x.propose(i, i+2, "joined by an ampersand", s, kg.Organization)
		x.cover(prose.Span{From: i, To: i + 2})
	}
}

// joinedWords are short forms of other things.
var joinedWords = map[string]bool{"DE&I": true, "DEI&B": true, "S&OP": true, "MD&A": true, "BBQ&A": true}

// homeLeads are the words before where somebody works.
var homeLeads = map[string]bool{"at": true, "from": true, "joined": true}

// shortForm reports whether word i is one capital or more, and nothing else.
func (x *Namer) shortForm(i int32) bool {
	w := x.Words[i]
	return !w.Is(prose.Digits) && !w.At(prose.Elsewhere|prose.Shouted) && (w.Is(prose.AllCaps) || w.Is(prose.Capital) && w.End-w.Start == 1)
}
