package markdown

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
)

// stride is the distance in bytes between two places whose number of
// characters from the start of the file is known, in files with long lines.
const stride = 4096

// Position returns the line and the column of the file that the byte at offset
// in Text comes from. Both count from 1, columns in characters (Unicode code
// points); a tab is one character, a byte order mark none.
func (d *Document) Position(offset int) (line, column int) {
	return d.place(d.Offset(offset))
}

// LinkPosition returns the line and the column of the file where the markup of
// a link begins, which is before its words, and which links without words have
// too.
func (d *Document) LinkPosition(l Link) (line, column int) {
	return d.place(l.place)
}

// FilePosition returns the line and the column of an offset in the file, which
// Text may have nothing from.
func (d *Document) FilePosition(at int) (line, column int) { return d.place(at) }

// place returns line and column of an offset in the file.
func (d *Document) place(at int) (line, column int) {
	line, _ = slices.BinarySearch(d.lines, at+1)
	line = max(line, 1)
	return line, d.column(line-1, at)
}

// column returns the column of an offset in the file in a line, which counts from 0.
func (d *Document) column(line, at int) int {
	start := d.lines[line]
	at = min(max(at, start), len(d.file))
	if at-start < stride {
		return countCharacters(d.file[start:at]) + 1
	}
	return d.characters(at) - d.characters(start) + 1
}

// characters returns the number of characters in file[:at].
func (d *Document) characters(at int) int {
	k := at / stride
	return d.counts[k] + countCharacters(d.file[k*stride:at])
}

// lineStarts returns the offset of the first character of each line, the
// first of which begins at from.
func lineStarts(file []byte, from int) []int {
	lines := make([]int, 1, 2+len(file)/40)
	lines[0] = from
	for at := from; ; {
		n := bytes.IndexByte(file[at:], '\n')
		if n < 0 {
			return lines
		}
		at += n + 1
		lines = append(lines, at)
	}
}

// strides returns the number of characters before each multiple of stride, or
// nothing if all lines are so short that counting from their start is quick.
func strides(file []byte, lines []int) []int {
	if !hasLongLine(lines, len(file)) {
		return nil
	}
	counts := make([]int, 1, len(file)/stride+1)
	for at := stride; at <= len(file); at += stride {
		counts = append(counts, counts[len(counts)-1]+countCharacters(file[at-stride:at]))
	}
	return counts
}

func hasLongLine(lines []int, end int) bool {
	for i := len(lines) - 1; i >= 0; i-- {
		if end-lines[i] >= stride {
			return true
		}
		end = lines[i]
	}
	return false
}

// countCharacters returns the number of bytes that do not continue a UTF-8
// sequence, eight at a time. Unlike a count of runes it does not depend on
// where b begins.
func countCharacters(b []byte) int {
	const high = 0x8080808080808080
	n := len(b)
	for ; len(b) >= 8; b = b[8:] {
		word := binary.LittleEndian.Uint64(b)
		n -= bits.OnesCount64(word &^ (word << 1) & high)
	}
	for _, c := range b {
		if c&0xc0 == 0x80 {
			n--
		}
	}
	return n
}
