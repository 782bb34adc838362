package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Below a label that says so, a list is one of tools: what its items begin with is called so, though
// it be an ordinary word, where something is said of it and others beside it are known.

// findToolLists proposes the words that are all of an item below such a label, or all before an aside.
func (x *Namer) findToolLists() {
	for s := range x.Doc.Sentences {
		name := x.AloneIn(int32(s))
		if name.Len() == 0 || !x.labelledTools(s) {
			continue
		}
		if x.MayBeSoftware(name) || x.plainTool(name) && x.ToldOf(name) && x.softwareAround(int32(s)) >= itemsAround {
			x.propose(name.From, name.To, "list of tools", Fair, kg.Project)
		}
	}
}

// labelledTools reports whether what leads to the list in which a sentence is an item ends in what
// tools are called together.
func (x *Namer) labelledTools(sentence int) bool {
	label, ok := x.LeadOf(sentence)
	if !ok {
		return false
	}
	from, to := x.First[label], x.First[label+1]
	return from < to && to-from <= maxToolLabel && toolLabels[x.LowerText(to-1)] && !orders()[x.LowerText(from)]
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
func (x *Namer) plainTool(name prose.Span) bool {
	lex := x.Lexeme(name.From)
	if name.Len() > 1 || !x.Nominal(name.From) || lex.Negative || lex.Role || generic[lex.Text] || labelNouns()[lex.Text] {
		return false
	}
	return !strings.HasSuffix(lex.Text, "s")
}
