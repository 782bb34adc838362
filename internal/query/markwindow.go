package query

import "notes/internal/words"

// markedWindow is a text as a search shows it, with where in it the marks stand, in
// characters: of a long text what is around most of the marks, of equals the first.
func markedWindow(text string, marks []words.Word) (string, [][2]int) {
	if !isLong(text) {
		return text, inCharacters(text, marks)
	}
	r := stretch(text, densest(marks), mostShown)
	shown := cutOut(text, r)
	shift := -r.start
	if r.start > 0 {
		shift += len(leftOut)
	}
	var kept []words.Word
	for _, m := range marks {
		if r.start <= m.Start && m.End <= r.end {
			kept = append(kept, words.Word{Start: m.Start + shift, End: m.End + shift})
		}
	}
	return shown, inCharacters(shown, kept)
}

// densest returns the part of a text with most of the marks that can be shown together,
// of equals the first. Marks are in order.
func densest(marks []words.Word) (best piece) {
	most := 0
	for i, first := range marks {
		n := 1
		for n < len(marks)-i && marks[i+n].End-first.Start <= mostShown*2/3 {
			n++
		}
		if n > most {
			most, best = n, piece{first.Start, marks[i+n-1].End}
		}
	}
	return best
}
