package naming

// Below a long name a short one is as a rule a piece of it: under "Acme Step Quorlet Flows" an option
// called Quorlet is that, whatever else has the name.

// foldShortened moves the members of a rare name of one word, which nothing but its capital makes one, to the
// longer name in what leads to the place that has the word behind its first.
func (x *Namer) foldShortened() {
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || len(g.Members) > maxSlips {
			continue
		}
		if c := g.Members[0]; c.Entry != nil || c.Rule != capitalRule || c.URL != "" {
			continue
		}
		if whole := x.leadingName(g); whole != nil {
			whole.absorb(g)
		}
	}
}

// leadingName returns the group of the name that each member of a group is a piece of, nil if there is none.
func (x *Namer) leadingName(g *Group) (whole *Group) {
	for _, c := range g.Members {
		found := x.leadingNameOf(c)
		if found == nil || found == g || whole != nil && found != whole {
			return nil
		}
		whole = found
	}
	return whole
}

// leadingNameOf returns the group of the name that a candidate is a piece of: in an item that it is nested in, or in
// the heading of its section.
func (x *Namer) leadingNameOf(c *Candidate) *Group {
	doc := x.Doc
	block := &doc.Blocks[doc.Sentences[x.Words[c.Words.From].Sentence].Block]
	for parent := block.Parent; parent >= 0; parent = doc.Blocks[parent].Parent {
		if whole := x.wholeIn(parent, c); whole != nil {
			return whole
		}
	}
	if heading := doc.Sections[block.Section].Block; heading >= 0 {
		return x.wholeIn(heading, c)
	}
	return nil
}

// wholeIn returns the group of a name in the first sentence of a block that has a word behind its first one, nil
// if there is none.
func (x *Namer) wholeIn(block int, word *Candidate) *Group {
	sentence, ok := x.FirstSentence(block)
	if !ok {
		return nil
	}
	lexeme := x.Words[word.Words.From].Lexeme
	for i := x.First[sentence] + 1; i < x.First[sentence+1]; i++ {
		if x.Words[i].Lexeme != lexeme {
			continue
		}
		if whole := x.holder(i); whole != nil && whole.Words.From < i && whole.Strength >= Fair && IsThing(whole.Kind) {
			return x.Groups.living(x.keyOf(whole))
		}
	}
	return nil
}
