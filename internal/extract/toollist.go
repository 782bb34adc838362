package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Below a label that says so, a list is one of tools: what its items begin with is called so, though
// it be an ordinary word, where something is said of it and others beside it are known.

// findToolLists proposes the words that are all of an item below such a label, or all before an aside.
func (x *Namer) findToolLists() {
	for s := range x.doc.Sentences {
		name := x.aloneIn(int32(s))
		if name.len() == 0 || !x.labelledTools(s) {
			continue
		}
		if x.mayBeSoftware(name) || x.plainTool(name) && x.toldOf(name) && x.softwareAround(int32(s)) >= itemsAround {
			x.propose(name.from, name.to, "list of tools", fair, kg.Project)
		}
	}
}

// labelledTools reports whether what leads to the list in which a sentence is an item ends in what
// tools are called together.
func (x *Namer) labelledTools(sentence int) bool {
	label, ok := x.leadOf(sentence)
	if !ok {
		return false
	}
	from, to := x.first[label], x.first[label+1]
	return from < to && to-from <= maxToolLabel && toolLabels[x.lowerText(to-1)] && !orders()[x.lowerText(from)]
}

// maxToolLabel is how many words such a label has at most.
const maxToolLabel = 5

// toolLabels are what tools are called together.
var toolLabels = map[string]bool{
	"tools": true, "libraries": true, "gems": true, "packages": true, "frameworks": true, "plugins": true, "linters": true,
	"crates": true, "databases": true, "extensions": true, "tooling": true,
}

// plainTool reports whether an ordinary word may be what a tool is called: it is none of grammar or
// of talk, no person, and in the singular.
func (x *Namer) plainTool(name span) bool {
	lex := x.lexeme(name.from)
	if name.len() > 1 || !x.nominal(name.from) || lex.Negative || lex.Role || generic[lex.text] || labelNouns()[lex.text] {
		return false
	}
	return !strings.HasSuffix(lex.text, "s")
}
