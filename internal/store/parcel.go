package store

import (
	"fmt"

	"notes/pkg/kg"
)

// Parcel is all that the writer needs of a file: its stamp and, if the file is
// to be indexed, its findings, encoded and counted.
type Parcel struct {
	Path  string
	Stamp kg.Stamp
	keep  bool // the findings stay as they are
	share *share
	head  []byte
	words []wordShare
	order []int // of the terms in the record
	facts []byte
}

// Preparer prepares parcels, for any number of goroutines.
type Preparer struct {
	split   splitters
	presses presses
}

// NewPreparer returns a preparer of parcels for the index that holds a sample.
func NewPreparer(sample []byte) *Preparer { return &Preparer{presses: presses{sample: sample}} }

// Prepare makes a parcel of a note's findings. It is as costly as it looks: let
// every worker call it for its own notes. It fails on findings that contradict
// themselves, which would spoil the sums.
func (p *Preparer) Prepare(f *kg.Findings, stamp kg.Stamp) (*Parcel, error) {
	if err := check(f); err != nil {
		return nil, fmt.Errorf("findings of %q: %w", f.Note.Path, err)
	}
	order := termOrder(f)
	out := &Parcel{Path: f.Note.Path, Stamp: stamp, share: shareOf(f), head: encodeNote(&f.Note), order: order, facts: p.presses.press(encodeFacts(f, order))}
	out.words, out.share.counts.Words = p.split.wordsOf(f)
	return out, nil
}

// Prepare is [Preparer.Prepare] for a single note of an index without a sample.
func Prepare(f *kg.Findings, stamp kg.Stamp) (*Parcel, error) {
	return NewPreparer(nil).Prepare(f, stamp)
}

// Skip makes a parcel of a file that can't be indexed; its stamp says why.
// What the index held of it goes.
func Skip(path string, stamp kg.Stamp) *Parcel { return &Parcel{Path: path, Stamp: stamp} }

// Touch makes a parcel of a file whose content is as it was, but not its
// stamp.
func Touch(path string, stamp kg.Stamp) *Parcel {
	return &Parcel{Path: path, Stamp: stamp, keep: true}
}
