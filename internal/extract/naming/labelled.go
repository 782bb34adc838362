package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// What leads to a list says what sort of things its items name: "Customers:", "## Podcasts".

// labelKinds are the last words of such labels.
var labelKinds = map[string]kg.Kind{
	"companies": kg.Organization, "customers": kg.Organization, "sponsors": kg.Organization, "vendors": kg.Organization,
	"organizations": kg.Organization, "organisations": kg.Organization, "startups": kg.Organization, "employers": kg.Organization,
	"universities": kg.Organization, "adopters": kg.Organization,
	"books": kg.Talk, "articles": kg.Talk, "papers": kg.Talk,
	"podcasts": kg.Product, "newsletters": kg.Product, "apps": kg.Product,
	"conferences": kg.Event, "events": kg.Event, "meetups": kg.Event, "hackathons": kg.Event,
	"cities": kg.Place, "countries": kg.Place, "restaurants": kg.Place,
}

// labelTails are the words that go on behind the last word of a label.
var labelTails = map[string]bool{
	"that": true, "who": true, "which": true, "using": true, "in": true, "at": true, "mentioned": true, "include": true, "including": true, "to": true, "with": true, "of": true,
}

// maxLabelled is how many words a label has at most, and maxItem the name in an item.
const (
	maxLabelled = 8
	maxItem     = 5
)

// listedKind returns the kind of a name that is all of an item of a list, or stands there before a
// sign, as what leads to the list says it; empty if that doesn't.
func (x *Namer) listedKind(c *Candidate) kg.Kind {
	sentence := x.Words[c.Words.From].Sentence
	if x.itemName(int(sentence)) != c.Words {
		return ""
	}
	kind := x.labelOf(int(sentence))
	if kind == kg.Event && x.Words[c.Words.From].Is(prose.Camel) && strings.HasSuffix(x.LowerText(c.Words.From), "ed") {
		return "" // what a program tells of: OrderCreated
	}
	return kind
}

// itemName returns the words that an item of a list begins with, up to a sign or an address.
func (x *Namer) itemName(sentence int) prose.Span {
	doc := x.Doc
	block := doc.Sentences[sentence].Block
	from, end := x.First[sentence], x.First[sentence+1]
	if doc.Blocks[block].Kind != markdown.Item || sentence > 0 && doc.Sentences[sentence-1].Block == block {
		return prose.Span{}
	}
	end = min(end, from+maxItem+1) // one more is too many
	to := from
	for to < end && !x.Words[to].At(prose.InBare) && !splits(x.GapBefore(to)) && x.BesideInMarkup(from, to) {
		to++
	}
	return prose.Span{From: from, To: to}
}

// labelOf returns the kind that the label of the list says in which a sentence is an item.
func (x *Namer) labelOf(sentence int) kg.Kind {
	label, ok := x.LeadOf(sentence)
	if !ok {
		return ""
	}
	return x.labelKind(label, x.IsHeading(label))
}

// labelKind returns the kind of what a label says that is listed below.
func (x *Namer) labelKind(label int, heading bool) kg.Kind {
	from, to := x.First[label], x.First[label+1]
	if from == to || to-from > maxLabelled {
		return ""
	}
	leads := heading || strings.HasPrefix(x.Doc.Text[x.Words[to-1].End:], ":")
	for i := from; i < to; i++ {
		switch kind, last := labelKinds[x.LowerText(i)], i+1 == to; {
		case kind == "":
		case i > from && prose.Prepositions[x.LowerText(i-1)]: // problems with customers
		case last && i == from, leads && (last || labelTails[x.LowerText(i+1)]):
			return kind
		}
	}
	return ""
}

// findLabelled proposes what stands in a list of companies and is nothing but a name: one that the
// vocabulary has, though it is an ordinary word, or no ordinary one.
func (x *Namer) findLabelled() {
	for i := range x.Doc.Sentences {
		name := x.itemName(i)
		if name.Len() < 1 || name.Len() > maxCompany || name.To < x.First[i+1] || x.labelOf(i) != kg.Organization || !x.companyNamed(name) {
			continue
		}
		if entry := x.Maker(name); entry != nil || x.Uncommon(name) {
			x.propose(name.From, name.To, "list of companies", Fair, kg.Organization).Entry = entry
		}
	}
}

// companyNamed reports whether each word of a name has a capital and is known as nothing else.
func (x *Namer) companyNamed(name prose.Span) bool {
	for i := name.From; i < name.To; i++ {
		w := x.Words[i]
		if !w.Named() || w.At(prose.InCode|prose.InNote|prose.InTag) || x.Covered[i] > 0 || x.Lexeme(i).Negative || x.Lexeme(i).Role || i > name.From && x.GapBefore(i) != " " {
			return false
		}
	}
	return true
}
