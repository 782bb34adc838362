package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// fits reports whether things of these kinds can stand in a relation: a wrong
// statement is worse than none.
func fits(relation kg.RelationType, from, to kg.Kind) bool {
	switch relation {
	case kg.WorksAt:
		return from == kg.Person && to == kg.Organization
	case kg.WorksOn:
		return (from == kg.Person || from == kg.Organization) && (prose.Software(to) || to == kg.Standard || to == kg.Language)
	case kg.Presents:
		return (from == kg.Person || from == kg.Organization) && to != kg.Person && to != kg.Place
	case kg.LocatedIn:
		return to == kg.Place && (from == kg.Event || from == kg.Organization || from == kg.Place)
	case kg.Uses:
		return (prose.Software(from) || from == kg.Organization || from == kg.Standard || from == kg.Hardware) && naming.IsThing(to)
	case kg.Introduces:
		return (prose.Software(from) || from == kg.Organization || from == kg.Person) && naming.IsThing(to)
	case kg.Requires, kg.Supports:
		return naming.IsThing(from) && from != kg.Concept && naming.IsThing(to)
	case kg.IsA:
		return naming.IsThing(from) && (to == kg.Concept || to == kg.Standard || to == kg.Hardware || to == kg.Language)
	case kg.PartOf:
		return from != kg.Person && from != kg.Place && to != kg.Person && to != kg.Place && to != kg.Talk
	case kg.ImplementedBy:
		return naming.IsThing(from) && naming.IsThing(to)
	case kg.ComparedWith:
		return naming.IsThing(from) && naming.IsThing(to)
	}
	return true
}

// maxAdjectives is the number of plain words that may stand between a verb and
// the name that is its object: uses a heavily patched Envoy.
const maxAdjectives = 4

// maxList bounds the names of a list.
const maxList = 8

// objects states a relation of the subjects to the names behind the trigger:
// the first, and those that form a list with it.
func (r *Reader) objects(t *prose.Trigger, words prose.Span, subjects []int, denied bool) {
	first, no := r.object(t, words.To)
	if first = r.whole(t, first); first < 0 || r.saysLess(t, words.To, first) {
		return
	}
	denied = denied || no
	for n := first; n < len(r.found) && n < first+maxList; n++ {
		if n > first {
			listed, turned := r.lists(n) && !r.apposesOwner(n), r.turns(t, n, denied)
			if n = r.whole(t, n); !listed && turned == "" || t.Manner != prose.Link && r.acts(n) || t.Relation == kg.ComparedWith && r.isOne(n) {
				return
			}
			denied = denied && turned != "but"
		}
		if r.partObject(t, n) || r.lent(t, n) || !r.state(t, subjects, r.found[n].Term, denied) {
			return
		}
		r.stated = r.found[n].Words.To
	}
}

// saysLess reports whether a trigger that ends before word i doesn't state its relation to the n-th name: what a
// thing is said to be is no class, or who joins others only does what they do.
func (r *Reader) saysLess(t *prose.Trigger, i int32, n int) bool {
	return t.Relation == kg.IsA && !t.Reversed && !r.class(&r.found[n]) || r.doesAlike(t, i)
}

// partObject reports whether the n-th name is but a part of what is introduced, or of what somebody has a
// role in.
func (r *Reader) partObject(t *prose.Trigger, n int) bool {
	return t.Relation == kg.Introduces && !r.wholeObject(n) || t.Manner == prose.Role && r.goesOnNamed(&r.found[n])
}

// whole returns the last of the names that stand side by side from the n-th on, if it is what
// is meant and the others only say more of it: OPA Gatekeeper, but not Rook block storage; a
// Kubernetes package manager. Software of more than two names has lost its commas, and only the
// first is surely what is meant.
func (r *Reader) whole(t *prose.Trigger, n int) int {
	first := n
	for n >= 0 && n+1 < len(r.found) && r.found[n].End < r.found[n+1].Start && r.b.Doc.Text[r.found[n].End:r.found[n+1].Start] == " " {
		if kind := r.kind(r.found[n+1].Term); !prose.Software(kind) && (t.Relation != kg.IsA || kind != kg.Concept) {
			break
		}
		n++
	}
	if t.Relation != kg.IsA && n-first > 1 {
		return first
	}
	return n
}

// turns returns the word by which name n goes on a statement about the one before it, as it
// is or turned into its contrary: "not built on Terraform but on Kubernetes", "neither on
// Terraform nor on Ansible". It is empty if there is none. A "but" with nothing besides turns
// only what was denied, and only with a name that ends its clause: "uses Java but Go wins".
func (r *Reader) turns(t *prose.Trigger, n int, denied bool) string {
	from, to := r.found[n-1].End, r.found[n].Start
	if from >= to || to-from > maxTurn {
		return ""
	}
	words := strings.Fields(strings.ToLower(strings.TrimPrefix(r.b.Doc.Text[from:to], ",")))
	if len(words) == 0 || words[0] != "but" && words[0] != "nor" {
		return ""
	}
	again := false
	for _, word := range words[1:] {
		switch word {
		case "also", t.Words[len(t.Words)-1]:
			again = true
		case "rather", "the":
		default:
			return ""
		}
	}
	if !again && (!denied || r.goesOn(n)) {
		return ""
	}
	return words[0]
}

// goesOn reports whether a word stands behind name n that may be its verb.
func (r *Reader) goesOn(n int) bool {
	i := r.found[n].Words.To
	return r.inside(i) && r.gap(i) == " " && (r.nameAt(i) != nil || r.plainNoun(i))
}

// maxTurn bounds the length of what leads to the other half of a statement, in bytes.
const maxTurn = 24

// object returns the index of the name that begins at word i or soon behind, -1
// for none, and whether a word between denies it.
func (r *Reader) object(t *prose.Trigger, i int32) (name int, denied bool) {
	for n := 0; n <= maxAdjectives && r.inside(i); n++ {
		if gap := r.gap(i); gap != " " && gap != "-" && !(n == 0 && (gap == ": " || gap == ":  ") && t.Phrase != "releases" && t.Phrase != "launches") {
			return -1, false
		}
		if f := r.nameAt(i); f != nil {
			if r.inside(f.Words.To) && r.gap(f.Words.To) == "-" && likenesses[r.text(f.Words.To)] {
				return -1, false
			}
			return r.owned(int(r.over[i-r.words.From]) - 1), denied
		}
		text := r.text(i)
		if r.stops(t, text) {
			return -1, false
		}
		denied = denied || denies(text)
		i++
	}
	return -1, false
}

// owned returns the name that the n-th, a possessor, leads to, n if it leads to none: PouchDB is based on
// Apache's CouchDB.
func (r *Reader) owned(n int) int {
	if n+1 < len(r.found) && naming.IsMade(r.kind(r.found[n+1].Term)) {
		switch r.textBetween(&r.found[n], &r.found[n+1]) {
		case "'s ", "’s ", "'s  ", "’s  ", "s' ", "s’ ":
			return n + 1
		}
	}
	return n
}

// likenesses behind a name and a hyphen say of something else how it goes with that: an Envoy-like proxy.
var likenesses = map[string]bool{
	"like": true, "style": true, "aware": true, "agnostic": true, "independent": true, "free": true, "inspired": true, "less": true,
}

// stops reports whether no object can follow behind a word. Who uses a thing
// may be introduced as people at a company; what is part of a thing may not come from another.
func (r *Reader) stops(t *prose.Trigger, text string) bool {
	if t.Reversed && t.Relation != kg.PartOf && (text == "at" || text == "from" || text == "like") {
		return false
	}
	return text == "how" && t.Relation != kg.Presents || prose.Prepositions[text] || prose.Relatives[text] || prose.Pronouns[text] || prose.Conjunctions[text] || prose.Copulas[text] || prose.Auxiliaries[text]
}

// lists reports whether name n goes on a list with the one before it.
func (r *Reader) lists(n int) bool {
	from, to := r.found[n-1].End, r.found[n].Start
	return from < to && listGap(r.b.Doc.Text[from:to])
}

// listGap reports whether a gap only goes on a list: a comma, and, or. An aside
// in parentheses doesn't end it.
func listGap(gap string) bool {
	if open := strings.IndexByte(gap, '('); open >= 0 {
		shut := strings.IndexByte(gap, ')')
		if shut < open {
			return false
		}
		gap = gap[:open] + gap[shut+1:]
	}
	switch strings.TrimSpace(gap) {
	case ",", "and", "or", "&", ", and", ", or", "/", "+", ", &", "and the", ", the", "or the", "as well as", ", as well as", "or even", "and even":
		return true
	}
	return false
}

// isOne reports whether name n is the subject of a clause of its own that says what it is: "Polars is faster than
// pandas, uv is faster than pip".
func (r *Reader) isOne(n int) bool {
	i := r.found[n].Words.To
	text := r.plain(i)
	return (text == "is" || text == "was") && r.gap(i) == " "
}

// acts reports whether name n, joined by "and" or a comma, is the subject of a clause of
// its own: "uses Envoy, and Cilium replaces it", "and Conduit, which is new", "Linkerd
// doesn't".
func (r *Reader) acts(n int) bool {
	i := r.found[n].Words.To
	if r.inside(i) && r.nameAt(i) == nil {
		text := r.text(i)
		if r.gap(i) == ", " && prose.Relatives[text] || r.gap(i) == " " && (prose.Auxiliaries[text] || denies(text) || prose.Articles[text]) {
			return true
		}
	}
	for r.inside(i) && r.nameAt(i) == nil && prose.Helper(r.text(i)) && r.gap(i) == " " {
		i++
	}
	if !r.inside(i) || r.nameAt(i) != nil || r.gap(i) != " " {
		return false
	}
	t, _ := r.triggerAt(i)
	return t != nil && (t.Manner == prose.Verb || t.Manner == prose.Verbs) || prose.Copulas[r.text(r.found[n].Words.To)]
}
