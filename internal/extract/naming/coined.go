package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
)

// English makes words of others without end, and no list has them all: decomposability, demotivators,
// regionalised. At the start of a line their capital says nothing, unless the note gives them lines of their own.

// coined reports whether word i, which no list has, ends as those do that are made of others, and hardly
// a name does. The note gives it no two lines of its own.
func (x *Namer) coined(i int32) bool {
	plain := x.LowerText(i)
	made := slices.ContainsFunc(coinedEndings, func(ending string) bool {
		return len(plain) >= len(ending)+minCoined && strings.HasSuffix(plain, ending)
	})
	if !made && !(strings.HasSuffix(plain, "s") && x.Agent(plain)) {
		return false
	}
	return x.Usage(i).Initial < 2 || !x.IsSentence(prose.Span{From: i, To: i + 1})
}

// minCoined is how many letters stand before such an ending at least.
const minCoined = 3

// coinedEndings are those of nouns, verbs, and what says how something is or is done.
var coinedEndings = []string{
	"ation", "ations", "ition", "bility", "bilities", "ivity", "ness", "ement", "ments", "ance", "ence", "ency", "ology", "ship", "hood", "isms",
	"ators", "ists", "ians", "ings",
	"ating", "ering", "ifying", "ising", "iting", "izing", "ated", "ified", "ised", "ized", "ises", "izes",
	"ational", "eous", "ious", "istic", "ological", "tional",
	"ally", "fully", "ically", "ingly", "ively", "ously",
}
