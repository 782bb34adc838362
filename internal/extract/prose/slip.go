package prose

import (
	"strings"
	"unicode"

	"notes/internal/vocab"
)

// HumpsOfLanguage reports whether a word with capitals inside is put together of words of the
// language, as names are: OpenBar, KubeScale. What one begins with is said of many.
func (x *Text) HumpsOfLanguage(text string) bool {
	last := strings.LastIndexFunc(text, unicode.IsUpper)
	return last > 0 && x.Lists.Common(strings.ToLower(text[last:]))
}

// contraction reports whether a word in lower case is two words drawn
// together: I'm, don't, we'll.
func contraction(plain string) bool {
	i := strings.IndexAny(plain, "'’")
	if i < 0 {
		return false
	}
	switch strings.TrimLeft(plain[i:], "'’") {
	case "m", "ll", "re", "ve", "d", "ed", "t", "s":
		return true
	}
	return false
}

// Gerund reports whether word i says that something is being done: Avoiding, not Spring.
func (x *Text) Gerund(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Common && strings.HasSuffix(lex.Text, "ing") && !x.Lists.Base(lex.hash)
}

// DrawnOut reports whether a word has one letter three times in a row, as one that is
// called out has: ohhh, sooon.
func DrawnOut(plain string) bool {
	n := len(plain)
	if n < 4 {
		return false
	}
	for at := 2; at < n; at++ {
		if c := plain[at]; IsLower(c) && c == plain[at-1] && c == plain[at-2] {
			return true
		}
	}
	return false
}

// LeadsName reports whether a capitalised word stands directly behind word i, so
// that the two are one name or none: Fake APIs.
func (x *Text) LeadsName(i int32) bool {
	return int(i+1) < len(x.Words) && x.GapBefore(i+1) == " " && x.Words[i+1].Named()
}

// BehindName reports whether a capitalised word stands directly before word i, so that
// the two are one name or none: Asset Shelf.
func (x *Text) BehindName(i int32) bool {
	return x.GapBefore(i) == " " && x.Words[i-1].Named()
}

// minCut is the length from which on the beginning of a word stands for it.
const minCut = 4

// CutShort reports whether a word of a hasty note is the beginning of an
// ordinary one: Serv, Infra.
func (x *Text) CutShort(i int32) bool {
	text := x.LowerText(i)
	return len(text) >= minCut && len(text) < 7 && !x.Prose(i) && x.Lists.Begins(text)
}

// Slipped reports whether a word is one slip away from an ordinary one.
func (x *Text) Slipped(text string) bool { return Remember(&x.memo.slip, text, x.misspelt) }

// misspelt reports whether a word, or what is left of it without a regular
// ending, is one slip away from an ordinary word.
func (x *Text) misspelt(text string) bool {
	if len(text) < 5 || len(text) > 16 {
		return false
	}
	if x.slipOfBase(text) {
		return true
	}
	for _, ending := range []string{"ies", "es", "s", "ed", "ing", "ly"} {
		stem, ok := strings.CutSuffix(text, ending)
		switch {
		case !ok:
		case len(stem) > 4 && x.slipOfBase(stem):
			return true
		case (ending == "ing" || ending == "ed") && len(stem) > 3 && x.slipOfBase(stem+"e"):
			return true
		case ending == "ies" && len(stem) > 3 && x.slipOfBase(stem+"y"):
			return true
		}
	}
	return false
}

func (x *Text) slipOfBase(text string) bool {
	found := false
	vocab.Slips(text, x.Lists.Base, func([]byte) bool {
		found = true
		return false
	})
	return found
}

// Describing are the last parts of words that say how something is: git-based.
var Describing = map[string]bool{
	"based": true, "native": true, "like": true, "only": true, "first": true, "enabled": true, "compatible": true, "specific": true, "aware": true,
	"agnostic": true, "ready": true, "style": true, "driven": true, "friendly": true, "free": true, "managed": true, "hosted": true, "powered": true,
	"backed": true, "side": true, "wide": true, "level": true, "related": true, "oriented": true, "less": true, "centric": true, "controlled": true,
	"independent": true, "conformant": true, "flavored": true, "heavy": true, "world": true, "land": true, "esque": true, "ish": true,
}
