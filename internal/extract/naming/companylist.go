package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Who lists companies says once, before the first, what they are: "in cooperation with Acme, Quorl
// and Zebrix", "companies such as Acme or Quorl", "she worked at Acme, Quorl". All of the list are
// companies then, also those that a word of the language is the name of.

// findCompanyLists proposes what such lists name and the vocabulary has not.
func (x *Namer) findCompanyLists() {
	for _, i := range x.Named {
		if !x.beginsCompanies(i) {
			continue
		}
		items := x.itemsFrom(i)
		if len(items) < minListed || !x.allCompanies(items) {
			continue
		}
		for _, item := range items {
			if !x.covers(item) && (x.Uncommon(item) || len(items) >= sureListed) {
				x.propose(item.From, item.To, "list of companies", Fair, kg.Organization).Entry = x.Maker(item)
				x.cover(item)
			}
		}
	}
}

// allCompanies reports whether each item of a list may be a company.
func (x *Namer) allCompanies(items []prose.Span) bool {
	for _, item := range items {
		if !x.mayBeCompany(item) {
			return false
		}
	}
	return true
}

// minListed is how many names make a list, sureListed how many make one in which an ordinary word is
// a name, and maxListed bounds how many are read.
const (
	minListed  = 2
	sureListed = 3
	maxListed  = 12
)

// itemsFrom returns the names of a list that begins with word i.
func (x *Namer) itemsFrom(i int32) []prose.Span {
	var items []prose.Span
	limit := x.First[x.Words[i].Sentence+1]
	for len(items) < maxListed {
		to := i
		for to < limit && x.Words[to].Named() && (to == i || x.GapBefore(to) == " " || x.GapBefore(to) == "-") {
			to++
		}
		if to == i {
			break
		}
		items = append(items, prose.Span{From: i, To: to})
		switch {
		case to+1 < limit && x.Junction(to):
			i = to + 1
		case to < limit && x.GapBefore(to) == ", ":
			i = to
		default:
			return items
		}
	}
	return items
}

// beginsCompanies reports whether what stands before word i says that companies follow.
func (x *Namer) beginsCompanies(i int32) bool {
	if x.GapBefore(i) != " " || x.GapBefore(i-1) != " " {
		return false
	}
	before := x.LowerText(i - 2)
	switch x.LowerText(i - 1) {
	case "like", "including":
		return companyNouns[before]
	case "as":
		return i > 2 && companyNouns[x.LowerText(i-3)]
	case "with":
		return before == "cooperation" || before == "collaboration" || before == "partnership"
	case "by":
		return before == "sponsored"
	case "at":
		return before == "worked" || before == "interned"
	}
	return false
}

// companyNouns are what companies are called together.
var companyNouns = map[string]bool{
	"companies": true, "customers": true, "clients": true, "sponsors": true, "vendors": true, "startups": true, "employers": true,
	"organizations": true, "organisations": true, "firms": true, "enterprises": true, "retailers": true, "banks": true, "giants": true,
	"players": true,
}

// mayBeCompany reports whether an item of such a list is known as what a company may be, or is no
// person and no word that names nothing.
func (x *Namer) mayBeCompany(item prose.Span) bool {
	for i := item.From; i < item.To; i++ {
		if n := x.Covered[i]; n > 0 {
			kind := x.candidates[n-1].Kind
			return kind == kg.Organization || prose.Software(kind)
		}
		if lex := x.Lexeme(i); lex.Negative || lex.Role || lex.GivenOnly || x.Words[i].At(prose.InCode|prose.InNote|prose.InTag|prose.Shouted) {
			return false
		}
	}
	return true
}
