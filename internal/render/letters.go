package render

import (
	"math"

	"notes/pkg/kg"
)

// How much larger the most mentioned name is written than one that is hardly
// mentioned: by so much among few, and a step more for each so many names.
const (
	letterSize = 12.0
	fewRoom    = 8.0
	manyRoom   = 26.0
	namesARoom = 25.0
)

// lettersOf says how large the names in a picture are, by their mentions. The more
// there are, the smaller all of them are shown, and the more the great ones
// have to stand out.
func lettersOf(nodes []kg.Node) func(kg.Node) float64 {
	most := 1
	for _, n := range nodes {
		most = max(most, n.Mentions)
	}
	room := min(manyRoom, fewRoom+float64(len(nodes))/namesARoom)
	return func(n kg.Node) float64 {
		share := math.Log(1+float64(max(0, n.Mentions))) / math.Log(1+float64(most))
		return math.Round(letterSize + room*share*share)
	}
}
