package vocab

import "encoding/binary"

// writer writes the records of entries and their texts, each text once, in
// the order of their first use.
type writer struct {
	texts   []byte
	records []byte
	index   []byte
	offsets map[string]int
}

// newWriter returns a writer with room for a number of records.
func newWriter(n int) writer {
	return writer{
		texts:   make([]byte, 0, 64*n),
		records: make([]byte, 0, 64*n),
		index:   make([]byte, 0, 4*n),
		offsets: make(map[string]int, 5*n),
	}
}

// file puts what was written into its sections.
func (w *writer) file(l *layout) {
	l.texts, l.records, l.index = string(w.texts), string(w.records), string(w.index)
}

func (w *writer) number(n int) { w.records = binary.AppendUvarint(w.records, uint64(n)) }

func (w *writer) text(s string) {
	at, known := w.offsets[s]
	if !known {
		at = len(w.texts)
		w.offsets[s] = at
		w.texts = binary.AppendUvarint(w.texts, uint64(len(s)))
		w.texts = append(w.texts, s...)
	}
	w.number(at)
}

func (w *writer) list(texts []string) {
	w.number(len(texts))
	for _, s := range texts {
		w.text(s)
	}
}

func (w *writer) record(r *record) {
	w.index = binary.LittleEndian.AppendUint32(w.index, uint32(len(w.records)))
	w.entry(&r.Entry)
	w.text(r.key)
	w.list(r.topics)
	w.number(r.members)
	w.number(len(r.editions))
	for _, n := range r.editions {
		w.number(int(n))
	}
}

func (w *writer) entry(e *Entry) {
	w.text(e.Name)
	w.text(string(e.Kind))
	w.number(bit(e.Topic) | bit(e.User)<<1 | bit(e.Company)<<2)
	w.number(len(e.Forms))
	for i := range e.Forms {
		f := &e.Forms[i]
		w.text(f.Text)
		w.number(int(f.Case)<<2 | bit(f.Everyday)<<1 | bit(f.Ambiguous))
		w.list(f.Cues)
		w.list(f.Blockers)
	}
	w.list(e.Broader)
	w.text(e.Home)
	w.list(e.Repos)
	w.text(e.EditionOf)
	w.text(e.Date)
	w.text(e.Place)
	w.text(e.Source.File)
	w.number(e.Source.Line)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
