package naming

import (
	"sort"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A package may have the name of what it is for: the cpp crate is no language, the json gem no format.

// ofPackage reports whether the form is all the text of a link to a package of that name, or code that is
// said to be one, while the sense is of nothing that is run.
func (f *form) ofPackage(sense *vocab.Sense) bool {
	if prose.Software(sense.Entry.Kind) || f.words.Len() > 1 || !f.x.Words[f.words.From].Is(prose.Lower) {
		return false
	}
	return f.x.linksPackage(f.words) || f.alone(prose.InCode) && packageNouns[f.x.WordBehind(f.words.From, " ")]
}

// packageNouns are what nothing but a package is called.
var packageNouns = map[string]bool{"crate": true, "gem": true}

// linksPackage reports whether words are all the text of a link that leads to a package of that name where
// packages are kept: crates.io/crates/quux.
func (x *Namer) linksPackage(words prose.Span) bool {
	first := x.Words[words.From]
	if !first.At(prose.InAnchor) {
		return false
	}
	links := x.Doc.Links
	n := sort.Search(len(links), func(i int) bool { return links[i].Start >= int(first.Start) })
	if n == len(links) || links[n].Start != int(first.Start) || links[n].End != int(x.Words[words.To-1].End) {
		return false
	}
	_, path := prose.Address(links[n].Target)
	folders := strings.Split(path, "/")
	last := len(folders) - 1
	return last > 0 && packageFolders[folders[last-1]] && kg.Fold(folders[last]) == kg.Fold(x.Doc.Text[links[n].Start:links[n].End])
}
