package store

import (
	"bytes"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// The facts of a note, its sentences for the most part, are kept pressed: by
// themselves, so that one note is read without its neighbours. What the notes of
// a notebook have in common, names, links and turns of phrase, is in the sample
// that the index holds, and a note refers to it.

// mostPressed bounds how many bytes are pressed, so that a damaged value can't
// ask for more memory. Longer facts are kept as they are.
const mostPressed = 64 << 20

// sampleKey is the key of the sample in the bucket meta.
const sampleKey = "sample"

// presses are shared by all who prepare parcels. The zero value has no sample.
type presses struct {
	sample []byte
	pool   sync.Pool
}

// press makes facts smaller. Before them it puts whether it did: some are so
// short that there is nothing to gain.
func (p *presses) press(facts []byte) []byte {
	if len(facts) <= mostPressed {
		c, _ := p.pool.Get().(*zstd.Encoder)
		if c == nil {
			c = newPress(p.sample)
		}
		defer p.pool.Put(c)
		if pressed := c.EncodeAll(facts, append(make([]byte, 0, 1+len(facts)), 1)); len(pressed) <= len(facts) {
			return bytes.Clone(pressed) // it is kept, and the rest of its memory isn't needed
		}
	}
	return append([]byte{0}, facts...)
}

func newPress(sample []byte) *zstd.Encoder {
	options := []zstd.EOption{zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false), zstd.WithLowerEncoderMem(true)}
	c, err := zstd.NewWriter(nil, append(options, zstd.WithEncoderDict(sample))...)
	if err != nil { // there is no sample, or it is damaged
		c, _ = zstd.NewWriter(nil, options...)
	}
	return c
}

// unpress gives facts back as they were. It is for one goroutine; the zero
// value has no sample.
type unpress struct {
	sample  []byte
	decoder *zstd.Decoder
	in, out []byte // used again
}

func (u *unpress) facts(pressed string) (string, error) {
	d := decoder{b: pressed}
	if !d.bool() || d.err != nil {
		return d.b, d.err
	}
	if u.decoder == nil {
		u.decoder = u.newDecoder()
	}
	var err error
	u.in = append(u.in[:0], d.b...)
	u.out, err = u.decoder.DecodeAll(u.in, u.out[:0])
	return string(u.out), err
}

// newDecoder makes a decoder that, without a sample or with a damaged one, fails
// on what was pressed with one.
func (u *unpress) newDecoder() *zstd.Decoder {
	options := []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(mostPressed)}
	d, err := zstd.NewReader(nil, append(options, zstd.WithDecoderDicts(u.sample))...)
	if err != nil {
		d, _ = zstd.NewReader(nil, options...)
	}
	return d
}
