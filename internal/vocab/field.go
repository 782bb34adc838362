package vocab

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// fields are those of an entry, in the order in which they are written.
var fields = [...]kg.VocabularyField{
	{Name: "name", Value: "Foobar", Meaning: "the usual name"},
	{Name: "hide", Value: "true", Meaning: "never find it; name alone is enough beside it"},
	{Name: "kind", Value: "project", Meaning: "what sort of thing it is"},
	{Name: "topic", Value: "true", Meaning: "sections may be filed under it"},
	{Name: "company", Value: "true", Meaning: "software: a company of its name makes it"},
	{Name: "aliases", Value: "[FB]", Meaning: "its other names"},
	{Name: "broader", Value: "[GitOps]", Meaning: "what it is filed under, the nearest first"},
	{Name: "home", Value: "https://…", Meaning: "its page; a link that leads there names it"},
	{Name: "repos", Value: "[https://…]", Meaning: "its repositories, likewise"},
	{Name: "edition_of", Value: "KubeCon", Meaning: "an event: the series that it belongs to"},
	{Name: "date", Value: "2026-03-23", Meaning: "an event: its first day"},
	{Name: "place", Value: "Amsterdam", Meaning: "an event: its city"},
	{Name: "case", Value: "capital", Meaning: "fold (default), capital, or strict: as it stands here", OfForm: true},
	{Name: "ambiguous", Value: "true", Meaning: "it has other meanings and needs a cue near", OfForm: true},
	{Name: "everyday", Value: "true", Meaning: "any text has it: it counts in headings and tags only", OfForm: true},
	{Name: "cues", Value: "[deploy]", Meaning: "words near it that speak for it, in small letters", OfForm: true},
	{Name: "blockers", Value: "[club]", Meaning: "words beside it that rule it out, in small letters", OfForm: true},
}

// Fields returns the fields of an entry, in the order in which they are written.
func Fields() []kg.VocabularyField { return slices.Clone(fields[:]) }

// rank is where a field stands in an entry, -1 for one that there isn't.
func rank(field string) int {
	for i := range fields {
		if fields[i].Name == field {
			return i
		}
	}
	return -1
}

// fieldNames returns the names of the fields of an entry, or of those that an alias has, too.
func fieldNames(ofForm bool) []string {
	var names []string
	for i := range fields {
		if fields[i].OfForm || !ofForm {
			names = append(names, fields[i].Name)
		}
	}
	return names
}

// enumeration puts names into a sentence: one, two or three.
func enumeration(names []string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
