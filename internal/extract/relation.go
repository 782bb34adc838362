package extract

import (
	"strings"

	"notes/pkg/kg"
)

// relations reads what the sentences state about the names in them.
func (b *builder) relations() {
	for i := range b.doc.Sentences {
		r := reader{b: b, sentence: i, found: b.named(i)}
		r.read()
	}
	for _, d := range b.x.definitions {
		b.relateDefinition(d)
	}
}

// named returns the mentions of a sentence without those that lie inside
// another one.
func (b *builder) named(sentence int) []found {
	var out []found
	for _, f := range b.inSentence(sentence) {
		if f.kind == kg.Talk && f.entry == nil && strings.Contains(f.rule, "t") && (f.rule == "quoted title" || f.rule == "talk heading") {
			continue
		}
		out = append(out, f)
	}
	return out
}

func (b *builder) relateDefinition(d definition) {
	start := b.x.scan.words[d.short.from].start
	for _, f := range b.inSentence(int(b.x.scan.words[d.short.from].sentence)) {
		if f.start != start {
			continue
		}
		for _, other := range b.inSentence(int(b.x.scan.words[d.long.from].sentence)) {
			if other.words == d.long && other.term != f.term {
				b.relate(f.term, other.term, kg.ExpandsTo, int(b.x.scan.words[d.short.from].sentence), "( )", false)
			}
		}
	}
}

func (b *builder) relate(source, target int, relation kg.RelationType, sentence int, phrase string, negated bool) {
	if source == target {
		return
	}
	b.out.Relations = append(b.out.Relations, kg.Relation{Source: source, Target: target, Type: relation, Sentence: sentence, Trigger: phrase, Negated: negated})
}

// reader reads one sentence.
type reader struct {
	b        *builder
	sentence int
	found    []found

	subjects []int // terms that the verb to come speaks of: one, or a list
	open     *open // the statement that a list may go on
}

// open is a statement whose objects may be a list.
type open struct {
	subjects []int
	trigger  *trigger
	negated  bool
}

func (r *reader) read() {
	if len(r.found) == 0 {
		return
	}
	r.leading()
	r.between()
	for i := range r.found {
		if i > 0 {
			r.gap(i)
		}
		r.prefixed(i)
	}
}

// gapText returns the text between mentions i-1 and i in lower case.
func (r *reader) gapText(i int) string {
	from, to := r.found[i-1].end, r.found[i].start
	if from >= to {
		return ""
	}
	return strings.ToLower(r.b.doc.Text[from:to])
}

// gap reads what stands between mentions i-1 and i.
func (r *reader) gap(i int) {
	gap := r.gapText(i)
	left, right := r.found[i-1], r.found[i]
	if t, denied := triggerIn(gap); t != nil && !strings.ContainsAny(gap, ";:)\"”") {
		subjects := r.listBefore(i - 1)
		r.state(subjects, t, right.term, denied)
		r.open = &open{subjects: subjects, trigger: t, negated: denied}
		return
	}
	if listGap(gap) {
		if r.open != nil {
			r.state(r.open.subjects, r.open.trigger, right.term, r.open.negated)
		}
		return
	}
	r.open = nil
	r.adjacent(gap, left, right)
}

// listBefore returns the term of mention i and of those that form a list with
// it: all are subjects of the verb behind.
func (r *reader) listBefore(i int) []int {
	subjects := []int{r.found[i].term}
	for ; i > 0 && listGap(r.gapText(i)) && len(subjects) < 6; i-- {
		subjects = append(subjects, r.found[i-1].term)
	}
	return subjects
}

func (r *reader) state(subjects []int, t *trigger, object int, negated bool) {
	for _, subject := range subjects {
		if !r.fits(t.relation, subject, object, t.reversed) {
			continue
		}
		if t.reversed {
			r.b.relate(object, subject, t.relation, r.sentence, t.phrase, negated)
		} else {
			r.b.relate(subject, object, t.relation, r.sentence, t.phrase, negated)
		}
	}
}

// fits reports whether terms of these kinds can stand in a relation.
func (r *reader) fits(relation kg.RelationType, subject, object int, reversed bool) bool {
	if reversed {
		subject, object = object, subject
	}
	from, to := r.b.out.Terms[subject].Kind, r.b.out.Terms[object].Kind
	switch relation {
	case kg.WorksAt:
		return from == kg.Person && to == kg.Organization
	case kg.WorksOn, kg.Presents:
		return from == kg.Person || from == kg.Organization
	case kg.LocatedIn:
		return to == kg.Place
	case kg.Uses, kg.Requires, kg.Supports, kg.PartOf, kg.IsA:
		return to != kg.Person && to != kg.Place && from != kg.Place
	}
	return true
}

// adjacent reads names that stand together without a verb: "Name (Company)",
// "Name, Role, Company", "AWS Lambda (Firecracker)", "Shanghai, China".
func (r *reader) adjacent(gap string, left, right found) {
	l, t := r.b.out.Terms[left.term].Kind, r.b.out.Terms[right.term].Kind
	switch {
	case l == kg.Person && t == kg.Organization && len(gap) < 70 && (gap == " (" || strings.ContainsAny(gap, ",-–—@")):
		for _, person := range r.peopleBefore(left) {
			r.b.relate(person, right.term, kg.WorksAt, r.sentence, strings.TrimSpace(gap), false)
		}
	case l == kg.Person && len(gap) < 70 && r.rolePhrase(gap):
		r.b.relate(left.term, right.term, kg.WorksOn, r.sentence, strings.TrimSpace(gap), false)
	case l == kg.Place && t == kg.Place && gap == ", ":
		r.b.relate(left.term, right.term, kg.LocatedIn, r.sentence, ",", false)
	case gap == " (" && right.url != "" && l != kg.Person:
		r.b.relate(left.term, right.term, kg.ImplementedBy, r.sentence, "( )", false)
	}
}

// peopleBefore returns the people named up to and with f in its sentence, as
// long as nobody but people stands between: all of them are of the company
// that follows.
func (r *reader) peopleBefore(f found) []int {
	var people []int
	for _, other := range r.found {
		if other.start > f.start {
			break
		}
		switch {
		case r.b.out.Terms[other.term].Kind == kg.Person:
			people = append(people, other.term)
		case len(people) > 0:
			people = people[:0]
		}
	}
	return people
}

func (r *reader) rolePhrase(gap string) bool {
	for _, word := range strings.FieldsFunc(gap, func(c rune) bool { return c < 'a' || c > 'z' }) {
		if r.b.x.words.Role(word) {
			return true
		}
	}
	return false
}

// prefixed reads "eBPF-powered Cilium" and "Rust-based ztunnel" where mention i
// is the second name.
func (r *reader) prefixed(i int) {
	if i == 0 {
		return
	}
	gap := r.gapText(i)
	switch strings.TrimSpace(gap) {
	case "-powered", "-based", "-backed", "-driven", "powered", "based":
		r.b.relate(r.found[i].term, r.found[i-1].term, kg.Uses, r.sentence, strings.TrimSpace(gap), false)
	}
}

// between reads "in between X and Y", said of the name before or of the
// subject that the sentence goes on with.
func (r *reader) between() {
	for i := 1; i < len(r.found); i++ {
		if strings.TrimSpace(r.gapText(i)) != "and" {
			continue
		}
		start := r.b.doc.Sentences[r.sentence].Start
		if i > 1 {
			start = int(r.found[i-2].end)
		}
		before := strings.ToLower(r.b.doc.Text[start:r.found[i-1].start])
		if len(before) > maxGap || !strings.HasSuffix(strings.TrimSpace(before), "between") {
			continue
		}
		subject := r.subject()
		if i > 1 {
			subject = r.found[i-2].term
		}
		if subject >= 0 {
			r.b.relate(subject, r.found[i-1].term, kg.Between, r.sentence, "between", false)
			r.b.relate(subject, r.found[i].term, kg.Between, r.sentence, "between", false)
		}
	}
}

// leading reads what stands before the first name of a sentence that goes on
// about another one's subject: "It uses …", or an item "uses …" under a name.
func (r *reader) leading() {
	start := r.b.doc.Sentences[r.sentence].Start
	first := r.found[0]
	if int(first.start) <= start {
		return
	}
	lead := strings.ToLower(r.b.doc.Text[start:first.start])
	t, denied := triggerIn(lead)
	if t == nil || !r.refers(lead, t.phrase) {
		return
	}
	if subject := r.subject(); subject >= 0 {
		r.state([]int{subject}, t, first.term, denied)
		r.open = &open{subjects: []int{subject}, trigger: t, negated: denied}
	}
}

// refers reports whether a sentence that begins like this speaks of a subject
// named before it: by a pronoun, or by beginning with the verb.
func (r *reader) refers(lead, phrase string) bool {
	if strings.HasPrefix(lead, phrase) {
		return r.b.out.Sentences[r.sentence].Parent >= 0
	}
	for _, word := range []string{"it ", "it's ", "this ", "they ", "the project ", "the tool ", "which ", "these ", "we ", "he ", "she "} {
		if strings.HasPrefix(lead, word) {
			return true
		}
	}
	return false
}

// subject returns the term that a sentence without a subject of its own speaks
// of: the first name of the sentence before in the same block, else of the
// item or heading above; -1 for none. One hop only.
func (r *reader) subject() int {
	at := r.b.out.Sentences[r.sentence]
	if at.Subject >= 0 {
		return at.Subject
	}
	if r.sentence > 0 && r.b.out.Sentences[r.sentence-1].Block == at.Block {
		if found := r.b.named(r.sentence - 1); len(found) > 0 {
			return found[0].term
		}
	}
	if at.Parent >= 0 && at.Parent != r.sentence {
		if found := r.b.named(at.Parent); len(found) > 0 {
			return found[0].term
		}
	}
	return -1
}
