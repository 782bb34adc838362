package render

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"

	"github.com/clipperhouse/displaywidth"
)

// Screen is what is known of the place that text goes to. The zero value is a
// file or a pipe: no colour, lines as long as they are.
type Screen struct {
	Width    int    // in columns; 0 for no limit
	Color    bool   // whether it understands ANSI escape codes
	Folder   string // where the notes lie, absolute, if places are to lead there; else empty
	Terminal bool   // whether it might obey what a note says
}

// style is an ANSI SGR code (ECMA-48).
type style string

const (
	plain  style = ""
	strong style = "1"
	faint  style = "2"
	accent style = "36"

	added   style = "32"
	removed style = "31"
)

// leastRoom is how wide a line of text is on the narrowest screen.
const leastRoom = 20

// room is how wide a line can be behind an indent; 0 for no limit.
func (s Screen) room(indent string) int {
	if s.Width == 0 {
		return 0
	}
	return max(leastRoom, s.Width-len(indent))
}

// inside is what an indent leaves of a screen.
func (s Screen) inside(indent string) Screen {
	s.Width = s.room(indent)
	return s
}

// fit cuts a text, safe already, to what others leave of a line.
func (s Screen) fit(text string, others ...string) string {
	if s.Width == 0 {
		return text
	}
	room := s.Width
	for _, other := range others {
		room -= displaywidth.String(other)
	}
	return displaywidth.TruncateString(text, max(1, room), "…")
}

// leastAliases is how much of other names is worth to be shown.
const leastAliases = 8

// titled is a name with its kind, if there is one, and the first of its other names, as
// far as there is room.
func (s Screen) titled(name, kind string, others []string) string {
	name = s.fit(Line(name), kind, " ")
	title := s.paint(strong, name)
	if kind != "" {
		title += " " + s.paint(accent, kind)
	}
	left := s.Width - displaywidth.String(name+" "+kind+" ()")
	if len(others) > 0 && (s.Width == 0 || left >= leastAliases) {
		title += s.paint(faint, " ("+s.fit(aliases(others), name, " ", kind, " ()")+")")
	}
	return title
}

// place shows where something stands in a note. On a screen that takes links it
// leads to the file (OSC 8).
func (s Screen) place(st style, note string, line, column int) string {
	return s.lead(note, s.paint(st, Line(fmt.Sprintf("%s:%d:%d", note, line, column))))
}

// lead makes a text, safe already, a link to a note.
func (s Screen) lead(note, text string) string {
	if s.Folder == "" || !s.Color {
		return text
	}
	address := url.URL{Scheme: "file", Path: path.Join("/", filepath.ToSlash(s.Folder), note)}
	return "\x1b]8;;" + address.String() + "\x1b\\" + text + "\x1b]8;;\x1b\\"
}

// paint wraps text, which must be safe already, in a style.
func (s Screen) paint(st style, text string) string {
	if !s.Color || st == plain || text == "" {
		return text
	}
	return "\x1b[" + string(st) + "m" + text + "\x1b[0m"
}
