package vocab

import (
	"strings"

	"notes/pkg/kg"
)

// Namesake reports whether something of a name and a kind is another thing than a built-in entry
// of the same letters: it has other capitals and is of another kind, and the entry's name
// means other things besides. Jonas the colleague isn't JOnAS the server. What is written
// small throughout is how people type any name, and a concept has others filed under it.
func (e *Entry) Namesake(name string, kind kg.Kind) bool {
	switch {
	case e.User, kind == "", kind == e.Kind, e.Kind == kg.Concept, !e.Forms[0].Ambiguous:
		return false
	case name == e.Name, name == strings.ToLower(name):
		return false
	}
	return strings.EqualFold(name, e.Name)
}
