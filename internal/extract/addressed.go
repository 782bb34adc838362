package extract

import (
	"slices"
	"strings"

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
	for i := range x.doc.Links {
		link := &x.Text.doc.Links[i]
		text := x.doc.Text[link.Start:link.End]
		if !bare(text, link.Target) {
			continue
		}
		name, own := namedBy(link.Target)
		if len(name) < 3 || x.lists.Negative(name) {
			continue
		}
		plain := !(own && text == link.Target) && (x.ordinaryWord(name) || x.lists.Given(name))
		if x.addresses == nil {
			x.addresses = map[string]addressed{}
		}
		known, met := x.addresses[name]
		if !met || known.plain && !plain {
			known = addressed{url: link.Target, plain: plain, entry: x.vocab.ByURL(link.Target)}
		}
		known.at = append(known.at, link.Start)
		x.addresses[name] = known
	}
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
	host, path := address(target)
	if sourceHost(host) {
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
	words := x.words
	for i := int32(0); i < int32(len(words)); i++ {
		w := words[i]
		if w.at(inBare|inCode|inNote|inTag|hyphened) || x.covered[i] > 0 {
			continue
		}
		to := x.hyphenated(i)
		text := x.doc.Text[w.start:words[to-1].end]
		if lengths&lengthBit(text) == 0 {
			continue
		}
		found, known := x.addresses[strings.ToLower(text)]
		if !known || found.plain && !x.leadsToOne(span{i, to}, found.at) {
			continue
		}
		kind := kg.Project
		if found.entry != nil {
			kind = found.entry.Kind
		}
		c := x.propose(i, to, "name in an address", certain, kind)
		c.url, c.entry = found.url, found.entry
		x.cover(c.words)
		i = to - 1
	}
}

// findSites proposes what a site is all about where its address stands for it: "we use
// portainer.io".
func (x *Namer) findSites() {
	for i := range x.words {
		w := &x.Text.words[i]
		if !w.is(dotted) || !w.is(lower) || w.at(inBare|inCode|inNote|inTag|hyphened) || x.covered[i] > 0 || int(w.end) < len(x.doc.Text) && x.doc.Text[w.end] == '/' {
			continue
		}
		if entry := x.ownerOf(x.text(*w)); entry != nil {
			x.propose(int32(i), int32(i)+1, "domain name", fair, entry.Kind).entry = entry
		}
	}
}

// ownerOf returns what a site in small letters is all about, by its address or its name; nil
// for none.
func (x *Namer) ownerOf(host string) *vocab.Entry {
	if entry := x.vocab.ByURL("https://" + host); entry != nil && sharesStem(kg.Fold(host), entry.Key()) {
		return entry
	}
	name, ending, _ := strings.Cut(host, ".")
	if !topDomains[ending] || codeEndings[ending] || x.ordinaryWord(name) || x.lists.Given(name) {
		return nil
	}
	if entry := x.vocab.Exact(name); entry != nil && technical(entry.Kind) {
		return entry
	}
	return nil
}

// codeEndings are those of sites that files of code have as well.
var codeEndings = map[string]bool{"py": true, "sh": true, "rs": true, "js": true}

// leadsToOne reports whether words with a capital stand right before one of some
// addresses, in order, which says what they are: "Sieve (https://…)", "Sieve: https://…".
func (x *Namer) leadsToOne(words span, addresses []int) bool {
	end := int(x.words[words.to-1].end)
	i, _ := slices.BinarySearch(addresses, end+1)
	return i < len(addresses) && addresses[i] <= end+3 && x.words[words.from].named() && aside(x.doc.Text[end:addresses[i]]+" ")
}

// hyphenated returns the index behind word i and those joined to it by
// hyphens.
func (x *Namer) hyphenated(i int32) int32 {
	for x.hyphenates(i) {
		i++
	}
	return i + 1
}

// hyphenates reports whether a hyphen joins word i to the next one.
func (x *Namer) hyphenates(i int32) bool {
	words := x.words
	return int(i)+1 < len(words) && words[i+1].at(hyphened) && words[i+1].sentence == words[i].sentence
}
