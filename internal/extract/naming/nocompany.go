package naming

// What a dash parts from somebody is as often what they spoke about as where they work: "Ada Blorf -
// Thinking About Bread", "Ada Blorf - Bread Debugging: how to find a crumb".

// namesTalk reports whether the first of some segments is rather the title of a talk than a company
// behind somebody: a word in it is one that names of companies don't have, it begins with what is
// being done, or the title goes on behind a colon.
func (x *Namer) namesTalk(segs []segment) bool {
	words := segs[0].words
	if !IsDash(segs[0].gap) || words.Len() < 2 || x.calledCompany(words) {
		return false
	}
	if len(segs) > 1 && segs[1].gap == ": " {
		return true
	}
	if x.Gerund(words.From) && !trades[x.LowerText(words.From)] {
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

// trades are what companies do who are called after that, among the words for what is being done.
var trades = map[string]bool{
	"banking": true, "boring": true, "brewing": true, "broadcasting": true, "building": true, "catering": true, "coaching": true, "computing": true,
	"consulting": true, "engineering": true, "farming": true, "gaming": true, "hosting": true, "learning": true, "lending": true, "living": true,
	"manufacturing": true, "marketing": true, "mining": true, "networking": true, "printing": true, "publishing": true, "racing": true, "recruiting": true,
	"shipping": true, "staffing": true, "trading": true, "training": true, "thinking": true, "walking": true, "flying": true, "rolling": true,
	"booking": true, "moving": true, "working": true,
}
