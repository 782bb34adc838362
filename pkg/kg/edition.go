package kg

import "strings"

// Edition returns the name of the event with the year of the note, which tells the editions of a
// series apart, unless a number in it does; empty if the note is of no event.
func (n *Note) Edition() string {
	if n.Event == "" || n.Date == "" || strings.ContainsAny(n.Event, "0123456789") {
		return n.Event
	}
	return n.Event + " " + n.Date[:min(len(n.Date), len("2006"))]
}
