package markdown

import "sort"

// Document is one note as readable text with its structure and, for each byte
// of the text, its place in the file.
//
// Text holds the words that a reader sees: markup taken off, soft line breaks
// turned into spaces, entities and backslash escapes resolved, mis-decoded
// characters repaired, normalised to NFC. Code blocks, URLs, HTML tags and
// attributes, comments, shortcodes and link definitions are not in it. Blocks
// are separated by one line feed; all offsets below are byte offsets in Text.
type Document struct {
	Front     FrontMatter
	Text      string
	Sections  []Section  // in order; Sections[0] is the text before the first heading, also when empty
	Blocks    []Block    // in order of Start, not overlapping
	Sentences []Sentence // in order of Start, not overlapping, each inside one block
	Marks     []Mark     // sorted by Start, then by End descending
	Links     []Link     // in the order of the file
	Anchors   []string   // names besides headings that links lead to, in no order
	Tags      []Tag      // #tags in the text, in the order of the file; those of the front matter are in Front
	Problems  []Problem  // what could not be read, in the order of the file

	runs   []run  // maps Text to the file
	lines  []int  // file offset of the start of each line
	counts []int  // characters before each multiple of stride; empty if no line is long
	file   []byte // the file as it is
}

// FrontMatter is what stands between the fences at the top of a note, and in
// properties before its text. Every string value that is prose (title,
// description, authors, speakers, event, location, tags) is also a block of kind
// [Meta] in the text, so that names in it have a place.
type FrontMatter struct {
	Title    string
	Date     string // as written
	Created  string // when the note was, as written
	Event    string
	Location string
	Room     string // where the talk of the note is, in a house
	Tags     []string
	Aliases  []string
	People   []string // authors and speakers
}

// Section is a heading and what stands under it up to the next heading.
type Section struct {
	Heading string // text of the heading; empty for Sections[0] and headings without words
	Level   int    // 1 to 6; 0 for Sections[0]
	Block   int    // index of the heading's block; -1 where Heading is empty
	Parent  int    // index of the enclosing section; -1 for none
}

// BlockKind says what a block is.
type BlockKind uint8

// The kinds of blocks.
const (
	Paragraph BlockKind = iota
	Heading
	Item  // the text of a list item, without its nested lists
	Quote // a paragraph in a block quotation
	Row   // a table row; its cells are its sentences
	Note  // a footnote's text
	HTML  // text inside an HTML block
	Meta  // a value of the front matter
)

// Block is the unit in which two names count as near each other.
type Block struct {
	Kind    BlockKind
	Section int // index into Sections
	Parent  int // index of the list item that this block is nested in, or of the paragraph that leads to its list; -1 for none
	Depth   int // nesting depth of lists and quotations
	Start   int
	End     int
	Label   string // for Meta: what it says, as the most usual key for it (title, tags, people, speakers …); else empty

	Employer int // for Meta on somebody: where whom they work for begins in the text; else 0
}

// Sentence is a sentence, list item, heading or table cell.
type Sentence struct {
	Block  int // index into Blocks
	Start  int
	End    int
	Column string // for a cell below the header of a table: what that says of its column, in lower case
}

// MarkKind says how a stretch of text was marked up.
type MarkKind uint8

// The kinds of marks.
const (
	Code     MarkKind = iota // a code span
	Strong                   // strong emphasis
	Emphasis                 // emphasis
	Anchor                   // the text of a link; Link says which
	Wiki                     // the text of a wikilink; Link says which
	Image                    // the description of an image
	Bare                     // a bare URL or e-mail address standing in the text: no names in it
	Hashtag                  // a #tag
)

// Mark is a stretch of text with markup on it.
type Mark struct {
	Kind  MarkKind
	Start int
	End   int
	Link  int // index into Links for Anchor, Wiki and Image; -1 otherwise
}

// Link is a link or image that the author wrote.
type Link struct {
	Start    int // of the words that carry the link
	End      int
	Target   string // as written, without the fragment
	Fragment string // what follows #
	Wiki     bool
	Embed    bool // ![[target]] or an image

	place int // offset in the file where the link's markup begins
}

// Tag is a #tag in the text.
type Tag struct {
	Start int
	End   int
	Name  string // without #
}

// Problem is something in a note that could not be read. The rest was.
type Problem struct {
	Line   int // counted from 1
	Column int // in characters, counted from 1
	Reason string
}

// run says that Text[text:] up to the next run comes from file[file:], byte
// for byte if exact (white space aside: a space may stand for a line feed),
// else all of it from the one place.
type run struct {
	text, file int
	exact      bool
}

// Offset returns the place in the file that the byte at offset in Text comes
// from.
func (d *Document) Offset(offset int) int {
	return offsetIn(d.runs, offset)
}

// offsetIn returns the place in the file that runs give for an offset in the
// text.
func offsetIn(runs []run, offset int) int {
	i := sort.Search(len(runs), func(i int) bool { return runs[i].text > offset }) - 1
	if i < 0 {
		return 0
	}
	return runs[i].place(offset)
}

// place returns the place in the file of an offset in the run.
func (r run) place(offset int) int {
	if r.exact {
		return r.file + offset - r.text
	}
	return r.file
}
