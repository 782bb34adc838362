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
		if x.MayBeSoftware(name) || x.joinedAmong(name) || x.plainTool(name) && x.ToldOf(name) && x.softwareAround(int32(s)) >= itemsAround {
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
	if from == to || orders()[x.LowerText(from)] {
		return false
	}
	return to-from <= maxToolLabel && toolLabels[x.LowerText(to-1)] || x.toolsFor(prose.Span{From: from, To: to})
}

// toolsFor reports whether words that end in a colon say what the tools below it are for: "use tools to
// find bugs:".
func (x *Namer) toolsFor(label prose.Span) bool {
	if label.Len() > maxToolsFor || !strings.HasPrefix(x.Doc.Text[x.Words[label.To-1].End:], ":") {
		return false
	}
	for i := label.From; i+1 < label.To; i++ {
		if purpose := x.WordBehind(i, " "); toolLabels[x.LowerText(i)] && (purpose == "to" || purpose == "for" || purpose == "that") {
			return true
		}
	}
	return false
}

// maxToolLabel is how many words such a label has at most.
const maxToolLabel = 5

// maxToolsFor is how many words it has if it says what the tools are for.
const maxToolsFor = 10

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

// joinedAmong reports whether a name is small words joined by hyphens that are all of an item, as they are of
// others around it, or these are known as software.
func (x *Namer) joinedAmong(name prose.Span) bool {
	if !x.joinedItem(name) {
		return false
	}
	like, software, sentence := 0, false, x.Words[name.From].Sentence
	for s := max(0, sentence-itemsBeside); s <= sentence+itemsBeside && int(s)+1 < len(x.First); s++ {
		if s != sentence && x.sameList(s, sentence) && (x.softwareItem(s) || x.joinedItem(x.AloneIn(s))) {
			like++
			software = software || x.softwareItem(s)
		}
	}
	return like >= itemsAround && software
}

// sameList reports whether two sentences are items below the same block.
func (x *Namer) sameList(a, b int32) bool {
	first, second := &x.Text.Doc.Blocks[x.Doc.Sentences[a].Block], &x.Text.Doc.Blocks[x.Doc.Sentences[b].Block]
	return first.Parent == second.Parent && first.Section == second.Section
}

// joinedItem reports whether a name is all of an item, nouns in small letters that hyphens join.
func (x *Namer) joinedItem(name prose.Span) bool {
	return name.Len() > 1 && x.IsSentence(name) && x.hyphenedSmall(name) && x.Nominal(name.From) && x.Nominal(name.To-1)
}
