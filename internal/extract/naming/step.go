package naming

import "notes/internal/extract/prose"

// countsStep reports whether a heading tells which step of a procedure its section is, in which
// nobody speaks: "Step 3 - Open Tickets (Sales Team)".
func (x *Namer) countsStep(sentence int) bool {
	first, end := x.First[sentence], x.First[sentence+1]
	return first+1 < end && steps[x.LowerText(first)] && x.Words[first+1].Is(prose.Numeric) && x.IsHeading(sentence)
}

// steps are the parts of what is done or learnt in order.
var steps = map[string]bool{
	"step": true, "phase": true, "layer": true, "level": true, "stage": true, "lesson": true, "module": true, "chapter": true,
}
