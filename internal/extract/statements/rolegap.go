package statements

import (
	"slices"
	"strings"
	"unicode"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What stands between somebody and a thing says what they are to it, if it is a role and not prose
// that has a word of job titles in it: "Ada Blorf, maintainer of Quarpa", but not "Ada Blorf: a
// developer's guide to Quarpa".

// atPost reports whether a gap ends with what leads to where somebody works: at, @. What people work
// at is a company, whatever else is called like it.
func atPost(gap string) bool {
	gap = strings.TrimRight(gap, " ")
	return strings.HasSuffix(gap, " at") || strings.HasSuffix(gap, "@")
}

// saysRole reports whether a gap with a word of job titles is nothing but a role: a sign, "is" or the
// role itself begins it, and it ends with a sign, the role, or what leads from a role to its object.
func (r *Reader) saysRole(gap string) bool {
	words := strings.FieldsFunc(gap, func(c rune) bool { return !unicode.IsLetter(c) })
	first, last := words[0], words[len(words)-1]
	if slices.ContainsFunc(words, func(word string) bool { return denies(word) || naming.FormerWords[word] }) {
		return false
	}
	if !slices.ContainsFunc(words, func(word string) bool { return word != "co" && r.b.Namer.Lists.Role(word) && !owns(gap, word) }) {
		return false // un labs qu'elle co-animera; the developer's guide
	}
	if sign, _, _ := strings.Cut(gap, first); (sign == " " || strings.ContainsAny(sign, ":'’")) && !r.b.Namer.Lists.Role(first) && !prose.Copulas[first] {
		return false
	}
	return !prose.Prepositions[last] || ofRole[last]
}

// headsCompany reports whether a gap is a role that people have only in companies, and what leads to it: CEO
// of, ", director,". What the vocabulary doesn't know as a product is then one.
func headsCompany(gap string, known bool) bool {
	words := strings.FieldsFunc(gap, func(c rune) bool { return !unicode.IsLetter(c) })
	last := len(words) - 1
	if last > 0 && (ofRole[words[last]] || words[last] == "de") {
		last--
	}
	wholly, title := ofCompany[words[last]]
	return title && (wholly || !known)
}

// ofCompany are titles that people have only in a company; true for those that nobody has for one product.
var ofCompany = map[string]bool{
	"ceo": true, "cto": true, "cfo": true, "coo": true, "cio": true, "ciso": true, "cpo": true, "cmo": true, "sde": true, "president": false, "vp": false,
	"director": false, "intern": false,
}

// owns reports whether a word stands with the s of a possessor in a text.
func owns(text, word string) bool {
	return strings.Contains(text, word+"'s ") || strings.Contains(text, word+"’s ")
}

// bearer returns the term of whom a role behind a name is said: of somebody whose line names where
// they work before, "Ada Blorf, CTO at Acme, founder of Quarpa", else of what the name names.
func (r *Reader) bearer(f *findings.Found) int {
	if r.kind(f.Term) != kg.Organization {
		return f.Term
	}
	last := int(r.over[f.Words.From-r.words.From]) - 2
	for n := last; n >= 0 && n > last-maxTitled; n-- {
		if person := &r.found[n]; r.kind(person.Term) == kg.Person {
			if r.rolePhrase(strings.ToLower(r.textBetween(person, f))) {
				return person.Term
			}
			break
		}
	}
	return f.Term
}

// maxTitled is how many names before where somebody works are asked for them.
const maxTitled = 3

// ofRole lead from a role to what somebody has it in.
var ofRole = map[string]bool{"of": true, "for": true, "on": true, "behind": true}
