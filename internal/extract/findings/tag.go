package findings

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// placedTag is a tag with where in the text it stands.
type placedTag struct {
	at   int
	name string
}

// tags returns the tags of the note: those of its front matter, then those in its
// text (#tag, and #[[two words]] as outliners write them), each once in the spelling
// that comes first.
func (b *Builder) tags() []string {
	list := slices.Clone(b.Doc.Front.Tags)
	for _, t := range b.tagsInText() {
		list = append(list, t.name)
	}
	var kept []string
	met := map[string]bool{}
	for _, tag := range list {
		if key := strings.ToLower(tag); !met[key] {
			met[key], kept = true, append(kept, tag)
		}
	}
	return kept
}

// tagsInText lists the tags of the text in its order.
func (b *Builder) tagsInText() []placedTag {
	var list []placedTag
	for _, t := range b.Doc.Tags {
		if !isColor(t.Name) {
			list = append(list, placedTag{t.Start, t.Name})
		}
	}
	for _, l := range b.Doc.Links {
		if l.Wiki && !l.Embed && signBefore(b.Doc.Text[:l.Start]) {
			list = append(list, placedTag{l.Start, l.Target})
		}
	}
	slices.SortStableFunc(list, func(a, b placedTag) int { return cmp.Compare(a.at, b.at) })
	return list
}

// signBefore reports whether a text ends with the sign of a tag, which stands apart from the
// word before: C#[[Lantern]] is none.
func signBefore(text string) bool {
	before, found := strings.CutSuffix(text, "#")
	last, _ := utf8.DecodeLastRuneInString(before)
	return found && (before == "" || unicode.IsSpace(last) || strings.ContainsRune("([,;", last))
}

// isColor reports whether what follows # is the colour of a web page and not a tag:
// six hexadecimal digits of which one is no letter, as in b0a597, or with opacity
// eight; or three, as in f00 and fff. Words of their letters are none, nor is e2e.
func isColor(name string) bool {
	if strings.ContainsFunc(name, func(r rune) bool { return !strings.ContainsRune("0123456789abcdefABCDEF", r) }) {
		return false
	}
	digits := strings.ContainsFunc(name, unicode.IsDigit)
	switch len(name) {
	case 3:
		between := name[0] > '9' && name[1] == '2' && name[2] > '9'
		return digits && !between || name == strings.Repeat(name[:1], 3)
	case 6, 8:
		return digits
	}
	return false
}
