package extract

import (
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// A note on somebody often has the first name as an alias, Ruby of Ruby Quorl, which may be the name of
// something else as well. In the note it means the person; elsewhere it is but one name more to ask by.

// ownAliasRule takes an alias of somebody's own note for the person.
const ownAliasRule = "alias of the note"

// ofPerson reports whether a name of the note is somebody's: it is written as one, and the note says
// that it is about somebody, or the words of it are such names.
func (x *Namer) ofPerson(name string) bool {
	if x.saidPerson(name) {
		return true
	}
	if x.kindOfPage(name) != kg.Person {
		return false
	}
	surname := name[strings.IndexByte(name, ' ')+1:]
	for w := range x.wordsOfPage(surname) {
		if w.Common || x.ordinaryWord(w.text) {
			return false
		}
	}
	return true
}

// saidPerson reports whether a name is written as people's are, and not all of it as words of the
// language, and a tag or the folder of the note says that it is about one: notes on hiring are tagged
// by people, too.
func (x *Namer) saidPerson(name string) bool {
	words, capitals, own := 0, 0, false
	for w := range x.wordsOfPage(name) {
		switch {
		case w.form&(digits|allCaps|dotted) != 0:
			return false
		case w.form&(capital|camel) != 0:
			capitals++
		case !w.particle:
			return false
		}
		words++
		own = own || !w.Common || w.Given || w.Surname
	}
	return own && capitals > 1 && words <= maxName && !strings.ContainsAny(name, ",&/:()") && x.filedAsPerson()
}

// kindOfOwn returns the kind of what a name of the note stands for, empty where the name doesn't say it.
func (x *Namer) kindOfOwn(name string) kg.Kind {
	if x.saidPerson(name) {
		return kg.Person
	}
	return x.kindOfPage(name)
}

// filedAsPerson reports whether a tag in the front matter of the note or a folder that it lies in is
// that of people.
func (x *Namer) filedAsPerson() bool {
	for _, filed := range append([]string{path.Dir(x.file)}, x.doc.Front.Tags...) {
		if slices.ContainsFunc(strings.Split(strings.ToLower(filed), "/"), func(part string) bool { return peopleFiled[strings.TrimPrefix(part, "#")] }) {
			return true
		}
	}
	return false
}

// peopleFiled are what notes on people are tagged by, and the folders for them called.
var peopleFiled = map[string]bool{"person": true, "persons": true, "people": true, "contact": true, "contacts": true, "friend": true, "friends": true, "colleague": true, "colleagues": true}

// otherSense reports whether the vocabulary has an alias of somebody's note for something else.
func (x *Namer) otherSense(called, alias string) bool {
	e := x.vocab.Lookup(kg.Fold(alias))
	return e != nil && (e.Kind != kg.Person || !strings.Contains(e.Name, " ")) && x.ofPerson(called)
}

// claimOwnAliases files what the vocabulary takes for something else under the person whose own note
// this is, if the person is called exactly so.
func (x *Namer) claimOwnAliases() {
	aliases := x.doc.Front.Aliases
	if len(aliases) == 0 {
		return
	}
	called := x.subjectName()
	if called == "" || x.vocab.Hides(kg.Fold(called)) || !x.ofPerson(called) {
		return
	}
	for i := range x.candidates {
		c := &x.candidates[i]
		if c.entry == nil || !slices.Contains(aliases, x.textOf(c)) || !x.otherSense(called, x.textOf(c)) || x.leadsOn(c.words.to-1) || !x.meansPerson(c.words.from) {
			continue
		}
		c.entry, c.kind, c.rule, c.page = nil, kg.Person, ownAliasRule, called
	}
}
