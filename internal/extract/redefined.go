package extract

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/vocab"
)

// A note that says what an acronym stands for means that by it, whatever else is called so: CKA is
// an alignment of kernels where it is introduced as one.

// redefine files the mentions of an acronym under the long form that the note gives it where the
// vocabulary knows it for something that is called otherwise.
func (x *Extractor) redefine() {
	for _, d := range x.definitions {
		short, long := x.candidateAt(d.short), x.candidateAt(d.long)
		if short == nil || long == nil || short.entry == nil || short.entry == long.entry || x.definesAgain(d) || !callsOtherwise(short.entry, x.phrase(d.long)) {
			continue
		}
		acronym, meant := x.groups.byKey[x.keyOf(short)], x.groups.byKey[x.keyOf(long)]
		if acronym == nil || meant == nil || acronym == meant {
			continue
		}
		text := x.textOf(short)
		kept := acronym.members[:0]
		for _, c := range acronym.members {
			if x.textOf(c) != text {
				kept = append(kept, c)
				continue
			}
			c.entry, c.kind = long.entry, long.kind
			meant.members = append(meant.members, c)
		}
		acronym.members, acronym.dropped = kept, len(kept) == 0
	}
}

// definesAgain reports whether the note gives the acronym of a definition another long form as well.
func (x *Extractor) definesAgain(d definition) bool {
	short, long := x.phrase(d.short), x.phrase(d.long)
	return slices.ContainsFunc(x.definitions, func(other definition) bool { return x.phrase(other.short) == short && x.phrase(other.long) != long })
}

// candidateAt returns the candidate that covers exactly these words, nil if there is none.
func (x *Extractor) candidateAt(words span) *candidate {
	n, _ := slices.BinarySearchFunc(x.candidates, words.from, func(c candidate, from int32) int { return cmp.Compare(c.words.from, from) })
	if n < len(x.candidates) && x.candidates[n].words == words {
		return &x.candidates[n]
	}
	return nil
}

// callsOtherwise reports whether an entry has names of several words, and none of them shares a
// word with a long form, in small letters, or the beginning of one.
func callsOtherwise(entry *vocab.Entry, long string) bool {
	several := false
	for _, form := range entry.Forms {
		names := strings.Fields(strings.ToLower(form.Text))
		several = several || len(names) > 1
		for _, name := range names {
			for _, word := range strings.Fields(long) {
				if stem := min(len(name), len(word), minStem); stem > 1 && name[:stem] == word[:stem] {
					return false
				}
			}
		}
	}
	return several
}

// minStem is how many letters two words have in common at least that mean the same.
const minStem = 4
