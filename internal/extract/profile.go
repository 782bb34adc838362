package extract

import "strings"

// profile reports whether an address is one of those at which people present
// themselves. Companies and projects may have one too.
func profile(host, path string) bool {
	switch host {
	case "twitter.com", "mobile.twitter.com", "x.com":
		return path != "" && !strings.Contains(path, "/")
	case "linkedin.com":
		return strings.HasPrefix(path, "in/")
	case "bsky.app":
		return strings.HasPrefix(path, "profile/")
	}
	return strings.HasPrefix(path, "@") && !strings.Contains(path, "/") // the Fediverse
}

// personLike reports whether words can name a person where a profile is linked:
// a given name alone, or two or three words that are no plain language.
func (x *Extractor) personLike(words span) bool {
	given := x.lexeme(words.from).Given
	switch n := words.len(); {
	case n == 1:
		return given
	case n > 3:
		return false
	}
	for i := words.from; i < words.to; i++ {
		lex := x.lexeme(i)
		if _, head := heads[lex.text]; head || x.scan.words[i].is(digits|allCaps) || lex.Common && !given {
			return false
		}
	}
	return true
}
