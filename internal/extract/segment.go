package extract

import (
	"strings"

	"notes/internal/company"
)

// segment is a stretch of a sentence between the signs that part the items of
// a speaker line: "Title - Ada Lovelace, Engineer, Analytical & Co".
type segment struct {
	words span
	gap   string // what stands before it
}

// readLine takes up a sentence as the line that is asked about until the next one is read.
func (x *Namer) readLine(sentence int) {
	x.line = x.segments(sentence, x.line[:0])
	x.quotedTitle = x.quotedField()
}

// segments appends the segments of a sentence, of a heading those of its content.
func (x *Namer) segments(sentence int, out []segment) []segment {
	from, to := x.first[sentence], x.contentEnd(sentence)
	words := x.words
	if from == to {
		return out
	}
	current := segment{words: span{from, from + 1}}
	speaker := x.underTitle(sentence)
	for i := from + 1; i < to; i++ {
		gap := x.doc.Text[words[i-1].end:words[i].start]
		text := x.text(words[i])
		joint := i+1 < to && (text == "and" || text == "from" && (speaker || x.endsTitled(current)))
		if gap == " " && !joint { // most are
			current.words.to = i + 1
			continue
		}
		if gap == ", " && company.Tells(x.lowerText(i)) {
			continue
		}
		if splits(gap) || joint {
			out = append(out, current)
			if joint {
				i++
				gap = " " + text + " "
			}
			current = segment{words: span{i, i}, gap: gap}
		}
		current.words.to = i + 1
	}
	return append(out, current)
}

// endsTitled reports whether a segment is somebody behind a dash of a heading: "Title - Name
// from Company".
func (x *Namer) endsTitled(seg segment) bool {
	return dash(seg.gap) && x.isHeading(int(x.words[seg.words.from].sentence)) && x.personShaped(seg.words) && x.personScore(seg.words) > 0
}

// splits reports whether a gap parts two items.
func splits(gap string) bool {
	if len(gap) < 2 {
		return gap == "|" || gap == "("
	}
	return gap == ", " || gap == "- " || strings.ContainsAny(gap, ",;:()|&@") || strings.Contains(gap, " - ") || strings.Contains(gap, "– ") || strings.Contains(gap, "—") ||
		strings.Contains(gap, " -") || strings.Contains(gap, "--") || gap == " / "
}

// dash reports whether a gap is a dash between words.
func dash(gap string) bool {
	return gap == "- " || strings.Contains(gap, " - ") || strings.Contains(gap, "–") || strings.Contains(gap, "—") || strings.Contains(gap, " -") || strings.Contains(gap, "--") || strings.Contains(gap, "|")
}

// spacedDash reports whether a gap is a dash between spaces, and nothing else.
func spacedDash(gap string) bool { return gap == " - " || gap == " – " || gap == " — " }
