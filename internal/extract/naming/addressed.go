package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// addressed is what an address that stands bare in the note leads to.
type addressed struct {
	url   string
	plain bool         // its name is an ordinary word, and one only right before it
	at    []int        // where it stands
	entry *vocab.Entry // nil if the vocabulary doesn't know it
}

// readAddresses collects the names that the note's bare addresses end in: of
// repositories, and of sites that bear a project's name.
func (x *Namer) readAddresses() {
	clear(x.addresses)
	for i := range x.Doc.Links {
		link := &x.Text.Doc.Links[i]
		if text := x.Doc.Text[link.Start:link.End]; bare(text, link.Target) {
			x.readAddress(link.Target, link.Start, text == link.Target)
		}
	}
	for i := range x.Words {
		w := &x.Text.Words[i]
		if !w.At(prose.InBare) || !w.Is(prose.Dotted) || !w.Is(prose.Lower) || !prose.SourceHost(x.Surface(*w)) {
			continue
		}
		if before, address := x.Doc.Text[:w.Start], x.addressAt(w); !strings.HasSuffix(before, "://") {
			x.readAddress("https://"+address, int(w.Start), false)
		}
	}
	for _, found := range x.addresses {
		slices.Sort(found.at)
	}
}

// addressAt returns the address that begins with a host, up to the next space or bracket.
func (x *Namer) addressAt(host *prose.Word) string {
	text := x.Doc.Text[host.Start:x.Doc.Sentences[host.Sentence].End]
	if end := strings.IndexAny(text, " \t\n()[]<>\"',;"); end >= 0 {
		text = text[:end]
	}
	return strings.TrimRight(text, ".:!?")
}

// readAddress notes what an address leads to that stands at an offset, whole or without its scheme.
func (x *Namer) readAddress(address string, at int, whole bool) {
	name, own := namedBy(address)
	if len(name) < 3 || x.Lists.Negative(name) {
		return
	}
	plain := !(own && whole) && (x.OrdinaryWord(name) || x.Lists.Given(name))
	if x.addresses == nil {
		x.addresses = map[string]addressed{}
	}
	known, met := x.addresses[name]
	if !met || known.plain && !plain {
		known = addressed{url: address, plain: plain, entry: x.Vocab.ByURL(address)}
	}
	known.at = append(known.at, at)
	x.addresses[name] = known
}

// bare reports whether the text of a link is its address, with the scheme or without.
func bare(text, target string) bool {
	_, rest, found := strings.Cut(target, "://")
	return text == target || found && text == rest
}

// namedBy returns the name in lower case that an address gives to what it leads
// to, empty if it gives none: the repository's, without the language that many
// end in, or that of a site which is all about it, and so is its own.
func namedBy(target string) (name string, own bool) {
	host, path := prose.Address(target)
	if prose.SourceHost(host) {
		_, repo, _ := strings.Cut(path, "/")
		repo, _, _ = strings.Cut(repo, "/")
		repo = strings.ToLower(strings.TrimSuffix(repo, ".git"))
		for _, language := range []string{"-py", "-rs", "-go", "-js", ".js"} {
			repo = strings.TrimSuffix(repo, language)
		}
		return repo, false
	}
	name, ending, _ := strings.Cut(host, ".")
	if path != "" || !projectDomains[ending] {
		return "", false
	}
	return name, true
}

// projectDomains are the endings of sites that projects like to have.
var projectDomains = map[string]bool{"io": true, "dev": true, "rs": true, "sh": true, "org": true, "js": true, "run": true, "tools": true, "app": true}

// findAddressed proposes the words that are a name found in an address of the
// note, however they are written: "cyclo (https://cyclo.rs)".
func (x *Namer) findAddressed() {
	x.readAddresses()
	if len(x.addresses) == 0 {
		return
	}
	var lengths uint32
	for name := range x.addresses {
		lengths |= lengthBit(name)
	}
	words := x.Words
	for i := int32(0); i < int32(len(words)); i++ {
		w := words[i]
		if w.At(prose.Elsewhere|prose.InTag|prose.Hyphened) || x.Covered[i] > 0 {
			continue
		}
		to := x.Hyphenated(i)
		text := x.Doc.Text[w.Start:words[to-1].End]
		if lengths&lengthBit(text) == 0 {
			continue
		}
		found, known := x.addresses[strings.ToLower(text)]
		if !known || found.plain && !x.leadsToOne(prose.Span{From: i, To: to}, found.at) {
			continue
		}
		kind := kg.Project
		if found.entry != nil {
			kind = found.entry.Kind
		}
		c := x.propose(i, to, "name in an address", Certain, kind)
		c.URL, c.Entry = found.url, found.entry
		x.cover(c.Words)
		i = to - 1
	}
}

// findSites proposes what a site is all about where its address stands for it: "we use
// portainer.io".
func (x *Namer) findSites() {
	for i := range x.Words {
		w := &x.Text.Words[i]
		path := strings.HasPrefix(x.Doc.Text[w.End:], "/")
		if !w.Is(prose.Dotted) || !w.Is(prose.Lower) || path || w.At(prose.Elsewhere|prose.InTag|prose.Hyphened) || x.Covered[i] > 0 {
			continue
		}
		if entry := x.ownerOf(x.Surface(*w)); entry != nil {
			x.propose(int32(i), int32(i)+1, "domain name", Fair, entry.Kind).Entry = entry
		}
	}
}

// ownerOf returns what a site in small letters is all about, by its address or its name; nil
// for none.
func (x *Namer) ownerOf(host string) *vocab.Entry {
	if entry := x.Vocab.ByURL("https://" + host); entry != nil && sharesStem(kg.Fold(host), entry.Key()) {
		return entry
	}
	name, ending, _ := strings.Cut(host, ".")
	if !topDomains[ending] || prose.CodeEndings[ending] || x.OrdinaryWord(name) || x.Lists.Given(name) {
		return nil
	}
	if entry := x.Vocab.Exact(name); entry != nil && technical(entry.Kind) {
		return entry
	}
	return nil
}

// leadsToOne reports whether words with a capital stand right before one of some
// addresses, in order, which says what they are: "Sieve (https://…)", "Sieve: https://…".
func (x *Namer) leadsToOne(words prose.Span, addresses []int) bool {
	end := int(x.Words[words.To-1].End)
	i, _ := slices.BinarySearch(addresses, end+1)
	return i < len(addresses) && addresses[i] <= end+3 && x.Words[words.From].Named() && prose.Aside(x.Doc.Text[end:addresses[i]]+" ")
}
