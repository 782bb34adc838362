package extract

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// unreadPlaces tells of each place in the file of the note read last where one of the names
// is written and no text comes from: a block of code, a comment, an attribute. Addresses of
// links say again what their texts do. No name is longer than longest bytes.
func (x *Extractor) unreadPlaces(file string, keys map[string]bool, longest int, tell func(Verdict)) {
	for start := 0; start < len(file); {
		size := wordSize(file[start:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(file[start:])
			start += size
			continue
		}
		end := spelledIn(file, start, keys, longest)
		if end == start {
			start += size
			continue
		}
		if !x.reads(start) && !insideAddress(file[:start]) {
			line, column := x.namer.Doc.FilePosition(start)
			tell(Verdict{Key: kg.Fold(file[start:end]), Text: file[start:end], Line: line, Column: column, Reason: "no names are read in blocks of code, comments and other markup"})
		}
		start = end
	}
}

// spelledIn returns where the words of a line that stand at a place and spell one of the names end,
// the place itself if they spell none.
func spelledIn(file string, start int, keys map[string]bool, longest int) int {
	for end := start; end < len(file) && file[end] != '\n'; {
		size := wordSize(file[end:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(file[end:])
			end += size
			continue
		}
		end += size
		key := kg.Fold(file[start:end])
		if keys[key] {
			return end
		}
		if len(key) > longest {
			break
		}
	}
	return start
}

// wordSize returns how many bytes of letters and digits a text begins with.
func wordSize(text string) int {
	if at := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); at >= 0 {
		return at
	}
	return len(text)
}

// reads reports whether text comes from a place in the file.
func (x *Extractor) reads(at int) bool {
	doc := x.namer.Doc
	i := sort.Search(len(doc.Text), func(i int) bool { return doc.Offset(i) >= at })
	return i < len(doc.Text) && doc.Offset(i) == at
}

// maxAddress is how many bytes of a line are looked through for the address that a place is part of.
const maxAddress = 2000

// insideAddress reports whether what follows is part of where a link leads, as the line has it.
func insideAddress(before string) bool {
	before = before[max(0, len(before)-maxAddress):]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	word := line[strings.LastIndexAny(line, " \t")+1:]
	return strings.Contains(word, "://") || strings.Contains(word, "](") || strings.LastIndex(line, "[[") > strings.LastIndex(line, "]]")
}
