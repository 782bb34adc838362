package source

import (
	"time"

	"notes/pkg/kg"
)

// Stamp is what the index is to remember of a file read by a run that began at
// the time began. A file modified so late that a further change
// could leave its time as it is gets no time, which means: look again.
func (f File) Stamp(hash uint64, began time.Time) kg.Stamp {
	s := kg.Stamp{Size: f.Size, Modified: f.Modified, Changed: f.Changed, Hash: hash, Skipped: f.Skipped, Named: f.Named}
	if f.Modified >= began.Add(-granularity(f.Modified)).UnixNano() {
		s.Modified = 0
	}
	return s
}

// granularity is a time in which a file system may not tell two changes apart:
// FAT counts in steps of two seconds, others in those of the kernel's clock.
func granularity(modified int64) time.Duration {
	if modified%int64(time.Second) == 0 {
		return 2 * time.Second
	}
	return 20 * time.Millisecond
}

// same reports whether a file is in the state of a stamp, as far as can be
// told without reading it. A file that was skipped unread is tried again, for
// the reason may lie outside of it.
func (f File) same(s kg.Stamp) bool {
	if s.Hash == 0 && f.Skipped != s.Skipped || f.Skipped != "" && s.Skipped == "" {
		return false
	}
	return f.Size == s.Size && f.Modified == s.Modified && f.Changed == s.Changed
}
