package statements

import (
	"sort"
	"strings"
	"unicode"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxGap bounds the length of what may stand between two names that a role or
// a company joins, in bytes.
const maxGap = 70

// adjacent reads names that stand together without a verb: "Name (Company)",
// "Name, Role, Company", "AWS Lambda (Firecracker)", "Shanghai, China",
// "Rust-based ztunnel".
func (r *Reader) adjacent(left, right *findings.Found) {
	if left.End >= right.Start || right.Start-left.End > maxGap {
		return
	}
	gap := r.b.Doc.Text[left.End:right.Start]
	l, t := r.kind(left.Term), r.kind(right.Term)
	switch {
	case l == kg.Person:
		r.besidePerson(left, right, strings.ToLower(gap))
	case l == kg.Place && t == kg.Place:
		if (gap == ", " && !r.listsPlaces(left, right) || gap == " (") && r.within(left, right) {
			r.relate(left.Term, right.Term, kg.LocatedIn, r.sentence, strings.TrimSpace(gap), false)
		}
	case l == kg.Place && t == kg.Organization && (gap == "-based " || gap == " based ") && !r.nounAt(right.Words.To):
		r.relate(right.Term, left.Term, kg.LocatedIn, r.sentence, "-based", false)
	case gap == " (" && r.wholeAnchor(right) && !r.pointsElsewhere(left, right) && fits(kg.ImplementedBy, l, t):
		r.relate(left.Term, right.Term, kg.ImplementedBy, r.sentence, "( )", false)
	case len(gap) <= maxAttribute && attributes[strings.ToLower(gap)] && fits(kg.Uses, t, l) && !r.lendsName(right) && !r.doubted(left.Words.From, false):
		r.relate(right.Term, left.Term, kg.Uses, r.sentence, strings.TrimSpace(strings.ToLower(gap)), false)
	}
}

// listsPlaces reports whether two places are part of a list of more: Graz, Vienna,
// Zurich.
func (r *Reader) listsPlaces(left, right *findings.Found) bool {
	n := int(r.over[left.Words.From-r.words.From]) - 1
	last := int(r.over[right.Words.From-r.words.From]) - 1
	listed := func(n int) bool {
		return n > 0 && n < len(r.found) && r.kind(r.found[n-1].Term) == kg.Place && r.kind(r.found[n].Term) == kg.Place && r.lists(n)
	}
	return listed(n) || listed(last+1)
}

// besidePerson reads a person's name and the one behind it.
func (r *Reader) besidePerson(left, right *findings.Found, gap string) {
	gap = oneOfThem(gap)
	switch {
	case r.ofSite(right.Words), r.b.Namer.BeforeHandle(right.Words), r.b.Namer.BehindHandle(right.Words), utters(gap):
	case r.employer(right.Term) && employs(gap) && r.posted(gap, right) && r.saysPost(gap) && !r.roleBehind(right):
		people := r.peopleBefore(left)
		if gap == ", " && len(people) > maxColleagues {
			return
		}
		for _, person := range people {
			if r.employed(person) {
				continue
			}
			r.relate(person, right.Term, kg.WorksAt, r.sentence, strings.TrimSpace(gap), false)
		}
	case (gap == " from " || gap == " from the ") && prose.Software(r.kind(right.Term)):
		for _, person := range r.peopleBefore(left) {
			r.relate(person, right.Term, kg.WorksOn, r.sentence, "from", false)
		}
	case r.position(gap) && r.employer(right.Term):
		r.relate(left.Term, right.Term, kg.WorksAt, r.sentence, "position", false)
	case r.rolePhrase(gap) && atPost(gap) && prose.Software(r.kind(right.Term)):
		r.relate(left.Term, right.Term, kg.WorksAt, r.sentence, strings.TrimSpace(gap), false)
	case r.rolePhrase(gap) && r.saysRole(gap) && fits(kg.WorksOn, kg.Person, r.kind(right.Term)) && !(r.plain(r.beforeArticle(right)) == "of" && r.goesOnNamed(right)):
		relation := kg.WorksOn
		if headsCompany(gap, r.b.Result.Terms[right.Term].Known) {
			relation = kg.WorksAt
		}
		r.relate(left.Term, right.Term, relation, r.sentence, strings.TrimSpace(gap), false)
	}
}

// maxColleagues is how many people in a row work at most at what only a comma parts from the last of them:
// more are a list of people.
const maxColleagues = 6

// maxAttribute is the length of the longest attribute.
const maxAttribute = len("-powered ")

// attributes stand between what something is made with and its name.
var attributes = map[string]bool{"-powered ": true, "-based ": true, "-backed ": true, "-driven ": true, " powered ": true, " based ": true}

// lendsName reports whether a noun behind a name, other than what sort of thing it is, is meant instead:
// Rust-based Conda tooling.
func (r *Reader) lendsName(f *findings.Found) bool {
	i := f.Words.To
	if !r.inside(i) || r.gap(i) != " " {
		return false
	}
	text := r.text(i)
	if r.nameAt(i) != nil || !r.plainNoun(i) || prose.Helper(text) {
		return r.nameAt(i) != nil
	}
	sort := classNouns[text] || itself[text] || text == "cluster" || text == "architecture"
	return !sort || !prose.Software(r.kind(f.Term))
}

// employs reports whether a gap between a person and an organization says that
// the one works for the other.
func employs(gap string) bool {
	switch gap {
	case " (", " from ", " at ", " of ", " from the ", " @ ", " @":
		return true
	}
	return strings.ContainsAny(gap, ",–—@") || strings.Contains(gap, " - ") || strings.Contains(gap, " -")
}

// saysPost reports whether what stands between a person and an organization is
// short, or says what the person does there: prose that leads from the one to the
// other is neither. Where somebody was once, they do nothing.
func (r *Reader) saysPost(gap string) bool {
	words := strings.FieldsFunc(gap, func(c rune) bool { return !unicode.IsLetter(c) })
	role := r.rolePhrase(gap)
	if n := len(words); n > 0 && (naming.FormerWords[words[n-1]] || aloof[words[n-1]] && !role) {
		return false
	}
	return len(words) <= maxPlainPost || role
}

// maxPlainPost is how many words without a job title among them may stand between
// a person and an organization.
const maxPlainPost = 3

// aloof are the words before an organization behind which somebody, of whom no role is said, doesn't work
// there: "in memory of Ada Blorf, sponsored by Acme", "also on LinkedIn".
var aloof = map[string]bool{"by": true, "on": true, "and": true, "in": true, "to": true, "via": true, "against": true, "about": true}

// peopleBefore returns the people named up to and with f in its sentence, as
// long as nobody but people stands between: all of them are of the company
// that follows.
func (r *Reader) peopleBefore(f *findings.Found) []int {
	last := sort.Search(len(r.found), func(n int) bool { return r.found[n].Start > f.Start })
	first := last
	for first > 0 && r.kind(r.found[first-1].Term) == kg.Person && (first == last || !ownLines(r.textBetween(&r.found[first-1], &r.found[first])) && r.shareCompany(first-1)) {
		first--
	}
	people := make([]int, 0, last-first)
	for n := first; n < last; n++ {
		people = append(people, r.found[n].Term)
	}
	return people
}

// roleBehind reports whether a name is part of a job title, Acme Community
// Member, or of what a company calls those whom it honours: Acme Community Builder.
func (r *Reader) roleBehind(f *findings.Found) bool {
	for i := f.Words.To; i < f.Words.To+maxHonour && r.inside(i) && r.gap(i) == " " && r.nameAt(i) == nil; i++ {
		if honours[r.text(i)] || i == f.Words.To && r.b.Namer.Lexeme(i).Role {
			return true
		}
	}
	return false
}

// maxHonour is how many words behind a company's name are looked at for an honour.
const maxHonour = 3

// honours are what a company calls those whom it honours, and doesn't pay.
var honours = map[string]bool{"builder": true, "hero": true, "captain": true, "champion": true, "ambassador": true, "mvp": true, "expert": true}

// wholeAnchor reports whether a name is all the text of a link from its first
// word on.
func (r *Reader) wholeAnchor(f *findings.Found) bool {
	return r.at(f.Words.From, prose.InAnchor) && !(r.inside(f.Words.To) && r.at(f.Words.To, prose.InAnchor))
}

// rolePhrase reports whether a gap has a word of job titles.
func (r *Reader) rolePhrase(gap string) bool {
	for _, word := range strings.FieldsFunc(gap, func(c rune) bool { return c < 'a' || c > 'z' }) {
		if r.b.Namer.Lists.Role(word) {
			return true
		}
	}
	return false
}
