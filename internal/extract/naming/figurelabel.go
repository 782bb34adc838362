package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A paper numbers what it adds to itself with a letter and a digit, and others grade or list things so: Figure S3,
// "S1 crash, S2 wrong result, S3 bad text". Some software has such a name.

// labels reports whether the form is one of such labels: what is numbered so stands before it, or before those that
// it is listed with, or the sentence has two more of its letter.
func (f *form) labels(sense *vocab.Sense) bool {
	i := f.words.From
	text := f.x.Surface(f.x.Words[i])
	if f.words.Len() > 1 || !isLabel(text) || sense.Entry.Kind == kg.Hardware || sense.Entry.Kind == kg.Language {
		return false
	}
	sentence := f.x.Words[i].Sentence
	first := max(f.x.First[sentence], i-mostLabels)
	before := i - 1
	for before > first && f.x.besideLabel(before, text[:1]) {
		before--
	}
	if before >= first && f.x.numbersPart(before) {
		return true
	}
	others := 0
	for n := first; n < min(f.x.First[sentence+1], i+mostLabels); n++ {
		if other := f.x.Surface(f.x.Words[n]); other != text && isLabel(other) && other[0] == text[0] {
			others++
		}
	}
	return others > 1
}

// mostLabels is how many words to either side of a label are looked at for others.
const mostLabels = 24

// isLabel reports whether a text is a capital letter with a digit, or two digits.
func isLabel(text string) bool {
	return (len(text) == 2 || len(text) == 3) && prose.IsUpper(text[0]) && prose.Decimal(text[1:])
}

// besideLabel reports whether word i is a label of a letter, or joins two.
func (x *Namer) besideLabel(i int32, letter string) bool {
	text := x.Surface(x.Words[i])
	return text == "and" || text == "or" || text == "to" || isLabel(text) && strings.HasPrefix(text, letter)
}

// numbersPart reports whether word i is what the parts of a paper and their pictures are called. A text and a file are
// some only with a capital: the file S3 keeps.
func (x *Namer) numbersPart(i int32) bool {
	text := x.LowerText(i)
	return numberedParts[text] || x.Words[i].Is(prose.Capital) && namedParts[text]
}

var (
	numberedParts = map[string]bool{"figure": true, "figures": true, "fig": true, "figs": true, "table": true, "tables": true, "appendix": true, "supplement": true}
	namedParts    = map[string]bool{
		"text": true, "texts": true, "file": true, "files": true, "movie": true, "movies": true, "video": true, "videos": true, "dataset": true, "datasets": true,
		"data": true, "method": true, "methods": true, "note": true, "notes": true, "scheme": true, "schemes": true, "checklist": true, "protocol": true,
		"equation": true, "severity": true, "priority": true,
	}
)
