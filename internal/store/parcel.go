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
	facts []byte
}

// Prepare makes a parcel of a note's findings. It is pure, and as costly as it
// looks: let every worker call it for its own notes. It fails on findings that
// contradict themselves, which would spoil the sums.
func Prepare(f *kg.Findings, stamp kg.Stamp) (*Parcel, error) {
	if err := check(f); err != nil {
		return nil, fmt.Errorf("findings of %q: %w", f.Note.Path, err)
	}
	return &Parcel{Path: f.Note.Path, Stamp: stamp, share: shareOf(f), head: encodeHead(&f.Note), facts: encodeFacts(f)}, nil
}

// Skip makes a parcel of a file that can't be indexed; its stamp says why.
// What the index held of it goes.
func Skip(path string, stamp kg.Stamp) *Parcel { return &Parcel{Path: path, Stamp: stamp} }

// Touch makes a parcel of a file whose content is as it was, but not its
// stamp.
func Touch(path string, stamp kg.Stamp) *Parcel {
	return &Parcel{Path: path, Stamp: stamp, keep: true}
}
