package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// gathering reports whether the year behind a name, or at its end, tells which of several
// gatherings it means, one that goes by its own name: "I went to Quod.io 2014", and
// "Quod 2016: How to Fly" in a list. Software is named by years too, so more has to speak
// for it.
func (x *Namer) gathering(name prose.Span) bool {
	last := name.To - 1
	if name.Len() == 1 || !prose.YearLike(x.Surface(x.Words[last])) {
		last = name.To
	}
	if last == x.First[x.Words[name.From].Sentence+1] || !prose.YearLike(x.Surface(x.Words[last])) || x.GapBefore(last) != " " {
		return false
	}
	return x.titledBehind(name, last) || visits[x.LowerBefore(name.From)] && x.visited(name.From-1)
}

// titledBehind reports whether a name begins its sentence, and a colon and a title stand behind the
// year at the last word.
func (x *Namer) titledBehind(name prose.Span, last int32) bool {
	sentence := x.Words[last].Sentence
	title, found := strings.CutPrefix(x.Doc.Text[x.Words[last].End:x.Doc.Sentences[sentence].End], ": ")
	return found && x.First[sentence] == name.From && title != "" && prose.IsUpper(title[0])
}

// visits are the words between somebody's going and where to.
var visits = map[string]bool{"to": true, "at": true, "for": true, "attended": true, "attending": true}

// visited reports whether word i, or one of the few before it, says that somebody goes
// somewhere, or speaks there.
func (x *Namer) visited(i int32) bool {
	first := x.First[x.Words[i].Sentence]
	for n := i; n >= first && i-n < maxVisit; n-- {
		if goings[x.LowerText(n)] {
			return true
		}
	}
	return false
}

// maxVisit is how many words before a name are read for where somebody goes.
const maxVisit = 10

// goings say that somebody goes somewhere, or speaks there.
var goings = map[string]bool{
	"went": true, "attended": true, "attending": true, "attend": true, "spoke": true, "speak": true, "speaking": true, "talk": true, "talks": true,
	"keynote": true, "presented": true, "visited": true, "visit": true, "travelled": true, "traveled": true, "flew": true, "tickets": true, "ticket": true,
}
