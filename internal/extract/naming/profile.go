package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// creditedLink reports whether two words stand behind what says that something is somebody's, and may be who
// that is, though the first is an ordinary word: "by [Heather Quorl](…)".
func (x *Namer) creditedLink(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if w := x.Words[i]; !w.Is(prose.Capital) || w.Is(prose.Digits|prose.AllCaps|prose.Camel) {
			return false
		}
	}
	return words.Len() == 2 && x.Byline(words) && x.HeadOf(words) == ""
}

// namedAfterPlace reports whether words are a person's name where a profile is linked that has a part
// of it, and the rest is the name of a place, too: Pia San Marino.
func (x *Namer) namedAfterPlace(words prose.Span, host, path string) bool {
	return x.Covered[words.From] == 0 && x.kindAt(words.To-1, kg.Place) && x.NamesPerson(words, host, path)
}
