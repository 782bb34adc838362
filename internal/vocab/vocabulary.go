package vocab

import (
	"math"
	"sync/atomic"

	"notes/pkg/kg"
)

// Vocabulary is a compiled set of entries. It is immutable and safe for use
// by many goroutines. It is read where it lies: opening it costs next to
// nothing, and an entry is made when it is first asked for.
type Vocabulary struct {
	layout
	entries []atomic.Pointer[record] // nil until asked for
	lists   []int32                  // runs of numbers of senses, each behind its length
	hidden  []*Entry
	hides   map[string]bool // by the key of each form of hidden, as far as no entry has it
}

// Sense is one thing that a form can mean.
type Sense struct {
	Entry *Entry
	Form  *Form
}

// open returns the vocabulary in a compiled form.
func open(compiled string) (*Vocabulary, error) {
	l, err := layoutOf(compiled)
	if err != nil {
		return nil, err
	}
	v := &Vocabulary{layout: l, entries: make([]atomic.Pointer[record], l.size()), lists: make([]int32, len(l.runs)/4)}
	for i := range v.lists {
		v.lists[i] = int32(u32(l.runs, 4*i))
	}
	return v, nil
}

// record returns the entry with a number and what was compiled of it. Of
// goroutines that make it at the same time, all get the same.
func (v *Vocabulary) record(n uint32) *record {
	if r := v.entries[n].Load(); r != nil {
		return r
	}
	v.entries[n].CompareAndSwap(nil, v.read(n))
	return v.entries[n].Load()
}

func (v *Vocabulary) entry(n uint32) *Entry { return &v.record(n).Entry }

// named returns the entry whose name folds to key with what was compiled of
// it, nil if there is none.
func (v *Vocabulary) named(key string) *record {
	for _, n := range v.sensesOf(key) {
		entry, form := v.owner(n)
		if form > 0 {
			continue
		}
		if r := v.record(entry); r.key == key {
			return r
		}
	}
	return nil
}

// sensesOf returns the numbers of the senses that are filed under a key.
func (v *Vocabulary) sensesOf(key string) []int32 { return v.list(v.find(Hash(key))) }

// Lookup returns the entry whose name folds to key, nil if there is none.
func (v *Vocabulary) Lookup(key string) *Entry {
	if r := v.named(key); r != nil {
		return &r.Entry
	}
	return nil
}

// Named returns the entry that has a name, among its aliases if need be, in
// any spelling and whatever its guards; nil if there is none.
func (v *Vocabulary) Named(name string) *Entry {
	key := kg.Fold(name)
	if e := v.Lookup(key); e != nil || key == "" {
		return e
	}
	for _, n := range v.sensesOf(key) {
		if s := v.Sense(n); kg.Fold(s.Form.Text) == key {
			return s.Entry
		}
	}
	return nil
}

// Exact returns the entry that a folded form names without any guard, nil if
// there is none.
func (v *Vocabulary) Exact(key string) *Entry {
	for _, n := range v.sensesOf(key) {
		if s := v.Sense(n); s.Form.Case == Any && !s.Form.Ambiguous {
			return s.Entry
		}
	}
	return nil
}

// Knows reports whether a folded form is in the vocabulary, guarded or not.
func (v *Vocabulary) Knows(key string) bool { return len(v.sensesOf(key)) > 0 }

// Has reports whether a form with this [Hash] is in the vocabulary, or begins one.
func (v *Vocabulary) Has(hash uint64) bool { return v.find(hash) != 0 }

// Sense returns a sense by the number that a [Match] names it with.
func (v *Vocabulary) Sense(n int32) *Sense {
	entry, form := v.owner(n)
	return &v.record(entry).senses[form]
}

// Entries returns all entries, in the order of the files. They may not be
// changed.
func (v *Vocabulary) Entries() []*Entry {
	entries := make([]*Entry, len(v.entries))
	for n := range entries {
		entries[n] = v.entry(uint32(n))
	}
	return entries
}

// Topics returns the keys of the topics that the entry with this key is filed
// under, directly or through a concept that is no topic itself, nearest first.
func (v *Vocabulary) Topics(key string) []string {
	if r := v.named(key); r != nil {
		return r.topics
	}
	return nil
}

// Editions returns the editions of an event, in the order of the files.
func (v *Vocabulary) Editions(series *Entry) []*Entry {
	r := v.named(series.Key())
	if r == nil {
		return nil
	}
	editions := make([]*Entry, len(r.editions))
	for i, n := range r.editions {
		editions[i] = v.entry(n)
	}
	return editions
}

// Specificity returns how much it says that something is filed under a topic,
// from 0 (everything is) to 1 (nothing else is): the information content of
// the topic (Resnik, 1995), taken from the share of entries under it.
func (v *Vocabulary) Specificity(topic string) float64 {
	members := 0
	if r := v.named(topic); r != nil {
		members = r.members
	}
	return 1 - math.Log(float64(members+1))/math.Log(float64(len(v.entries)+1))
}
