package extract

import (
	"sort"
	"strings"
	"unicode"

	"notes/pkg/kg"
)

// maxGap bounds the length of what may stand between two names that a role or
// a company joins, in bytes.
const maxGap = 70

// adjacent reads names that stand together without a verb: "Name (Company)",
// "Name, Role, Company", "AWS Lambda (Firecracker)", "Shanghai, China",
// "Rust-based ztunnel".
func (r *reader) adjacent(left, right *found) {
	if left.end >= right.start || right.start-left.end > maxGap {
		return
	}
	gap := r.b.doc.Text[left.end:right.start]
	l, t := r.kind(left.term), r.kind(right.term)
	switch {
	case l == kg.Person:
		r.besidePerson(left, right, strings.ToLower(gap))
	case l == kg.Place && t == kg.Place:
		if (gap == ", " && !r.listsPlaces(left, right) || gap == " (") && r.within(left, right) {
			r.relate(left.term, right.term, kg.LocatedIn, r.sentence, strings.TrimSpace(gap), false)
		}
	case gap == " (" && r.wholeAnchor(right) && fits(kg.ImplementedBy, l, t):
		r.relate(left.term, right.term, kg.ImplementedBy, r.sentence, "( )", false)
	case len(gap) <= maxAttribute && attributes[strings.ToLower(gap)] && fits(kg.Uses, t, l) && !r.lendsName(right) && !r.doubted(left.words.from, false):
		r.relate(right.term, left.term, kg.Uses, r.sentence, strings.TrimSpace(strings.ToLower(gap)), false)
	}
}

// listsPlaces reports whether two places are part of a list of more: Graz, Vienna,
// Zurich.
func (r *reader) listsPlaces(left, right *found) bool {
	n := int(r.over[left.words.from-r.words.from]) - 1
	last := int(r.over[right.words.from-r.words.from]) - 1
	listed := func(n int) bool {
		return n > 0 && n < len(r.found) && r.kind(r.found[n-1].term) == kg.Place && r.kind(r.found[n].term) == kg.Place && r.lists(n)
	}
	return listed(n) || listed(last+1)
}

// besidePerson reads a person's name and the one behind it.
func (r *reader) besidePerson(left, right *found, gap string) {
	switch {
	case r.ofSite(right.words), r.b.x.beforeHandle(right.words), r.b.x.behindHandle(right.words):
	case r.employer(right.term) && employs(gap) && r.posted(gap, right) && r.saysPost(gap) && !r.roleBehind(right):
		for _, person := range r.peopleBefore(left) {
			if r.employed(person) {
				continue
			}
			r.relate(person, right.term, kg.WorksAt, r.sentence, strings.TrimSpace(gap), false)
		}
	case r.position(gap) && r.employer(right.term):
		r.relate(left.term, right.term, kg.WorksAt, r.sentence, "position", false)
	case r.rolePhrase(gap) && atPost(gap) && software(r.kind(right.term)):
		r.relate(left.term, right.term, kg.WorksAt, r.sentence, strings.TrimSpace(gap), false)
	case r.rolePhrase(gap) && r.saysRole(gap) && fits(kg.WorksOn, kg.Person, r.kind(right.term)) && !(r.plain(r.beforeArticle(right)) == "of" && r.goesOnNamed(right)):
		relation := kg.WorksOn
		if headsCompany(gap, r.b.out.Terms[right.term].Known) {
			relation = kg.WorksAt
		}
		r.relate(left.term, right.term, relation, r.sentence, strings.TrimSpace(gap), false)
	}
}

// maxAttribute is the length of the longest attribute.
const maxAttribute = len("-powered ")

// attributes stand between what something is made with and its name.
var attributes = map[string]bool{"-powered ": true, "-based ": true, "-backed ": true, "-driven ": true, " powered ": true, " based ": true}

// lendsName reports whether a noun behind a name, other than what sort of thing it is, is meant instead:
// Rust-based Conda tooling.
func (r *reader) lendsName(f *found) bool {
	i := f.words.to
	if !r.inside(i) || r.gap(i) != " " {
		return false
	}
	text := r.text(i)
	return r.nameAt(i) != nil || r.plainNoun(i) && !helper(text) && !(software(r.kind(f.term)) && (classNouns[text] || itself[text] || text == "cluster" || text == "architecture"))
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
func (r *reader) saysPost(gap string) bool {
	words := strings.FieldsFunc(gap, func(c rune) bool { return !unicode.IsLetter(c) })
	role := r.rolePhrase(gap)
	if n := len(words); n > 0 && (once[words[n-1]] || aloof[words[n-1]] && !role) {
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
func (r *reader) peopleBefore(f *found) []int {
	last := sort.Search(len(r.found), func(n int) bool { return r.found[n].start > f.start })
	first := last
	for first > 0 && r.kind(r.found[first-1].term) == kg.Person && (first == last || !ownLines(r.textBetween(&r.found[first-1], &r.found[first])) && r.shareCompany(first-1)) {
		first--
	}
	people := make([]int, 0, last-first)
	for n := first; n < last; n++ {
		people = append(people, r.found[n].term)
	}
	return people
}

// roleBehind reports whether a name is part of a job title, Acme Community
// Member, or of what a company calls those whom it honours: Acme Community Builder.
func (r *reader) roleBehind(f *found) bool {
	for i := f.words.to; i < f.words.to+maxHonour && r.inside(i) && r.gap(i) == " " && r.nameAt(i) == nil; i++ {
		if honours[r.text(i)] || i == f.words.to && r.b.x.lexeme(i).Role {
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
func (r *reader) wholeAnchor(f *found) bool {
	return r.at(f.words.from, inAnchor) && !(r.inside(f.words.to) && r.at(f.words.to, inAnchor))
}

// rolePhrase reports whether a gap has a word of job titles.
func (r *reader) rolePhrase(gap string) bool {
	for _, word := range strings.FieldsFunc(gap, func(c rune) bool { return c < 'a' || c > 'z' }) {
		if r.b.x.lists.Role(word) {
			return true
		}
	}
	return false
}
