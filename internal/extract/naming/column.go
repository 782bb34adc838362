package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What the header of a table says of its columns says what stands in their cells.
var (
	speakerColumns = map[string]bool{"speaker": true, "speakers": true, "speaker(s)": true, "presenter": true, "presenters": true, "presented by": true, "panelists": true, "author": true, "authors": true}
	companyColumns = map[string]bool{"company": true, "companies": true, "organization": true, "organisation": true, "affiliation": true, "employer": true}
	placeColumns   = map[string]bool{"location": true, "room": true, "hall": true, "venue": true, "stage": true, "where": true}
	titleColumns   = map[string]bool{"title": true, "talk": true, "session": true, "talk title": true, "session title": true, "presentation": true}
)

// findColumnCompanies proposes what stands in the column of companies.
func (x *Namer) findColumnCompanies() {
	for i := range x.Doc.Sentences {
		if !companyColumns[x.Doc.Sentences[i].Column] {
			continue
		}
		cell := prose.Span{From: x.First[i], To: x.First[i+1]}
		if cell.Len() > 0 && !x.covers(cell) && x.companyShaped(cell) {
			x.propose(cell.From, cell.To, "column of companies", Certain, kg.Organization)
			x.cover(cell)
		}
	}
}

// programmeRow reports whether the row of a cell says who speaks or what of.
func (x *Namer) programmeRow(cell int) bool {
	return x.inRow(cell, speakerColumns) >= 0 || x.inRow(cell, titleColumns) >= 0
}

// dropRooms drops the names that no vocabulary has, of no town, and that stand where a programme or the front matter
// says in which room a talk is, with those of the same name elsewhere in the note.
func (x *Namer) dropRooms() {
	for _, g := range x.Groups.Order {
		if !slices.ContainsFunc(g.Members, x.namesRoom) || x.KindOf(g) == kg.Place {
			continue
		}
		for _, c := range g.Members {
			c.dropped = true
			x.reject(c, "a room")
		}
		g.Dropped = true
	}
}

// namesRoom reports whether a candidate is such a name.
func (x *Namer) namesRoom(c *Candidate) bool {
	cell := int(x.Words[c.Words.From].Sentence)
	return c.Entry == nil && (x.TextOf(c) == x.Doc.Front.Room || placeColumns[x.Doc.Sentences[cell].Column] && x.programmeRow(cell))
}

// columnTalk notes the cell of a column of titles.
func (x *Namer) columnTalk(sentence int) {
	if !titleColumns[x.Doc.Sentences[sentence].Column] {
		return
	}
	from, to := x.First[sentence], x.First[sentence+1]
	if end := x.BeforeBrackets(from, min(to, x.speakerFrom(from))); end-from >= prose.MinBehind {
		x.addTitle(from, end, x.speakersInRow(sentence))
	}
}

// maxCells is how many cells on either side of one are asked what they say.
const maxCells = 16

// speakersInRow returns the cell of speakers near another cell of its row, -1 if it has none.
func (x *Namer) speakersInRow(cell int) int { return x.inRow(cell, speakerColumns) }

// inRow returns the first cell near another one of its row that stands in one of some columns, -1 if none
// does.
func (x *Namer) inRow(cell int, columns map[string]bool) int {
	sentences := x.Doc.Sentences
	row := sentences[cell].Block
	for i := max(0, cell-maxCells); i < min(len(sentences), cell+maxCells); i++ {
		if sentences[i].Block == row && columns[sentences[i].Column] {
			return i
		}
	}
	return -1
}
