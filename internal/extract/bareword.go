package extract

import "strings"

// An ordinary word that has a capital where no sentence asks for one is a name, Compass, or says with
// emphasis what any text has a word for: a Cool dashboard, the Cloud, CPU+Mem. A name is by itself what is
// spoken of.

// bare reports whether the ordinary word i is by itself what is spoken of, or what stands around it says
// that it is a name.
func (x *Namer) bare(i int32) bool {
	if x.attested(i) {
		return i == 0 || !indefinite[x.lowerText(i-1)]
	}
	return x.bareBefore(i) && x.bareBehind(i)
}

// mostlyWord reports whether most mentions of a group where no sentence asks for a capital are an ordinary
// word that is a part or a sort of something.
func (x *Namer) mostlyWord(g *group) bool {
	words, names := 0, 0
	for _, c := range g.members {
		switch {
		case c.rule != capitalRule || !x.lexeme(c.words.from).Common:
			return false
		case x.words[c.words.from].at(initial | inTitle | shouted):
		case c.strength == hint && (x.behindArticle(c.words.from) || x.wordBehind(c.words.from, " ") != "" && !x.bareBehind(c.words.from)):
			words++
		case c.strength > hint:
			names++
		}
	}
	return words > names
}

// bareBefore reports whether nothing before word i makes it a part or a sort of something.
func (x *Namer) bareBefore(i int32) bool {
	if x.first[x.words[i].sentence] == i {
		return true
	}
	before := x.lowerText(i - 1)
	switch gap := x.gapBefore(i); {
	case gap == " " && conjunctions[before]:
		return i > 1 && x.namedBeside(i-2) || x.behaves(i+1)
	case gap == " ":
		return !articles[before] && (!x.words[i-1].is(digits) || yearLike(before))
	case gap == ", ", gap == " & ":
		return x.namedBeside(i - 1)
	default:
		return strings.HasPrefix(gap, ":")
	}
}

// bareBehind reports whether nothing behind word i goes on with the name, or with what it is a sort of. A version
// may follow, but one digit only counts: Tier 1.
func (x *Namer) bareBehind(i int32) bool {
	next := i + 1
	if next >= x.first[x.words[i].sentence+1] {
		return true
	}
	text := x.lowerText(next)
	switch gap := x.gapBefore(next); {
	case gap != " ":
		return !strings.ContainsAny(gap, "-/+&<>\"“”")
	case conjunctions[text]:
		return int(next)+1 < len(x.words) && x.namedBeside(next+1)
	default:
		return x.words[next].is(digits) && len(text) > 1 || prepositions[text] || relatives[text] || whereabouts[text] || possessions[text] || x.behaves(next)
	}
}

// whereabouts say of what stands before them where, when or how it is.
var whereabouts = map[string]bool{
	"here": true, "there": true, "too": true, "again": true, "together": true, "instead": true, "first": true, "well": true, "alone": true,
	"yet": true, "soon": true, "anymore": true, "elsewhere": true, "better": true, "directly": true,
}

// namedBeside reports whether word i, which stands in a list beside another, is a name.
func (x *Namer) namedBeside(i int32) bool {
	return x.software(i) || x.words[i].named() && !x.ordinaryWord(x.lowerText(i))
}

// behaves reports whether word i says what the one before it is or did.
func (x *Namer) behaves(i int32) bool {
	if int(i) >= len(x.words) || x.gapBefore(i) != " " {
		return false
	}
	text := x.lowerText(i)
	return helper(text) || pastTense(text) || speech[text] || actions[text]
}
