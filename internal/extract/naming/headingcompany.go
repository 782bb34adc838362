package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxCompany is how many words the name of a company has at most that a heading ends in.
const maxCompany = 3

// findHeadingCompanies proposes the companies that tell of what they run, at the end of a heading
// or before a sign in it: "Chaos Engineering at Quorlmy: a story".
func (x *Namer) findHeadingCompanies() {
	for i := range x.Doc.Sentences {
		if !x.IsHeading(i) {
			continue
		}
		technical := false
		for at, to := x.First[i], x.First[i+1]; at+1 < to; at++ {
			if technical && x.LowerText(at) == "at" && x.GapBefore(at) == " " && x.GapBefore(at+1) == " " {
				x.headingCompany(at+1, to)
			}
			technical = technical || x.namesSubject(at)
		}
	}
}

// headingCompany proposes the words with capitals from a word of a heading on, if nothing goes on
// behind them and they are no ordinary ones.
func (x *Namer) headingCompany(from, to int32) {
	end := from
	for end < to && end-from <= maxCompany && x.Words[end].Is(prose.Capital) && x.Covered[end] == 0 && (end == from || x.GapBefore(end) == " ") {
		end++
	}
	name := prose.Span{From: from, To: end}
	ends := end == to || x.GapBefore(end) != " " && x.GapBefore(end) != "-"
	if ends && name.Len() > 0 && name.Len() <= maxCompany && x.Uncommon(name) && !x.Lexeme(from).Given {
		x.propose(from, end, "company of a heading", Fair, kg.Organization)
	}
}

// namesSubject reports whether word i is of the known name of what one runs, or of a concept.
func (x *Namer) namesSubject(i int32) bool {
	n := x.Covered[i]
	if n == 0 || x.candidates[n-1].Entry == nil {
		return false
	}
	kind := x.candidates[n-1].Kind
	return prose.Software(kind) || kind == kg.Concept || kind == kg.Language
}
