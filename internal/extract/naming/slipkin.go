package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Words that no list has are a letter away from the name of some software as well: somatic, lizards, Trattoria. A slip is
// one in a note that has other things of the kind, and it is no word as the language makes them.

// smallSlip reports whether word i, in small letters, is a slip of the name of an entry rather than such a word. A few
// words say nothing of what the note is on.
func (x *Namer) smallSlip(i int32, entry *vocab.Entry) bool {
	text := x.Lexeme(i).Text
	return x.Strange(i) && !adjectival(text) && !abbreviatedElse(text, entry) && (x.kinInNote(entry) || x.HandledBefore(i) || len(x.Words) < minField)
}

// plainSlip reports whether word i, with one capital in front, is a slip of what it is one letter away from. The note has to have its
// kin where it has the word small as well, or where another letter stands in the place of one, which makes a word of its
// own as often.
func (x *Namer) plainSlip(i int32, m meaning) bool {
	if x.Words[i].Is(prose.Dotted) {
		return false
	}
	text := x.Lexeme(i).Text
	told := m.other || m.swapped || len(text) >= minLongSlip && !prose.Derived(text)
	return told && x.Usage(i).Lower == 0 || x.kinInNote(m.entry)
}

// minLongSlip is the length from which on a word is a slip of what it is one letter away from, whatever the letter.
const minLongSlip = 10

// otherCompound reports whether a word with capitals inside is put together of others than the name of an entry, rather than
// a slip of it: PyObject is no PyGObject, OpenBSM no OpenBSD.
func (x *Namer) otherCompound(text string, entry *vocab.Entry) bool {
	return abbreviatedElse(strings.ToLower(text), entry) || lostCapital(text, entry.Name) || strings.Contains(text, ".") && !strings.Contains(entry.Name, ".") ||
		!strings.ContainsAny(entry.Name, " -") && humps(entry.Name) < 2 && len(x.ordinaryParts(text)) > 1
}

// lostCapital reports whether a text is another one without one of its capitals.
func lostCapital(text, whole string) bool {
	at := 0
	for at < len(text) && at < len(whole) && text[at] == whole[at] {
		at++
	}
	return at > 0 && at < len(whole) && prose.IsUpper(whole[at]) && whole[at] != whole[at-1] && text[at:] == whole[at+1:]
}

// adjectival reports whether a word ends as those do by which sciences say how something is.
func adjectival(text string) bool {
	return slices.ContainsFunc(adjectiveEndings, func(ending string) bool { return strings.HasSuffix(text, ending) })
}

var adjectiveEndings = []string{"ic", "al", "oid", "ary", "ose", "ine", "eal", "ian", "ish"}

// abbreviatedElse reports whether a word is the name of an entry up to the capitals that this ends in, and has others in their
// place, or is their plural: lizards are no LizardFS.
func abbreviatedElse(text string, entry *vocab.Entry) bool {
	stem := strings.TrimRight(entry.Name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	capitals := strings.ToLower(entry.Name[len(stem):])
	rest, same := strings.CutPrefix(text, strings.ToLower(stem))
	if len(capitals) < 2 || stem == "" || !same {
		return false
	}
	return rest == "s" || len(rest) == len(capitals) && rest != capitals && !swapped(rest, capitals)
}

// kinInNote reports whether the note names an entry by its name, what it is filed under, or something else that is filed
// there. It remembers the answer, for many words may be slips of one.
func (x *Namer) kinInNote(entry *vocab.Entry) bool {
	kin, asked := x.kin[entry]
	if !asked {
		kin = slices.ContainsFunc(x.candidates, func(c Candidate) bool { return c.Rule != misspeltRule && ofKin(c.Entry, entry) })
		if x.kin == nil {
			x.kin = map[*vocab.Entry]bool{}
		}
		x.kin[entry] = kin
	}
	return kin
}

// ofKin reports whether one entry is another one, what that is filed under, or something else that is filed there.
func ofKin(other, entry *vocab.Entry) bool {
	switch {
	case other == nil:
		return false
	case other == entry:
		return true
	case !technicalName(other.Kind) && other.Kind != kg.Concept:
		return false
	}
	return slices.Contains(entry.Broader, other.Name) || slices.ContainsFunc(other.Broader, func(topic string) bool { return slices.Contains(entry.Broader, topic) })
}
