package query

import (
	"strings"
	"unicode/utf8"
)

// A transcript may be one sentence of thirty thousand characters. Of what is longer
// than mostShown an answer shows what stands around the names.
const (
	mostShown = 300 // characters of a sentence
	wordShown = 40  // bytes up to which a cut is moved to the end of a word
	leftOut   = "…" // stands for what isn't shown
)

// piece is a range of bytes in a text.
type piece struct{ start, end int }

// isLong reports whether only a part of a text is shown.
func isLong(text string) bool {
	return len(text) > mostShown && utf8.RuneCountInString(text) > mostShown
}

// around is a text as it is shown for a part of it.
func around(text string, p piece) string {
	if !isLong(text) {
		return text
	}
	return cutOut(text, stretch(text, p, mostShown))
}

// aroundBoth is a text as it is shown for two parts of it, each with its own
// surroundings where they stand far apart.
func aroundBoth(text string, p, q piece) string {
	if !isLong(text) {
		return text
	}
	if p.start > q.start {
		p, q = q, p
	}
	if both := (piece{p.start, max(p.end, q.end)}); both.end-both.start <= mostShown*2/3 {
		return around(text, both)
	}
	before, behind := stretch(text, p, mostShown/2), stretch(text, q, mostShown/2)
	if before.end >= behind.start {
		return cutOut(text, piece{before.start, behind.end})
	}
	return cutOut(text, before) + strings.TrimPrefix(cutOut(text, behind), leftOut)
}

// stretch widens a part of a text to so many characters, and to whole words.
func stretch(text string, p piece, most int) piece {
	room := max(0, most-utf8.RuneCountInString(text[p.start:p.end]))
	start, rest := back(text, p.start, room/2)
	end, rest := ahead(text, p.end, room-room/2+rest)
	start, _ = back(text, start, rest)
	if space := strings.IndexByte(text[start:p.start], ' '); start > 0 && 0 <= space && space < wordShown {
		start += space
	}
	if space := strings.LastIndexByte(text[p.end:end], ' '); end < len(text) && space >= 0 && end-p.end-space < wordShown {
		end = p.end + space + 1
	}
	return piece{start, end}
}

// back goes back by some characters, and says how many it couldn't.
func back(text string, at, characters int) (int, int) {
	for ; characters > 0 && at > 0; characters-- {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	return at, characters
}

// ahead is back in the other direction.
func ahead(text string, at, characters int) (int, int) {
	for ; characters > 0 && at < len(text); characters-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at, characters
}

// cutOut is a part of a text with signs for what is left out.
func cutOut(text string, p piece) string {
	shown := text[p.start:p.end]
	if p.start > 0 {
		shown = leftOut + shown
	}
	if p.end < len(text) {
		shown += leftOut
	}
	return shown
}
