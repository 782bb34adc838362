package naming

import (
	"strings"

	"notes/pkg/kg"
)

// Who programs calls classes and functions by ordinary words written as one, the last of which says
// what they are: ListView, TaskFactory. Products are put together so too, but they end otherwise.

// classWord reports whether a word of inner capitals is such a name.
func (x *Namer) classWord(text string) bool {
	last := ""
	for from := 0; from < len(text); from += len(last) {
		last = strings.ToLower(humpAt(text, from))
		if !x.Lists.Common(last) {
			return false
		}
	}
	singular, _ := kg.Singular(last)
	return programParts[singular]
}

// programParts are what the parts of programs are called by at the end, beside classHeads.
var programParts = map[string]bool{
	"array": true, "button": true, "cell": true, "collection": true, "command": true, "converter": true, "counter": true,
	"entity": true, "factory": true, "filter": true, "formatter": true, "function": true, "item": true, "layout": true,
	"list": true, "loader": true, "map": true, "method": true, "observer": true, "order": true, "queue": true, "query": true,
	"reader": true, "reducer": true, "renderer": true, "repository": true, "review": true, "session": true, "set": true,
	"stream": true, "task": true, "thread": true, "token": true, "view": true, "widget": true, "wrapper": true, "writer": true,
}
