package extract

import "notes/pkg/kg"

// maxCompany is how many words the name of a company has at most that a heading ends in.
const maxCompany = 3

// findHeadingCompanies proposes the companies that tell of what they run, at the end of a heading
// or before a sign in it: "Chaos Engineering at Quorlmy: a story".
func (x *Namer) findHeadingCompanies() {
	for i := range x.doc.Sentences {
		if !x.isHeading(i) {
			continue
		}
		technical := false
		for at, to := x.first[i], x.first[i+1]; at+1 < to; at++ {
			if technical && x.lowerText(at) == "at" && x.gapBefore(at) == " " && x.gapBefore(at+1) == " " {
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
	for end < to && end-from <= maxCompany && x.words[end].is(capital) && x.covered[end] == 0 && (end == from || x.gapBefore(end) == " ") {
		end++
	}
	name := span{from, end}
	ends := end == to || x.gapBefore(end) != " " && x.gapBefore(end) != "-"
	if ends && name.len() > 0 && name.len() <= maxCompany && x.uncommon(name) && !x.lexeme(from).Given {
		x.propose(from, end, "company of a heading", fair, kg.Organization)
	}
}

// namesSubject reports whether word i is of the known name of what one runs, or of a concept.
func (x *Namer) namesSubject(i int32) bool {
	n := x.covered[i]
	if n == 0 || x.candidates[n-1].entry == nil {
		return false
	}
	kind := x.candidates[n-1].kind
	return software(kind) || kind == kg.Concept || kind == kg.Language
}
