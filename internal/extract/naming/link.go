package naming

import (
	"regexp"
	"strings"
	"sync"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// readLinks notes which link texts lead to an address of the vocabulary.
func (x *Namer) readLinks() {
	if x.introduced == nil {
		x.introduced = map[string]*vocab.Entry{}
	}
	clear(x.introduced)
	for i := range x.Doc.Links {
		link := &x.Text.Doc.Links[i]
		if link.Wiki || link.Embed || link.End-link.Start > 60 || !strings.Contains(link.Target, "://") {
			continue
		}
		if entry := x.Vocab.ByURL(link.Target); entry != nil {
			x.introduced[strings.ToLower(x.Doc.Text[link.Start:link.End])] = entry
		}
	}
}

// findLinked proposes the texts of links that name what they lead to.
func (x *Namer) findLinked() {
	at := int32(0)
	for i := range x.Doc.Links {
		link := &x.Text.Doc.Links[i]
		at = x.WordFrom(at, link.Start)
		from, to := at, at
		for int(to) < len(x.Words) && int(x.Words[to].Start) < link.End {
			to++
		}
		from = x.behindPicture(from, to)
		switch {
		case to == from || link.Embed:
		case x.Words[from].At(prose.InBare):
			x.captionedName(link, prose.Span{From: from, To: to})
		case to-from <= prose.MaxAnchor:
			x.linkedName(link, prose.Span{From: from, To: to})
		}
	}
}

// linkedName proposes the text of one link.
func (x *Namer) linkedName(link *markdown.Link, words prose.Span) {
	if x.Words[words.From].At(prose.InBare|prose.InTag) || x.insideSentenceGap(words) {
		return
	}
	if link.Wiki || prose.ToNote(*link) {
		x.pageName(link, words)
		return
	}
	host, path := prose.Address(link.Target)
	if host == "" {
		return
	}
	if handle := x.handleIn(words); handle < words.To {
		x.handledName(link, prose.Span{From: words.From, To: handle})
		return
	}
	text := x.Doc.Text[link.Start:link.End]
	if name := x.withoutGloss(words); name != words {
		words, text = name, x.Doc.Text[x.Words[name.From].Start:x.Words[name.To-1].End]
	}
	if name, kind := x.toldByAddress(words, host, path); name.Len() > 0 {
		x.propose(name.From, name.To, "link", Certain, kind).URL = link.Target
		return
	}
	bare, commit := text == host && !prose.SourceHost(host), strings.Contains(path, "commit/") && isHash(text)
	if bare || commit || strings.HasPrefix(text, "@") || onlyVersion(text) || isFile(text) {
		return
	}
	key := kg.Fold(text)
	same := sameName(key, host, path) && !x.titlesPost(words, path)
	if x.parted(words) || x.foreignNoun(words, same) || !x.linksByName(words, host, path, same) || !same && x.reads(words, host, path) {
		return
	}
	s := Fair
	if same {
		s = Certain
	}
	c := x.propose(words.From, words.To, "link", s, x.linkedKind(words, host, path, same))
	c.URL = link.Target
	if entry := x.Vocab.ByURL(link.Target); entry != nil && sharesStem(key, entry.Key()) {
		c.Entry, c.Kind = entry, entry.Kind
	}
}

// toldByAddress returns the words of a link that are the name of what its address is that of, a
// repository, a site or an article, and the kind of it; no words if none are.
func (x *Namer) toldByAddress(words prose.Span, host, path string) (prose.Span, kg.Kind) {
	if name := x.repositoryIn(words, host, path); name.Len() > 0 {
		return name, kg.Project
	}
	if name := x.siteOfNamed(words, host, path); name.Len() > 0 {
		return name, kg.Project
	}
	if name := x.namesArticle(words, host, path); name.Len() > 0 && !x.covers(name) {
		return name, x.articleKind(name, host, path)
	}
	return prose.Span{}, ""
}

// repositoryIn returns the words of a link for the repository that it leads to: those behind its
// owner in [acme/lantern], those before any others in [Lantern project]; none where they say
// otherwise, and where the word is one of the language.
func (x *Namer) repositoryIn(words prose.Span, host, path string) prose.Span {
	owner, repository, _ := strings.Cut(strings.TrimSuffix(path, ".git"), "/")
	if !prose.SourceHost(host) || words.Len() < 2 || x.OrdinaryWord(strings.ToLower(repository)) {
		return prose.Span{}
	}
	text := func(s prose.Span) string {
		return kg.Fold(x.Doc.Text[x.Words[s.From].Start:x.Words[s.To-1].End])
	}
	for i := words.From + 1; i < words.To; i++ {
		behind, before := prose.Span{From: i, To: words.To}, prose.Span{From: words.From, To: i}
		switch {
		case x.GapBefore(i) == "/" && text(before) == kg.Fold(owner) && text(behind) == kg.Fold(repository):
			return behind
		case x.GapBefore(i) == " " && text(before) == kg.Fold(repository):
			return before
		}
	}
	return prose.Span{}
}

// linkedKind returns the kind of what the words of a link are the name of, as its address tells
// it, empty if that doesn't.
func (x *Namer) linkedKind(words prose.Span, host, path string, same bool) kg.Kind {
	numbered, series := x.NumberedAt(words.From)
	switch {
	case prose.Profile(host, path) && x.known(words) == nil && (x.PersonLike(words, path) || x.creditedLink(words)):
		return kg.Person
	case numbered == words.Len():
		return series
	case kindOfSite(host, path) != "" && prose.Heads[x.LowerText(words.To-1)] == "":
		return kindOfSite(host, path)
	case same && (prose.SourceHost(host) || x.Words[words.From].At(prose.InCode) || pagesHost(host) && x.hyphenedSmall(words)):
		return kg.Project
	}
	return ""
}

// reads reports whether the words of a link that is spelled otherwise are read as a part of the text: they begin
// with an article, or are somebody's or of other names already.
func (x *Namer) reads(words prose.Span, host, path string) bool {
	if prose.Articles[x.LowerText(words.From)] {
		return true
	}
	return x.covers(words) && x.known(words) == nil && !x.namedAfterPlace(words, host, path)
}

// linksByName reports whether the words of a link are the name of what it leads to.
func (x *Namer) linksByName(words prose.Span, host, path string, same bool) bool {
	return x.NameLike(words, same) || x.classedLink(words) || x.namesCode(words, path, same) ||
		x.namesRepository(words, host, path) || x.spelledAsRepository(words, host, path) ||
		x.namesSite(words, host, path) || x.NamesPerson(words, host, path)
}

// parted reports whether a dash parts the words, so that they name two things: "Name -
// Title".
func (x *Namer) parted(words prose.Span) bool {
	for i := words.From + 1; i < words.To; i++ {
		if x.GapBefore(i) != "-" && IsDash(x.GapBefore(i)) {
			return true
		}
	}
	return false
}

// namesRepository reports whether an ordinary word is the name of the repository that it
// leads to, and doesn't say what that is for: "a tool called [sieve](…)".
func (x *Namer) namesRepository(words prose.Span, host, path string) bool {
	owner, repository, _ := strings.Cut(path, "/")
	lex := x.Lexeme(words.From)
	return words.Len() == 1 && prose.SourceHost(host) && owner != "" && lex.Text == repository && !lex.Negative && !prose.Invitation[lex.Text] && !strings.HasSuffix(lex.Text, "s")
}

// namesSite reports whether a word of the language is what a site is called, to whose first page
// it leads: [scrapbook](https://joinscrapbook.com).
func (x *Namer) namesSite(words prose.Span, host, path string) bool {
	lex := x.Lexeme(words.From)
	return words.Len() == 1 && path == "" && strings.Count(host, ".") == 1 && !lex.Small && !lex.Negative && !prose.Invitation[lex.Text] && !services[lex.Text] &&
		(siteLabel(lex.Text, host) || siteLabel(lex.Text, withoutCall(host)))
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
func (x *Namer) namesCode(words prose.Span, path string, same bool) bool {
	first := x.Words[words.From]
	if !same || !first.At(prose.InCode) || !first.Is(prose.Lower|prose.Capital|prose.Camel) || prose.Invitation[x.LowerText(words.From)] {
		return false
	}
	if folders := strings.Split(path, "/"); len(folders) > 1 && packageFolders[folders[len(folders)-2]] {
		return true
	}
	for i := words.From; i < words.To; i++ {
		if !x.OrdinaryWord(x.LowerText(i)) {
			return true
		}
	}
	return false
}

// packageFolders are what addresses of packages have before the name.
var packageFolders = map[string]bool{"crates": true, "crate": true, "package": true, "packages": true, "project": true, "projects": true, "gems": true, "modules": true}

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

// titlesPost reports whether the words of a link have names within and the address is that of a day: they are the title
// of what was written then, and no name.
func (x *Namer) titlesPost(words prose.Span, path string) bool {
	return words.Len() > 2 && dayInPath().MatchString(path) && x.covers(words) && x.known(words) == nil
}

// dayInPath finds the year and the month in the address of a post.
var dayInPath = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(^|/)20\d\d/[01]?\d/`) })

// captionedName proposes what an item of a list says before the bare address of just
// that: "* The Mesh Show http://meshshow.example/".
func (x *Namer) captionedName(link *markdown.Link, bare prose.Span) {
	sentence := x.Words[bare.From].Sentence
	words := prose.Span{From: x.First[sentence], To: bare.From}
	item := x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind == markdown.Item
	if !item || words.Len() < 1 || words.Len() > prose.MaxAnchor || bare.To < x.First[sentence+1] {
		return
	}
	start, end := int(x.Words[words.From].Start), int(x.Words[words.To-1].End)
	if end > link.Start { // the link begins inside a word
		return
	}
	host, path := prose.Address(link.Target)
	if host == "" || strings.Trim(x.Doc.Text[end:link.Start], " :-–—(") != "" || !x.NameLike(words, true) {
		return
	}
	key := kg.Fold(x.Doc.Text[start:end])
	if known := x.covers(words); !known && sameName(key, host, path) || known && x.known(words) == nil && siteLabel(key, host) {
		x.propose(words.From, words.To, "link", Certain, "").URL = link.Target
	}
}

// siteLabel reports whether a folded text is all of the first part of a host's name.
func siteLabel(key, host string) bool {
	label, _, found := strings.Cut(host, ".")
	return found && kg.Fold(label) == key
}

// insideSentenceGap reports whether words of a link lie in two sentences.
func (x *Namer) insideSentenceGap(words prose.Span) bool {
	return x.Words[words.From].Sentence != x.Words[words.To-1].Sentence
}

// beforeGloss returns words without what stands in brackets behind the first of them: JWT, of
// "JWT (JSON Web Token)".
func (x *Namer) beforeGloss(words prose.Span) prose.Span {
	for i := words.From + 1; i < words.To; i++ {
		if strings.Contains(x.GapBefore(i), "(") {
			return prose.Span{From: words.From, To: i}
		}
	}
	return words
}

// sharesStem reports whether two keys begin alike or one holds the other.
func sharesStem(a, b string) bool {
	n := min(len(a), len(b))
	return n >= 3 && (strings.Contains(a, b) || strings.Contains(b, a) || a[:min(n, 4)] == b[:min(n, 4)])
}
