package statements

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Who makes something new calls it after what it is for: a Karpenter provider, a GPU share scheduler. That
// states nothing of Karpenter or of GPUs.

// wholeObject reports whether the n-th name is what is introduced, and does not only tell for what
// something is.
func (r *Reader) wholeObject(n int) bool {
	f := &r.found[n]
	if kind := r.kind(f.Term); kind == kg.Organization || kind == kg.Person {
		return true // who made it
	}
	if r.partOfName(n) || r.endsLonger(f) || r.kind(f.Term) == kg.Concept && r.oneMore(f) {
		return false
	}
	i := f.Words.To
	if !r.inside(i) || r.gap(i) != "-" && r.gap(i) != " " || r.whenAt(i) {
		return true
	}
	if r.gap(i) == "-" || r.nameAt(i) != nil || partNouns[r.text(i)] {
		return false
	}
	if prose.Software(r.kind(f.Term)) {
		return !naming.IndefiniteArticles[r.plain(f.Words.From-1)] || !r.plainNoun(i)
	}
	return (!r.plainNoun(i) || prose.Helper(r.text(i)) || itself[r.text(i)]) && !r.called(i)
}

// oneMore reports whether what is introduced is only one more of what a name names: created a VPN, a new
// service mesh, but not a pattern called Sidecar.
func (r *Reader) oneMore(f *findings.Found) bool {
	for i := f.Words.From - 1; i >= f.Words.From-maxAdjectives && r.inside(i); i-- {
		text := r.plain(i)
		if naming.IndefiniteArticles[text] {
			return true
		}
		if text == "" || text == "called" || text == "named" || !r.plainNoun(i) || r.gap(i+1) != " " && r.gap(i+1) != "-" {
			return false
		}
	}
	return false
}

// partOfName reports whether the name before the n-th is of software too, and nothing but a space parts
// them: both are one longer name, as Argo Flux, that is none of the two.
func (r *Reader) partOfName(n int) bool {
	return n > 0 && r.gap(r.found[n].Words.From) == " " && r.found[n-1].Words.To == r.found[n].Words.From && prose.Software(r.kind(r.found[n-1].Term))
}

// endsLonger reports whether a word with a capital that is no name of its own begins what a name of an idea
// only ends: "created Zorb Containers".
func (r *Reader) endsLonger(f *findings.Found) bool {
	if r.kind(f.Term) != kg.Concept {
		return false
	}
	for i := f.Words.From - 1; i >= f.Words.From-maxAdjectives && i > r.words.From && r.plain(i) != "" && r.gap(i+1) == " "; i-- {
		if t, _ := r.triggerAt(i); t != nil {
			return false
		}
		if r.b.Namer.Words[i].Named() {
			return true
		}
	}
	return false
}

// goesOnNamed reports whether what somebody is the author of is called by more than a name: Django
// floppy-forms, the Go DNS library.
func (r *Reader) goesOnNamed(f *findings.Found) bool {
	i := f.Words.To
	if !r.inside(i) {
		return false
	}
	return r.gap(i) == "-" || r.gap(i) == " " && (partNouns[r.text(i)] || r.b.Namer.Words[i].Named())
}

// called reports whether the words from i on give another name to what stands before them: an operating
// system for small chips called Quorx.
func (r *Reader) called(i int32) bool {
	for last := i + maxCalled; i < last && r.inside(i) && (r.gap(i) == " " || r.gap(i) == ", "); i++ {
		if text := r.plain(i); text == "called" || text == "named" {
			return true
		}
	}
	return false
}

// maxCalled is how many words behind a thing that is new may lead to its name.
const maxCalled = 5

// itself are nouns behind a name that say what it is.
var itself = map[string]bool{
	"project": true, "tool": true, "library": true, "framework": true, "language": true, "protocol": true, "specification": true, "spec": true,
	"standard": true, "format": true, "api": true, "chip": true, "processor": true, "service": true, "product": true, "platform": true,
	"concept": true, "pattern": true, "feature": true, "technology": true,
}

// partNouns behind a name say that something is made for it.
var partNouns = map[string]bool{
	"support": true, "integration": true, "integrations": true, "compatibility": true, "plugin": true, "plugins": true, "provider": true,
	"providers": true, "certificate": true, "certificates": true, "certification": true, "certifications": true, "extension": true,
	"extensions": true, "adapter": true, "adapters": true, "exporter": true, "exporters": true, "client": true, "clients": true,
}
