package statements

import "strings"

// oneOfThem returns what stands between somebody and a thing with the role that they share with others as if
// it was theirs alone: ", one of the co-creators of " is ", a co-creator of ". Other text stays as it is.
func oneOfThem(gap string) string {
	before, rest, found := strings.Cut(gap, "one of the ")
	if !found || strings.ContainsFunc(strings.TrimPrefix(before, " is"), func(c rune) bool { return 'a' <= c && c <= 'z' }) {
		return gap
	}
	words := strings.Fields(rest)
	for i := 1; i < len(words); i++ {
		if role, many := strings.CutSuffix(words[i-1], "s"); many && (ofRole[words[i]] || words[i] == "at" || hirers[words[i]]) {
			words[i-1] = role
			return before + "a " + strings.Join(words, " ") + " "
		}
	}
	return gap
}
