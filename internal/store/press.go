package store

import (
	"sync"

	"github.com/klauspost/compress/zstd"
)

// The facts of a note, its sentences for the most part, are kept pressed: by
// themselves, so that one note is read without its neighbours.

// mostPressed bounds how many bytes are pressed, so that a damaged value can't
// ask for more memory. Longer facts are kept as they are.
const mostPressed = 64 << 20

// presses are shared by all who prepare parcels.
type presses struct{ pool sync.Pool }

// press makes facts smaller. Before them it puts whether it did: some are so
// short that there is nothing to gain.
func (p *presses) press(facts []byte) []byte {
	if len(facts) <= mostPressed {
		c, _ := p.pool.Get().(*zstd.Encoder)
		if c == nil {
			c = newPress()
		}
		defer p.pool.Put(c)
		if pressed := c.EncodeAll(facts, append(make([]byte, 0, 1+len(facts)), 1)); len(pressed) <= len(facts) {
			return pressed
		}
	}
	return append([]byte{0}, facts...)
}

func newPress() *zstd.Encoder {
	// It fails on wrong options only.
	c, _ := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false), zstd.WithLowerEncoderMem(true))
	return c
}

// unpress gives facts back as they were. It is for one goroutine; the zero
// value is ready.
type unpress struct {
	decoder *zstd.Decoder
	buf     []byte
}

func (u *unpress) facts(pressed string) (string, error) {
	d := decoder{b: pressed}
	if !d.bool() || d.err != nil {
		return d.b, d.err
	}
	if u.decoder == nil {
		u.decoder, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(mostPressed))
	}
	var err error
	u.buf, err = u.decoder.DecodeAll([]byte(d.b), u.buf[:0])
	return string(u.buf), err
}
