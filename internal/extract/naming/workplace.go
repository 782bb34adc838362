package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// workplace reports whether a name is where somebody works of whom their job is told, or that they are one's
// colleague: "engineers at Acme told us", "a friend of mine at Acme".
func (x *Namer) workplace(name prose.Span) bool {
	at, from := name.From-1, x.First[x.Words[name.From].Sentence]
	if at <= from || x.LowerText(at) != "at" || x.GapBefore(at) != " " || x.GapBefore(name.From) != " " || x.gathers(name) {
		return false
	}
	if at-2 > from && x.LowerText(at-2) == "of" && Owns[x.LowerText(at-1)] {
		return x.worker(at-3) || somebody[x.LowerText(at-3)] || x.LowerText(at-3) == "friend"
	}
	return x.worker(at-1) || x.worksWith(prose.Span{From: max(from, at-maxWith), To: at})
}

// worksWith reports whether words say with whom somebody works: what "at" leads to behind them is where they do.
func (x *Namer) worksWith(words prose.Span) bool {
	for i := words.From; i+1 < words.To; i++ {
		if with := x.LowerText(i + 1); atWork[x.LowerText(i)] && (with == "with" || with == "alongside") {
			return true
		}
	}
	return false
}

// maxWith is how many words before "at" are looked at for that.
const maxWith = 5

// gathers reports whether a name is called as events are, where engineers are for a day.
func (x *Namer) gathers(name prose.Span) bool {
	last := x.LowerText(name.To - 1)
	for _, ending := range []string{"fest", "summit", "conf", "con", "days", "camp", "week"} {
		if strings.HasSuffix(last, ending) {
			return true
		}
	}
	return x.HeadOf(name) == kg.Event
}

// worker reports whether word i says that somebody, or several, has a job.
func (x *Namer) worker(i int32) bool {
	text := x.LowerText(i)
	return employed[text] || employed[strings.TrimSuffix(text, "s")]
}

// employed are what people are who work somewhere.
var employed = map[string]bool{
	"colleague": true, "coworker": true, "co-worker": true, "teammate": true, "engineer": true, "developer": true, "programmer": true,
	"architect": true, "designer": true, "researcher": true, "scientist": true, "consultant": true, "manager": true, "director": true,
	"sre": true, "cto": true, "ceo": true, "cio": true, "ciso": true, "intern": true, "analyst": true, "administrator": true, "sysadmin": true,
}

// Owns stand behind "of" and say whose somebody is.
var Owns = map[string]bool{"mine": true, "ours": true, "yours": true, "his": true, "hers": true, "theirs": true}

// atWork are words for having a job.
var atWork = map[string]bool{"work": true, "works": true, "worked": true, "working": true}
