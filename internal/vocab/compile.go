package vocab

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"

	"notes/pkg/kg"
)

// Vocabulary is a compiled set of entries. It is immutable and safe for use
// by many goroutines.
type Vocabulary struct {
	entries []Entry
	byKey   map[string]*Entry
	parents map[*Entry][]*Entry // entry → the concepts it is filed under directly
	topics  map[*Entry][]string // entry → keys of its topics, nearest first
	members map[string]int      // topic key → number of entries filed under it
	senses  []Sense
	table   *table
	urls    urlIndex
	hidden  []Entry
	hides   map[string]bool // by the key of each form of hidden, as far as no entry has it
}

// Compile checks the entries against each other and builds the matcher. All
// faults are returned together, each an [*Error]; with any, no vocabulary is.
func Compile(entries []Entry) (*Vocabulary, error) {
	v := &Vocabulary{entries: entries}
	faults := v.fileEntries()
	faults = append(faults, v.fileBroader()...)
	faults = append(faults, v.checkCycles()...)
	faults = append(faults, v.checkForms()...)
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	v.build()
	return v, nil
}

// assemble builds the vocabulary of entries that are known to have no fault.
func assemble(entries []Entry) *Vocabulary {
	v := &Vocabulary{entries: entries}
	v.fileEntries()
	v.fileBroader()
	v.build()
	return v
}

func (v *Vocabulary) build() {
	v.fileForms()
	v.fileTopics()
	v.urls = newURLIndex(v.entries)
}

// Lookup returns the entry whose name folds to key, nil if there is none.
func (v *Vocabulary) Lookup(key string) *Entry { return v.byKey[key] }

// Named returns the entry that has a name, among its aliases if need be, in
// any spelling and whatever its guards; nil if there is none.
func (v *Vocabulary) Named(name string) *Entry {
	key := kg.Fold(name)
	if e := v.byKey[key]; e != nil || key == "" {
		return e
	}
	for _, n := range v.table.senses[v.table.find(hashKey(key)).senses] {
		if s := &v.senses[n]; kg.Fold(s.Form.Text) == key {
			return s.Entry
		}
	}
	return nil
}

// Entries returns all entries, in the order of the files. They may not be
// changed.
func (v *Vocabulary) Entries() []Entry { return v.entries }

// Topics returns the keys of the topics that the entry with this key is filed
// under, directly or through a concept that is no topic itself, nearest first.
func (v *Vocabulary) Topics(key string) []string { return v.topics[v.byKey[key]] }

func fault(e *Entry, format string, args ...any) error {
	return &Error{Source: e.Source, Entry: e.Name, What: fmt.Sprintf(format, args...)}
}

func (v *Vocabulary) fileEntries() (faults []error) {
	v.byKey = make(map[string]*Entry, len(v.entries))
	for i := range v.entries {
		e := &v.entries[i]
		key := e.Key()
		switch first := v.byKey[key]; {
		case first != nil:
			faults = append(faults, fault(e, "has the same name as entry %q (%s:%d); keep one of them", first.Name, first.Source.File, first.Source.Line))
		case e.Kind == "":
			faults = append(faults, fault(e, "has no kind; use one of %s", kindNames()))
		default:
			v.byKey[key] = e
		}
	}
	return faults
}

func (v *Vocabulary) fileBroader() (faults []error) {
	v.parents = make(map[*Entry][]*Entry, len(v.entries))
	for i := range v.entries {
		e := &v.entries[i]
		for _, name := range e.Broader {
			parent := v.byKey[kg.Fold(name)]
			if parent == nil {
				faults = append(faults, fault(e, "broader %q is no entry; add it or correct the name", name))
				continue
			}
			v.parents[e] = append(v.parents[e], parent)
		}
	}
	return faults
}

// checkCycles walks broader depth first; an entry that leads back to one on
// the way to it closes a circle.
func (v *Vocabulary) checkCycles() (faults []error) {
	const onPath, done = 1, 2
	state := make(map[*Entry]int, len(v.entries))
	var path []string
	var visit func(e *Entry)
	visit = func(e *Entry) {
		state[e] = onPath
		path = append(path, e.Name)
		for _, parent := range v.parents[e] {
			switch state[parent] {
			case 0:
				visit(parent)
			case onPath:
				faults = append(faults, fault(e, "broader goes in a circle: %s → %s", strings.Join(path[slices.Index(path, parent.Name):], " → "), parent.Name))
			}
		}
		path = path[:len(path)-1]
		state[e] = done
	}
	for i := range v.entries {
		if e := &v.entries[i]; state[e] == 0 {
			visit(e)
		}
	}
	return faults
}

// checkForms asserts that no form belongs to two entries, unless a sense tells
// them apart.
func (v *Vocabulary) checkForms() (faults []error) {
	type claim struct {
		entry *Entry
		form  *Form
	}
	owner := map[string]claim{}
	for i := range v.entries {
		e := &v.entries[i]
		for j := range e.Forms {
			form := &e.Forms[j]
			key := kg.Fold(form.Text)
			first, taken := owner[key]
			switch {
			case len(key) > maxKey:
				faults = append(faults, fault(e, "the form %q is longer than %d letters", clip(form.Text), maxKey))
			case !taken || first.form.Ambiguous && first.entry != e:
				owner[key] = claim{e, form}
			case first.entry != e && !form.Ambiguous:
				faults = append(faults, contested(form.Text, e, first.entry))
			}
		}
	}
	return faults
}

// contested tells that two entries claim a form; the user's is where to mend it.
func contested(form string, e, other *Entry) error {
	if other.User && !e.User {
		e, other = other, e
	}
	return fault(e, "the form %q belongs to entry %q too (%s:%d); keep one, or make one ambiguous with cues", form, other.Name, other.Source.File, other.Source.Line)
}

// fileForms enters every form of every entry into the table.
func (v *Vocabulary) fileForms() {
	v.table = newTable(4 * len(v.entries))
	v.senses = make([]Sense, 0, 3*len(v.entries))
	for i := range v.entries {
		e := &v.entries[i]
		for j := range e.Forms {
			if form := &e.Forms[j]; len(form.Text) <= 2*maxKey {
				v.enter(e, form)
			}
		}
	}
}

// enter files a form, of concepts also in the plural and singular that its
// last word may have.
func (v *Vocabulary) enter(e *Entry, form *Form) {
	key := kg.Fold(form.Text)
	if len(key) > maxKey {
		return
	}
	breaks := seams(form.Text)
	v.senses = append(v.senses, Sense{Entry: e, Form: form, seams: breaks})
	sense := int32(len(v.senses) - 1)
	v.table.add(key, breaks, sense)
	if e.Kind != kg.Concept || form.Case == Strict {
		return
	}
	if singular, ok := kg.Singular(key); ok {
		v.table.add(singular, breaks, sense)
	}
	if stem, ok := strings.CutSuffix(key, "y"); ok && len(stem) > 2 {
		v.table.add(stem+"ies", breaks, sense)
	}
}

func (v *Vocabulary) fileTopics() {
	v.topics = make(map[*Entry][]string, len(v.entries))
	v.members = map[string]int{}
	for i := range v.entries {
		e := &v.entries[i]
		topics := v.topicsOf(e)
		v.topics[e] = topics
		for _, topic := range topics {
			v.members[topic]++
		}
	}
}

// Specificity returns how much it says that something is filed under a topic,
// from 0 (everything is) to 1 (nothing else is): the information content of
// the topic (Resnik, 1995), taken from the share of entries under it.
func (v *Vocabulary) Specificity(topic string) float64 {
	all := math.Log(float64(len(v.entries) + 1))
	return 1 - math.Log(float64(v.members[topic]+1))/all
}

// topicsOf walks broader breadth first, so that the nearest topics come first,
// and goes no further than them.
func (v *Vocabulary) topicsOf(e *Entry) []string {
	var topics []string
	queue := v.parents[e]
	for i := 0; i < len(queue) && i < maxBroader; i++ {
		next := queue[i]
		switch {
		case slices.Contains(queue[:i], next):
		case next.Topic:
			topics = append(topics, next.Key())
		default:
			queue = append(queue[:len(queue):len(queue)], v.parents[next]...)
		}
	}
	return topics
}

// maxBroader bounds the number of broader concepts looked at for one entry.
const maxBroader = 64

// Sort orders entries by name without case, ties by name, as data files are.
func Sort(entries []Entry) {
	sort.SliceStable(entries, func(i, j int) bool {
		a, b := strings.ToLower(entries[i].Name), strings.ToLower(entries[j].Name)
		if a != b {
			return a < b
		}
		return entries[i].Name < entries[j].Name
	})
}
