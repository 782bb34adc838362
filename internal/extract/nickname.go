package extract

import (
	"strings"

	"notes/pkg/kg"
)

// What somebody is called by friends stands in quotation marks between their names: Ada "Loaf" Marlowe.

// findNicknamed proposes people who are named with their nickname.
func (x *Namer) findNicknamed() {
	for _, i := range x.named {
		if i == 0 || !opensNickname(x.gapBefore(i)) || !x.forename(i-1) {
			continue
		}
		last := i + 1
		if int(last) == len(x.words) || x.words[last].sentence != x.words[i].sentence || !closesNickname(x.gapBefore(last)) {
			continue
		}
		w := x.words[last]
		if name := (span{i - 1, last + 1}); w.is(capital) && !w.is(allCaps|digits) && x.covered[last] == 0 && (!x.lexeme(last).Common || x.lexeme(last).Surname) {
			x.propose(name.from, name.to, "nickname", certain, kg.Person)
			x.cover(name)
		}
	}
}

// openQuotes and closeQuotes are the quotation marks around a nickname.
const (
	openQuotes  = "\"“„«‘'"
	closeQuotes = "\"”“»’'"
)

// opensNickname and closesNickname report whether a gap is a space and a quotation mark, in this order
// or the other.
func opensNickname(gap string) bool {
	return len(gap) > 1 && strings.Trim(gap[1:], openQuotes) == "" && gap[0] == ' '
}

func closesNickname(gap string) bool {
	rest, found := strings.CutSuffix(gap, " ")
	return found && rest != "" && strings.Trim(rest, closeQuotes) == ""
}
