package vocab

import "strings"

// shortened are the words of names for which many write something shorter wherever a
// name holds them: k8s operator, GH Actions.
var shortened = map[string]string{"kubernetes": "k8s", "github": "GH"}

// shortForm returns a form of several words with its long one shortened; false if it has
// none.
func shortForm(text string) (string, bool) {
	words := strings.Split(text, " ")
	if len(words) < 2 {
		return "", false
	}
	found := false
	for i, word := range words {
		if short, ok := shortened[strings.ToLower(word)]; ok {
			words[i], found = short, true
		}
	}
	return strings.Join(words, " "), found
}
