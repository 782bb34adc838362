package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// Clauses of one line say alike what each tool does: "flux syncs, kustomize overlays".

// inClauses returns the entry of software that the form, which begins a clause as what does
// something, is the name of, if another clause of the line begins so: "flux syncs, kustomize
// overlays".
func (f *form) inClauses() *vocab.Entry {
	from, sentence := f.words.From, f.x.Words[f.words.From].Sentence
	if !f.x.ClauseAt(from) || !f.acts() {
		return nil
	}
	first, last := f.x.First[sentence], f.x.First[sentence+1]
	clauses := 0
	for i := max(first, from-maxClauses); i < min(last, from+maxClauses); i++ {
		if i != from && f.x.ClauseAt(i) && f.x.software(i) {
			clauses++
		}
	}
	if clauses == 0 {
		return nil
	}
	sure := clauses > 1 || !f.x.Lexeme(from).Common
	return f.likeliest(func(sense *vocab.Sense) bool {
		return sense.Form.Case == vocab.Capital && prose.Software(sense.Entry.Kind) && (sure || f.cued(sense))
	})
}

// maxClauses is how many words around a form are asked for other clauses.
const maxClauses = 16

// acts reports whether what stands behind the form goes on as behind the name of something:
// with a preposition, or with a word that ends as the verb of one thing does.
func (f *form) acts() bool {
	next := f.x.WordBehind(f.words.To-1, " ")
	return prose.Prepositions[next] || next == "w" || len(next) > 4 && strings.HasSuffix(next, "s") && !strings.HasSuffix(next, "ss")
}
