package kg

import "strings"

// enoughWords is in how many words a sentence says best what a thing is: in five it names but the
// sort ("is a templating engine"), and of thirty most are of something else.
const enoughWords = 12

// roleWords is by how many words a sentence counts as worse that says not what sort of thing
// something is, but which one it is of those that are spoken of: "is the target of it".
const roleWords = 6

// outstanding are words behind "the" by which it is one of a sort all the same.
var outstanding = map[string]bool{
	"first": true, "only": true, "most": true, "best": true, "largest": true, "default": true, "standard": true, "leading": true, "original": true, "official": true,
}

// DefinitionRank says how far a sentence that tells what a thing is is from the length at which
// such sentences tell most, in words. Less is better.
func DefinitionRank(text string) int {
	words := strings.Fields(text)
	rank := max(len(words)-enoughWords, enoughWords-len(words))
	for i := 1; i+1 < len(words); i++ {
		if be := words[i-1]; (be == "is" || be == "are") && words[i] == "the" && !outstanding[words[i+1]] {
			return rank + roleWords
		}
	}
	return rank
}
