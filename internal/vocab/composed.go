package vocab

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// A card of a landscape may bear several names, or one with that of who makes the thing. An
// entry of such a name would take the place of what the text names: where it says
// "OPA/Gatekeeper", both.

// withoutBy returns a name without who the thing is by: KubeDB by AppsCode.
func withoutBy(name string) string {
	what, by, ok := strings.Cut(name, " by ")
	if !ok || what == "" || by == "" || by[0] < 'A' || by[0] > 'Z' {
		return name
	}
	return what
}

// composed reports whether a name is made of names that the vocabulary has.
func (a *adoption) composed(f *found) bool {
	if parts := strings.Split(f.Name, "/"); len(parts) > 1 {
		return !slices.ContainsFunc(parts, func(part string) bool {
			e := a.v.Named(part)
			return e == nil || !kindsFit(f.Kind, e.Kind)
		})
	}
	for at := range len(f.Name) {
		if f.Name[at] == ' ' && a.ownedBy(f, f.Name[:at], f.Name[at+1:]) {
			return true
		}
	}
	return false
}

// ownedBy reports whether the words of a name are those of a known thing behind those of
// what it belongs to: Kubeflow Katib. The address tells that the two were meant, for others
// have such names by chance: the lambda of Node Lambda is no cloud's.
func (a *adoption) ownedBy(f *found, owner, name string) bool {
	whose, thing := a.v.Named(owner), a.v.Exact(kg.Fold(name))
	if whose == nil || thing == nil || thing.Kind == kg.Concept || !kindsFit(f.Kind, thing.Kind) {
		return false
	}
	known := slices.Concat(whose.URLs(), thing.URLs())
	return slices.ContainsFunc(f.URLs(), func(address string) bool { return slices.ContainsFunc(known, besides(address)) })
}

// respelt returns the entry at one of the addresses of f that is called as f is but for a slip of
// the pen or, of organizations, what goes before or behind: Kiratech S.p.A. It is nil if there is none.
func (a *adoption) respelt(f *found) *Entry {
	for _, address := range f.URLs() {
		host, path := splitURL(address)
		e := a.v.at(host + path)
		if e == nil || !kindsFit(f.Kind, e.Kind) {
			continue
		}
		ours, theirs := e.Key(), f.Key()
		extended := strings.HasPrefix(ours, theirs) || strings.HasPrefix(theirs, ours)
		if extended && e.Kind == kg.Organization && f.Kind == kg.Organization || slipOf(theirs, ours) {
			return e
		}
	}
	return nil
}

// slipOf reports whether one folded name is one slip of the pen away from another one.
func slipOf(name, right string) bool {
	found, want := false, Hash(right)
	Slips(name, func(hash uint64) bool { return hash == want }, func(text []byte) bool {
		found = string(text) == right
		return !found
	})
	return found
}
