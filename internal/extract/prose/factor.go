package prose

// How many there are of a thing is written onto its name with an x: 8xH100.

// factor returns how many bytes at the beginning of a word say how many there are of what it names, 0 for
// none. What is counted so is called by capitals and a number; a number that begins with 0 is hexadecimal.
func factor(word string) int {
	if !IsDigit(word[0]) || word[0] == '0' {
		return 0
	}
	n := 1
	for n < len(word) && IsDigit(word[n]) {
		n++
	}
	if n+1 >= len(word) || word[n] != 'x' || !IsUpper(word[n+1]) {
		return 0
	}
	for i := n + 2; i < len(word); i++ {
		if IsDigit(word[i]) {
			return n + 1
		}
	}
	return 0
}
