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

// Names are names by their first word, in lower case; longer ones first.
type Names map[string][]Name

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
	names := Names{}
	for _, n := range list {
		word := strings.ToLower(n.Text[:wordEnd(n.Text)])
		if several[strings.ToLower(n.Text)] {
			n.Target = ""
		}
		if word == "" || slices.Contains(names[word], n) {
			continue
		}
		names[word] = append(names[word], n)
	}
	for _, same := range names {
		slices.SortFunc(same, func(a, b Name) int {
			if len(a.Text) != len(b.Text) {
				return len(b.Text) - len(a.Text)
			}
			return strings.Compare(a.Text, b.Text)
		})
	}
	return names
}

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
	p := proposer{doc: doc, file: file, names: names, known: known, linked: map[string]bool{}}
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
	doc    *markdown.Document
	file   []byte
	names  Names
	known  Known
	linked map[string]bool // targets that the note links to
	edits  []Edit
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
	for _, n := range p.names[strings.ToLower(word)] {
		if at+len(n.Text) > end {
			continue
		}
		found := p.doc.Text[at : at+len(n.Text)]
		same := found == n.Text || strings.ContainsRune(n.Text, ' ') && strings.EqualFold(found, n.Text)
		if same && wordEnd(p.doc.Text[at+len(n.Text):end]) == 0 && p.plain(at, at+len(n.Text)) && (n.Target == "" || p.means(n, at)) {
			return n, true
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

// plain reports whether no code, link, address or tag overlaps a stretch.
func (p *proposer) plain(start, end int) bool {
	for _, m := range p.doc.Marks {
		if m.Kind != markdown.Strong && m.Kind != markdown.Emphasis && m.Start < end && start < m.End {
			return false
		}
	}
	return true
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
