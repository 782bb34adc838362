package naming

// A long line of names with nothing but commas between them thanks people, or counts them: nobody works at
// the one behind.

const (
	crowdReach = 12 // how many names before and behind one are looked at
	minCrowd   = 8  // how many of them are called as people are at least
)

// crowded reports whether the i-th segment stands in a long list of what is called as people are, but for
// one in four, and two of which are beyond doubt.
func (x *Namer) crowded(i int) bool {
	if len(x.line) < minCrowd {
		return false
	}
	from, to := i, i+1
	for from > max(0, i-crowdReach) && x.line[from].gap == ", " {
		from--
	}
	for to < min(len(x.line), i+crowdReach) && x.line[to].gap == ", " {
		to++
	}
	people, sure := 0, 0
	for _, seg := range x.line[from:to] {
		if !x.PersonShaped(seg.words) || x.RoleLike(seg.words) {
			continue
		}
		people++
		if x.personScore(seg.words) >= certainScore {
			sure++
		}
	}
	return people >= minCrowd && 4*people >= 3*(to-from) && sure >= minKnown
}
