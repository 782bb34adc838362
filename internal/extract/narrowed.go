package extract

import (
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// KubeCon 2024 leaves open which edition of that year a note is of. Most notes tell it where they
// begin: their place, what their metadata and first lines say beside the name, or their day. What fits
// two editions tells nothing.

// narrowed returns the only edition of a series in a year that the beginning of a note with a date
// fits, nil if none or several do.
func (b *builder) narrowed(series *vocab.Entry, year, day string) *vocab.Entry {
	all := b.x.vocab.Editions(series)
	sisters := keep(all, func(e *vocab.Entry) bool { return strings.HasPrefix(e.Date, year) })
	if len(sisters) == 0 {
		return nil
	}
	told := keep(sisters, func(e *vocab.Entry) bool { return b.opensWith(e, series, all) })
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

// opensWith reports whether a note begins with what tells an edition of a series.
func (b *builder) opensWith(e, series *vocab.Entry, all []*vocab.Entry) bool {
	if e.Place != "" && hasWord(strings.ToLower(b.doc.Front.Location), strings.ToLower(e.Place), -1, -1) {
		return true
	}
	end := b.opening()
	for i := range b.found {
		f := &b.found[i]
		if f.entry == nil || f.entry.Key() != series.Key() || b.doc.Sentences[b.sentenceOf(f)].Block >= end {
			continue
		}
		if b.tells(e, f, all) {
			return true
		}
	}
	return false
}

// opening returns the block behind the metadata and the first lines of the note.
func (b *builder) opening() int {
	seen := 0
	for i := range b.doc.Blocks {
		if b.doc.Blocks[i].Kind == markdown.Meta {
			continue
		}
		if seen++; seen > firstLines {
			return i
		}
	}
	return len(b.doc.Blocks)
}

// sentenceOf returns the sentence that a mention stands in.
func (b *builder) sentenceOf(f *found) int32 { return b.x.scan.words[f.words.from].sentence }

// tells reports whether the sentence in which a series is named says that it is of an edition: by its
// place, or by the region in the name if no place of another and no other year stands there.
func (b *builder) tells(e *vocab.Entry, f *found, all []*vocab.Entry) bool {
	s := b.doc.Sentences[b.sentenceOf(f)]
	text := b.doc.Text[s.Start:s.End]
	years := yearPatterns().any.FindAllString(text, -1)
	if len(years) > 0 && !slices.Contains(years, e.Date[:len("2006")]) {
		return false
	}
	if namesPlace(e, text) {
		return true
	}
	elsewhere := slices.ContainsFunc(all, func(other *vocab.Entry) bool { return namesPlace(other, text) })
	return !elsewhere && sameRegion(e, " "+strings.ToLower(b.x.textOf(f.candidate))+" ")
}

// namesPlace reports whether a text has the place of an edition, as it is written.
func namesPlace(e *vocab.Entry, text string) bool {
	return e.Place != "" && hasWord(text, e.Place, -1, -1)
}

// freshOn reports whether an edition was held on a day or not long before it.
func freshOn(e *vocab.Entry, day string) bool {
	since, ok := daysBetween(e.Date, day)
	return ok && since >= -editionDays && since <= recallDays
}
