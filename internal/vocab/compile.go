package vocab

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"notes/pkg/kg"
)

// Compile checks the entries against each other and files what is looked up in
// them. All faults are returned together, each an [*Error]; with any, no
// vocabulary is. The entries belong to the vocabulary from then on.
func Compile(entries []Entry) (*Vocabulary, error) {
	c := newCompiler(entries)
	if err := c.check(); err != nil {
		return nil, err
	}
	return c.vocabulary(), nil
}

// compiler files entries under what they are looked up by.
type compiler struct {
	entries []Entry
	keys    [][]string        // folded forms of each entry
	number  map[string]uint32 // of the entry by the key of its name
	parents [][]uint32        // of each entry: the concepts it is filed under directly

	forms     tableWriter // key of a form, or of its beginning → number of its list, plus one
	lists     [][]int32   // numbers of senses
	meanings  []byte
	addresses tableWriter
	meant     []uint64 // hashes of the keys that a slip of the pen may mean
}

// newCompiler returns a compiler with room for the forms of entries.
func newCompiler(entries []Entry) *compiler {
	n := len(entries)
	return &compiler{
		entries:   entries,
		keys:      keysOf(entries),
		forms:     newTableWriter(5 * n),
		meanings:  make([]byte, 0, 16*3*n),
		addresses: newTableWriter(2 * n),
	}
}

// keysOf folds the forms of each entry.
func keysOf(entries []Entry) [][]string {
	forms := 0
	for i := range entries {
		forms += len(entries[i].Forms)
	}
	all, keys := make([]string, 0, forms), make([][]string, len(entries))
	for i := range entries {
		from := len(all)
		for j := range entries[i].Forms {
			all = append(all, kg.Fold(entries[i].Forms[j].Text))
		}
		keys[i] = all[from:len(all):len(all)]
	}
	return keys
}

// named returns the entry whose name folds to what a name does, nil if there is none.
func (c *compiler) named(name string) *Entry {
	if n, known := c.number[kg.Fold(name)]; known {
		return &c.entries[n]
	}
	return nil
}

// check returns all faults of the entries.
func (c *compiler) check() error {
	faults := c.fileEntries()
	faults = append(faults, c.fileBroader()...)
	faults = append(faults, c.checkCycles()...)
	faults = append(faults, c.checkForms()...)
	faults = append(faults, c.checkEvents()...)
	return errors.Join(faults...)
}

// vocabulary returns entries that are known to have no fault, as a vocabulary of records
// that are made already.
func (c *compiler) vocabulary() *Vocabulary {
	v := &Vocabulary{entries: make([]atomic.Pointer[record], len(c.entries))}
	var made sync.WaitGroup
	made.Go(func() { v.layout, v.lists = c.tables() })
	records := c.records()
	for i := range records {
		records[i].fileSenses()
		v.entries[i].Store(&records[i])
	}
	made.Wait()
	return v
}

// compile lays out entries that are known to have no fault, for [open] to read.
func (c *compiler) compile() string {
	l, runs := c.tables()
	w := newWriter(len(c.entries))
	records := c.records()
	for i := range records {
		w.record(&records[i])
	}
	w.file(&l)
	l.runs = numbers(runs)
	return l.join()
}

// tables returns the sections that are looked up in, and the lists of senses one behind the
// other.
func (c *compiler) tables() (layout, []int32) {
	c.fileForms()
	c.fileAddresses()
	l, runs := layout{meanings: string(c.meanings)}, c.placeLists()
	l.forms.table = table(c.forms.appendTo(nil))
	l.forms.sieve = sieveOf(c.forms.hashes())
	l.addresses = table(c.addresses.appendTo(nil))
	l.meant = sieveOf(c.meant)
	return l, runs
}

// numbers writes numbers of fixed width.
func numbers(list []int32) string {
	out := make([]byte, 0, 4*len(list))
	for _, n := range list {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return string(out)
}

// records returns the entries with what is found out of each.
func (c *compiler) records() []record {
	records := make([]record, len(c.entries))
	for i := range records {
		e := &c.entries[i]
		r := &records[i]
		r.Entry, r.key, r.topics = *e, c.keys[i][0], c.topicsOf(i)
		for _, topic := range r.topics {
			records[c.number[topic]].members++
		}
		if series := c.named(e.EditionOf); series != nil && series.Name == e.EditionOf {
			of := &records[c.number[series.Key()]]
			of.editions = append(of.editions, uint32(i))
		}
	}
	return records
}

func fault(e *Entry, format string, args ...any) error {
	return &Error{Source: e.Source, Entry: e.Name, What: fmt.Sprintf(format, args...)}
}

func (c *compiler) fileEntries() (faults []error) {
	c.number = make(map[string]uint32, len(c.entries))
	for i := range c.entries {
		e, key := &c.entries[i], c.keys[i][0]
		first, taken := c.number[key]
		switch {
		case taken:
			first := &c.entries[first]
			faults = append(faults, fault(e, "has the same name as entry %q (%s:%d); keep one of them", first.Name, first.Source.File, first.Source.Line))
		case e.Kind == "":
			faults = append(faults, fault(e, "has no kind; use one of %s", kindNames()))
		default:
			c.number[key] = uint32(i)
		}
	}
	return faults
}

func (c *compiler) fileBroader() (faults []error) {
	c.parents = make([][]uint32, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		for _, name := range e.Broader {
			parent, known := c.number[kg.Fold(name)]
			if !known {
				faults = append(faults, fault(e, "broader %q is no entry; add it or correct the name", name))
				continue
			}
			c.parents[i] = append(c.parents[i], parent)
		}
	}
	return faults
}

// checkCycles walks broader depth first; an entry that leads back to one on
// the way to it closes a circle.
func (c *compiler) checkCycles() (faults []error) {
	const onPath, done = 1, 2
	state := make([]uint8, len(c.entries))
	var path []uint32
	var visit func(n uint32)
	visit = func(n uint32) {
		state[n] = onPath
		path = append(path, n)
		for _, parent := range c.parents[n] {
			switch state[parent] {
			case 0:
				visit(parent)
			case onPath:
				faults = append(faults, circle(c.all(path[slices.Index(path, parent):])))
			}
		}
		path = path[:len(path)-1]
		state[n] = done
	}
	for i := range c.entries {
		if state[i] == 0 {
			visit(uint32(i))
		}
	}
	return faults
}

// all returns the entries with some numbers.
func (c *compiler) all(list []uint32) []*Entry {
	entries := make([]*Entry, len(list))
	for i, n := range list {
		entries[i] = &c.entries[n]
	}
	return entries
}

// circle tells of entries of which each is filed under the next, and the last under the
// first; the user's last one is where to mend it.
func circle(path []*Entry) error {
	blamed := len(path) - 1
	for i, e := range path {
		if e.User {
			blamed = i
		}
	}
	var names strings.Builder
	for i := range path {
		names.WriteString(path[(blamed+1+i)%len(path)].Name + " → ")
	}
	return fault(path[blamed], "broader goes in a circle: %s%s", &names, path[(blamed+1)%len(path)].Name)
}

// checkForms asserts that no form belongs to two entries, unless a sense tells
// them apart.
func (c *compiler) checkForms() (faults []error) {
	type claim struct {
		entry *Entry
		form  *Form
	}
	owner := make(map[string]claim, 2*len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		for j, key := range c.keys[i] {
			form := &e.Forms[j]
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

// fileForms enters every form of every entry into the table, and then what is written
// short for those of any case, unless it is a form by itself.
func (c *compiler) fileForms() {
	taken := make(map[string]bool, 2*len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		for j, key := range c.keys[i] {
			taken[key] = true
			if MaySlip(e, e.Forms[j].Text) {
				c.meant = append(c.meant, Hash(key), turned(Hash(key)))
			}
			c.enter(e, uint32(i), uint32(j), e.Forms[j].Text, key)
		}
	}
	for i := range c.entries {
		e := &c.entries[i]
		for j := range e.Forms {
			short, ok := shortForm(e.Forms[j].Text)
			if !ok || e.Forms[j].Case != Any {
				continue
			}
			if key := kg.Fold(short); !taken[key] {
				c.enter(e, uint32(i), uint32(j), short, key)
			}
		}
	}
}

// enter files a form under a text and its key, of concepts also in the plural and singular that
// its last word may have.
func (c *compiler) enter(e *Entry, entry, number uint32, text, key string) {
	form := &e.Forms[number]
	if len(key) > maxKey {
		return
	}
	breaks := seams(text)
	sense := int32(len(c.meanings) / 16)
	c.meanings = binary.LittleEndian.AppendUint32(c.meanings, entry)
	c.meanings = binary.LittleEndian.AppendUint32(c.meanings, number)
	c.meanings = binary.LittleEndian.AppendUint64(c.meanings, breaks)
	c.add(key, breaks, sense)
	if e.Kind != kg.Concept || form.Case == Strict {
		return
	}
	if singular, ok := kg.Singular(key); ok {
		c.add(singular, breaks, sense)
	}
	if stem, ok := strings.CutSuffix(key, "y"); ok && len(stem) > 2 {
		c.add(stem+"ies", breaks, sense)
	}
}

// add files a sense under a key; bit i of breaks says that the form may be
// broken before the i-th byte.
func (c *compiler) add(key string, breaks uint64, sense int32) {
	h := hashSeed
	for i := range len(key) {
		if i > 0 && breaks&(1<<i) != 0 {
			*c.forms.at(h) |= uint32(goesOn)
		}
		h = hashByte(h, key[i])
	}
	list := c.forms.at(h)
	if state(*list).run() == 0 {
		c.lists = append(c.lists, nil)
		*list |= uint32(len(c.lists))
	}
	n := state(*list).run() - 1
	c.lists[n] = append(c.lists[n], sense)
}

// placeLists returns the lists of senses one behind the other, each behind its length, and
// puts their places into the table. No list has the place 0.
func (c *compiler) placeLists() []int32 {
	runs := make([]int32, 1, 1+2*len(c.lists))
	places := make([]uint32, len(c.lists))
	for i, list := range c.lists {
		places[i] = uint32(len(runs))
		runs = append(runs, int32(len(list)))
		runs = append(runs, list...)
	}
	for i := range c.forms.slots {
		value := &c.forms.slots[i].value
		if n := state(*value).run(); n > 0 {
			*value = *value&uint32(goesOn) | places[n-1]
		}
	}
	return runs
}

// topicsOf walks broader breadth first, so that the nearest topics come first,
// and goes no further than them.
func (c *compiler) topicsOf(entry int) []string {
	var topics []string
	queue := c.parents[entry]
	for i := 0; i < len(queue) && i < maxBroader; i++ {
		next := queue[i]
		switch {
		case slices.Contains(queue[:i], next):
		case c.entries[next].Topic:
			topics = append(topics, c.keys[next][0])
		default:
			queue = append(queue[:len(queue):len(queue)], c.parents[next]...)
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
