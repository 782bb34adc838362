package vocab

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// found is something that a foreign file names.
type found struct {
	Entry
	same        []string // addresses of things that it is the same as
	cues        []string // words that vouch for its names, should they need it
	placeholder bool     // it stands for a name that isn't told
	member      bool     // a company, and nothing is said of what it does
}

// Omission is a name in a foreign file that became no entry.
type Omission struct {
	Name   string
	Source Source
	Reason string
}

// Import is what came of reading a foreign file.
type Import struct {
	Entries  []Entry // sorted by name
	New      int     // entries that the vocabulary didn't have
	Extended int     // entries of the vocabulary that get another name or address
	Omitted  []Omission
}

// ReadForeign reads names from a CNCF landscape (.yml, .yaml) or from a
// thesaurus in SKOS (.ttl and .nt, .jsonld and .json), and returns what they
// add to what v knows. Definitions are passed over: facts carry over, text
// does not. Of a thesaurus that has names in English, those in the languages (de)
// are taken over, too.
func ReadForeign(v *Vocabulary, w *Words, file File, languages ...string) (Import, error) {
	var list []found
	var omitted []Omission
	var err error
	switch strings.ToLower(filepath.Ext(file.Name)) {
	case ".yml", ".yaml":
		list, err = readLandscape(v, file)
	case ".ttl", ".nt", ".jsonld", ".json":
		list, omitted, err = readSKOS(file, languages)
	default:
		err = fmt.Errorf("%q is of no kind that can be imported; that is a CNCF landscape (.yml) or SKOS (.ttl, .jsonld)", file.Name)
	}
	if err != nil {
		return Import{}, err
	}
	a := adoption{v: v, w: w, owner: map[string]*found{}}
	a.result.Omitted = omitted
	return a.run(list), nil
}

// adoption makes entries of what was found.
type adoption struct {
	v      *Vocabulary
	w      *Words
	owner  map[string]*found // by folded form: who of the new ones has it
	result Import
}

func (a *adoption) run(list []found) Import {
	list = a.unite(a.usable(list))
	var fresh []*found
	known := map[*Entry]*found{}
	for i := range list {
		f := &list[i]
		switch e, other := a.known(f), a.v.Named(f.Name); {
		case f.placeholder:
			a.omit(f, "stands for a name that isn't told")
		case e == nil && other != nil && f.named(other):
			a.omit(f, "known already, at another address")
		case e == nil && other != nil:
			a.omit(f, "something else has the name already")
		case e == nil && f.member && a.ordinaryWord(f.Name):
			a.omit(f, "an ordinary word, which nothing tells from the company")
		case e == nil && a.composed(f):
			a.omit(f, "known already, by the names that it is made of")
		case e == nil && a.respelt(f) != nil:
			a.omit(f, "known already, spelt otherwise")
		case e == nil:
			fresh = append(fresh, f)
		case known[e] != nil:
			known[e].absorb(f)
			known[e].Forms = append(known[e].Forms, Form{Text: f.Name})
			a.omit(f, "named above already")
		default:
			known[e] = f
		}
	}
	for _, e := range a.v.Entries() {
		if known[e] != nil {
			a.extend(e, known[e])
		}
	}
	a.claim(fresh)
	for _, f := range fresh {
		a.add(f)
	}
	Sort(a.result.Entries)
	slices.SortStableFunc(a.result.Omitted, func(x, y Omission) int { return cmp.Compare(x.Source.Line, y.Source.Line) })
	return a.result
}

func (a *adoption) omit(f *found, format string, args ...any) {
	a.result.Omitted = append(a.result.Omitted, Omission{f.Name, f.Source, fmt.Sprintf(format, args...)})
}

// ordinaryWord reports whether a name is one word that any text has.
func (a *adoption) ordinaryWord(name string) bool {
	return len(partsOf(name)) == 1 && Ordinary(name, a.w)
}

// usable leaves out what has no name that could be found in a text.
func (a *adoption) usable(list []found) []found {
	return slices.DeleteFunc(list, func(f found) bool {
		key := f.Key()
		switch {
		case key == "":
			a.omit(&f, "no usable name")
		case len(key) > maxKey:
			a.omit(&f, "the name is longer than %d letters", maxKey)
		case len(key) == 1:
			a.omit(&f, "one letter is no name that can be found")
		default:
			return false
		}
		return true
	})
}

// unite makes one of those with the same name, of the most specific kind.
func (a *adoption) unite(list []found) []found {
	place := map[string]int{}
	out := list[:0]
	for i := range list {
		f := list[i]
		at, again := place[f.Key()]
		if !again {
			place[f.Key()] = len(out)
			out = append(out, f)
			continue
		}
		a.omit(&f, "named above already")
		out[at].absorb(&f)
	}
	return out
}

// absorb takes over what another one of the same name says.
func (f *found) absorb(o *found) {
	kinds := kg.Kinds()
	if slices.Index(kinds, o.Kind) < slices.Index(kinds, f.Kind) {
		f.Kind = o.Kind
	}
	if f.Home == "" {
		f.Home = o.Home
	}
	f.Topic = f.Topic || o.Topic
	f.Forms = slices.Concat(f.Forms, o.Forms[1:])
	f.Broader = slices.Concat(f.Broader, o.Broader)
	f.Repos = slices.Concat(f.Repos, o.Repos)
	f.same = slices.Concat(f.same, o.same)
	f.cues = slices.Concat(f.cues, o.cues)
}

// known returns the entry of the vocabulary that something is: the one of its
// name, if that is the same thing, or of an address that it is said to be the same as.
func (a *adoption) known(f *found) *Entry {
	if e := a.v.Named(f.Name); e != nil && f.sameAs(e) {
		return e
	}
	for _, address := range f.same {
		host, path := splitURL(address)
		if e := a.v.at(host + path); e != nil && host != "" {
			return e
		}
	}
	return nil
}

// extend adds to a known entry the names and addresses that it lacks.
func (a *adoption) extend(known *Entry, f *found) {
	e := Entry{Name: known.Name, Forms: []Form{{Text: known.Name}}, Source: f.Source}
	for _, form := range append([]Form{{Text: f.Name}}, f.Forms[1:]...) {
		if a.free(form.Text, nil) {
			a.owner[kg.Fold(form.Text)] = f
			e.Forms = append(e.Forms, Guard(form, a.w, f.cues))
		}
	}
	if known.Home == "" && a.unowned(f.Home, known) {
		e.Home = f.Home
	}
	if repos := union(known.Repos, related(known.Repos, a.allUnowned(f.Repos, known))); len(repos) > len(known.Repos) {
		e.Repos = repos
	}
	if len(e.Forms) == 1 && e.Home == "" && e.Repos == nil {
		a.omit(f, "known already")
		return
	}
	a.result.Extended++
	a.result.Entries = append(a.result.Entries, e)
}

// claim gives each form to the first that has it, names before aliases.
func (a *adoption) claim(fresh []*found) {
	for _, f := range fresh {
		if key := f.Key(); a.owner[key] == nil {
			a.owner[key] = f
		}
	}
	for _, f := range fresh {
		for _, form := range f.Forms[1:] {
			if key := kg.Fold(form.Text); a.free(form.Text, nil) {
				a.owner[key] = f
			}
		}
	}
}

// free reports whether nobody but f has a name.
func (a *adoption) free(name string, f *found) bool {
	key := kg.Fold(name)
	return len(key) > 1 && len(key) <= maxKey && a.owner[key] == f && a.v.Named(name) == nil
}

// unowned reports whether no entry of the vocabulary but e has an address.
func (a *adoption) unowned(address string, e *Entry) bool {
	host, path := splitURL(address)
	owner := a.v.at(host + path)
	return owner == nil || owner == e
}

// allUnowned returns the addresses that no entry of the vocabulary but e has.
func (a *adoption) allUnowned(addresses []string, e *Entry) []string {
	return slices.DeleteFunc(slices.Clone(addresses), func(address string) bool { return !a.unowned(address, e) })
}

// add adds an entry that the vocabulary doesn't have.
func (a *adoption) add(f *found) {
	e := f.Entry
	e.Forms = []Form{Guard(Form{Text: f.Name}, a.w, f.cues)}
	taken := map[string]bool{f.Key(): true}
	for _, form := range f.Forms[1:] {
		if key := kg.Fold(form.Text); a.free(form.Text, f) && !taken[key] {
			taken[key] = true
			e.Forms = append(e.Forms, Guard(form, a.w, f.cues))
		}
	}
	e.Broader = a.broader(f)
	if !a.unowned(f.Home, nil) {
		e.Home = ""
	}
	e.Repos = union(nil, a.allUnowned(f.Repos, nil))
	a.result.New++
	a.result.Entries = append(a.result.Entries, e)
}

// broader returns the names that something is filed under, as far as they are
// names of entries.
func (a *adoption) broader(f *found) []string {
	var names []string
	for _, name := range f.Broader {
		if owner := a.owner[kg.Fold(name)]; owner != nil && a.v.Named(owner.Name) == nil {
			name = owner.Name
		} else if e := a.v.Named(name); e != nil {
			name = e.Name
		} else {
			continue
		}
		if name != f.Name && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// union returns addresses without those that are there already, in the order
// of their first appearance.
func union(have, more []string) []string {
	out := slices.Clone(have)
	for _, address := range more {
		host, path := splitURL(address)
		same := func(other string) bool { h, p := splitURL(other); return h == host && p == path }
		if host != "" && !slices.ContainsFunc(out, same) {
			out = append(out, address)
		}
	}
	return out
}

// related returns those of more that have an owner in common with what is
// there. Without one, two things may only have the same name.
func related(have, more []string) []string {
	owner := func(address string) string {
		host, path := splitURL(address)
		first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
		return host + "/" + first
	}
	return slices.DeleteFunc(slices.Clone(more), func(address string) bool {
		same := func(other string) bool { return owner(other) == owner(address) }
		return len(have) > 0 && !slices.ContainsFunc(have, same)
	})
}
