package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Two words that no language has are somebody's name as a rule. Some tell by how they are written
// that they are an idea: Quorp-Zweber, Quorlic Acoustics, Mac Scripting.

// namesNotion reports whether two words, of which the first is no certain given name, name an idea
// rather than somebody.
func (x *Namer) namesNotion(name prose.Span) bool {
	first, last := x.Lexeme(name.From), x.Lexeme(name.To-1)
	if first.GivenOnly {
		return false
	}
	return !first.Given && (x.GapBefore(name.To-1) == "-" || x.isTask(name)) || abstractWord(last.Text) || x.doing(last.Text)
}

// isTask reports whether a line begins with one word before a name, and a colon ends it
// behind that: "Determine Quorlic Deficit: subtract what you burn".
func (x *Namer) isTask(name prose.Span) bool {
	verb := name.From - 1
	if verb < 0 || verb != x.First[x.Words[name.From].Sentence] || int(name.To) == len(x.Words) || x.GapBefore(name.From) != " " {
		return false
	}
	return !x.Lexeme(verb).Role && strings.HasPrefix(x.GapBefore(name.To), ":")
}

// abstractWord reports whether a word ends as those for fields, deeds and kinds of things do, and no
// family name.
func abstractWord(text string) bool {
	for _, ending := range []string{"tion", "tions", "ology", "ities", "izer", "izers"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return strings.HasSuffix(text, "ics") && !strings.HasSuffix(text, "vics")
}

// doing reports whether a word, no ordinary one, is one with the ending of what is being done:
// scripting.
func (x *Namer) doing(text string) bool {
	stem, ok := strings.CutSuffix(text, "ing")
	return ok && len(stem) >= minDoing && x.Lists.Common(stem)
}

// minDoing is how many letters such a word has at least before its ending: Harding and Golding are
// families.
const minDoing = 5
