package kg

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the key under which all spellings of a name meet: without
// case, accents, spaces, apostrophes and the separators - _ . / : and the
// like, so that "Argo CD", "argo-cd" and "ArgoCD" are one. The signs + and #
// are kept (C, C++ and C# are three languages), as is a leading dot (.NET).
// Marks that make another letter are no accents and stay: those of й and パ, and the vowel
// signs of Indian scripts and Thai.
// A plural is a key of its own; see [Singular]. Fold is idempotent.
func Fold(name string) string {
	if key, ok := foldASCII(name); ok {
		return key
	}
	var b strings.Builder
	b.Grow(len(name))
	joined, base := false, rune(0)
	for _, r := range norm.NFKD.String(name) {
		if unicode.Is(unicode.M, r) {
			if b.Len() > 0 && isOfLetter(r, base) {
				b.WriteRune(r)
			} else {
				joined = false
			}
			continue
		}
		joined, base = inKey(r, joined, b.Len()), 0
		if joined {
			base = unicode.ToLower(r)
			b.WriteRune(base)
		}
	}
	return trimDot(norm.NFC.String(b.String()))
}

// isOfLetter reports whether a mark makes another letter of the one that it stands on, or a
// syllable of it, and is no accent, point or stress, which people write or not. The letter is
// decomposed and in lower case, and 0 where the mark stands on none.
func isOfLetter(mark, letter rune) bool {
	switch {
	case mark == '\u3099' || mark == '\u309a': // voiced, as パ and バ beside ハ
		return unicode.In(letter, unicode.Hiragana, unicode.Katakana)
	case mark == '\u0300' || mark == '\u0301': // stress, but for ѓ and ќ
		return letter == 'г' || letter == 'к'
	case mark == '\u0308' && letter == 'е': // ё, which most write е
		return false
	case unicode.In(mark, unicode.Inherited, unicode.Common): // й, ї, ӯ and ӳ are letters
		return unicode.Is(unicode.Cyrillic, letter) && strings.ContainsRune("\u0306\u0308\u0304\u030b", mark)
	}
	return !unicode.In(mark, unicode.Cyrillic, unicode.Hebrew, unicode.Arabic, unicode.Syriac)
}

// foldASCII folds the names that need no Unicode tables, nearly all of them.
func foldASCII(name string) (string, bool) {
	var buf [64]byte
	key := buf[:0]
	joined := false
	for i := range len(name) {
		c := name[i]
		if c >= 0x80 {
			return "", false
		}
		joined = inKey(rune(c), joined, len(key))
		if joined {
			key = append(key, lowerASCII(c))
		}
	}
	return trimDot(string(key)), true
}

// inKey reports whether r belongs in a key that is at bytes long so far;
// joined says that the character before r does.
func inKey(r rune, joined bool, at int) bool {
	switch {
	case r == '+' || r == '#':
		return joined
	case r == '.':
		return at == 0
	case r < 0x80:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// trimDot makes nothing of a name that has a leading dot and no more.
func trimDot(key string) string {
	if key == "." {
		return ""
	}
	return key
}

// LinkKey is the key under which links to a note are found: that of the last
// part of the target, without the ending of a note.
func LinkKey(target string) string {
	target = strings.TrimRight(target, `/\`)
	return Fold(TrimNoteEnding(target[strings.LastIndexAny(target, `/\`)+1:]))
}

// NamesFile reports whether the target of a link is called as a file is that is no note: a picture,
// a recording, a document, a drawing. A dot alone says nothing: notes are called Node.js, too.
func NamesFile(target string) bool {
	dot := strings.LastIndexByte(target, '.')
	return dot > 0 && fileEndings[strings.ToLower(target[dot+1:])]
}

// fileEndings are those of files that notes link, and of no name.
var fileEndings = map[string]bool{
	"avif": true, "bmp": true, "gif": true, "heic": true, "jpeg": true, "jpg": true, "png": true, "svg": true, "tif": true, "tiff": true, "webp": true,
	"3gp": true, "flac": true, "m4a": true, "mp3": true, "ogg": true, "opus": true, "wav": true,
	"avi": true, "mkv": true, "mov": true, "mp4": true, "mpeg": true, "mpg": true, "ogv": true, "webm": true,
	"doc": true, "docx": true, "epub": true, "odp": true, "ods": true, "odt": true, "pdf": true, "ppt": true, "pptx": true, "rtf": true, "xls": true, "xlsx": true,
	"bib": true, "csv": true, "gz": true, "htm": true, "html": true, "ics": true, "ipynb": true, "json": true, "tgz": true, "tsv": true, "txt": true, "xml": true,
	"yaml": true, "yml": true, "zip": true,
	"base": true, "canvas": true, "drawio": true, "excalidraw": true, "graffle": true,
}

// Singular returns the folded key without a plural ending, and whether there
// was one to take off. It is a guess for look-ups ("gpus" finds "gpu"), never
// applied to a key that is itself known.
func Singular(key string) (string, bool) {
	n := len(key)
	switch {
	case n > 4 && strings.HasSuffix(key, "ies"):
		return key[:n-3] + "y", true
	case n > 4 && (strings.HasSuffix(key, "shes") || strings.HasSuffix(key, "ches") || strings.HasSuffix(key, "xes") || strings.HasSuffix(key, "sses")):
		return key[:n-2], true
	case n > 3 && key[n-1] == 's' && key[n-2] != 's' && key[n-2] != 'u' && key[n-2] != 'i':
		return key[:n-1], true
	}
	return key, false
}
