package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// companiesAround is how many companies make a list one of companies.
const companiesAround = 2

// amongCompanies reports whether a name stands in a list of companies: two or
// more of them next to it, on either side, and nothing else that is named.
func (x *Namer) amongCompanies(c *Candidate) bool {
	before, pure := x.companies(c.Words, x.itemBefore)
	after, pureToo := x.companies(c.Words, x.itemBehind)
	return pure && pureToo && before+after >= companiesAround
}

// companies counts the organizations that follow an item of a list in one
// direction, up to companiesAround, and says whether the nearest item, if there
// is one, is an organization.
func (x *Namer) companies(item prose.Span, next func(prose.Span) *Candidate) (n int, pure bool) {
	for n < companiesAround {
		c := next(item)
		if c == nil {
			return n, true
		}
		if c.Kind != kg.Organization {
			return n, n > 0
		}
		item = c.Words
		n++
	}
	return n, true
}

// itemBefore returns the name that is the item before another in a list.
func (x *Namer) itemBefore(item prose.Span) *Candidate {
	i := item.From
	if i > 1 && x.Junction(i-1) {
		return x.holder(i - 2)
	}
	if x.ListSign(i) {
		return x.holder(i - 1)
	}
	return nil
}

// itemBehind returns the name that is the item behind another in a list.
func (x *Namer) itemBehind(item prose.Span) *Candidate {
	i, last := item.To, int32(len(x.Words))-1
	if i < last && x.Junction(i) {
		return x.holder(i + 1)
	}
	if x.ListSign(i) {
		return x.holder(i)
	}
	return nil
}
