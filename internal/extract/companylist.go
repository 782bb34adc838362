package extract

import "notes/pkg/kg"

// Who lists companies says once, before the first, what they are: "in cooperation with Acme, Quorl
// and Zebrix", "companies such as Acme or Quorl", "she worked at Acme, Quorl". All of the list are
// companies then, also those that a word of the language is the name of.

// findCompanyLists proposes what such lists name and the vocabulary has not.
func (x *Namer) findCompanyLists() {
	for _, i := range x.named {
		if !x.beginsCompanies(i) {
			continue
		}
		items := x.itemsFrom(i)
		if len(items) < minListed || !x.allCompanies(items) {
			continue
		}
		for _, item := range items {
			if !x.covers(item) && (x.uncommon(item) || len(items) >= sureListed) {
				x.propose(item.from, item.to, "list of companies", fair, kg.Organization).entry = x.maker(item)
				x.cover(item)
			}
		}
	}
}

// allCompanies reports whether each item of a list may be a company.
func (x *Namer) allCompanies(items []span) bool {
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
func (x *Namer) itemsFrom(i int32) []span {
	var items []span
	limit := x.first[x.words[i].sentence+1]
	for len(items) < maxListed {
		to := i
		for to < limit && x.words[to].named() && (to == i || x.gapBefore(to) == " " || x.gapBefore(to) == "-") {
			to++
		}
		if to == i {
			break
		}
		items = append(items, span{i, to})
		switch {
		case to+1 < limit && x.junction(to):
			i = to + 1
		case to < limit && x.gapBefore(to) == ", ":
			i = to
		default:
			return items
		}
	}
	return items
}

// beginsCompanies reports whether what stands before word i says that companies follow.
func (x *Namer) beginsCompanies(i int32) bool {
	if x.gapBefore(i) != " " || x.gapBefore(i-1) != " " {
		return false
	}
	before := x.lowerText(i - 2)
	switch x.lowerText(i - 1) {
	case "like", "including":
		return companyNouns[before]
	case "as":
		return i > 2 && companyNouns[x.lowerText(i-3)]
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
func (x *Namer) mayBeCompany(item span) bool {
	for i := item.from; i < item.to; i++ {
		if n := x.covered[i]; n > 0 {
			kind := x.candidates[n-1].kind
			return kind == kg.Organization || software(kind)
		}
		if lex := x.lexeme(i); lex.Negative || lex.Role || lex.GivenOnly || x.words[i].at(inCode|inNote|inTag|shouted) {
			return false
		}
	}
	return true
}
