// Package shell writes words as a POSIX shell reads them back, so that what the program says
// can be pasted, whatever the names in it hold.
package shell

import "strings"

// Command writes the arguments of a program on a line, the program first, each quoted where
// it has to be.
func Command(program string, args ...string) string {
	words := []string{program}
	for _, arg := range args {
		words = append(words, Word(arg))
	}
	return strings.Join(words, " ")
}

// Word quotes a word where a shell would take it apart or obey it: within single quotes
// nothing has a meaning but the quote itself.
func Word(word string) string {
	if word != "" && !strings.ContainsFunc(word, meaning) {
		return word
	}
	if !strings.ContainsAny(word, "\"$`\\!") {
		return `"` + word + `"`
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// meaning reports whether a character may mean something to a shell.
func meaning(r rune) bool {
	plain := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("-_./:@%+,", r)
	return !plain
}
