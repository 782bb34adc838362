package markdown

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sites of conferences keep a file for each speaker, of which the front matter says who that is, and one
// for each talk, which names its speakers by those files: "name: Ada Blorf", "presenter_slugs: [ada-blorf]".

// withSubject returns the fields of front matter with what those of its top level say of one person: who
// the note is about, or who speaks there, and whom they work for.
func (b *builder) withSubject(fields []field) []field {
	subject := soleSpeaker(fields)
	if subject < 0 {
		if subject = namedPerson(fields); subject < 0 {
			return fields
		}
		b.doc.Front.Title = strings.Join(strings.Fields(withoutLinks(withoutTemplates(fields[subject].value), false)), " ")
		fields[subject].key = "author"
	}
	employer := slices.IndexFunc(fields, func(f field) bool { return isEmployer(f.key) && !f.inList })
	if employer >= 0 && fields[subject].employer == "" {
		fields[subject].employer, fields[subject].at = fields[employer].value, fields[employer].where
	}
	return fields
}

// soleSpeaker returns the field of the only speaker that front matter states, -1 if it states none or more.
func soleSpeaker(fields []field) int {
	sole := -1
	for i, f := range fields {
		if metaLabel(f.key) != "speakers" {
			continue
		}
		if sole >= 0 || strings.ContainsAny(f.value, ",;&") || strings.Contains(f.value, " and ") {
			return -1
		}
		sole = i
	}
	return sole
}

// namedPerson returns the field that names the person whom a note is about, -1 if it has a title, speakers
// or authors, or nothing beside the name says that it is a person's.
func namedPerson(fields []field) int {
	name, person := -1, false
	for i, f := range fields {
		switch label := metaLabel(f.key); {
		case label == "title", label == "speakers", label == "people":
			return -1
		case f.key == "name" && !f.inList:
			name = i
		case isEmployer(f.key), f.key == "pronouns":
			person = true
		}
	}
	if !person {
		return -1
	}
	return name
}

// isSlug reports whether a value is words of small letters with hyphens between, as addresses have them.
func isSlug(value string) bool {
	parts := strings.Split(value, "-")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool {
		return part == "" || strings.ContainsFunc(part, func(c rune) bool { return !unicode.IsLower(c) })
	})
}

// nameOfSlug returns the name that a slug was made of: ada-blorf is Ada Blorf.
func nameOfSlug(slug string) string {
	parts := strings.Split(slug, "-")
	for i, part := range parts {
		first, size := utf8.DecodeRuneInString(part)
		parts[i] = string(unicode.ToUpper(first)) + part[size:]
	}
	return strings.Join(parts, " ")
}
