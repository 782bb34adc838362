package extract

import (
	"slices"
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// spelledAsRepository reports whether the words of a link are spelled to the letter as the
// repository that it leads to, whose name is words joined by signs: [gen_quux](…/gen_quux).
func (x *Namer) spelledAsRepository(words span, host, path string) bool {
	_, repository, _ := strings.Cut(path, "/")
	text := x.doc.Text[x.words[words.from].start:x.words[words.to-1].end]
	return sourceHost(host) && text == repository && strings.ContainsAny(text, "-_") && !invitation[x.lowerText(words.to-1)]
}

// othersRepository reports whether a candidate is a link to a repository of its name that isn't that of the entry
// which is called so: a city has none, and software with other meanings one of another owner.
func (x *Namer) othersRepository(c *candidate, entry *vocab.Entry) bool {
	host, path := address(c.url)
	owner, repository, _ := strings.Cut(strings.TrimSuffix(path, ".git"), "/")
	if !sourceHost(host) || kg.Fold(repository) != kg.Fold(x.textOf(c)) {
		return false
	}
	if entry.Kind == kg.Place || entry.Kind == kg.Person {
		return true
	}
	owned := func(repo string) bool {
		_, path := address(repo)
		return strings.HasPrefix(strings.ToLower(path), strings.ToLower(owner)+"/")
	}
	return entry.Forms[0].Ambiguous && len(entry.Repos) > 0 && !slices.ContainsFunc(entry.Repos, owned)
}

// siteOfNamed returns the first words of a link that go before what they are the name of, where
// its address has that name: "Quux" of [Quux library](https://quuxjs.example); none where it
// hasn't.
func (x *Namer) siteOfNamed(words span, host, path string) span {
	name := span{words.from, words.to - 1}
	if name.len() < 1 || !softwareNouns[x.lowerText(name.to)] || !x.words[name.from].is(capital|camel) {
		return span{}
	}
	key := kg.Fold(x.doc.Text[x.words[name.from].start:x.words[name.to-1].end])
	last := kg.Fold(path[strings.LastIndexByte(path, '/')+1:])
	if len(key) < minSiteName || !strings.HasPrefix(kg.Fold(host), key) && !strings.HasPrefix(last, key) && !strings.HasSuffix(last, key) {
		return span{}
	}
	return name
}

// minSiteName is how many letters a name has at least that is looked for in an address.
const minSiteName = 4
