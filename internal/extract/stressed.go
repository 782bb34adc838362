package extract

// stressed reports whether a run is in capitals from beginning to end, as a writer stresses ordinary
// words: "that it is MUCH BETTER".
func (x *Namer) stressed(run span) bool {
	for i := run.from; i < run.to; i++ {
		if !x.words[i].is(allCaps) {
			return false
		}
	}
	return true
}
