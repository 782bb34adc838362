package findings

import (
	"slices"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/internal/vocab"
)

// KubeCon 2024 leaves open which edition of that year a note is of. Most notes tell it where they
// begin: their place, what their metadata and first lines say beside the name, or their day. What fits
// two editions tells nothing.

// narrowed returns the only edition of a series in a year that the beginning of a note with a date
// fits, nil if none or several do.
func (b *Builder) narrowed(series *vocab.Entry, year, day string) *vocab.Entry {
	all := b.Namer.Vocab.Editions(series)
	sisters := keep(all, func(e *vocab.Entry) bool { return strings.HasPrefix(e.Date, year) })
	if len(sisters) == 0 {
		return nil
	}
	namings := b.namings(series, all)
	told := keep(sisters, func(e *vocab.Entry) bool { return b.opensWith(e, namings) })
	if len(told) == 0 && len(sisters) > 1 {
		told = sisters
	}
	if len(told) > 1 {
		told = keep(told, func(e *vocab.Entry) bool { return freshOn(e, day) })
	}
	if len(told) != 1 {
		return nil
	}
	return told[0]
}

// keep returns the editions of a list of which something is true.
func keep(list []*vocab.Entry, is func(*vocab.Entry) bool) []*vocab.Entry {
	var kept []*vocab.Entry
	for _, e := range list {
		if is(e) {
			kept = append(kept, e)
		}
	}
	return kept
}

// opensWith reports whether a note begins with what tells an edition.
func (b *Builder) opensWith(e *vocab.Entry, namings []seriesNaming) bool {
	if e.Place != "" && prose.HasWord(strings.ToLower(b.Doc.Front.Location), strings.ToLower(e.Place), -1, -1) {
		return true
	}
	return slices.ContainsFunc(namings, func(n seriesNaming) bool { return n.tells(e) })
}

// seriesNaming is a sentence of the opening of a note that names a series. It is read once, for its words may be
// as many as those of the note.
type seriesNaming struct {
	years []string
	held  []*vocab.Entry // the editions whose place stands there
	names []string       // what the series is called there
}

// namings returns the sentences of the opening that name a series, which has these editions.
func (b *Builder) namings(series *vocab.Entry, all []*vocab.Entry) []seriesNaming {
	var list []seriesNaming
	end, last := b.opening(), int32(-1)
	for i := range b.Found {
		f := &b.Found[i]
		sentence := b.sentenceOf(f)
		if f.Entry == nil || f.Entry.Key() != series.Key() || b.Doc.Sentences[sentence].Block >= end {
			continue
		}
		if sentence != last {
			s := b.Doc.Sentences[sentence]
			list, last = append(list, readNaming(b.Doc.Text[s.Start:s.End], all)), sentence
		}
		n := &list[len(list)-1]
		n.names = append(n.names, " "+strings.ToLower(b.Namer.TextOf(f.Candidate))+" ")
	}
	return list
}

// readNaming reads a sentence that names a series with these editions.
func readNaming(text string, all []*vocab.Entry) seriesNaming {
	return seriesNaming{
		years: naming.YearsIn(text),
		held:  keep(all, func(e *vocab.Entry) bool { return e.Place != "" && prose.HasWord(text, e.Place, -1, -1) }),
	}
}

// tells reports whether the sentence says that it is of an edition: by its place, or by the region in the
// name if no place of another and no other year stands there.
func (n *seriesNaming) tells(e *vocab.Entry) bool {
	switch {
	case len(n.years) > 0 && !slices.Contains(n.years, e.Date[:len("2006")]):
		return false
	case len(n.held) > 0:
		return slices.Contains(n.held, e)
	}
	return slices.ContainsFunc(n.names, func(name string) bool { return naming.SameRegion(e, name) })
}

// opening returns the block behind the metadata and the first lines of the note.
func (b *Builder) opening() int {
	seen := 0
	for i := range b.Doc.Blocks {
		if b.Doc.Blocks[i].Kind == markdown.Meta {
			continue
		}
		if seen++; seen > firstLines {
			return i
		}
	}
	return len(b.Doc.Blocks)
}

// sentenceOf returns the sentence that a mention stands in.
func (b *Builder) sentenceOf(f *Found) int32 { return b.Namer.Words[f.Words.From].Sentence }

// freshOn reports whether an edition was held on a day or not long before it.
func freshOn(e *vocab.Entry, day string) bool {
	since, ok := naming.DaysBetween(e.Date, day)
	return ok && since >= -naming.EditionDays && since <= naming.RecallDays
}
