package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// An address has the words of a name without spaces: who writes small of loaf swarm and links to
// github.com/acme-loafswarm means that.

// squeezed reports whether the form is several small words, and an address of the note has them as one.
func (f *form) squeezed(sense *vocab.Sense) bool {
	if f.words.Len() < 2 || !technicalName(sense.Entry.Kind) {
		return false
	}
	var letters strings.Builder
	for i := f.words.From; i < f.words.To; i++ {
		letters.WriteString(f.x.LowerText(i))
	}
	return f.x.inRepository(letters.String())
}

// inRepository reports whether a repository that the note links to, or its owner, has a word in its name.
func (x *Namer) inRepository(word string) bool {
	if x.repositories == nil {
		x.repositories = map[string]bool{}
		for i := range x.Doc.Links {
			if host, path := prose.Address(x.Doc.Links[i].Target); prose.SourceHost(host) {
				x.noteRepository(path)
			}
		}
	}
	return x.repositories[word]
}

// noteRepository remembers the words of the path to a repository.
func (x *Namer) noteRepository(path string) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(path), func(r rune) bool { return strings.ContainsRune("/.-_", r) }) {
		x.repositories[word] = true
	}
}
