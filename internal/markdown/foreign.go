package markdown

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foreign writes the characters outside ASCII that begin at source[i] and
// returns the offset behind the last of them.
func (w *writer) foreign(i, to int) int {
	end, settled := i, true
	for end < to && w.source[end] >= utf8.RuneSelf {
		r, size := utf8.DecodeRune(w.source[end:to])
		settled = settled && isSettled(r)
		end += size
	}
	switch {
	case settled:
		w.copy(i, end)
	case !utf8.Valid(w.source[i:end]):
		w.repair(i, end)
	case !norm.NFC.IsNormal(w.source[i:end]) || startsWithMark(w.source[i:end]):
		w.normalise(w.retract(i), end)
	default:
		w.repair(i, end)
	}
	return end
}

// isSettled reports whether r is written as it stands wherever it stands:
// normal, valid, and not the first character of mojibake. It knows the
// characters that make up nearly all text and leaves the others to the tables.
func isSettled(r rune) bool {
	switch {
	case r == utf8.RuneError:
		return false
	case r < 0x300:
		return r < 0xc2 || r > 0xf4
	case r >= 0x2010 && r < 0x2040: // dashes, quotation marks, bullets
		return true
	}
	return r >= 0x3400 && r < 0xa000 || r >= 0xac00 && r < 0xd7a4 // Han, Hangul
}

// startsWithMark reports whether the first character of b may combine with the
// one before it.
func startsWithMark(b []byte) bool {
	return !norm.NFC.Properties(b).BoundaryBefore()
}

// retract takes the last byte written back if it is the one before source[i],
// since a combining mark that follows changes it. It returns the offset from
// which to write.
func (w *writer) retract(i int) int {
	n := len(w.text)
	if n <= w.start || w.pending >= 0 || !w.follows(i) || w.text[n-1] >= utf8.RuneSelf || w.text[n-1] == ' ' {
		return i
	}
	w.text = w.text[:n-1]
	return i - 1
}

// normalise writes source[from:to] in NFC, each character with its marks
// placed at its start.
func (w *writer) normalise(from, to int) {
	var characters norm.Iter
	characters.Init(norm.NFC, w.source[from:to])
	for !characters.Done() {
		before := from + characters.Pos()
		normal := characters.Next()
		if after := from + characters.Pos(); string(normal) == string(w.source[before:after]) {
			w.repair(before, after)
			continue
		}
		w.replace(string(normal), before)
	}
}

// repair writes source[from:to] with mojibake undone and invalid bytes
// replaced.
func (w *writer) repair(from, to int) {
	for i := from; i < to; {
		if fixed, n := unmojibake(w.source[i:to]); n > 0 {
			w.replace(fixed, i)
			i += n
			continue
		}
		r, size := utf8.DecodeRune(w.source[i:to])
		if r == utf8.RuneError && size == 1 {
			w.replace("\uFFFD", i)
		} else {
			w.copy(i, i+size)
		}
		i += size
	}
}
