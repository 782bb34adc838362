package naming

import "notes/internal/vocab"

// A language of one letter is named where somebody works with it: "plot it in R", "using R".

// usedLanguage returns the language of one letter that something is done in or with, if what is
// written in one is said in the same sentence.
func (f *form) usedLanguage() *vocab.Entry {
	from := f.words.From
	if f.match.End-f.match.Start != 1 || f.lettered() || f.x.GapBefore(from) != " " || !workedIn[f.x.LowerText(from-1)] || !f.rests() {
		return nil
	}
	if !f.x.SaysCode(f.x.Words[from].Sentence) {
		return nil
	}
	return f.language()
}

// workedIn are the words before the language that somebody works with.
var workedIn = map[string]bool{"in": true, "into": true, "using": true, "use": true, "with": true}
