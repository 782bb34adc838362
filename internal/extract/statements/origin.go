package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// madeBy states that an organization made what stands before "from" or "by" and its name: "Vitess
// from YouTube", "a new project by Acme".
func (r *Reader) madeBy(n int) {
	f := &r.found[n]
	by := r.beforeArticle(f)
	if text := r.plain(by); text != "from" && (text != "by" || r.b.Result.Sentences[r.sentence].Heading) || r.gap(by) != " " {
		return
	}
	if r.nounAt(f.Words.To) && !prose.Helper(r.text(f.Words.To)) {
		return // what follows is meant: from the Google team
	}
	if r.plain(f.Words.To) == "to" {
		return // it went from there
	}
	if thing := r.originated(by - 1); thing != nil && naming.IsMade(r.kind(thing.Term)) {
		r.relate(f.Term, thing.Term, kg.Introduces, r.sentence, r.text(by), false)
	}
}

// originated returns the name of what a phrase up to word i is: the name that ends it, or that the
// phrase says what it is.
func (r *Reader) originated(i int32) *findings.Found {
	if f := r.nameAt(i); f != nil {
		if r.kind(f.Term) != kg.Concept {
			if before := r.plain(r.beforeArticle(f)); r.gap(f.Words.From) == ": " || before != "" && !introducing[before] && r.gap(f.Words.From) == " " {
				return nil
			}
			return f
		}
	} else if !naming.IsMade(prose.KindNouns[r.text(i)]) {
		return nil
	}
	at := r.predicate(i)
	if at == i {
		return r.defined(i)
	}
	for n := at + 1; n < i; n++ {
		if text := r.plain(n); denies(text) || strings.HasSuffix(text, "ing") {
			return nil
		}
	}
	return r.saidOf(at)
}

// defined returns the name that begins the sentence and that a dash or colon parts from the phrase
// up to word i, nil if there is none.
func (r *Reader) defined(i int32) *findings.Found {
	for first := i - maxPredicate; i > first && (r.gap(i) == " " || r.gap(i) == "-"); i-- {
	}
	if gap := r.gap(i); !prose.SpacedDash(gap) && gap != ": " {
		return nil
	}
	if f := r.nameAt(i - 1); f != nil && f.Words.From == r.words.From {
		return f
	}
	return nil
}

// saidOf returns the name of which a verb says something, if the helpers of the verb end with word i:
// nil if there is none, or it is denied or ought to be.
func (r *Reader) saidOf(i int32) *findings.Found {
	left, denied := r.helpers(i)
	if denied || r.wished(prose.Span{From: left + 1, To: i + 1}) {
		return nil
	}
	return r.nameAtEnd(left)
}

// nameAtEnd returns the name that ends with word i, unless it hangs on a preposition.
func (r *Reader) nameAtEnd(i int32) *findings.Found {
	if !r.inside(i) {
		return nil
	}
	if f := r.nameAt(i); f != nil && !r.prepositional(f) {
		return f
	}
	return nil
}

// introducing are words that a phrase about something that is made may follow.
var introducing = map[string]bool{
	"and": true, "or": true, "called": true, "named": true, "like": true, "is": true, "was": true, "use": true, "uses": true, "used": true,
	"using": true, "with": true, "as": true,
}
