package store

import (
	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/zstd"

	"notes/pkg/kg"
)

const (
	// mostSample is how many bytes of facts a sample holds, at most: more gains
	// next to nothing.
	mostSample = 64 << 10
	// mostOfNote is how many bytes of the facts of one note it holds, at most.
	mostOfNote = 4 << 10
)

// NewSample makes the sample of an index of the findings of some of its notes,
// from all over the notebook: a dictionary by which the facts of all notes are
// pressed. It holds the facts of every second one, and learns from the others how
// notes refer to them. Of too few notes there is none, nil.
func NewSample(notes []*kg.Findings) []byte {
	var held []byte
	var others [][]byte
	for i, n := range notes {
		facts := encodeFacts(n, termOrder(n))
		facts = facts[:min(len(facts), mostOfNote)]
		if i%2 == 1 {
			held = append(held, facts...)
		} else {
			others = append(others, facts)
		}
	}
	return newSample(held[:min(len(held), mostSample)], others)
}

func newSample(held []byte, others [][]byte) []byte {
	sample, err := zstd.BuildDict(zstd.BuildDictOptions{ID: sampleID(held), Contents: others, History: held, Offsets: [3]int{1, 4, 8}, Level: zstd.SpeedFastest})
	if err != nil {
		return nil
	}
	return sample
}

// sampleID names a sample in what was pressed with it, so that another one is
// noticed.
func sampleID(held []byte) uint32 { return uint32(xxhash.Sum64(held)) | 1 }
