package naming

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A note that says what an acronym stands for means that by it, whatever else is called so: CKA is
// an alignment of kernels where it is introduced as one.

// redefine files the mentions of an acronym under the long form that the note gives it where the
// vocabulary knows it for something that is called otherwise, or only knows the long form, and where
// somebody is called so.
func (x *Namer) redefine() {
	again := x.definedAgain()
	for _, d := range x.Definitions {
		short, long := x.candidateAt(d.Short), x.candidateAt(d.Long)
		if short == nil || long == nil || again[x.Phrase(d.Short)] {
			continue
		}
		entry, doubtful := x.Vocab.Lookup(x.keyOf(short)), short.Entry == nil || long.Entry != nil
		acronym, meant := x.Groups.ByKey[x.keyOf(short)], x.Groups.ByKey[x.keyOf(long)]
		if entry == long.Entry && !ofPerson(meant) || entry != nil && !x.meansOtherwise(d, entry, doubtful) {
			continue
		}
		if acronym == meant { // K.I.S.S. is no more than KISS
			continue
		}
		text := x.TextOf(short)
		kept := acronym.Members[:0]
		for _, c := range acronym.Members {
			if x.TextOf(c) != text {
				kept = append(kept, c)
				continue
			}
			c.Entry, c.Kind = long.Entry, long.Kind
			if ofPerson(meant) {
				c.Kind = kg.Person
			}
			meant.Members = append(meant.Members, c)
		}
		acronym.Members, acronym.Dropped = kept, len(kept) == 0
	}
}

// definedAgain returns the acronyms, in small letters, that the note gives more than one long form.
func (x *Namer) definedAgain() map[string]bool {
	longs, again := map[string]string{}, map[string]bool{}
	for _, d := range x.Definitions {
		short, long := x.Phrase(d.Short), x.Phrase(d.Long)
		if other, defined := longs[short]; defined && other != long {
			again[short] = true
		}
		longs[short] = long
	}
	return again
}

// candidateAt returns the candidate that covers exactly these words, nil if there is none.
func (x *Namer) candidateAt(words prose.Span) *Candidate {
	n, _ := slices.BinarySearchFunc(x.candidates, words.From, func(c Candidate, from int32) int { return cmp.Compare(c.Words.From, from) })
	if n < len(x.candidates) && x.candidates[n].Words == words {
		return &x.candidates[n]
	}
	return nil
}

// meansOtherwise reports whether the long form of a definition is something else than an entry. Where
// each letter is one of its words, and the entry has such names, half of the words have to be in one of
// those, or begin as one does; else one word in any of its names. An entry without names of several words
// is something else if it is doubtful here.
func (x *Namer) meansOtherwise(d Definition, entry *vocab.Entry, doubtful bool) bool {
	words := nameWords(x.Phrase(d.Long))
	letters := x.AcronymLetters(d.Short.From)
	spelled, several, expanded := spells(words, letters), false, false
	most, mostExpanded := 0, 0
	for _, form := range entry.Forms {
		names := nameWords(strings.ToLower(form.Text))
		several = several || len(names) > 1
		most = max(most, shared(names, words))
		if spells(names, letters) {
			expanded, mostExpanded = true, max(mostExpanded, shared(names, words))
		}
	}
	switch {
	case spelled && expanded:
		return 2*mostExpanded < len(words)
	case most > 0:
		return false
	}
	return several || spelled && doubtful
}

// nameWords returns the words of a name, as spaces and hyphens part them.
func nameWords(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
}

// spells reports whether the first letters of words are these.
func spells(words []string, letters string) bool {
	if len(words) != len(letters) {
		return false
	}
	for i, word := range words {
		if word[0] != letters[i] {
			return false
		}
	}
	return true
}

// shared counts the words that are among names, or begin as one of them does.
func shared(names, words []string) int {
	n := 0
	for _, word := range words {
		if slices.ContainsFunc(names, func(name string) bool {
			stem := min(len(name), len(word), minStem)
			return stem > 1 && name[:stem] == word[:stem]
		}) {
			n++
		}
	}
	return n
}

// minStem is how many letters two words have in common at least that mean the same.
const minStem = 4
