package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What somebody is called by friends stands in quotation marks between their names: Ada "Loaf" Marlowe.

// findNicknamed proposes people who are named with their nickname.
func (x *Namer) findNicknamed() {
	for _, i := range x.Named {
		if i == 0 || !opensNickname(x.GapBefore(i)) || !x.forename(i-1) {
			continue
		}
		last := i + 1
		if int(last) == len(x.Words) || x.Words[last].Sentence != x.Words[i].Sentence || !closesNickname(x.GapBefore(last)) {
			continue
		}
		w, lex := x.Words[last], x.Lexeme(last)
		surname := w.Is(prose.Capital) && !w.Is(prose.AllCaps|prose.Digits) && (!lex.Common || lex.Surname)
		if name := (prose.Span{From: i - 1, To: last + 1}); surname && x.Covered[last] == 0 {
			x.propose(name.From, name.To, "nickname", Certain, kg.Person)
			x.cover(name)
		}
	}
}

// OpenQuotes and CloseQuotes are the quotation marks around a nickname.
const (
	OpenQuotes  = "\"“„«‘'"
	CloseQuotes = "\"”“»’'"
)

// opensNickname and closesNickname report whether a gap is a space and a quotation mark, in this order
// or the other.
func opensNickname(gap string) bool {
	return len(gap) > 1 && strings.Trim(gap[1:], OpenQuotes) == "" && gap[0] == ' '
}

func closesNickname(gap string) bool {
	rest, found := strings.CutSuffix(gap, " ")
	return found && rest != "" && strings.Trim(rest, CloseQuotes) == ""
}
