package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A company is called by its whole name once, and then without what it says of its trade: Quorl Digital, and Quorl.

// foldHouseForms moves the members of a name to that of an organization which is called the same and, in the end, by
// the trade that it is in. Where the vocabulary knows the short one, the long one goes there; where it knows both, they
// are two.
func (x *Namer) foldHouseForms() {
	for _, long := range x.Groups.Order {
		if len(long.Members) == 0 || long.Members[0].Kind != kg.Organization {
			continue
		}
		c := long.Members[0]
		last := c.Words.To - 1
		if c.Words.Len() < 2 || !tradeWords[x.LowerText(last)] || x.GapBefore(last) != " " {
			continue
		}
		short := x.Groups.living(kg.Fold(x.Doc.Text[c.Start:x.Words[last-1].End]))
		switch {
		case short == nil, short == long, !x.sameHouse(short.Members[0]):
		case short.Members[0].Entry == nil:
			long.absorb(short)
		case c.Entry == nil:
			short.absorb(long)
		}
	}
}

// sameHouse reports whether what stands before a trade in one place may be a company by itself in another: known as
// one, or nobody and no word of the language.
func (x *Namer) sameHouse(c *Candidate) bool {
	if c.Entry != nil {
		return c.Kind == kg.Organization
	}
	named := x.Words[c.Words.From].Is(prose.Capital) && !x.Lexeme(c.Words.From).Given && x.Uncommon(c.Words)
	return named && (c.Kind == "" || c.Kind == kg.Organization)
}

// tradeWords end the names of companies, which are called so without them as well.
var tradeWords = map[string]bool{
	"digital": true, "media": true, "labs": true, "software": true, "systems": true, "technologies": true, "technology": true,
	"networks": true, "solutions": true, "consulting": true, "interactive": true, "studios": true, "holdings": true, "inc": true,
	"corporation": true, "corp": true, "foundation": true,
}
