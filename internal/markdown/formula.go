package markdown

import "bytes"

// A formula of TeX within a line stands between two dollars, which amounts of money have as
// well. As Pandoc has it, a letter or sign stands right behind the first one and right before
// the second, and no digit behind that; and what is inside is written as formulas are.

// maxFormula bounds a formula within a line, in bytes.
const maxFormula = 512

// formulaLength returns the length of the formula that begins with the dollar at line[at], zero
// if none does.
func formulaLength(line []byte, at int) int {
	inside := line[at+1:]
	if len(inside) == 0 || isSpace(inside[0]) || at > 0 && (isAlphanumeric(line[at-1]) || line[at-1] == '\\' || line[at-1] == '$') || inDestination(line[:at]) {
		return 0
	}
	for i := 0; i < min(len(inside), maxFormula); i++ {
		switch inside[i] {
		case '\\':
			i++
		case '`':
			return 0
		case '$':
			if i == 0 || isSpace(inside[i-1]) || goesOnBehind(inside[i+1:]) || !isFormula(inside[:i]) {
				return 0
			}
			return 1 + i + 1
		}
	}
	return 0
}

// isFormula reports whether a text is a single letter, or has a sign that formulas have.
func isFormula(text []byte) bool {
	return len(text) == 1 && isLetter(text[0]) || bytes.ContainsAny(text, `\^_={}`)
}

// goesOnBehind reports whether what stands behind a dollar makes it the first one of something:
// an amount, a variable.
func goesOnBehind(text []byte) bool {
	return len(text) > 0 && (isAlphanumeric(text[0]) || text[0] == '$' || text[0] == '{')
}

// opensLine reports whether nothing stands in a text, the beginning of a line, but the signs of
// quotations and white space.
func opensLine(text []byte) bool { return len(bytes.Trim(text, "> \t")) == 0 }

// quotationEnd returns the end of the lines from an offset on, that of the beginning of a line,
// that are in a quotation; the limit if that one is in none.
func quotationEnd(source []byte, at, limit int) int {
	if !bytes.HasPrefix(bytes.TrimLeft(source[at:limit], " \t"), []byte(">")) {
		return limit
	}
	for at < limit && bytes.HasPrefix(bytes.TrimLeft(source[at:limit], " \t"), []byte(">")) {
		at = nextLine(source, at)
	}
	return min(at, limit)
}
