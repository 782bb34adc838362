package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Thing reports whether a kind is neither people nor places nor occasions.
func Thing(kind kg.Kind) bool {
	switch kind {
	case kg.Person, kg.Organization, kg.Place, kg.Event, kg.Talk:
		return false
	}
	return true
}

// Employing reports whether people may work at what an entry names.
func Employing(entry *vocab.Entry) bool { return entry.Kind == kg.Organization || entry.Company }

// Made reports whether things of a kind are made by somebody: software, standards and languages.
func Made(kind kg.Kind) bool {
	return prose.Software(kind) || kind == kg.Standard || kind == kg.Language
}

// Indefinite are the words before one of several of its kind.
var Indefinite = map[string]bool{"a": true, "an": true, "another": true, "some": true}
