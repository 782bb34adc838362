package store

import (
	"cmp"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// entry is what the notes say about one term, as it is kept: how often each
// spelling stands, and how many notes say what.
type entry struct {
	key      string
	forms    []kg.Form
	profiles []profile
	places   map[string]int // of profiles by content, where there are many; nil if not known
}

// profile is what some notes say alike. Its number is what the records of
// these notes refer to; it stays as long as one of them does. One that no note says
// any more stays in its place until [entry.prune], or each that goes would move all
// behind it.
type profile struct {
	number int
	notes  int
	data   string // see encoder.profile
}

// spell changes the count of a spelling. It reports whether the spelling is
// new or gone.
func (e *entry) spell(text string, by int) bool {
	i := slices.IndexFunc(e.forms, func(f kg.Form) bool { return f.Text == text })
	if i < 0 {
		e.forms = append(e.forms, kg.Form{Text: strings.Clone(text), Count: by})
		return true
	}
	if e.forms[i].Count += by; e.forms[i].Count == 0 {
		e.forms = slices.Delete(e.forms, i, i+1)
		return true
	}
	return false
}

// say changes the number of notes that say data. It returns the number of the
// profile and whether it is new or gone.
func (e *entry) say(data string, by int) (number int, changed bool) {
	i := e.find(data)
	if i < 0 {
		number = e.unused()
		e.profiles = append(e.profiles, profile{number, by, strings.Clone(data)})
		if e.places != nil {
			e.places[e.profiles[len(e.profiles)-1].data] = len(e.profiles) - 1
		}
		return number, true
	}
	p := &e.profiles[i]
	was := p.notes
	p.notes += by
	return p.number, was == 0 || p.notes == 0
}

// prune drops the profiles that no note says any more.
func (e *entry) prune() {
	e.profiles, e.places = slices.DeleteFunc(e.profiles, func(p profile) bool { return p.notes == 0 }), nil
}

// manyProfiles is from how many profiles on they are found by a map. A name of
// which each note says something else, as by a link of its own, has as many as
// notes.
const manyProfiles = 32

// find returns the place of the profile with this content, or -1.
func (e *entry) find(data string) int {
	if len(e.profiles) < manyProfiles {
		return slices.IndexFunc(e.profiles, func(p profile) bool { return p.data == data })
	}
	if e.places == nil {
		e.places = make(map[string]int, 2*len(e.profiles))
		for i, p := range e.profiles {
			e.places[p.data] = i
		}
	}
	if i, ok := e.places[data]; ok {
		return i
	}
	return -1
}

// unused returns a number that no profile has. Numbers rise from profile to
// profile.
func (e *entry) unused() int {
	if len(e.profiles) == 0 {
		return 0
	}
	return e.profiles[len(e.profiles)-1].number + 1
}

// profile returns the content of the profile with this number.
func (e *entry) profile(number int) (kg.Profile, error) {
	i, ok := slices.BinarySearchFunc(e.profiles, number, func(p profile, number int) int { return cmp.Compare(p.number, number) })
	if !ok {
		return kg.Profile{}, errTruncated
	}
	return decodeProfile(e.profiles[i])
}

// name returns the name that the first profile has, of which most spellings are a
// part.
func (e *entry) name() string {
	if len(e.profiles) == 0 {
		return ""
	}
	d := decoder{b: e.profiles[0].data}
	d.byte()
	return d.string()
}

// spelt reports whether the key follows from the first spelling, as it does of
// most terms that are not implied.
func (e *entry) spelt() bool { return len(e.forms) > 0 && kg.Fold(e.forms[0].Text) == e.key }

func (e *entry) encode() []byte {
	var w encoder
	w.uint(uint64(len(e.profiles)))
	for _, p := range e.profiles {
		w.uint(uint64(p.number))
		w.uint(uint64(p.notes))
		w.string(p.data)
	}
	name, spelt := e.name(), e.spelt()
	w.flagged(len(e.forms), spelt)
	if !spelt {
		w.string(e.key)
	}
	for _, f := range e.forms {
		w.within(f.Text, name)
		w.uint(uint64(f.Count))
	}
	return w.b
}

func decodeEntry(value []byte) (entry, error) {
	d := decoder{b: string(value)}
	var e entry
	e.profiles = make([]profile, d.count())
	for i := range e.profiles {
		e.profiles[i] = profile{number: d.small(), notes: d.small(), data: d.string()}
	}
	n, spelt := d.flagged()
	if !spelt {
		e.key = d.string()
	}
	if n > len(d.b) {
		d.fail()
		return e, d.err
	}
	name := e.name()
	e.forms = make([]kg.Form, n)
	for i := range e.forms {
		e.forms[i] = kg.Form{Text: d.within(name), Count: d.small()}
	}
	if spelt && n > 0 {
		e.key = kg.Fold(e.forms[0].Text)
	}
	return e, d.done()
}

// answer gives the entry in an order that is the same in every index.
func (e *entry) answer() (kg.Entry, error) {
	slices.SortFunc(e.forms, func(a, b kg.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text))
	})
	slices.SortFunc(e.profiles, func(a, b profile) int {
		return cmp.Or(cmp.Compare(b.notes, a.notes), cmp.Compare(a.data, b.data))
	})
	out := kg.Entry{Key: e.key, Forms: e.forms, Profiles: make([]kg.Profile, len(e.profiles))}
	for i, p := range e.profiles {
		var err error
		if out.Profiles[i], err = decodeProfile(p); err != nil {
			return kg.Entry{}, err
		}
	}
	return out, nil
}

const (
	isKnown = 1 << iota
	isTopic
	isEmployer
)

// kinds are those of terms, as texts.
var kinds = func() (list []string) {
	for _, kind := range kg.Kinds() {
		list = append(list, string(kind))
	}
	return list
}()

// profile writes what a note says about a term that other notes are likely to
// say in the same way. Of the terms it names only those of the same note count,
// so that they live and die together. Names that no vocabulary knows are left
// to the spellings.
func (e *encoder) profile(t *kg.Term, terms []kg.Term) {
	flags, name := byte(0), ""
	if t.Known {
		flags, name = isKnown, t.Name
	}
	if t.Topic {
		flags |= isTopic
	}
	if t.Employs {
		flags |= isEmployer
	}
	e.byte(flags)
	e.string(name)
	e.oneOf(kinds, string(t.Kind))
	e.strings(t.Aliases)
	e.strings(ofNote(t.Broader, terms, func(key string) string { return key }))
	e.addresses(t.URLs)
	same := ofNote(t.Same, terms, func(s kg.Same) string { return s.Key })
	e.uint(uint64(len(same)))
	for _, s := range same {
		e.string(s.Key)
		e.string(s.Rule)
	}
}

// ofNote leaves out what names a term that the note doesn't have.
func ofNote[E any](list []E, terms []kg.Term, key func(E) string) []E {
	missing := func(e E) bool { _, ok := termAt(terms, key(e)); return !ok }
	if slices.ContainsFunc(list, missing) {
		return slices.DeleteFunc(slices.Clone(list), missing)
	}
	return list
}

func decodeProfile(p profile) (kg.Profile, error) {
	d := decoder{b: p.data}
	flags := d.byte()
	out := kg.Profile{
		Notes: p.notes, Known: flags&isKnown != 0, Topic: flags&isTopic != 0, Employs: flags&isEmployer != 0,
		Name: d.string(), Kind: kg.Kind(d.oneOf(kinds)),
		Aliases: d.strings(), Broader: d.strings(), URLs: d.addresses(),
	}
	n := d.count()
	for range n {
		out.Same = append(out.Same, kg.Same{Key: d.string(), Rule: d.string()})
	}
	return out, d.done()
}
