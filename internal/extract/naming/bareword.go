package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// An ordinary word that has a capital where no sentence asks for one is a name, Compass, or says with
// emphasis what any text has a word for: a Cool dashboard, the Cloud, CPU+Mem. A name is by itself what is
// spoken of.

// bare reports whether the ordinary word i is by itself what is spoken of, or what stands around it says
// that it is a name.
func (x *Namer) bare(i int32) bool {
	if x.attested(i) {
		return i == 0 || !IndefiniteArticles[x.LowerText(i-1)]
	}
	return x.bareBefore(i) && x.bareBehind(i)
}

// mostlyWord reports whether most mentions of a group where no sentence asks for a capital are an ordinary
// word that is a part or a sort of something.
func (x *Namer) mostlyWord(g *Group) bool {
	words, names := 0, 0
	for _, c := range g.Members {
		switch {
		case c.Rule != capitalRule || !x.Lexeme(c.Words.From).Common:
			return false
		case x.Words[c.Words.From].At(prose.AnyCapital):
		case c.Strength == Hint && (x.BehindArticle(c.Words.From) || x.WordBehind(c.Words.From, " ") != "" && !x.bareBehind(c.Words.From)):
			words++
		case c.Strength > Hint:
			names++
		}
	}
	return words > names
}

// bareBefore reports whether nothing before word i makes it a part or a sort of something.
func (x *Namer) bareBefore(i int32) bool {
	if x.First[x.Words[i].Sentence] == i {
		return true
	}
	before := x.LowerText(i - 1)
	switch gap := x.GapBefore(i); {
	case gap == " " && prose.Conjunctions[before]:
		return i > 1 && x.namedBeside(i-2) || x.behaves(i+1)
	case gap == " ":
		return !prose.Articles[before] && (!x.Words[i-1].Is(prose.Digits) || prose.YearLike(before))
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
	if next >= x.First[x.Words[i].Sentence+1] {
		return true
	}
	text := x.LowerText(next)
	switch gap := x.GapBefore(next); {
	case gap != " ":
		return !strings.ContainsAny(gap, "-/+&<>\"“”")
	case prose.Conjunctions[text]:
		return int(next)+1 < len(x.Words) && x.namedBeside(next+1)
	default:
		return x.Words[next].Is(prose.Digits) && len(text) > 1 || prose.Prepositions[text] || prose.Relatives[text] || whereabouts[text] || prose.Possessions[text] || x.behaves(next)
	}
}

// whereabouts say of what stands before them where, when or how it is.
var whereabouts = map[string]bool{
	"here": true, "there": true, "too": true, "again": true, "together": true, "instead": true, "first": true, "well": true, "alone": true,
	"yet": true, "soon": true, "anymore": true, "elsewhere": true, "better": true, "directly": true,
}

// namedBeside reports whether word i, which stands in a list beside another, is a name.
func (x *Namer) namedBeside(i int32) bool {
	return x.software(i) || x.Words[i].Named() && !x.OrdinaryWord(x.LowerText(i))
}

// behaves reports whether word i says what the one before it is or did.
func (x *Namer) behaves(i int32) bool {
	if int(i) >= len(x.Words) || x.GapBefore(i) != " " {
		return false
	}
	text := x.LowerText(i)
	return prose.Helper(text) || pastTense(text) || prose.SpeechVerbs[text] || prose.Actions[text]
}
