package extract

import "strings"

// Two words that no language has are somebody's name as a rule. Some tell by how they are written
// that they are an idea: Quorp-Zweber, Quorlic Acoustics, Mac Scripting.

// namesNotion reports whether two words, of which the first is no certain given name, name an idea
// rather than somebody.
func (x *Namer) namesNotion(name span) bool {
	first, last := x.lexeme(name.from), x.lexeme(name.to-1)
	if first.GivenOnly {
		return false
	}
	return !first.Given && (x.gapBefore(name.to-1) == "-" || x.isTask(name)) || abstractWord(last.text) || x.doing(last.text)
}

// isTask reports whether a line begins with one word before a name, and a colon ends it
// behind that: "Determine Quorlic Deficit: subtract what you burn".
func (x *Namer) isTask(name span) bool {
	verb := name.from - 1
	if verb < 0 || verb != x.first[x.words[name.from].sentence] || int(name.to) == len(x.words) || x.gapBefore(name.from) != " " {
		return false
	}
	return !x.lexeme(verb).Role && strings.HasPrefix(x.gapBefore(name.to), ":")
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
	return ok && len(stem) >= minDoing && x.lists.Common(stem)
}

// minDoing is how many letters such a word has at least before its ending: Harding and Golding are
// families.
const minDoing = 5
