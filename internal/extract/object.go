package extract

import (
	"strings"

	"notes/pkg/kg"
)

// maxAdjectives is the number of plain words that may stand between a verb and
// the name that is its object: uses a heavily patched Envoy.
const maxAdjectives = 4

// maxList bounds the names of a list.
const maxList = 8

// objects states a relation of the subjects to the names behind the trigger:
// the first, and those that form a list with it.
func (r *reader) objects(t *trigger, words span, subjects []int, denied bool) {
	first, no := r.object(t, words.to)
	if first < 0 || t.relation == kg.IsA && !t.reversed && !r.headNoun(&r.found[first]) || t.relation == kg.Introduces && !r.wholeObject(&r.found[first]) {
		return
	}
	denied = denied || no
	for n := first; n < len(r.found) && n < first+maxList; n++ {
		if n > first && (!r.lists(n) || r.acts(n)) {
			return
		}
		if !r.state(t, subjects, r.found[n].term, denied) {
			return
		}
		r.stated = r.found[n].words.to
	}
}

// object returns the index of the name that begins at word i or soon behind, -1
// for none, and whether a word between denies it.
func (r *reader) object(t *trigger, i int32) (name int, denied bool) {
	for n := 0; n <= maxAdjectives && r.inside(i); n++ {
		if gap := r.gap(i); gap != " " && gap != "-" && !(n == 0 && (gap == ": " || gap == ":  ")) {
			return -1, false
		}
		if f := r.nameAt(i); f != nil {
			return int(r.over[i-r.words.from]) - 1, denied
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

// headNoun reports whether a name is what its phrase is about, and no plain noun
// follows that is: a service mesh, service mesh tools, but not a Kubernetes bug.
func (r *reader) headNoun(f *found) bool {
	i := f.words.to
	if !r.inside(i) || r.gap(i) != " " {
		return !r.inside(i) || r.gap(i) != "-"
	}
	return classNouns[r.text(i)] || !r.plainNoun(i)
}

// wholeObject reports whether a name is what is introduced, and does not only tell
// for what something is: a Karpenter provider, Calico support, a CNI-agnostic tool.
func (r *reader) wholeObject(f *found) bool {
	i := f.words.to
	return !r.inside(i) || r.gap(i) != "-" && (r.gap(i) != " " || !partNouns[r.text(i)])
}

// partNouns behind a name say that something is made for it.
var partNouns = map[string]bool{
	"support": true, "integration": true, "integrations": true, "compatibility": true, "plugin": true, "plugins": true, "provider": true,
	"providers": true, "certificate": true, "certificates": true, "certification": true, "certifications": true, "extension": true,
	"extensions": true, "adapter": true, "adapters": true, "exporter": true, "exporters": true, "client": true, "clients": true,
}

// classNouns go with the name of a field to name what belongs to it.
var classNouns = map[string]bool{
	"tool": true, "tools": true, "project": true, "projects": true, "solution": true, "solutions": true, "implementation": true,
	"implementations": true, "engine": true, "engines": true, "platform": true, "platforms": true, "product": true, "products": true,
	"framework": true, "frameworks": true, "system": true, "systems": true,
}

// stops reports whether no object can follow behind a word. Who uses a thing
// may be introduced as people at a company.
func (r *reader) stops(t *trigger, text string) bool {
	if t.reversed && (text == "at" || text == "from" || text == "like") {
		return false
	}
	return prepositions[text] || relatives[text] || pronouns[text] || conjunctions[text] || copulas[text]
}

// lists reports whether name n goes on a list with the one before it.
func (r *reader) lists(n int) bool {
	from, to := r.found[n-1].end, r.found[n].start
	return from < to && listGap(r.b.doc.Text[from:to])
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

// acts reports whether name n, joined by "and", is the subject of a clause of
// its own: "uses Envoy, and Cilium replaces it", "and Conduit, which is new".
func (r *reader) acts(n int) bool {
	i := r.found[n].words.to
	if r.inside(i) && r.gap(i) == ", " && relatives[r.text(i)] {
		return true
	}
	for r.inside(i) && r.nameAt(i) == nil && helper(r.text(i)) && r.gap(i) == " " {
		i++
	}
	if !r.inside(i) || r.nameAt(i) != nil || r.gap(i) != " " {
		return false
	}
	t, _ := r.triggerAt(i)
	return t != nil && (t.manner == verb || t.manner == verbs) || copulas[r.text(r.found[n].words.to)]
}

// choices stand before a between that places nothing.
var choices = map[string]bool{
	"distinction": true, "distinguish": true, "difference": true, "differences": true, "comparison": true, "choose": true, "choice": true,
	"chose": true, "choosing": true, "decide": true, "switch": true, "switching": true, "switched": true, "conflict": true, "gap": true,
	"debate": true, "tradeoff": true, "trade-off": true, "overlap": true,
}

// between reads "in between X and Y", said of the name before or of what the
// sentence's pronoun stands for.
func (r *reader) between() {
	for n := 1; n < len(r.found); n++ {
		left := r.found[n-1].words.from - 1
		for r.inside(left) && articles[r.text(left)] {
			left--
		}
		if !r.inside(left) || r.nameAt(left) != nil || r.text(left) != "between" || !r.lists(n) || r.inside(left-1) && choices[r.text(left-1)] {
			continue
		}
		subject := r.b.out.Sentences[r.sentence].Subject - 1
		if n > 1 {
			subject = r.found[n-2].term
		}
		if subject >= 0 && thing(r.kind(subject)) {
			r.b.relate(subject, r.found[n-1].term, kg.Between, r.sentence, "between", false)
			r.b.relate(subject, r.found[n].term, kg.Between, r.sentence, "between", false)
		}
	}
}
