package kg

import "strings"

// enoughWords is in how many words a sentence says best what a thing is: in five it names but the
// sort ("is a templating engine"), and of thirty most are of something else.
const enoughWords = 12

// DefinitionRank says how far a sentence that tells what a thing is is from the length at which
// such sentences tell most, in words. Less is better.
func DefinitionRank(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return max(n-enoughWords, enoughWords-n)
}
