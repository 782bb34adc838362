package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Laws, tests and effects have the names of those who found them: Quorl's law, the Zorbo test. These are people, and
// what bears their name is no software; nor are peoples.

// eponym reports whether word i, with one capital in front, gives its name to what scholars call so.
func (x *Namer) eponym(i int32) bool {
	next := i + 1
	if next >= x.First[x.Words[i].Sentence+1] {
		return false
	}
	owned := x.GapBefore(next) == "' " || x.GapBefore(next) == "’ "
	if x.ofPossessive(next) && next+1 < x.First[x.Words[i].Sentence+1] {
		owned = true
		next++
	}
	if x.Words[next].Named() || !owned && x.GapBefore(next) != " " {
		return false
	}
	noun := strings.TrimSuffix(x.LowerText(next), "s")
	return findings[noun] || owned && ownedFindings[noun]
}

var (
	// findings are what scholars call after those who found it, with and without a possessive, and ownedFindings only with
	// one.
	findings = map[string]bool{
		"law": true, "theorem": true, "criterion": true, "coefficient": true, "inequality": true, "equation": true, "paradox": true, "razor": true,
		"conjecture": true, "lemma": true, "syndrome": true, "lambda": true, "kappa": true, "distribution": true, "prime": true,
		"sequence": true, "hypothesis": true, "technique": true, "approximation": true, "transform": true, "dilemma": true, "fallacy": true,
		"matrix": true, "matrice": true, "curve": true, "polynomial": true, "divergence": true, "integral": true, "manifold": true,
		"spiral": true, "distance": true, "completeness": true, "norm": true, "entropy": true, "algebra": true, "permutation": true,
		"tiling": true, "triangle": true, "number": true,
	}
	ownedFindings = map[string]bool{
		"test": true, "method": true, "rule": true, "principle": true, "formula": true, "effect": true, "alpha": true, "rho": true, "tau": true, "theory": true,
		"correction": true, "constant": true, "curse": true, "death": true,
	}
)

// peoples reports whether word i is what a people is called, or followers of somebody: Zamelians.
func (x *Namer) peoples(i int32) bool {
	text := x.LowerText(i)
	return x.Words[i].Is(prose.Capital) && (strings.HasSuffix(text, "ians") || strings.HasSuffix(text, "eans")) && len(text) >= minDescribing
}
