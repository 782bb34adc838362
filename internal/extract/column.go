package extract

import "notes/pkg/kg"

// What the header of a table says of its columns says what stands in their cells.
var (
	speakerColumns = map[string]bool{"speaker": true, "speakers": true, "speaker(s)": true, "presenter": true, "presenters": true, "presented by": true, "panelists": true, "author": true, "authors": true}
	companyColumns = map[string]bool{"company": true, "companies": true, "organization": true, "organisation": true, "affiliation": true, "employer": true}
	titleColumns   = map[string]bool{"title": true, "talk": true, "session": true, "talk title": true, "session title": true, "presentation": true}
)

// findColumnCompanies proposes what stands in the column of companies.
func (x *Extractor) findColumnCompanies() {
	for i := range x.scan.doc.Sentences {
		if !companyColumns[x.scan.doc.Sentences[i].Column] {
			continue
		}
		cell := span{x.scan.first[i], x.scan.first[i+1]}
		if cell.len() > 0 && !x.covers(cell) && x.companyShaped(cell) {
			x.propose(cell.from, cell.to, "column of companies", certain, kg.Organization)
			x.cover(cell)
		}
	}
}

// columnTalk notes the cell of a column of titles.
func (x *Extractor) columnTalk(sentence int) {
	if !titleColumns[x.scan.doc.Sentences[sentence].Column] {
		return
	}
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	if end := x.beforeBrackets(from, min(to, x.speakerFrom(from))); end-from >= minBehind {
		x.addTitle(from, end, x.speakersInRow(sentence))
	}
}

// maxCells is how many cells on either side of one are asked for those who speak.
const maxCells = 16

// speakersInRow returns the cell of speakers near another cell of its row, -1 if it has none.
func (x *Extractor) speakersInRow(cell int) int {
	sentences := x.scan.doc.Sentences
	row := sentences[cell].Block
	for i := max(0, cell-maxCells); i < min(len(sentences), cell+maxCells); i++ {
		if sentences[i].Block == row && speakerColumns[sentences[i].Column] {
			return i
		}
	}
	return -1
}
