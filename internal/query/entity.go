package query

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// Entities returns the entities whose name or alias matches a pattern, most
// mentioned first, ties by name, see [kg.MatchName].
func (v *View) Entities(ctx context.Context, pattern string) ([]kg.Entity, error) {
	groups, err := v.all(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]kg.Entity, 0, len(groups))
	for _, g := range groups {
		e, err := v.entity(g)
		if err != nil {
			return nil, err
		}
		if kg.MatchName(pattern, append([]string{e.Name}, e.Aliases...)...) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b kg.Entity) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return list, nil
}

// entity decides all about an entity from what the notes say of its terms.
func (v *View) entity(g *group) (kg.Entity, error) {
	head, err := v.entry(g.head)
	if err != nil {
		return kg.Entity{}, err
	}
	d := dossier{names: map[string]string{}, written: map[string]int{}, topics: map[string]int{}, urls: map[string]bool{}}
	var joined []string
	for _, id := range g.members {
		e, err := v.entry(id)
		if err != nil {
			return kg.Entity{}, err
		}
		d.add(&e)
		if id != g.head {
			joined = append(joined, nameOf(&e))
		}
	}
	slices.Sort(joined)
	out := kg.Entity{
		ID: head.Key, Name: nameOf(&head), Kind: kindOf(d.profiles),
		Notes: g.sums.Notes, Mentions: g.sums.Mentions, URLs: sorted(maps.Keys(d.urls)), Joined: joined,
	}
	out.Aliases = d.aliases(out.Name)
	out.Written = d.writtenOf(out.Aliases)
	out.Topics, err = v.topicNames(d.topics, head.Key)
	return out, err
}

func nameOf(e *kg.Entry) string {
	for _, p := range e.Profiles {
		if p.Name != "" {
			return p.Name
		}
	}
	forms := spelling(e)
	if forms == nil {
		forms = e.Forms
	}
	if kindOf(e.Profiles) == kg.Person {
		return fullest(forms)
	}
	return preferred(forms)
}

// spelling returns the forms of a term that are its name where a note says that others stand for
// it: those of its key, else what notes say that it is called. It is nil where none says so.
func spelling(e *kg.Entry) []kg.Form {
	var said, own []kg.Form
	for _, p := range e.Profiles {
		for _, alias := range p.Aliases {
			if kg.Fold(alias) == e.Key {
				said = append(said, kg.Form{Text: alias, Count: p.Notes})
			}
		}
	}
	if said == nil {
		return nil
	}
	for _, f := range e.Forms {
		if kg.Fold(f.Text) == e.Key {
			own = append(own, f)
		}
	}
	if own == nil {
		return said
	}
	return own
}

// dossier is what the entries of an entity's terms say together.
type dossier struct {
	profiles []kg.Profile
	names    map[string]string // as written, by the name in lower case
	written  map[string]int    // how often the notes write it
	topics   map[string]int    // votes, by the key of the topic
	urls     map[string]bool
}

func (d *dossier) add(e *kg.Entry) {
	d.name(nameOf(e))
	for _, f := range e.Forms {
		d.name(f.Text)
		d.written[strings.ToLower(f.Text)] += f.Count
	}
	d.profiles = append(d.profiles, e.Profiles...)
	for _, p := range e.Profiles {
		for _, alias := range p.Aliases {
			d.name(alias)
		}
		for i, key := range p.Broader {
			d.topics[key] += 12 * p.Notes / (i + 1)
		}
		for _, u := range p.URLs {
			d.urls[u] = true
		}
	}
}

// name keeps one of the spellings that differ in case alone: the one with most
// capitals, which byte order puts first.
func (d *dossier) name(text string) {
	lower := strings.ToLower(text)
	if kept, ok := d.names[lower]; !ok || text < kept {
		d.names[lower] = text
	}
}

func (d *dossier) aliases(name string) []string {
	delete(d.names, strings.ToLower(name))
	delete(d.names, "")
	return sorted(maps.Values(d.names))
}

// writtenOf returns the names that the notes write, most frequent first, ties by name.
func (d *dossier) writtenOf(names []string) []string {
	count := func(name string) int { return d.written[strings.ToLower(name)] }
	list := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return count(name) == 0 })
	slices.SortStableFunc(list, func(a, b string) int { return cmp.Compare(count(b), count(a)) })
	return list
}

// sorted collects strings in order; never nil, as JSON has to show a list.
func sorted(list iter.Seq[string]) []string {
	out := slices.AppendSeq([]string{}, list)
	slices.Sort(out)
	return out
}

// topicNames names topics, best first, ties by key; never nil.
func (v *View) topicNames(votes map[string]int, self string) ([]string, error) {
	keys := slices.SortedFunc(maps.Keys(votes), func(a, b string) int {
		return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b))
	})
	names := make([]string, 0, len(keys))
	for _, key := range keys {
		id, ok := v.src.Term(key)
		if !ok || key == self {
			continue
		}
		e, err := v.entry(id)
		if err != nil {
			return nil, err
		}
		names = append(names, nameOf(&e))
	}
	return names, nil
}
