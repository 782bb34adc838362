package store

import (
	"encoding/binary"
	"fmt"

	"github.com/cespare/xxhash/v2"

	"notes/pkg/kg"
)

// The buckets; doc.go says what is in each.
var buckets = [...]string{"meta", "paths", "heads", "notes", "keys", "entries", "sums", "names", "joins", "members", "ties", "postings", "statements", "filings", "words", "texts", "numbers", "targets"}

// longestName bounds the keys made of names; bbolt takes keys up to 32 KiB.
const longestName = 256

// nameKey makes a bbolt key of a folded name, which may be empty or too long
// to be one. Equal beginnings give keys with equal beginnings.
func nameKey(name string) []byte {
	if len(name) > longestName {
		name = fmt.Sprintf("%s\x01%016x", name[:longestName], xxhash.Sum64String(name))
	}
	return append([]byte(name), 0)
}

// noteID returns the number of the note at path.
func noteID(path string) kg.NoteID { return kg.NoteID(xxhash.Sum64String(path)) }

func termKey(id kg.TermID) []byte { return binary.BigEndian.AppendUint32(nil, uint32(id)) }

func noteKey(id kg.NoteID) []byte { return binary.BigEndian.AppendUint64(nil, uint64(id)) }

func termTermKey(a, b kg.TermID) []byte {
	return binary.BigEndian.AppendUint32(termKey(a), uint32(b))
}

func termNoteKey(t kg.TermID, n kg.NoteID) []byte {
	return binary.BigEndian.AppendUint64(termKey(t), uint64(n))
}

func nameTermKey(name string, t kg.TermID) []byte {
	return binary.BigEndian.AppendUint32(nameKey(name), uint32(t))
}

func statementKey(a, b kg.TermID, n kg.NoteID) []byte {
	return binary.BigEndian.AppendUint64(termTermKey(a, b), uint64(n))
}

// lastTerm reads the term number that a key ends with.
func lastTerm(key []byte) kg.TermID {
	if len(key) < 4 {
		return 0
	}
	return kg.TermID(binary.BigEndian.Uint32(key[len(key)-4:]))
}

// lastNote reads the note number that a key ends with.
func lastNote(key []byte) kg.NoteID {
	if len(key) < 8 {
		return 0
	}
	return kg.NoteID(binary.BigEndian.Uint64(key[len(key)-8:]))
}
