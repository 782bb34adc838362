package extract

import "notes/internal/vocab"

// A language of one letter is named where somebody works with it: "plot it in R", "using R".

// usedLanguage returns the language of one letter that something is done in or with, if what is
// written in one is said in the same sentence.
func (f *form) usedLanguage() *vocab.Entry {
	from := f.words.from
	if f.match.End-f.match.Start != 1 || f.lettered() || f.x.gapBefore(from) != " " || !workedIn[f.x.lowerText(from-1)] || !f.rests() {
		return nil
	}
	if !f.x.saysCode(f.x.words[from].sentence) {
		return nil
	}
	return f.language()
}

// saysCode reports whether a sentence says what is written in a language. It remembers the answer, for
// the letters of a sentence ask one after the other.
func (x *Namer) saysCode(sentence int32) bool {
	if x.codeAsked != sentence+1 {
		x.codeAsked, x.codeSaid = sentence+1, false
		for i := x.first[sentence]; i < x.first[sentence+1] && !x.codeSaid; i++ {
			x.codeSaid = codeWords[x.lowerText(i)]
		}
	}
	return x.codeSaid
}

// workedIn are the words before the language that somebody works with.
var workedIn = map[string]bool{"in": true, "into": true, "using": true, "use": true, "with": true}

// codeWords are what people write in a language or handle with it, and hardly speak of otherwise.
var codeWords = map[string]bool{
	"code": true, "script": true, "scripts": true, "string": true, "strings": true, "dataset": true, "datasets": true, "dataframe": true,
	"csv": true, "loop": true, "loops": true, "plot": true, "plots": true, "plotting": true, "regex": true, "programming": true,
	"programs": true,
}
