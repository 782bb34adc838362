package naming

// What a dash parts from somebody is as often what they spoke about as where they work: "Ada Blorf -
// Thinking About Bread", "Ada Blorf - Bread Debugging: how to find a crumb".

// namesTalk reports whether the first of some segments is rather the title of a talk than a company
// behind somebody: a word in it is one that names of companies don't have, or the title goes on behind
// a colon.
func (x *Namer) namesTalk(segs []segment) bool {
	words := segs[0].words
	if !IsDash(segs[0].gap) || words.Len() < 2 || x.calledCompany(words) {
		return false
	}
	if len(segs) > 1 && segs[1].gap == ": " {
		return true
	}
	for i := words.From; i < words.To; i++ {
		if titleOnly[x.LowerText(i)] {
			return true
		}
	}
	return false
}

// titleOnly are words that titles have, and names of companies don't.
var titleOnly = map[string]bool{
	"about": true, "with": true, "without": true, "into": true, "through": true, "from": true, "your": true, "our": true, "how": true,
	"why": true, "what": true, "when": true, "is": true, "are": true, "vs": true, "versus": true, "towards": true, "beyond": true,
}
