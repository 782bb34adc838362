package notes

import "notes/internal/source"

// An update takes back what a note said and adds what it says now, and keeps both in
// memory until it has all, some 30 bytes for each byte of either. A fresh index writes as
// it goes. With 20,000 notes, which take it 430 MB and 15 seconds of computing, an update
// takes as much memory where two fifths of a notebook come and go (a fifth was changed, or
// two fifths are new) and as much time where all of it does (two thirds were changed, or
// all but some are new). Between the two, at two thirds, it takes 600 to 680 MB and half
// of the time: from there on the rest is read along.
const (
	mostlyOf = 3
	mostly   = 2
)

// leastAnew is how many bytes have to go and come before memory counts.
const leastAnew = 1 << 20

// MostlyNew is what [Report.Rebuilt] and [Status.Outdated] say where so much is new or
// changed that the rest was read along.
const MostlyNew = "most of the notebook is new or changed"

// weight is how many bytes of notes go and come.
func weight(changes []source.Change) (bytes int64) {
	for _, c := range changes {
		if c.State == source.Same || c.State == source.Unread {
			continue
		}
		if c.File.Skipped == "" {
			bytes += c.File.Size
		}
		if c.Old.Skipped == "" {
			bytes += c.Old.Size
		}
	}
	return bytes
}

// isMostlyNew reports whether it is better to read all notes, and all that have changed can be read. Files
// that only look changed, as after a checkout, count for nothing.
func (o Options) isMostlyNew(changes []source.Change) bool {
	enough := max(leastAnew, size(changes)*mostly/mostlyOf)
	if weight(changes) < enough {
		return false
	}
	var changed []source.Change
	for _, c := range changes {
		switch o.reread(c).State {
		case source.Unread: // what is known of it would be lost
			return false
		case source.Same:
		default:
			changed = append(changed, c)
		}
	}
	return weight(changed) >= enough
}
