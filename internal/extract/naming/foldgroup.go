package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A group with a long name goes by some of its words: the "Recipes for Young Bakers working group" is the Bakers'
// Recipes WG of the same note, also in small letters.

// foldCareGroups moves the members of a group of people to the only one of the note that cares for all that it does,
// and takes in what is called like that in small letters.
func (x *Namer) foldCareGroups() {
	groups := x.careGroups()
	if len(groups) == 0 || len(groups) > mostCareGroups {
		return
	}
	for i := range groups {
		if whole := wholeGroup(&groups[i], groups); whole != nil {
			whole.absorb(groups[i].group)
		}
	}
	x.joinSmallGroups(groups)
}

// mostCareGroups bounds the groups of people of a note that are compared with each other.
const mostCareGroups = 64

// careGroup is a group of people and what they care for, sorted.
type careGroup struct {
	group *Group
	cares []string
}

// careGroups returns the groups of candidates that are groups of people by what they care for.
func (x *Namer) careGroups() (groups []careGroup) {
	for _, g := range x.Groups.Order {
		if len(g.Members) > 0 && x.groupHeadOf(g.Members[0].Words).Len() > 0 && g.Members[0].Kind == kg.Organization {
			groups = append(groups, careGroup{g, x.cares(g.Members[0].Words)})
		}
	}
	return groups
}

// groupHeadOf returns the words at the end of a name that say that it is of a group, none if there are none.
func (x *Namer) groupHeadOf(name prose.Span) prose.Span {
	for _, i := range []int32{name.To - 1, name.To - 2} {
		if i > name.From {
			if head := x.groupHead(i); head.Len() > 0 && head.To == name.To {
				return head
			}
		}
	}
	return prose.Span{}
}

// wholeGroup returns the only other group that cares for all that one does, or is called otherwise and cares for the
// same; nil if there is none.
func wholeGroup(g *careGroup, groups []careGroup) (whole *Group) {
	first := g.group.Members[0]
	for i := range groups {
		other := &groups[i]
		if other == g || len(other.group.Members) == 0 {
			continue
		}
		same := slices.Equal(g.cares, other.cares)
		switch {
		case same && first.Start > other.group.Members[0].Start && first.Entry == nil:
			return other.group
		case same, len(g.cares) < minShared, !among(g.cares, other.cares):
		case whole != nil:
			return nil
		default:
			whole = other.group
		}
	}
	return whole
}

// minShared is how many words a short name of a group has at least in common with the long one.
const minShared = 2

// cares returns what a group cares for: the words of its name, without its head and the small ones, sorted.
func (x *Namer) cares(name prose.Span) []string {
	var cares []string
	for i := name.From; i < x.groupHeadOf(name).From; i++ {
		text := x.LowerText(i)
		if careJoints[text] || sorts[text] {
			continue
		}
		if singular, ok := kg.Singular(text); ok {
			text = singular
		}
		cares = append(cares, text)
	}
	slices.Sort(cares)
	return cares
}

// among reports whether all words of a list are in another one.
func among(words, all []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !slices.Contains(all, word) })
}

// joinSmallGroups takes in what is called in small letters as a group of the note is: the bakers' recipes WG.
func (x *Namer) joinSmallGroups(groups []careGroup) {
	for i := range int32(len(x.Words)) {
		head := x.groupHead(i)
		if head.Len() == 0 || x.taken(i) {
			continue
		}
		if name := x.smallCare(head); name.Len() > head.Len() {
			x.joinSmallGroup(name, groups)
		}
	}
}

// smallCare returns a name in small letters that ends in the head of a group, from where its phrase begins.
func (x *Namer) smallCare(head prose.Span) prose.Span {
	name := head
	first := max(x.First[x.Words[head.From].Sentence], head.From-maxCares)
	for i := head.From - 1; i >= first && x.groupHead(i).Len() == 0 && x.GapBefore(i+1) == " " && x.Nominal(i) && !sorts[x.LowerText(i)]; i-- {
		name.From = i
	}
	return name
}

// joinSmallGroup takes a name in for the only group that cares for all its words.
func (x *Namer) joinSmallGroup(name prose.Span, groups []careGroup) {
	var meant *Group
	cares := x.cares(name)
	for i := range groups {
		if g := &groups[i]; len(g.group.Members) > 0 && len(cares) >= minShared && among(cares, g.cares) {
			if meant != nil {
				return
			}
			meant = g.group
		}
	}
	if meant != nil {
		meant.Members = append(meant.Members, &Candidate{
			Start: x.Words[name.From].Start, End: x.Words[name.To-1].End, Words: name, Kind: kg.Organization, Rule: careRule, Strength: Certain,
		})
	}
}
