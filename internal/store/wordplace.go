package store

// Mentions begin and end where words do, as a rule: where one stands is told in words,
// of which there are fewer than bytes.

// mostNamed is how many words a mention has whose place is told in words, at most.
const mostNamed = 4

// inWords tells a place in a text: how many words that begin from a place on it skips,
// and how many it has. It reports false of one that words can't tell.
func inWords(text string, from, start, end int) (skipped, words int, ok bool) {
	if start < from || start >= end || !begins(text, start) || !ends(text, end) {
		return 0, 0, false
	}
	words = begun(text, start, end)
	return begun(text, from, start), words, words <= mostNamed
}

// fromWords is what inWords told; it reports false if the text has too few words.
func fromWords(text string, from, skipped, words int) (start, end int, ok bool) {
	if start = nth(text, from, skipped+1); start < 0 {
		return 0, 0, false
	}
	if end = nth(text, start, words); end < 0 {
		return 0, 0, false
	}
	for end < len(text) && inWord(text[end]) {
		end++
	}
	return start, end, true
}

// inWord reports whether a byte is of a letter or a digit; those of no ASCII are.
func inWord(c byte) bool {
	return c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// begins reports whether a word of a text begins at a place.
func begins(text string, at int) bool {
	return at < len(text) && inWord(text[at]) && (at == 0 || !inWord(text[at-1]))
}

// ends reports whether a word of a text ends at a place.
func ends(text string, at int) bool {
	return inWord(text[at-1]) && (at == len(text) || !inWord(text[at]))
}

// begun counts the words that begin in a part of a text.
func begun(text string, from, to int) (n int) {
	for i := from; i < to; i++ {
		if begins(text, i) {
			n++
		}
	}
	return n
}

// nth returns where the nth word that begins from a place on begins, counted from 1;
// -1 if there are fewer.
func nth(text string, from, n int) int {
	for i := from; i < len(text); i++ {
		if begins(text, i) {
			if n--; n == 0 {
				return i
			}
		}
	}
	return -1
}
