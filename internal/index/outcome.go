package index

import (
	"errors"
	"fmt"
	"io/fs"
	"time"

	"notes/internal/source"
	"notes/pkg/kg"
)

// Outcome is what came of a file.
type Outcome struct {
	Path     string
	Stamp    kg.Stamp
	Findings *kg.Findings // nil if the file was skipped or has not changed after all
	Gone     bool         // it vanished before it was read
	Unread   string       // why it can't be read now, if the index is to keep what it knows of it
	Problems []Problem    // what in it could not be read, though the rest was
}

// Problem is something in a note that could not be read.
type Problem struct {
	Line   int // counted from 1
	Reason string
}

// Reader says what a note says. Path is relative to the folder, with slashes.
// It is for one goroutine.
type Reader func(path string, content []byte) (kg.Findings, []Problem)

// task is the work on one file: a pure function of the file's content.
type task struct {
	folder    fs.FS
	o         source.Options
	all       bool
	began     time.Time
	newReader func() (Reader, error)
	read      Reader // nil until something has to be read
}

// outcome reads a file and what it says. The error is that of newReader.
func (t *task) outcome(c source.Change) (Outcome, error) {
	out := Outcome{Path: c.File.Path}
	if c.File.Skipped != "" {
		out.Stamp = c.File.Stamp(0, t.began)
		return out, nil
	}
	content, err := source.Read(t.folder, c.File.Path, t.o)
	if err != nil {
		return out.failed(c, err, t), nil
	}
	hash := source.Hash(content)
	out.Stamp = c.File.Stamp(hash, t.began)
	if !t.all && c.State == source.Changed && c.Old.Hash == hash && c.Old.Skipped == "" {
		return out, nil
	}
	if err := t.prepare(); err != nil {
		return out, err
	}
	findings, problems := t.read(out.Path, content)
	out.Findings, out.Problems = &findings, problems
	return out, nil
}

// prepare makes the reader when the first note needs it.
func (t *task) prepare() (err error) {
	if t.read == nil {
		t.read, err = t.newReader()
	}
	return err
}

// failed is the outcome of a file that can't be read.
func (o Outcome) failed(c source.Change, err error, t *task) Outcome {
	var fault *source.Fault
	switch {
	case errors.Is(err, source.ErrGone):
		o.Gone = true
	case errors.As(err, &fault) && fault.Barred && source.WasRead(c.Old):
		o.Unread = fault.Reason
	case errors.As(err, &fault):
		o.Stamp = c.File.Stamp(fault.Hash, t.began)
		o.Stamp.Skipped, o.Stamp.Line = fault.Reason, fault.Line
	default:
		o.Stamp = c.File.Stamp(0, t.began)
		o.Stamp.Skipped = err.Error()
	}
	return o
}

// process makes a parcel of a file. A note that makes the program panic is
// skipped like any other that can't be read: one note must not cost the whole
// notebook. The reader is made anew, for what it keeps from note to note may be
// half written.
func process[P any](t *task, c source.Change, pack func(*Outcome) P) (o Outcome, packed P, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			t.read = nil
			o = Outcome{Path: c.File.Path, Stamp: c.File.Stamp(0, t.began)}
			o.Stamp.Skipped = fmt.Sprintf("the program fails on it (%v); please report the file as a bug", cause)
			packed, err = pack(&o), nil
		}
	}()
	if o, err = t.outcome(c); err != nil || o.Gone || o.Unread != "" {
		return o, packed, err
	}
	packed = pack(&o)
	o.Findings = nil
	return o, packed, nil
}
