package extract

import (
	"strings"

	"notes/internal/vocab"
)

// Clauses of one line say alike what each tool does: "flux syncs, kustomize overlays".

// inClauses returns the entry of software that the form, which begins a clause as what does
// something, is the name of, if another clause of the line begins so: "flux syncs, kustomize
// overlays".
func (f *form) inClauses() *vocab.Entry {
	from, sentence := f.words.from, f.x.words[f.words.from].sentence
	if !f.x.clauseAt(from) || !f.acts() {
		return nil
	}
	first, last := f.x.first[sentence], f.x.first[sentence+1]
	clauses := 0
	for i := max(first, from-maxClauses); i < min(last, from+maxClauses); i++ {
		if i != from && f.x.clauseAt(i) && f.x.software(i) {
			clauses++
		}
	}
	if clauses == 0 {
		return nil
	}
	sure := clauses > 1 || !f.x.lexeme(from).Common
	return f.likeliest(func(sense *vocab.Sense) bool {
		return sense.Form.Case == vocab.Capital && software(sense.Entry.Kind) && (sure || f.cued(sense))
	})
}

// maxClauses is how many words around a form are asked for other clauses.
const maxClauses = 16

// clauseAt reports whether word i begins a line or what follows a comma.
func (x *Namer) clauseAt(i int32) bool {
	return i == x.first[x.words[i].sentence] || x.gapBefore(i) == ", "
}

// acts reports whether what stands behind the form goes on as behind the name of something:
// with a preposition, or with a word that ends as the verb of one thing does.
func (f *form) acts() bool {
	next := f.x.wordBehind(f.words.to-1, " ")
	return prepositions[next] || next == "w" || len(next) > 4 && strings.HasSuffix(next, "s") && !strings.HasSuffix(next, "ss")
}
