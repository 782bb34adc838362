package findings

import "notes/pkg/kg"

// slipsAbroad says of which names of the vocabulary the note's own may be slips.
func (b *Builder) slipsAbroad() {
	for i, n := 0, len(b.Result.Terms); i < n; i++ {
		t := &b.Result.Terms[i]
		if t.Known || t.Kind == kg.Talk || t.Kind == kg.Place || len(t.Forms) == 0 {
			continue
		}
		if right := b.Namer.SlippedFrom(t); right != "" {
			t.Same = append(t.Same, kg.Same{Key: right, Rule: kg.SlipRule})
			b.imply([]string{right})
		}
	}
}
