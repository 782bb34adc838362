package naming

import "notes/pkg/kg"

// A note that links a name means one thing by it, also where nothing but the words around tell which: what
// is [hyper](…) here is no other hyper there.

// foldLinkedSelf moves the mentions of what the vocabulary knows to the name that the note links, where both are
// called the same and no link says that they are one.
func (x *Namer) foldLinkedSelf() {
	var alike map[string]*Group // asked for by few notes
	for _, g := range x.Groups.Order {
		if !linkedItself(g) {
			continue
		}
		if alike == nil {
			alike = x.knownAlike()
		}
		if known := alike[g.Key]; known != nil {
			x.takeAlike(g, known)
		}
	}
}

// linkedItself reports whether the note links what no entry is known for under its own name.
func linkedItself(g *Group) bool {
	linked := false
	for _, c := range g.Members {
		if c.Entry != nil {
			return false
		}
		linked = linked || c.URL != "" && c.Rule == "link" && c.Kind != kg.Person
	}
	return linked
}

// knownAlike returns the groups of entries by the keys of the single words that mentions have.
func (x *Namer) knownAlike() map[string]*Group {
	alike := map[string]*Group{}
	for _, g := range x.Groups.Order {
		for _, c := range g.Members {
			if c.Entry == nil {
				break
			}
			if c.Words.Len() == 1 && thingLinked(c.Entry.Kind) {
				if key := kg.Fold(x.TextOf(c)); alike[key] == nil {
					alike[key] = g
				}
			}
		}
	}
	return alike
}

// thingLinked reports whether a kind is of what a link that has its name leads to.
func thingLinked(kind kg.Kind) bool {
	return technicalName(kind) || kind == kg.Organization || kind == kg.Standard
}

// takeAlike moves the mentions of another group in the same words as a group to that one.
func (x *Namer) takeAlike(g, other *Group) {
	kept := other.Members[:0]
	for _, c := range other.Members {
		if kg.Fold(x.TextOf(c)) != g.Key {
			kept = append(kept, c)
			continue
		}
		c.Entry, c.Kind = nil, g.Members[0].Kind
		g.Members = append(g.Members, c)
	}
	other.Members, other.Dropped = kept, len(kept) == 0
}
