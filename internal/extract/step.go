package extract

// countsStep reports whether a heading tells which step of a procedure its section is, in which
// nobody speaks: "Step 3 - Open Tickets (Sales Team)".
func (x *Namer) countsStep(sentence int) bool {
	first, end := x.first[sentence], x.first[sentence+1]
	return first+1 < end && steps[x.lowerText(first)] && x.words[first+1].is(numeric) && x.isHeading(sentence)
}

// steps are the parts of what is done or learnt in order.
var steps = map[string]bool{
	"step": true, "phase": true, "layer": true, "level": true, "stage": true, "lesson": true, "module": true, "chapter": true,
}
