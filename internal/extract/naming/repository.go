package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// spelledAsRepository reports whether the words of a link are spelled to the letter as the
// repository that it leads to, whose name is words joined by signs: [gen_quux](…/gen_quux).
func (x *Namer) spelledAsRepository(words prose.Span, host, path string) bool {
	_, repository, _ := strings.Cut(path, "/")
	text := x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End]
	return prose.SourceHost(host) && text == repository && strings.ContainsAny(text, "-_") && !prose.Invitation[x.LowerText(words.To-1)]
}

// pagesHost reports whether a host has the pages of repositories.
func pagesHost(host string) bool {
	return strings.HasSuffix(host, ".github.io") || strings.HasSuffix(host, ".gitlab.io") || strings.HasSuffix(host, ".codeberg.page") || strings.HasSuffix(host, ".readthedocs.io")
}

// hyphenedSmall reports whether some words are joined by hyphens, and have no capital: as repositories are called.
func (x *Namer) hyphenedSmall(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if x.Words[i].Named() || i > words.From && x.GapBefore(i) != "-" {
			return false
		}
	}
	return words.Len() > 1
}

// othersRepository reports whether a candidate is a link to a repository of its name that isn't that of the entry
// which is called so: a city has none, and software with other meanings one of another owner.
func (x *Namer) othersRepository(c *Candidate, entry *vocab.Entry) bool {
	host, path := prose.Address(c.URL)
	owner, repository, _ := strings.Cut(strings.TrimSuffix(path, ".git"), "/")
	if !prose.SourceHost(host) || kg.Fold(repository) != kg.Fold(x.TextOf(c)) {
		return false
	}
	if entry.Kind == kg.Place || entry.Kind == kg.Person {
		return true
	}
	owned := func(repo string) bool {
		_, path := prose.Address(repo)
		return strings.HasPrefix(strings.ToLower(path), strings.ToLower(owner)+"/")
	}
	return entry.Forms[0].Ambiguous && len(entry.Repos) > 0 && !slices.ContainsFunc(entry.Repos, owned)
}

// siteOfNamed returns the first words of a link that go before what they are the name of, where
// its address has that name: "Quux" of [Quux library](https://quuxjs.example); none where it
// hasn't.
func (x *Namer) siteOfNamed(words prose.Span, host, path string) prose.Span {
	name := prose.Span{From: words.From, To: words.To - 1}
	if name.Len() < 1 || !softwareNouns[x.LowerText(name.To)] || !x.Words[name.From].Is(prose.Capital|prose.Camel) {
		return prose.Span{}
	}
	key := kg.Fold(x.Doc.Text[x.Words[name.From].Start:x.Words[name.To-1].End])
	last := kg.Fold(path[strings.LastIndexByte(path, '/')+1:])
	if len(key) < minSiteName || !strings.HasPrefix(kg.Fold(host), key) && !strings.HasPrefix(last, key) && !strings.HasSuffix(last, key) {
		return prose.Span{}
	}
	return name
}

// minSiteName is how many letters a name has at least that is looked for in an address.
const minSiteName = 4
