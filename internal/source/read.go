package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"notes/internal/plainfile"
)

// Fault is why the content of a file can't be a note.
type Fault struct { //nolint:errname // it is data of a report before it is an error
	Line   int // where, counted from 1; 0 for the whole file
	Reason string
	Hash   uint64 // of the content that is at fault; 0 if there is none
	Barred bool   // the system doesn't let it be read
}

func (f *Fault) Error() string { return f.Reason }

// ErrGone says that a file was there a moment ago.
var ErrGone = errors.New("the file is gone")

// Read reads a note. The error is [ErrGone] or a [*Fault].
func Read(folder fs.FS, path string, o Options) ([]byte, error) {
	f, err := folder.Open(path)
	if gone(err) {
		return nil, ErrGone
	}
	if errors.Is(err, plainfile.ErrIrregular) { // since it was looked at
		return nil, &Fault{Reason: plainfile.ErrIrregular.Error()}
	}
	if err != nil {
		return nil, &Fault{Reason: unreadable(err), Barred: true}
	}
	defer f.Close()
	content, err := readUpTo(f, o.maxSize())
	if err != nil {
		return nil, err
	}
	if fault := check(content); fault != nil {
		fault.Hash = Hash(content)
		return nil, fault
	}
	return content, nil
}

// Hash identifies content. It is never 0, which stands for a file not read.
func Hash(content []byte) uint64 { return max(xxhash.Sum64(content), 1) }

// readUpTo reads a file that may be growing.
func readUpTo(f fs.File, limit int64) ([]byte, error) {
	var size int64
	if info, err := f.Stat(); err == nil {
		size = info.Size()
	}
	buf := bytes.NewBuffer(make([]byte, 0, min(size, limit)+bytes.MinRead))
	if _, err := buf.ReadFrom(io.LimitReader(f, limit+1)); err != nil {
		return nil, &Fault{Reason: unreadable(err), Barred: true}
	}
	if int64(buf.Len()) > limit {
		return nil, &Fault{Reason: tooLarge(int64(buf.Len()), limit)}
	}
	return buf.Bytes(), nil
}

// check says why content is not text in UTF-8, or nil.
func check(content []byte) *Fault {
	switch {
	case bytes.HasPrefix(content, []byte{0xff, 0xfe}), bytes.HasPrefix(content, []byte{0xfe, 0xff}):
		return &Fault{Line: 1, Reason: "the file is UTF-16; save it as UTF-8"}
	case bytes.IndexByte(content, 0) >= 0:
		return &Fault{Line: lineAt(content, bytes.IndexByte(content, 0)), Reason: "the file holds a NUL byte, so it isn't text; remove the byte, or name the file in .notesignore"}
	case !utf8.Valid(content):
		at := invalidAt(content)
		return &Fault{Line: lineAt(content, at), Reason: fmt.Sprintf("the file is not UTF-8 (byte %#x); save it as UTF-8", content[at])}
	}
	return nil
}

func invalidAt(content []byte) int {
	for i := 0; i < len(content); {
		r, n := utf8.DecodeRune(content[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return 0
}

func lineAt(content []byte, at int) int { return 1 + bytes.Count(content[:at], []byte{'\n'}) }
