package vocab

import (
	"slices"

	"notes/pkg/kg"
)

// stack is the entries that files laid over each other come to.
type stack struct {
	entries []Entry
	hidden  []Entry // with all forms that they had
}

// lay puts the statements of one file over what is there.
func (s *stack) lay(layer []statement) {
	claimed := claims(layer)
	s.ban(layer, claimed)
	fixes := make(map[string]*statement, len(layer))
	for i := range layer {
		layer[i].User = true
		fixes[layer[i].Key()] = &layer[i]
	}
	s.show(fixes)
	entries := make([]Entry, 0, len(s.entries)+len(layer))
	for _, entry := range s.entries {
		fix := fixes[entry.Key()]
		switch {
		case fix == nil:
			entries = append(entries, without(entry, claimed))
			continue
		case entry.Namesake(fix.Name, fix.Kind):
			entries = append(entries, fix.Entry)
		case fix.Hidden:
			s.hidden = append(s.hidden, correct(entry, fix))
		default:
			entries = append(entries, correct(entry, fix))
		}
		delete(fixes, entry.Key())
	}
	s.entries = s.addNew(entries, layer, fixes)
	s.refile(layer)
}

// show takes what an earlier file hid and this one names out of hiding.
func (s *stack) show(fixes map[string]*statement) {
	s.hidden = slices.DeleteFunc(s.hidden, func(e Entry) bool {
		if fixes[e.Key()] == nil {
			return false
		}
		e.Hidden = false
		s.entries = append(s.entries, e)
		return true
	})
}

// addNew adds the statements that correct nothing, in the order of the file.
func (s *stack) addNew(entries []Entry, layer []statement, fixes map[string]*statement) []Entry {
	for i := range layer {
		switch {
		case fixes[layer[i].Key()] == nil:
		case layer[i].Hidden:
			s.hidden = append(s.hidden, layer[i].Entry)
		default:
			entries = append(entries, layer[i].Entry)
		}
	}
	return entries
}

// refile moves what is filed under a hidden name, or is an edition of it, to the
// entry that has taken the name over, if one has.
func (s *stack) refile(layer []statement) {
	heirs := map[string]string{}
	for i := range s.hidden {
		heirs[s.hidden[i].Key()] = ""
	}
	if len(heirs) == 0 {
		return
	}
	for i := range layer {
		for _, form := range layer[i].Forms {
			if _, gone := heirs[kg.Fold(form.Text)]; gone && !layer[i].Hidden {
				heirs[kg.Fold(form.Text)] = layer[i].Name
			}
		}
	}
	for i := range s.entries {
		e := &s.entries[i]
		e.Broader = inherited(e, heirs)
		if heir, gone := heirs[kg.Fold(e.EditionOf)]; gone {
			e.EditionOf = heir
		}
	}
}

// inherited returns what an entry is filed under, with heirs for what is gone.
func inherited(e *Entry, heirs map[string]string) []string {
	gone := func(name string) bool { _, ok := heirs[kg.Fold(name)]; return ok }
	if !slices.ContainsFunc(e.Broader, gone) {
		return e.Broader
	}
	var names []string
	for _, name := range e.Broader {
		if gone(name) {
			name = heirs[kg.Fold(name)]
		}
		if key := kg.Fold(name); key != "" && key != e.Key() && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// claims returns the folded forms of a layer that aren't hidden.
func claims(layer []statement) map[string]bool {
	claimed := map[string]bool{}
	for i := range layer {
		if layer[i].Hidden {
			continue
		}
		for _, form := range layer[i].Forms {
			claimed[kg.Fold(form.Text)] = true
		}
	}
	return claimed
}

// ban adds the folded forms of what a layer hides and no entry is called: names of the
// notes' own, which mean none of the entries that go by the same letters.
func (s *stack) ban(layer []statement, claimed map[string]bool) {
	var hidden []Entry
	for i := range layer {
		if layer[i].Hidden {
			hidden = append(hidden, layer[i].Entry)
		}
	}
	if len(hidden) == 0 {
		return
	}
	called := map[string]bool{}
	for i := range s.entries {
		called[s.entries[i].Key()] = true
	}
	for i := range hidden {
		if called[hidden[i].Key()] {
			continue
		}
		for _, form := range hidden[i].Forms {
			claimed[kg.Fold(form.Text)] = true
		}
	}
}

// without returns the entry without the aliases that another one claims.
func without(entry Entry, claimed map[string]bool) Entry {
	taken := func(form Form) bool { return claimed[kg.Fold(form.Text)] }
	if slices.ContainsFunc(entry.Forms[1:], taken) {
		aliases := slices.DeleteFunc(slices.Clone(entry.Forms[1:]), taken)
		entry.Forms = append(entry.Forms[:1:1], aliases...)
	}
	return entry
}

// correct returns the entry with what fix states in its place. Aliases are
// added to those that the entry has; of an alias that both have, what fix says
// of it counts.
func correct(entry Entry, fix *statement) Entry {
	out := fix.Entry
	name := guarded(entry.Forms[0], fix)
	own := claims([]statement{{Entry: Entry{Forms: fix.Forms}}})
	out.Forms = slices.Concat([]Form{name}, fix.Forms[1:], without(entry, own).Forms[1:])
	keep(fix, "kind", &out.Kind, entry.Kind)
	keep(fix, "topic", &out.Topic, entry.Topic)
	keep(fix, "company", &out.Company, entry.Company)
	keep(fix, "broader", &out.Broader, entry.Broader)
	keep(fix, "home", &out.Home, entry.Home)
	keep(fix, "repos", &out.Repos, entry.Repos)
	if out.Kind == kg.Event {
		keep(fix, "edition_of", &out.EditionOf, entry.EditionOf)
		keep(fix, "date", &out.Date, entry.Date)
		keep(fix, "place", &out.Place, entry.Place)
	}
	return out
}

// guarded returns the name of a corrected entry, with the rules for
// recognising it that were there and those that fix states.
func guarded(name Form, fix *statement) Form {
	out := fix.Forms[0]
	keep(fix, "case", &out.Case, name.Case)
	keep(fix, "ambiguous", &out.Ambiguous, name.Ambiguous)
	keep(fix, "everyday", &out.Everyday, name.Everyday)
	keep(fix, "cues", &out.Cues, name.Cues)
	keep(fix, "blockers", &out.Blockers, name.Blockers)
	return out
}

// keep leaves a field as it was, unless fix states it.
func keep[T any](fix *statement, field string, to *T, before T) {
	if !fix.states[field] {
		*to = before
	}
}
