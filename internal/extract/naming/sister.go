package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The items of a list that begin alike, with a word or two before a sign and what is said of them,
// are of one sort: where most are ideas that the vocabulary has, the others are too: "optional
// chaining - …", "optional binding - …".

// sisters are the heads of the items of one list.
type sisters struct {
	unknown       []prose.Span
	ideas, others int
}

const (
	maxSister  = 3 // how many words such a head has at most
	minSisters = 2 // how many of them are known at least
)

// addSisters adds the heads of items that are not known beside those that are. A single word means so
// only where it stands.
func (x *Namer) addSisters(ideas phrases) {
	for _, list := range x.sisters() {
		if list.ideas < minSisters || list.ideas < len(list.unknown) || list.others > 0 {
			continue
		}
		for _, name := range list.unknown {
			switch {
			case !x.notion(name) || x.Uncommon(name) || !x.ToldOf(name):
			case name.Len() == 1:
				x.proposeIdea(name, "beside ideas in a list")
			default:
				ideas.add(x, name)
			}
		}
	}
}

// sisters returns the lists of the note whose items put something in front of what they say.
func (x *Namer) sisters() []*sisters {
	var lists []*sisters
	byPlace := map[[2]int]*sisters{}
	for i, s := range x.Doc.Sentences {
		block := &x.Text.Doc.Blocks[s.Block]
		if block.Kind != markdown.Item {
			continue
		}
		a := x.headOfItem(i)
		if !a.sign || a.words.Len() > maxSister {
			continue
		}
		place := [2]int{block.Section, block.Parent}
		if byPlace[place] == nil {
			byPlace[place] = &sisters{}
			lists = append(lists, byPlace[place])
		}
		byPlace[place].add(x, a.words)
	}
	return lists
}

// add counts the head of an item.
func (s *sisters) add(x *Namer, name prose.Span) {
	n := x.Covered[name.From]
	switch {
	case !x.covers(name):
		s.unknown = append(s.unknown, name)
	case n > 0 && x.candidates[n-1].Words == name && x.candidates[n-1].Kind == kg.Concept:
		s.ideas++
	default:
		s.others++
	}
}
