package extract

import (
	"strings"

	"notes/pkg/kg"
)

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
	switch host {
	case "medium.com", "youtube.com", "tiktok.com": // magazines and channels more than people
		return false
	}
	if _, user, found := strings.Cut(path, "wiki/User:"); found {
		return user != "" && !strings.Contains(user, "/")
	}
	return strings.HasPrefix(path, "@") && !strings.Contains(path, "/") // the Fediverse
}

// personLike reports whether words can name a person where a profile is linked:
// a given name alone, or one word of which the profile of somebody at work has all; two or
// three words, or four behind a given name, that are no plain language or of which the profile
// has one and not the other; or what is written as people's names are where only people are.
func (x *Namer) personLike(words span, path string) bool {
	given := x.lexeme(words.from).Given
	n := words.len()
	switch {
	case n == 1:
		return given || strings.HasPrefix(path, "in/") && !x.lexeme(words.from).Common && x.holdsName(strings.ToLower(path), words)
	case strings.HasPrefix(path, "in/") && n <= maxName && x.personShaped(words):
		return true
	}
	handle := strings.ToLower(path)
	own := x.personShaped(words) && x.holdsName(handle, words) && handle != x.lowerText(words.from)+x.lowerText(words.to-1) // as companies have it
	if n > 3 && !given {
		return own
	}
	for i := words.from; i < words.to; i++ {
		lex := x.lexeme(i)
		if _, head := heads[lex.text]; head || x.words[i].is(digits|allCaps) || lex.Common && !given && !own {
			return false
		}
	}
	return true
}

// creditedLink reports whether two words stand behind what says that something is somebody's, and may be who
// that is, though the first is an ordinary word: "by [Heather Quorl](…)".
func (x *Namer) creditedLink(words span) bool {
	for i := words.from; i < words.to; i++ {
		if w := x.words[i]; !w.is(capital) || w.is(digits|allCaps|camel) {
			return false
		}
	}
	return words.len() == 2 && x.byline(words) && x.headOf(words) == ""
}

// namedAfterPlace reports whether words are a person's name where a profile is linked that has a part
// of it, and the rest is the name of a place, too: Pia San Marino.
func (x *Namer) namedAfterPlace(words span, host, path string) bool {
	return x.covered[words.from] == 0 && x.kindAt(words.to-1, kg.Place) && x.namesPerson(words, host, path)
}

// minHeld is the length from which on a name is told inside a handle.
const minHeld = 4

// holdsName reports whether a handle in lower case has the first or the last word of a
// name in it.
func (x *Namer) holdsName(handle string, words span) bool {
	first, last := x.lowerText(words.from), x.lowerText(words.to-1)
	return len(first) >= minHeld && strings.Contains(handle, first) || len(last) >= minHeld && strings.Contains(handle, last)
}
