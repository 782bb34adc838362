package naming

import "notes/internal/extract/prose"

// endsAtCompany reports whether "at" and one word with a capital end a job title and its sentence:
// what is called so is where somebody works, also if it is an ordinary word.
func (x *Namer) endsAtCompany(rest prose.Span) bool {
	if rest.Len() != 1 || x.LowerBefore(rest.From) != "at" {
		return false
	}
	w, lex := x.Words[rest.From], x.Lexeme(rest.From)
	if rest.To != x.First[w.Sentence+1] || !w.Is(prose.Capital) || eventHeads[x.Surface(w)] {
		return false
	}
	return !generic[lex.Text] && !lex.Negative && !lex.Role
}

// withoutFrom returns a segment without the word that leads to where somebody is from.
func (x *Namer) withoutFrom(words prose.Span) prose.Span {
	if words.Len() > 1 && x.LowerText(words.From) == "from" {
		words.From++
	}
	return words
}

// beforeTitle reports whether the n-th segment behind the i-th, which opens a heading, is one word
// between two dashes, the second of which leads to a title: "Name - Company - Title".
func (x *Namer) beforeTitle(i, n int) bool {
	title := i + 2 + n
	if i > 0 || n > 0 || title >= len(x.line) || !IsDash(x.line[1].gap) || !IsDash(x.line[title].gap) || !x.IsHeading(int(x.Words[x.line[0].words.From].Sentence)) {
		return false
	}
	words := x.line[1].words
	if words.Len() != 1 || !x.Words[words.From].Is(prose.Capital) || x.line[title].words.Len() < prose.MinBehind {
		return false
	}
	lex := x.Lexeme(words.From)
	return !lex.Negative && !prose.Derived(lex.Text)
}
