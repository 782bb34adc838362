package kg

import (
	"path"
	"strings"
)

// Keepers of a Zettelkasten begin the name of a file with an ID, and link by that alone: [[3f2a]] leads to
// 3f2a-spacing.md as zk has it, [[202105131200]] to 202105131200 Homelab.md.

const (
	minID    = 4                   // letters and digits
	minStamp = len("200601021504") // digits of an ID that is the minute of its making
)

// LeadingID returns what may be the ID that the name of a file begins with: letters and digits before
// a hyphen, an underscore or a space. It is empty if there is none.
func LeadingID(file string) string {
	base := path.Base(file)
	end := strings.IndexAny(base, "-_ ")
	if end < 0 || !isID(base[:end]) {
		return ""
	}
	return base[:end]
}

// LinksByID reports whether a note with a file links by an ID where it links to a target: by a stamp of
// time, or as its own file has one. A year before a date is none that tells a word from an ID.
func LinksByID(file, target string) bool {
	if !isID(target) {
		return false
	}
	if strings.Trim(target, digits) == "" {
		return len(target) >= minStamp
	}
	own := LeadingID(file)
	hasLetters := strings.Trim(own, digits) != ""
	return len(own) == len(target) && (strings.ContainsAny(target, digits) || hasLetters && strings.ContainsAny(own, digits))
}

const digits = "0123456789"

// isID reports whether a text is small letters and digits as those of an ID are.
func isID(text string) bool {
	return len(text) >= minID && strings.Trim(text, digits+"abcdefghijklmnopqrstuvwxyz") == ""
}
