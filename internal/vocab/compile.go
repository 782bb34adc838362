package vocab

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"notes/pkg/kg"
)

// Compile checks the entries against each other and lays out what is looked
// up in them. All faults are returned together, each an [*Error]; with any, no
// vocabulary is.
func Compile(entries []Entry) (*Vocabulary, error) {
	c := newCompiler(entries)
	if err := c.check(); err != nil {
		return nil, err
	}
	return open(c.compile())
}

// compiler makes the compiled form of entries.
type compiler struct {
	entries []Entry
	byKey   map[string]*Entry
	number  map[*Entry]uint32
	parents map[*Entry][]*Entry // entry → the concepts it is filed under directly

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
		forms:     newTableWriter(5 * n),
		meanings:  make([]byte, 0, 16*3*n),
		addresses: newTableWriter(2 * n),
	}
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

// compile lays out entries that are known to have no fault.
func (c *compiler) compile() string {
	c.fileForms()
	c.fileAddresses()
	w := c.write()
	l := layout{texts: string(w.texts), records: string(w.records), index: string(w.index), meanings: string(c.meanings)}
	l.runs = c.placeLists()
	l.forms.table = table(c.forms.appendTo(nil))
	l.forms.sieve = sieveOf(c.forms.hashes())
	l.addresses = table(c.addresses.appendTo(nil))
	l.meant = sieveOf(c.meant)
	return l.join()
}

// write writes the records.
func (c *compiler) write() writer {
	records := make([]record, len(c.entries))
	for i := range records {
		e := &c.entries[i]
		r := &records[i]
		r.Entry, r.key, r.topics = *e, e.Key(), c.topicsOf(e)
		for _, topic := range r.topics {
			records[c.number[c.byKey[topic]]].members++
		}
		if series := c.byKey[kg.Fold(e.EditionOf)]; series != nil && series.Name == e.EditionOf {
			of := &records[c.number[series]]
			of.editions = append(of.editions, uint32(i))
		}
	}
	w := newWriter(len(records))
	for i := range records {
		w.record(&records[i])
	}
	return w
}

func fault(e *Entry, format string, args ...any) error {
	return &Error{Source: e.Source, Entry: e.Name, What: fmt.Sprintf(format, args...)}
}

func (c *compiler) fileEntries() (faults []error) {
	c.byKey = make(map[string]*Entry, len(c.entries))
	c.number = make(map[*Entry]uint32, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		key := e.Key()
		switch first := c.byKey[key]; {
		case first != nil:
			faults = append(faults, fault(e, "has the same name as entry %q (%s:%d); keep one of them", first.Name, first.Source.File, first.Source.Line))
		case e.Kind == "":
			faults = append(faults, fault(e, "has no kind; use one of %s", kindNames()))
		default:
			c.byKey[key] = e
			c.number[e] = uint32(i)
		}
	}
	return faults
}

func (c *compiler) fileBroader() (faults []error) {
	c.parents = make(map[*Entry][]*Entry, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		for _, name := range e.Broader {
			parent := c.byKey[kg.Fold(name)]
			if parent == nil {
				faults = append(faults, fault(e, "broader %q is no entry; add it or correct the name", name))
				continue
			}
			c.parents[e] = append(c.parents[e], parent)
		}
	}
	return faults
}

// checkCycles walks broader depth first; an entry that leads back to one on
// the way to it closes a circle.
func (c *compiler) checkCycles() (faults []error) {
	const onPath, done = 1, 2
	state := make(map[*Entry]int, len(c.entries))
	var path []*Entry
	var visit func(e *Entry)
	visit = func(e *Entry) {
		state[e] = onPath
		path = append(path, e)
		for _, parent := range c.parents[e] {
			switch state[parent] {
			case 0:
				visit(parent)
			case onPath:
				faults = append(faults, circle(path[slices.Index(path, parent):]))
			}
		}
		path = path[:len(path)-1]
		state[e] = done
	}
	for i := range c.entries {
		if e := &c.entries[i]; state[e] == 0 {
			visit(e)
		}
	}
	return faults
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
	owner := map[string]claim{}
	for i := range c.entries {
		e := &c.entries[i]
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

// fileForms enters every form of every entry into the table, and then what is written
// short for those of any case, unless it is a form by itself.
func (c *compiler) fileForms() {
	taken := map[string]bool{}
	for i := range c.entries {
		e := &c.entries[i]
		for j := range e.Forms {
			key := kg.Fold(e.Forms[j].Text)
			taken[key] = true
			if MaySlip(e, e.Forms[j].Text) {
				c.meant = append(c.meant, Hash(key), turned(Hash(key)))
			}
			c.enter(e, uint32(i), uint32(j), e.Forms[j].Text)
		}
	}
	for i := range c.entries {
		e := &c.entries[i]
		for j := range e.Forms {
			if short, ok := shortForm(e.Forms[j].Text); ok && e.Forms[j].Case == Any && !taken[kg.Fold(short)] {
				c.enter(e, uint32(i), uint32(j), short)
			}
		}
	}
}

// enter files a form under a text, of concepts also in the plural and singular that
// its last word may have.
func (c *compiler) enter(e *Entry, entry, number uint32, text string) {
	form := &e.Forms[number]
	key := kg.Fold(text)
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

// placeLists returns the lists of senses one behind the other, and puts their
// places into the table. No list has the place 0.
func (c *compiler) placeLists() string {
	runs := make([]byte, 4)
	places := make([]uint32, len(c.lists))
	for i, list := range c.lists {
		places[i] = uint32(len(runs) / 4)
		runs = binary.LittleEndian.AppendUint32(runs, uint32(len(list)))
		for _, sense := range list {
			runs = binary.LittleEndian.AppendUint32(runs, uint32(sense))
		}
	}
	for i := range c.forms.slots {
		value := &c.forms.slots[i].value
		if n := state(*value).run(); n > 0 {
			*value = *value&uint32(goesOn) | places[n-1]
		}
	}
	return string(runs)
}

// topicsOf walks broader breadth first, so that the nearest topics come first,
// and goes no further than them.
func (c *compiler) topicsOf(e *Entry) []string {
	var topics []string
	queue := c.parents[e]
	for i := 0; i < len(queue) && i < maxBroader; i++ {
		next := queue[i]
		switch {
		case slices.Contains(queue[:i], next):
		case next.Topic:
			topics = append(topics, next.Key())
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
