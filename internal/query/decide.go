package query

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"notes/pkg/kg"
)

// accepted decides whether a term is an entity. The vocabulary's word counts,
// and so does a note that is sure; of what the notes only suspect to be a name
// it takes two, and a capital where no sentence asks for one more often than a
// lower-case letter.
func accepted(s kg.Sums) bool {
	switch {
	case s.Notes == 0:
		return false
	case s.Known, s.Sure > 0:
		return true
	}
	return s.Notes >= 2 && s.Shape.Inner > s.Shape.Lower
}

// unit is the weight of one sentence that names two entities. Weights are
// whole numbers of sixteenths of it, so that sums don't depend on their order.
const unit = 16

// weight is how strongly a tie joins two terms, in units of 1/[unit]: a common
// sentence 1, three if it states a relation; a common block or link ½; a
// heading or outer list item above, or an item that labels both, ⅜; that one is
// a topic of the other, or part of its name, ¼; a common section alone 1/16.
func weight(t kg.Tie) uint64 {
	return uint64(32*t.Stated + 16*t.Sentence + 8*t.Block + 8*t.Linked + 6*t.Heading + 4*t.Filed + t.Section)
}

// nearness is how near to a term its neighbour is, in the same units: the weight of the
// tie, and half a sentence for each two mentions side by side, less by how many mentions
// it is from one to the other.
func nearness(t kg.Tie) uint64 { return weight(t) + uint64(4*t.Close) }

// dampScale makes damped weights whole numbers.
const dampScale = 1 << 16

// unremarkable is how common a name may be before that is held against it: one that
// stands once is no better a neighbour than one that stands ten times.
const unremarkable = 16

// undamped is what damping makes at most of a weight of 1: 1<<16 by log2(unremarkable).
const undamped = dampScale / 4

// damped lowers a weight for neighbours that stand everywhere: what is near
// everything says little about anything.
func damped(weight uint64, neighbour kg.Sums) uint64 {
	return uint64(math.Round(dampScale * float64(weight) / math.Log2(unremarkable+common(neighbour))))
}

// strength is the weight of a tie lowered for both its ends, and more for common
// ones than in a list of neighbours: a picture is about what hangs together in
// particular.
func strength(t kg.Tie, a, b kg.Sums) uint64 {
	return uint64(math.Round(dampScale * dampScale * float64(weight(t)) / (math.Log2(2+common(a)) * math.Log2(2+common(b)))))
}

// common says how common a term is: in how many notes it stands and, more so
// in a small notebook, how often.
func common(s kg.Sums) float64 {
	return float64(s.Notes) + float64(s.Mentions)/2
}

// preferred chooses the name for a term that no vocabulary knows: the most
// frequent spelling, of equals the first by its bytes, which puts capitals first.
func preferred(forms []kg.Form) string {
	if len(forms) == 0 {
		return ""
	}
	return slices.MinFunc(forms, func(a, b kg.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text))
	}).Text
}

// fullest chooses the name for a person: the spelling with the most words, of
// equals the preferred one, but none that is another with an s behind it, a
// genitive without its apostrophe, or without its accents, apostrophes and hyphens, and no slug of
// an address.
func fullest(forms []kg.Form) string {
	if named := slices.DeleteFunc(slices.Clone(forms), func(f kg.Form) bool { return strings.ToLower(f.Text) == f.Text }); len(named) > 0 {
		forms = named
	}
	most := 0
	for _, f := range forms {
		most = max(most, parts(f.Text))
	}
	return preferred(slices.DeleteFunc(slices.Clone(forms), func(f kg.Form) bool {
		return parts(f.Text) < most || genitive(f.Text, forms) || bared(f.Text, forms)
	}))
}

// parts counts where words, or the parts of one, join in a name.
func parts(name string) int {
	n := 0
	for _, c := range name {
		if c == ' ' || joiners[c] {
			n++
		}
	}
	return n
}

// joiners are the apostrophes and hyphens, as they are typed and as they are set.
var joiners = map[rune]bool{'-': true, '\u2010': true, '\u2011': true, '\'': true, '\u2019': true}

// bared reports whether a name is one of some others of as many parts but for the accents and signs, which are
// left out more often than put in: Brent O Connor.
func bared(name string, forms []kg.Form) bool {
	return !accented(name) && slices.ContainsFunc(forms, func(f kg.Form) bool {
		return accented(f.Text) && parts(f.Text) >= parts(name) && kg.Fold(f.Text) == kg.Fold(name)
	})
}

// accented reports whether a name has an accent, an apostrophe or a hyphen.
func accented(name string) bool {
	return strings.ContainsFunc(name, func(c rune) bool { return c > unicode.MaxASCII || joiners[c] })
}

func genitive(text string, forms []kg.Form) bool {
	name, found := strings.CutSuffix(text, "s")
	return found && slices.ContainsFunc(forms, func(f kg.Form) bool { return f.Text == name })
}

// kindOf chooses the kind that most notes support; of equals the more specific
// one. What the vocabulary says stands, else what a note on just that says, and where somebody
// works is no software: other notes take the name for that by its capitals alone.
func kindOf(profiles []kg.Profile) kg.Kind {
	votes, stated, employs := map[kg.Kind]int{}, kg.Kind(""), false
	for _, p := range profiles {
		if p.Known {
			return p.Kind
		}
		if slices.ContainsFunc(p.Same, func(s kg.Same) bool { return s.Rule == kg.OwnRule }) {
			stated = p.Kind
		}
		votes[p.Kind] += p.Notes
		employs = employs || p.Employs
	}
	if stated != "" {
		return stated
	}
	best := kg.Concept
	for _, k := range slices.Backward(kg.Kinds()) {
		if votes[k] > 0 && votes[k] >= votes[best] {
			best = k
		}
	}
	if employs && (best == kg.Project || best == kg.Product) {
		return kg.Organization
	}
	return best
}
