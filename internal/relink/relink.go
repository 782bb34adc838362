// Package relink finds the places in a note where another note is named and not
// linked, and turns them into wikilinks.
//
// It changes prose only: no code, heading, front matter, HTML, address, existing
// link or link definition is touched, and every other byte of the file stays as
// it is. It is a pure function of the file and the names.
package relink

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Name is a name of a note.
type Name struct {
	Text   string // title, alias or file name, in NFC; of one word it is found in its own case only
	Target string // what a wikilink to the note says; empty if the name stands for several notes
}

// Names are names by their text. A place costs as many look-ups as names that begin with the word
// there have different lengths, however many names do: the titles of a series all begin alike.
type Names struct {
	lengths map[string][]int  // in bytes, of the names that begin with a word, in lower case; falling
	named   map[string][]Name // by their text without regard to case
}

// NewNames makes names ready to be looked for. A text that stands for two
// targets has none: it is looked for, so that no part of it is linked.
func NewNames(list []Name) Names {
	targets := map[string]string{}
	several := map[string]bool{}
	for _, n := range list {
		key := strings.ToLower(n.Text)
		if t, ok := targets[key]; ok && t != n.Target {
			several[key] = true
		}
		targets[key] = n.Target
	}
	names := Names{map[string][]int{}, map[string][]Name{}}
	known := map[Name]bool{}
	for _, n := range list {
		if several[strings.ToLower(n.Text)] {
			n.Target = ""
		}
		if !known[n] {
			known[n] = true
			names.add(n)
		}
	}
	for _, same := range names.named {
		slices.SortFunc(same, func(a, b Name) int { return strings.Compare(a.Text, b.Text) })
	}
	return names
}

// add adds a name that begins with a word.
func (names Names) add(n Name) {
	word := strings.ToLower(n.Text[:wordEnd(n.Text)])
	if word == "" {
		return
	}
	lengths := names.lengths[word]
	i, known := slices.BinarySearchFunc(lengths, len(n.Text), func(a, b int) int { return b - a })
	if !known {
		names.lengths[word] = slices.Insert(lengths, i, len(n.Text))
	}
	names.named[folded(n.Text)] = append(names.named[folded(n.Text)], n)
}

// folded is the same for all texts that differ in case only.
func folded(text string) string { return strings.ToLower(strings.ToUpper(text)) }

// writable reports whether a wikilink can say target and text of a name, which have none of the
// signs that part or end it.
func (n Name) writable() bool {
	return !strings.ContainsAny(n.Target, "#^|[]") && !strings.ContainsAny(n.Text, "|[]")
}

// Edit puts a text in the place of a stretch of the file.
type Edit struct {
	Start, End int // bytes of the file
	Text       string
}

// Sentence is a sentence of a note.
type Sentence struct {
	Index int // in the order of the file
	Text  string
}

// Known is what is known of a note besides what its file says.
type Known struct {
	Linked []string                                      // targets of the note itself and of those that it links to by any name
	Meant  func(n Name, s Sentence, start, end int) bool // whether a sentence means a note by a name that it has between two places
	Leads  func(n Name) bool                             // whether the target of a name leads to its note from this one
}

// Propose returns the edits that link the first mention of each note that the
// file names, means and doesn't link to yet, in the order of the file. It costs what
// reading the file costs.
func Propose(file []byte, names Names, known Known) []Edit {
	doc := markdown.Parse(file)
	p := proposer{doc: doc, file: file, names: names, known: known, covered: covered(doc.Marks), linked: map[string]bool{}}
	for _, target := range known.Linked {
		p.linked[stem(target)] = true
	}
	for _, l := range doc.Links {
		p.linked[stem(l.Target)] = true
	}
	for i := range doc.Blocks {
		switch b := &doc.Blocks[i]; b.Kind {
		case markdown.Paragraph, markdown.Item, markdown.Quote, markdown.Row, markdown.Note:
			p.block(b)
		}
	}
	return p.edits
}

// stem is what a link's target says of the note's name.
func stem(target string) string {
	target = target[strings.LastIndexByte(target, '/')+1:]
	return norm.NFC.String(kg.TrimNoteEnding(target))
}

type proposer struct {
	doc     *markdown.Document
	file    []byte
	names   Names
	known   Known
	covered []stretch       // by markup in which nothing is linked; rising, apart
	linked  map[string]bool // targets that the note links to
	edits   []Edit
}

// block goes through the words of a block.
func (p *proposer) block(b *markdown.Block) {
	text := p.doc.Text
	for at := b.Start; at < b.End; {
		size := wordEnd(text[at:b.End])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(text[at:b.End])
			at += size
			continue
		}
		if n, ok := p.nameAt(at, b.End, text[at:at+size]); ok {
			if n.Target != "" && !p.linked[stem(n.Target)] && n.writable() && p.known.Leads(n) {
				p.link(b, n, at)
			}
			at += len(n.Text)
			continue
		}
		at += size
	}
}

// nameAt returns the longest name that stands at a place and is meant, as a whole word and outside
// of other markup.
func (p *proposer) nameAt(at, end int, word string) (Name, bool) {
	for _, length := range p.names.lengths[strings.ToLower(word)] {
		if at+length > end || wordEnd(p.doc.Text[at+length:end]) != 0 || !p.plain(at, at+length) {
			continue
		}
		found := p.doc.Text[at : at+length]
		for _, n := range p.names.named[folded(found)] {
			same := found == n.Text || strings.ContainsRune(n.Text, ' ') && strings.EqualFold(found, n.Text)
			if same && (n.Target == "" || p.means(n, at)) {
				return n, true
			}
		}
	}
	return Name{}, false
}

// means reports whether the sentence at a place means a note by a name, which may be
// longer than the sentence.
func (p *proposer) means(n Name, at int) bool {
	all := p.doc.Sentences
	i := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if i == len(all) || all[i].Start > at {
		return false
	}
	s, end := all[i], at+len(n.Text)
	return p.known.Meant(n, Sentence{i, p.doc.Text[s.Start:max(s.End, end)]}, at-s.Start, end-s.Start)
}

// stretch is a part of the text.
type stretch struct{ start, end int }

// covered returns what code, links, addresses and tags cover.
func covered(marks []markdown.Mark) []stretch {
	var list []stretch
	for _, m := range marks {
		if m.Kind == markdown.Strong || m.Kind == markdown.Emphasis {
			continue
		}
		if last := len(list) - 1; last >= 0 && m.Start < list[last].end {
			list[last].end = max(list[last].end, m.End)
			continue
		}
		list = append(list, stretch{m.Start, m.End})
	}
	return list
}

// plain reports whether no code, link, address or tag overlaps a stretch.
func (p *proposer) plain(start, end int) bool {
	i := sort.Search(len(p.covered), func(i int) bool { return p.covered[i].end > start })
	return i == len(p.covered) || p.covered[i].start >= end
}

// link proposes a wikilink, if the file has the same characters there.
func (p *proposer) link(b *markdown.Block, n Name, at int) {
	start, end := p.inFile(at, at+len(n.Text))
	found := string(p.file[start:end])
	if norm.NFC.String(found) != p.doc.Text[at:at+len(n.Text)] || bracketed(p.file, start, len(found)) {
		return
	}
	text := "[[" + found + "]]"
	if norm.NFC.String(n.Target) != norm.NFC.String(found) {
		bar := "|"
		if b.Kind == markdown.Row {
			bar = `\|`
		}
		text = "[[" + n.Target + bar + found + "]]"
	}
	p.linked[stem(n.Target)] = true
	p.edits = append(p.edits, Edit{start, end, text})
}

// inFile returns where in the file a stretch of the text stands, whose last character may have its
// marks behind it there.
func (p *proposer) inFile(from, to int) (start, end int) {
	_, size := utf8.DecodeLastRuneInString(p.doc.Text[:to])
	start, end = p.doc.Offset(from), p.doc.Offset(to-size)
	if size = norm.NFC.NextBoundary(p.file[end:], true); size < 0 {
		size = 0
	}
	return start, max(start, end+size)
}

// bracketed reports whether brackets stand right around a stretch: a link that
// leads nowhere yet, or a footnote. Behind new brackets one would begin an address.
func bracketed(file []byte, start, n int) bool {
	return start > 0 && (file[start-1] == '[' || file[start-1] == '^') || start+n < len(file) && (file[start+n] == ']' || file[start+n] == '(')
}

// wordEnd returns how long the word is that a text begins with.
func wordEnd(text string) int {
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(text)
}

// Apply makes edits, which rise and don't overlap.
func Apply(file []byte, edits []Edit) []byte {
	var out []byte
	at := 0
	for _, e := range edits {
		out = append(append(out, file[at:e.Start]...), e.Text...)
		at = e.End
	}
	return append(out, file[at:]...)
}
