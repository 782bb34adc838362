package naming

import (
	"strings"

	"notes/internal/company"
	"notes/internal/extract/prose"
)

// segment is a stretch of a sentence between the signs that part the items of
// a speaker line: "Title - Ada Lovelace, Engineer, Analytical & Co".
type segment struct {
	words     prose.Span
	gap       string // what stands before it
	addressed bool   // brackets behind it say by which pronouns: Ada Lovelace (she/her)
}

// readLine takes up a sentence as the line that is asked about until the next one is read.
func (x *Namer) readLine(sentence int) {
	x.line = x.segments(sentence, x.line[:0])
	x.quotedTitle = x.quotedField()
}

// segments appends the segments of a sentence, of a heading those of its content.
func (x *Namer) segments(sentence int, out []segment) []segment {
	from, to := x.First[sentence], x.ContentEnd(sentence)
	words := x.Words
	if from == to {
		return out
	}
	current := segment{words: prose.Span{From: from, To: from + 1}}
	speaker := x.UnderTitle(sentence)
	for i := from + 1; i < to; i++ {
		gap := x.Doc.Text[words[i-1].End:words[i].Start]
		text := x.Surface(words[i])
		joint := i+1 < to && (text == "and" || text == "from" && (speaker || x.endsTitled(current)))
		if gap == " " && !joint { // most are
			current.words.To = i + 1
			continue
		}
		if gap == ", " && company.Tells(x.LowerText(i)) {
			continue
		}
		if splits(gap) || joint {
			out = x.appendSegment(out, current)
			if joint {
				i++
				gap = " " + text + " "
			}
			current = segment{words: prose.Span{From: i, To: i}, gap: gap}
		}
		current.words.To = i + 1
	}
	return x.appendSegment(out, current)
}

// appendSegment appends a segment, or takes the one before for a person if it is pronouns in brackets.
func (x *Namer) appendSegment(out []segment, seg segment) []segment {
	if n := len(out); n > 0 && strings.HasSuffix(seg.gap, "(") && x.pronouns(seg.words) {
		out[n-1].addressed = true
		return out
	}
	return append(out, seg)
}

// pronouns reports whether words are those by which somebody is spoken of: she/her.
func (x *Namer) pronouns(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if !personal[x.LowerText(i)] || i > words.From && x.GapBefore(i) != "/" {
			return false
		}
	}
	return words.Len() > 1
}

// personal are the pronouns by which people are spoken of.
var personal = map[string]bool{
	"he": true, "him": true, "his": true, "she": true, "her": true, "hers": true, "they": true, "them": true, "theirs": true,
}

// endsTitled reports whether a segment is somebody behind a dash of a heading: "Title - Name
// from Company".
func (x *Namer) endsTitled(seg segment) bool {
	return IsDash(seg.gap) && x.IsHeading(int(x.Words[seg.words.From].Sentence)) && x.PersonShaped(seg.words) && x.personScore(seg.words) > 0
}

// splits reports whether a gap parts two items.
func splits(gap string) bool {
	if len(gap) < 2 {
		return gap == "|" || gap == "("
	}
	return gap == ", " || gap == "- " || strings.ContainsAny(gap, ",;:()|&@") || strings.Contains(gap, " - ") || strings.Contains(gap, "– ") || strings.Contains(gap, "—") ||
		strings.Contains(gap, " -") || strings.Contains(gap, "--") || gap == " / "
}

// IsDash reports whether a gap is a dash between words.
func IsDash(gap string) bool {
	return gap == "- " || strings.Contains(gap, " - ") || strings.Contains(gap, "–") || strings.Contains(gap, "—") || strings.Contains(gap, " -") || strings.Contains(gap, "--") || strings.Contains(gap, "|")
}
