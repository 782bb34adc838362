package extract

import (
	"net/url"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// maxAnchor is the number of words up to which the text of a link is taken
// for a name; longer ones are titles of what they lead to.
const maxAnchor = 4

// readLinks notes which link texts lead to an address of the vocabulary.
func (x *Namer) readLinks() {
	if x.introduced == nil {
		x.introduced = map[string]*vocab.Entry{}
	}
	clear(x.introduced)
	for i := range x.doc.Links {
		link := &x.Text.doc.Links[i]
		if link.Wiki || link.Embed || link.End-link.Start > 60 || !strings.Contains(link.Target, "://") {
			continue
		}
		if entry := x.vocab.ByURL(link.Target); entry != nil {
			x.introduced[strings.ToLower(x.doc.Text[link.Start:link.End])] = entry
		}
	}
}

// findLinked proposes the texts of links that name what they lead to.
func (x *Namer) findLinked() {
	at := int32(0)
	for i := range x.doc.Links {
		link := &x.Text.doc.Links[i]
		at = x.wordFrom(at, link.Start)
		from, to := at, at
		for int(to) < len(x.words) && int(x.words[to].start) < link.End {
			to++
		}
		from = x.behindPicture(from, to)
		switch {
		case to == from || link.Embed:
		case x.words[from].at(inBare):
			x.captionedName(link, span{from, to})
		case to-from <= maxAnchor:
			x.linkedName(link, span{from, to})
		}
	}
}

// wordFrom returns the index of the first word that begins at offset or
// behind it. Links come in order, so the search goes on where it stopped,
// and back only where links nest.
func (x *Namer) wordFrom(at int32, offset int) int32 {
	words := x.words
	for at > 0 && int(words[at-1].start) >= offset {
		at--
	}
	for int(at) < len(words) && int(words[at].start) < offset {
		at++
	}
	return at
}

// linkedName proposes the text of one link.
func (x *Namer) linkedName(link *markdown.Link, words span) {
	if x.words[words.from].at(inBare|inTag) || x.insideSentenceGap(words) {
		return
	}
	if link.Wiki || toNote(*link) {
		x.pageName(link, words)
		return
	}
	host, path := address(link.Target)
	if host == "" {
		return
	}
	if handle := x.handleIn(words); handle < words.to {
		x.handledName(link, span{words.from, handle})
		return
	}
	text := x.doc.Text[link.Start:link.End]
	if name := x.withoutGloss(words); name != words {
		words, text = name, x.doc.Text[x.words[name.from].start:x.words[name.to-1].end]
	}
	if name, kind := x.toldByAddress(words, host, path); name.len() > 0 {
		x.propose(name.from, name.to, "link", certain, kind).url = link.Target
		return
	}
	if strings.HasPrefix(text, "@") || text == host && !sourceHost(host) || isFile(text) || strings.Contains(path, "commit/") && isHash(text) {
		return
	}
	key := kg.Fold(text)
	same := sameName(key, host, path)
	if !same && articles[x.lowerText(words.from)] || x.parted(words) || x.foreignNoun(words, same) || !x.linksByName(words, host, path, same) || !same && x.covers(words) && x.known(words) == nil && !x.namedAfterPlace(words, host, path) {
		return
	}
	s := fair
	if same {
		s = certain
	}
	c := x.propose(words.from, words.to, "link", s, x.linkedKind(words, host, path, same))
	c.url = link.Target
	if entry := x.vocab.ByURL(link.Target); entry != nil && sharesStem(key, entry.Key()) {
		c.entry, c.kind = entry, entry.Kind
	}
}

// toldByAddress returns the words of a link that are the name of what its address is that of, a
// repository, a site or an article, and the kind of it; no words if none are.
func (x *Namer) toldByAddress(words span, host, path string) (span, kg.Kind) {
	if name := x.repositoryIn(words, host, path); name.len() > 0 {
		return name, kg.Project
	}
	if name := x.siteOfNamed(words, host, path); name.len() > 0 {
		return name, kg.Project
	}
	if name := x.namesArticle(words, host, path); name.len() > 0 && !x.covers(name) {
		return name, x.articleKind(name, host, path)
	}
	return span{}, ""
}

// repositoryIn returns the words of a link for the repository that it leads to: those behind its
// owner in [acme/lantern], those before any others in [Lantern project]; none where they say
// otherwise, and where the word is one of the language.
func (x *Namer) repositoryIn(words span, host, path string) span {
	owner, repository, _ := strings.Cut(strings.TrimSuffix(path, ".git"), "/")
	if !sourceHost(host) || words.len() < 2 || x.ordinaryWord(strings.ToLower(repository)) {
		return span{}
	}
	text := func(s span) string {
		return kg.Fold(x.doc.Text[x.words[s.from].start:x.words[s.to-1].end])
	}
	for i := words.from + 1; i < words.to; i++ {
		behind, before := span{i, words.to}, span{words.from, i}
		switch {
		case x.gapBefore(i) == "/" && text(before) == kg.Fold(owner) && text(behind) == kg.Fold(repository):
			return behind
		case x.gapBefore(i) == " " && text(before) == kg.Fold(repository):
			return before
		}
	}
	return span{}
}

// linkedKind returns the kind of what the words of a link are the name of, as its address tells
// it, empty if that doesn't.
func (x *Namer) linkedKind(words span, host, path string, same bool) kg.Kind {
	numbered, series := x.numberedAt(words.from)
	switch {
	case profile(host, path) && x.known(words) == nil && (x.personLike(words, path) || x.creditedLink(words)):
		return kg.Person
	case numbered == words.len():
		return series
	case kindOfSite(host, path) != "" && heads[x.lowerText(words.to-1)] == "":
		return kindOfSite(host, path)
	case same && (sourceHost(host) || x.words[words.from].at(inCode)):
		return kg.Project
	}
	return ""
}

// linksByName reports whether the words of a link are the name of what it leads to.
func (x *Namer) linksByName(words span, host, path string, same bool) bool {
	return x.nameLike(words, same) || x.namesRepository(words, host, path) || x.namesSite(words, host, path) || x.namesCode(words, path, same) || x.namesPerson(words, host, path) || x.spelledAsRepository(words, host, path)
}

// namesPerson reports whether a word is a given name, though a word of the language too, or a name
// begins with one, and leads to where people present themselves.
func (x *Namer) namesPerson(words span, host, path string) bool {
	if words.len() > 1 {
		return profile(host, path) && x.personShaped(words) && x.personLike(words, path)
	}
	return x.words[words.from].is(capital) && x.lexeme(words.from).Given && profile(host, path)
}

// parted reports whether a dash parts the words, so that they name two things: "Name -
// Title".
func (x *Namer) parted(words span) bool {
	for i := words.from + 1; i < words.to; i++ {
		if x.gapBefore(i) != "-" && dash(x.gapBefore(i)) {
			return true
		}
	}
	return false
}

// namesRepository reports whether an ordinary word is the name of the repository that it
// leads to, and doesn't say what that is for: "a tool called [sieve](…)".
func (x *Namer) namesRepository(words span, host, path string) bool {
	owner, repository, _ := strings.Cut(path, "/")
	lex := x.lexeme(words.from)
	return words.len() == 1 && sourceHost(host) && owner != "" && lex.text == repository && !lex.Negative && !invitation[lex.text] && !strings.HasSuffix(lex.text, "s")
}

// namesSite reports whether a word of the language is what a site is called, to whose first page
// it leads: [scrapbook](https://joinscrapbook.com).
func (x *Namer) namesSite(words span, host, path string) bool {
	lex := x.lexeme(words.from)
	return words.len() == 1 && path == "" && strings.Count(host, ".") == 1 && !lex.small && !lex.Negative && !invitation[lex.text] && !services[lex.text] &&
		(siteLabel(lex.text, host) || siteLabel(lex.text, withoutCall(host)))
}

// services are what sites say that they are, rather than what they are called.
var services = map[string]bool{
	"calendar": true, "careers": true, "chat": true, "conference": true, "events": true, "forum": true, "jobs": true, "mail": true, "maps": true, "meetup": true,
	"mirror": true, "newsletter": true, "podcast": true, "registry": true, "shop": true, "store": true, "survey": true, "team": true, "ticket": true, "tickets": true,
}

// withoutCall takes off a host's name what it calls to do with the name behind it: getnotion.io.
func withoutCall(host string) string {
	for _, call := range []string{"get", "use", "try", "join", "meet", "with", "hey"} {
		if name, called := strings.CutPrefix(host, call); called {
			return name
		}
	}
	return host
}

// namesCode reports whether words in code are the name of what they lead to, and either that
// is a package or they are no words of the language: options and functions are linked as well.
func (x *Namer) namesCode(words span, path string, same bool) bool {
	first := x.words[words.from]
	if !same || !first.at(inCode) || !first.is(lower|capital|camel) || invitation[x.lowerText(words.from)] {
		return false
	}
	if folders := strings.Split(path, "/"); len(folders) > 1 && packageFolders[folders[len(folders)-2]] {
		return true
	}
	for i := words.from; i < words.to; i++ {
		if !x.ordinaryWord(x.lowerText(i)) {
			return true
		}
	}
	return false
}

// packageFolders are what addresses of packages have before the name.
var packageFolders = map[string]bool{"crates": true, "crate": true, "package": true, "packages": true, "project": true, "projects": true, "gems": true, "modules": true}

// toNote reports whether a link leads to another note.
func toNote(link markdown.Link) bool {
	return !link.Wiki && !strings.Contains(link.Target, "://") && kg.NamesNote(link.Target)
}

// minHash is the length from which on a commit is told by its hash.
const minHash = 7

// isHash reports whether a text is the hash of a commit: hexadecimal digits, some of
// them above nine and some not.
func isHash(text string) bool {
	return len(text) >= minHash && strings.Trim(text, "0123456789abcdef") == "" && strings.ContainsAny(text, "0123456789") && strings.ContainsAny(text, "abcdef")
}

// isFile reports whether a text is the name of a file, or its end: CODE-GUIDE.md.
func isFile(text string) bool {
	return kg.NamesFile(text) || kg.NamesNote(text) || strings.HasSuffix(text, ".toml")
}

// sameName reports whether a folded text is the name that an address ends in or
// begins with.
func sameName(key, host, path string) bool {
	last := strings.TrimSuffix(path[strings.LastIndexByte(path, '/')+1:], ".git")
	return key == kg.Fold(last) || strings.HasPrefix(kg.Fold(host), key) || strings.Contains(host, "."+key+".")
}

// captionedName proposes what an item of a list says before the bare address of just
// that: "* The Mesh Show http://meshshow.example/".
func (x *Namer) captionedName(link *markdown.Link, bare span) {
	sentence := x.words[bare.from].sentence
	words := span{x.first[sentence], bare.from}
	item := x.doc.Blocks[x.doc.Sentences[sentence].Block].Kind == markdown.Item
	if !item || words.len() < 1 || words.len() > maxAnchor || bare.to < x.first[sentence+1] {
		return
	}
	start, end := int(x.words[words.from].start), int(x.words[words.to-1].end)
	if end > link.Start { // the link begins inside a word
		return
	}
	host, path := address(link.Target)
	if host == "" || strings.Trim(x.doc.Text[end:link.Start], " :-–—(") != "" || !x.nameLike(words, true) {
		return
	}
	key := kg.Fold(x.doc.Text[start:end])
	if known := x.covers(words); !known && sameName(key, host, path) || known && x.known(words) == nil && siteLabel(key, host) {
		x.propose(words.from, words.to, "link", certain, "").url = link.Target
	}
}

// siteLabel reports whether a folded text is all of the first part of a host's name.
func siteLabel(key, host string) bool {
	label, _, found := strings.Cut(host, ".")
	return found && kg.Fold(label) == key
}

// insideSentenceGap reports whether words of a link lie in two sentences.
func (x *Namer) insideSentenceGap(words span) bool {
	return x.words[words.from].sentence != x.words[words.to-1].sentence
}

// beforeGloss returns words without what stands in brackets behind the first of them: JWT, of
// "JWT (JSON Web Token)".
func (x *Namer) beforeGloss(words span) span {
	for i := words.from + 1; i < words.to; i++ {
		if strings.Contains(x.gapBefore(i), "(") {
			return span{words.from, i}
		}
	}
	return words
}

// nameLike reports whether the words can be a name: a capital or a shape that
// plain words have not, or the name of what is linked; and not an invitation
// to click.
func (x *Namer) nameLike(words span, same bool) bool {
	named, common := 0, 0
	for i := words.from; i < words.to; i++ {
		w := x.words[i]
		lex := x.lexeme(i)
		if lex.Negative && !(same && words.len() > 1 && w.named()) || invitation[lex.text] {
			return false
		}
		if w.named() || w.is(digits) && !w.is(numeric) {
			named++
		}
		if lex.Common {
			common++
		}
	}
	if x.words[words.from].is(numeric) {
		return false
	}
	return named == int(words.len()) && common < int(words.len()) || same && common < int(words.len()) || named > 0 && common == 0 && !x.foreign(words.from) || same && named == int(words.len())
}

// invitation holds the words of links that say "click me".
var invitation = map[string]bool{
	"here": true, "link": true, "this": true, "slides": true, "video": true, "blog": true, "post": true, "docs": true,
	"documentation": true, "article": true, "recording": true, "website": true, "homepage": true, "repo": true,
	"repository": true, "page": true, "source": true, "details": true, "more": true, "tweet": true, "issue": true,
	"announcement": true, "talk": true, "session": true, "schedule": true, "code": true, "example": true, "examples": true,
	"demo": true, "pdf": true, "part": true, "notes": true, "edit": true, "download": true, "deck": true, "slide": true,
	"community": true, "library": true, "tool": true, "project": true, "plugin": true, "framework": true, "package": true, "module": true,
	"apply": true, "join": true, "register": true, "subscribe": true, "contact": true, "about": true, "watch": true, "read": true,
	"script": true, "spec": true, "specification": true, "proposal": true, "app": true, "server": true, "client": true, "operator": true,
}

// address returns the host without www. and the path without slashes around it, of what
// was archived if it leads to an archive.
func address(target string) (host, path string) {
	u, err := url.Parse(vocab.Original(target))
	if err != nil || u.Host == "" {
		return "", ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."), strings.Trim(u.Path, "/")
}

// sourceHost reports whether a host is one where source code is kept.
func sourceHost(host string) bool {
	return vocab.KeepsCode(host) || strings.HasPrefix(host, "gitlab.") || strings.HasPrefix(host, "git.")
}

// sharesStem reports whether two keys begin alike or one holds the other.
func sharesStem(a, b string) bool {
	n := min(len(a), len(b))
	return n >= 3 && (strings.Contains(a, b) || strings.Contains(b, a) || a[:min(n, 4)] == b[:min(n, 4)])
}
