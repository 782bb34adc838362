package render

import (
	"math"
	"slices"

	"notes/pkg/kg"
)

// word is what a stated relation is called, on its line.
type word struct {
	text       string
	x, y, w, h float64 // middle and size
}

const (
	wordSize  = 10.0
	mostWords = 120  // of more, each is noise
	leastLine = 30.0 // of a line that is to be seen beside its word
)

// name puts the names of stated relations on their lines, those of the strongest
// first, where they lie on no node and on no other word. Where there is no room
// for one, only pointing at the line shows it.
func (s *scene) name() {
	var stated []*sceneEdge
	for i := range slices.Backward(s.edges) {
		if s.edges[i].Class == kg.ByStatement {
			stated = append(stated, &s.edges[i])
		}
	}
	if len(stated) > mostWords {
		return
	}
	for _, e := range stated {
		w := word{text: Line(string(e.Type)), h: 1.3 * wordSize}
		w.w = s.letters.width(w.text, wordSize) + 4
		for _, at := range []float64{0.5, 0.4, 0.6, 0.3, 0.7} {
			middle := along(e.line, at)
			w.x, w.y = middle.X, middle.Y
			if w.fits(e) && s.free(w) {
				s.words = append(s.words, w)
				break
			}
		}
	}
}

// fits reports whether enough of a line is left on both sides of a word to see
// where it comes from and goes.
func (w word) fits(e *sceneEdge) bool {
	from, to := e.line[0], e.line[len(e.line)-1]
	dx, dy := math.Abs(to.X-from.X), math.Abs(to.Y-from.Y)
	length := max(1, math.Hypot(dx, dy))
	hidden := min(w.w*length/max(dx, 1), w.h*length/max(dy, 1))
	return length-hidden >= leastLine
}

// free reports whether nothing that is to be read lies where a word would.
func (s *scene) free(w word) bool {
	return !slices.ContainsFunc(s.nodes, func(n sceneNode) bool { return w.meets(n.x, n.y, n.w, n.h) }) &&
		!slices.ContainsFunc(s.words, func(o word) bool { return w.meets(o.x, o.y, o.w, o.h) })
}

func (w word) meets(x, y, wide, high float64) bool {
	return math.Abs(w.x-x) < (w.w+wide)/2 && math.Abs(w.y-y) < (w.h+high)/2
}
