package prose

// Notes hold keys, hashes and tokens that somebody pasted. They name nothing, and neither does a
// piece of one between its dots, dashes and underscores.

const (
	minToken  = 20 // letters and digits that a token has at least
	minJumble = 8  // those of one of its pieces
	turning   = 3  // characters to a turn, at most
)

// tokenEnd returns where the token ends that begins with the word at an offset, the offset if the
// word begins none. It is asked of words behind a sign that no token has, so that each run of
// characters is looked at once. In a token capitals, small letters and digits take turns as they
// do in no name, from one end to the other.
func tokenEnd(text string, at, limit int) int {
	letters, turns, jumbled := 0, 0, false
	end := at
	for end < limit && tokenSign(text[end]) {
		from := end
		for end < limit && alphanumeric(text[end]) {
			end++
		}
		n := turnsOf(text[from:end])
		letters, turns = letters+end-from, turns+n
		jumbled = jumbled || end-from >= minJumble && n*turning >= end-from
		for end < limit && tokenSign(text[end]) && !alphanumeric(text[end]) {
			end++
		}
	}
	if !jumbled || letters < minToken || turns*turning < letters {
		return at
	}
	return end
}

func alphanumeric(b byte) bool { return IsUpper(b) || IsLower(b) || IsDigit(b) }

// tokenSign reports whether a byte may stand in a token: letters and digits of ASCII, and what
// base 64 has besides and tokens have between their parts.
func tokenSign(b byte) bool {
	switch b {
	case '.', '-', '_', '+', '/', '=', '~':
		return true
	}
	return alphanumeric(b)
}

// turnsOf counts where in a run of letters and digits another sort of them begins: a digit, a
// small letter or a capital. A word with a capital is one sort.
func turnsOf(run string) int {
	turns := 0
	for i := 1; i < len(run); i++ {
		before, b := run[i-1], run[i]
		switch {
		case IsDigit(before) != IsDigit(b), IsLower(before) && IsUpper(b):
			turns++
		}
	}
	return turns
}
