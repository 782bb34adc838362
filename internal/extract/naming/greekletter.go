package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Scholars call what they measure by a Greek letter that is theirs: Quorl's Lambda. Some software has its name
// from one.

// measureOf reports whether the form is a Greek letter that belongs to somebody whose name is none of the language
// and no known one.
func (f *form) measureOf() bool {
	from := f.words.From
	if f.words.Len() > 1 || !greekLetters[f.x.LowerText(from)] || from == 0 {
		return false
	}
	owner := from - 1
	if f.x.ofPossessive(owner) {
		owner--
	} else if gap := f.x.GapBefore(from); gap != "' " && gap != "’ " {
		return false
	}
	if owner < f.x.First[f.x.Words[from].Sentence] {
		return false
	}
	w := f.x.Words[owner]
	name := strings.TrimRight(f.x.LowerText(owner), "'’")
	return w.Is(prose.Capital) && !w.Is(prose.Camel|prose.AllCaps|prose.Digits) && f.x.Covered[owner] == 0 && !f.x.Lexeme(owner).Given && !f.x.OrdinaryWord(name)
}

var greekLetters = map[string]bool{
	"alpha": true, "beta": true, "gamma": true, "delta": true, "epsilon": true, "zeta": true, "eta": true, "theta": true, "kappa": true, "lambda": true,
	"mu": true, "nu": true, "xi": true, "pi": true, "rho": true, "sigma": true, "tau": true, "phi": true, "chi": true, "psi": true, "omega": true,
}
