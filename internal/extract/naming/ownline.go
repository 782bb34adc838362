package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// What stands behind somebody in a line of speakers is theirs up to where the line of the next one
// begins: "Ada Blorf, Freelance; Peter Quort, Acme" says nothing of Ada at Acme.

// selfEmployed reports whether words say that somebody works for nobody else: Independent, Freelance
// Consultant.
func (x *Namer) selfEmployed(words prose.Span) bool {
	return OwnEmployers[x.LowerText(words.From)] && (words.Len() == 1 || x.RoleLike(words))
}

// OwnEmployers are what such words begin with.
var OwnEmployers = map[string]bool{
	"independent": true, "freelance": true, "freelancer": true, "freelancing": true, "unaffiliated": true, "self": true, "indie": true,
	"unemployed": true, "hobbyist": true,
}

// endsLine reports whether the n-th of the segments behind somebody, which is somebody else, ends
// what is said of them: brackets that say who they are have closed before it, the role before it says
// whose it is, or a semicolon parts the two. What stands at the end is that of both only if both have a
// role: "Ada Blorf, Engineer; Peter Quort, Product Owner, Acme".
func (x *Namer) endsLine(behind []segment, n int, roles bool) bool {
	gap := behind[n].gap
	if pairs(gap) {
		return !roles || n+1 >= len(behind) || behind[n+1].gap != ", " || !x.RoleLike(behind[n+1].words)
	}
	return n > 0 && strings.HasPrefix(gap, ")") && !handled(behind[n-1]) || x.besideOwnRole(behind, n)
}

// besideOwnRole reports whether "and" joins the n-th of the segments behind somebody, which is written as
// a name, to a role that says whose it is: "CNCF Ambassador & Ada Blorf".
func (x *Namer) besideOwnRole(behind []segment, n int) bool {
	return n > 0 && joined(behind[n].gap) && x.PersonShaped(behind[n].words) && x.ownsRole(behind[n-1].words)
}

// ownsRole reports whether words are a role that begins with whose it is: CNCF Ambassador.
func (x *Namer) ownsRole(words prose.Span) bool {
	return words.Len() > 1 && x.RoleLike(words) && x.beginsCompany(words)
}

// alongside reports whether a gap joins what stands behind it to what stands before: nobody works at
// what stands beside them.
func alongside(gap string) bool { return gap == " and " || gap == " & " }
