package naming

import (
	"slices"

	"notes/pkg/kg"
)

// A note on somebody often has the first name as an alias, Ruby of Ruby Quorl, which may be the name of
// something else as well. In the note it means the person; elsewhere it is but one name more to ask by.

// ownAliasRule takes an alias of somebody's own note for the person.
const ownAliasRule = "alias of the note"

// KindOfOwn returns the kind of what a name of the note stands for, empty where the name doesn't say it.
func (x *Namer) KindOfOwn(name string) kg.Kind {
	if x.SaidPerson(name) {
		return kg.Person
	}
	return x.KindOfPage(name)
}

// claimOwnAliases files what the vocabulary takes for something else under the person whose own note
// this is, if the person is called exactly so.
func (x *Namer) claimOwnAliases() {
	aliases := x.Doc.Front.Aliases
	if len(aliases) == 0 {
		return
	}
	called := x.SubjectName()
	if called == "" || x.Vocab.Hides(kg.Fold(called)) || !x.OfPerson(called) {
		return
	}
	for i := range x.candidates {
		c := &x.candidates[i]
		if c.Entry == nil || !slices.Contains(aliases, x.TextOf(c)) || !x.OtherSense(called, x.TextOf(c)) || x.LeadsOn(c.Words.To-1) || !x.MeansPerson(c.Words.From) {
			continue
		}
		c.Entry, c.Kind, c.Rule, c.Page = nil, kg.Person, ownAliasRule, called
	}
}
