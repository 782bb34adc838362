package cli

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"notes/pkg/kg"
)

// spelledAs returns names that begin with what was typed in any spelling, so that they
// begin with it letter by letter, in order: bash and zsh offer nothing else. A name is
// found in any spelling, so half of it may have one and half another.
func spelledAs(typed string, names []string) []string {
	var list []string
	for _, name := range names {
		if rest, ok := restOf(name, typed); ok && !unsafe(typed+rest) {
			list = append(list, typed+rest)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// hasLetters reports whether what a name begins with has the letters of other alphabets
// than ASCII that were typed: who writes an umlaut means one.
func hasLetters(name, typed string) bool {
	name = strings.ToLower(norm.NFC.String(name))
	for _, r := range strings.ToLower(norm.NFC.String(typed)) {
		if r >= utf8.RuneSelf && !strings.ContainsRune(name, r) {
			return false
		}
	}
	return true
}

// restOf returns what is left of a name behind a beginning in any spelling. Spaces and
// the like are part of the rest, unless the beginning ends in one.
func restOf(name, begin string) (string, bool) {
	if rest, ok := strings.CutPrefix(name, begin); ok {
		return rest, true
	}
	key := kg.Fold(begin)
	if key == "" {
		return "", false
	}
	if lower := strings.ToLower(begin); begin == lower && begin != strings.ToUpper(begin) { // who types small means to
		name = strings.ToLower(name)
	}
	_, last := utf8.DecodeLastRuneInString(begin)
	separated := kg.Fold(begin[:len(begin)-last]) == key
	rest, found := "", false
	for at := range name + " " {
		if kg.Fold(name[:at]) == key && hasLetters(name[:at], begin) {
			rest, found = name[at:], true
			if !separated {
				break
			}
		}
	}
	return rest, found
}
