package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Companies are called by made-up words that are a letter away from each other and from what people are called, so
// one slip tells a company only where it does what companies do, or somebody is from there: "Zorblo announced".

// minMisspeltCompany is how many letters the name of a company has at least that is told by one slip.
const minMisspeltCompany = 6

// slipOfCompany reports whether word i is a company's name with one letter lost, doubled or exchanged with its neighbour.
func (x *Namer) slipOfCompany(i int32, m meaning) bool {
	w, text := x.Words[i], x.Lexeme(i).Text
	if m.entry.Kind != kg.Organization || !m.entry.WellKnown() || !w.Is(prose.Capital) || w.Is(prose.Camel|prose.AllCaps|prose.Digits|prose.Dotted) {
		return false
	}
	right := kg.Fold(m.entry.Name)
	if len(right) < minMisspeltCompany || !lostLetter(text, right) && !lostLetter(right, text) && !swapped(text, right) {
		return false
	}
	if use := x.Usage(i); use.Inner+use.Initial > maxSlips || text+"s" == right || right+"s" == text {
		return false
	}
	return !x.besideCapital(i) && !x.inAddress(text) && x.actsAsCompany(i)
}

// lostLetter reports whether a text is another one without one of its letters.
func lostLetter(text, whole string) bool {
	if len(text)+1 != len(whole) {
		return false
	}
	at := 0
	for at < len(text) && text[at] == whole[at] {
		at++
	}
	return text[at:] == whole[at+1:]
}

// besideCapital reports whether another word with a capital stands right beside word i: somebody's given name.
func (x *Namer) besideCapital(i int32) bool {
	if i > x.First[x.Words[i].Sentence] && x.GapBefore(i) == " " && x.Words[i-1].Named() && x.Words[i-1].Is(prose.Capital) && !x.Words[i-1].At(prose.Initial) {
		return true
	}
	behind := x.WordBehind(i, " ")
	return behind != "" && prose.IsUpper(behind[0])
}

// actsAsCompany reports whether what companies do stands behind word i, or "at" or "from" before it.
func (x *Namer) actsAsCompany(i int32) bool {
	behind := x.WordBehind(i, " ")
	if prose.Actions[behind] || prose.SpeechVerbs[behind] || prose.StageVerbs[behind] || companyActs[behind] {
		return true
	}
	return i > x.First[x.Words[i].Sentence] && x.GapBefore(i) == " " && homeLeads[x.LowerText(i-1)]
}

// companyActs are further verbs of what companies do.
var companyActs = map[string]bool{
	"use": true, "used": true, "using": true, "ran": true, "run": true, "runs": true, "built": true, "migrated": true, "moved": true, "open-sourced": true,
	"introduced": true, "donated": true, "contributed": true, "started": true, "created": true, "developed": true, "has": true, "had": true,
}
