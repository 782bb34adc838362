package extract

import (
	"strings"

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
func (x *Namer) listedKind(c *candidate) kg.Kind {
	sentence := x.words[c.words.from].sentence
	if x.itemName(int(sentence)) != c.words {
		return ""
	}
	kind := x.labelOf(int(sentence))
	if kind == kg.Event && x.words[c.words.from].is(camel) && strings.HasSuffix(x.lowerText(c.words.from), "ed") {
		return "" // what a program tells of: OrderCreated
	}
	return kind
}

// itemName returns the words that an item of a list begins with, up to a sign or an address.
func (x *Namer) itemName(sentence int) span {
	doc := x.doc
	block := doc.Sentences[sentence].Block
	from, end := x.first[sentence], x.first[sentence+1]
	if doc.Blocks[block].Kind != markdown.Item || sentence > 0 && doc.Sentences[sentence-1].Block == block {
		return span{}
	}
	end = min(end, from+maxItem+1) // one more is too many
	to := from
	for to < end && !x.words[to].at(inBare) && !splits(x.gapBefore(to)) && x.besideInMarkup(from, to) {
		to++
	}
	return span{from, to}
}

// labelOf returns the kind that the label of the list says in which a sentence is an item.
func (x *Namer) labelOf(sentence int) kg.Kind {
	label, ok := x.leadOf(sentence)
	if !ok {
		return ""
	}
	return x.labelKind(label, x.isHeading(label))
}

// leadOf returns the sentence that leads to the list in which a sentence is an item, and whether
// there is one.
func (x *Namer) leadOf(sentence int) (int, bool) {
	doc := x.doc
	block := &doc.Blocks[doc.Sentences[sentence].Block]
	leads := block.Parent
	if leads < 0 {
		leads = doc.Sections[block.Section].Block // none in the section before the first heading
	}
	return x.firstSentence(leads)
}

// labelKind returns the kind of what a label says that is listed below.
func (x *Namer) labelKind(label int, heading bool) kg.Kind {
	from, to := x.first[label], x.first[label+1]
	if from == to || to-from > maxLabelled {
		return ""
	}
	leads := heading || strings.HasPrefix(x.doc.Text[x.words[to-1].end:], ":")
	for i := from; i < to; i++ {
		switch kind, last := labelKinds[x.lowerText(i)], i+1 == to; {
		case kind == "":
		case i > from && prepositions[x.lowerText(i-1)]: // problems with customers
		case last && i == from, leads && (last || labelTails[x.lowerText(i+1)]):
			return kind
		}
	}
	return ""
}

// findLabelled proposes what stands in a list of companies and is nothing but a name: one that the
// vocabulary has, though it is an ordinary word, or no ordinary one.
func (x *Namer) findLabelled() {
	for i := range x.doc.Sentences {
		name := x.itemName(i)
		if name.len() < 1 || name.len() > maxCompany || name.to < x.first[i+1] || x.labelOf(i) != kg.Organization || !x.companyNamed(name) {
			continue
		}
		if entry := x.maker(name); entry != nil || x.uncommon(name) {
			x.propose(name.from, name.to, "list of companies", fair, kg.Organization).entry = entry
		}
	}
}

// companyNamed reports whether each word of a name has a capital and is known as nothing else.
func (x *Namer) companyNamed(name span) bool {
	for i := name.from; i < name.to; i++ {
		w := x.words[i]
		if !w.named() || w.at(inCode|inNote|inTag) || x.covered[i] > 0 || x.lexeme(i).Negative || x.lexeme(i).Role || i > name.from && x.gapBefore(i) != " " {
			return false
		}
	}
	return true
}
