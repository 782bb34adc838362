package extract

import (
	"slices"
	"sort"
	"strings"

	"notes/pkg/kg"
)

// relations returns what the sentences of a note state about the names in them, in the order of
// the sentences.
func (r *reader) relations(b *builder) []kg.Relation {
	*r = reader{b: b, out: r.out[:0], found: r.found, over: r.over}
	for i := range b.doc.Sentences {
		if b.first[i] < b.first[i+1] {
			r.read(i)
		}
	}
	for _, d := range b.x.definitions {
		r.relateDefinition(d)
	}
	r.relateTalks()
	r.venueLine()
	slices.SortStableFunc(r.out, func(p, q kg.Relation) int { return p.Sentence - q.Sentence })
	return slices.Clone(r.out)
}

// appendNamed appends the mentions of a sentence without its titles, which lie
// over other names.
func (r *reader) appendNamed(out []found, sentence int) []found {
	for _, f := range r.b.inSentence(sentence) {
		if f.group != nil {
			out = append(out, f)
		}
	}
	return out
}

// relateDefinition states that the two sides of a definition are one.
func (r *reader) relateDefinition(d definition) {
	sentence := int(r.b.x.words[d.short.from].sentence)
	short, long := r.mentionOf(sentence, d.short), r.mentionOf(sentence, d.long)
	if short >= 0 && long >= 0 {
		r.relate(short, long, kg.ExpandsTo, sentence, "( )", false)
	}
}

// relateTalks states who gave the talks that headings name. Of a short heading there
// is no saying whether it names one, or what those below it have to do with each other.
func (r *reader) relateTalks() {
	for _, t := range r.b.x.titles {
		if t.speakers < 0 {
			r.relateAuthors(t)
			r.relateBelow(t)
			r.relateBeside(t)
		}
		if t.speakers < 0 || r.b.x.spoken(t.words) < minBehind && !r.shortTalk(t) {
			continue
		}
		talk := r.mentionOf(int(r.b.x.words[t.words.from].sentence), t.words)
		for n := range r.b.x.speakerLines(t.speakers) {
			if n > 0 && r.b.x.leadsTalk(t.speakers+n) {
				continue
			}
			r.relateSpeakers(t, talk, t.speakers+n)
		}
	}
}

// relateSpeakers states which people of a sentence gave a talk.
func (r *reader) relateSpeakers(t title, talk, sentence int) {
	for _, f := range r.b.inSentence(sentence) {
		if r.bracketedElsewhere(t, sentence, f) {
			continue
		}
		_, speaks := slices.BinarySearch(r.b.x.speaking, f.words.from)
		if (speaks || r.b.x.bylineOf(t, f.words) || t.given.holds(f.words)) && talk >= 0 && r.b.out.Terms[f.term].Kind == kg.Person {
			r.relate(f.term, talk, kg.Presents, sentence, "speaker line", false)
		}
	}
}

// bylineOf reports whether words of a heading stand behind its title and "by".
func (x *Namer) bylineOf(t title, words span) bool {
	return int(t.words.to) < len(x.words) && x.words[t.words.to].sentence == x.words[words.from].sentence && words.from > t.words.to && x.lowerText(t.words.to) == "by"
}

// relatePosts states which speakers of a sentence work for whom.
func (r *reader) relatePosts() {
	posts := r.b.x.posts
	for ; r.post < len(posts) && posts[r.post].person.from < r.words.to; r.post++ {
		at := posts[r.post].company
		person, company := r.mentionOf(r.sentence, posts[r.post].person), r.mentionOf(r.sentence, at)
		if person >= 0 && company >= 0 && r.kind(person) == kg.Person && (r.employer(company) || r.kind(company) == kg.Product) && !r.employed(person) && !r.ofSite(at) && !(r.gap(at.from) == " (" && r.account(company)) && !r.passedOver(posts[r.post].person) {
			r.relate(person, company, kg.WorksAt, r.sentence, "speaker line", false)
		}
	}
}

// employed reports whether the sentence has said where a person works.
func (r *reader) employed(person int) bool {
	stated := r.out
	for i := len(stated) - 1; i >= 0 && stated[i].Sentence == r.sentence; i-- {
		if stated[i].Source == person && stated[i].Type == kg.WorksAt {
			return true
		}
	}
	return false
}

// mentionOf returns the term that exactly these words of a sentence name, -1
// for none.
func (r *reader) mentionOf(sentence int, words span) int {
	list := r.b.inSentence(sentence)
	start := r.b.x.words[words.from].start
	first := start - int32(len("“")) // a title may have a mark before its first word
	for i := sort.Search(len(list), func(i int) bool { return list[i].start >= first }); i < len(list) && list[i].start <= start; i++ {
		if list[i].words == words {
			return list[i].term
		}
	}
	return -1
}

// relate states something about two terms.
func (r *reader) relate(source, target int, relation kg.RelationType, sentence int, phrase string, negated bool) {
	if source == target {
		return
	}
	r.out = append(r.out, kg.Relation{Source: source, Target: target, Type: relation, Sentence: sentence, Trigger: phrase, Negated: negated})
}

// reader reads the sentences one by one. The fields below sentence belong to
// the sentence that is read.
type reader struct {
	b        *builder
	out      []kg.Relation
	sentence int
	words    span    // of the sentence
	found    []found // its names in order
	over     []int32 // per word: 1 + index into found of the name that covers it, 0 for none
	post     int     // index into the posts of the note: those before are stated
	last     []int   // subjects of the verb read last
	title    bool    // it is one, as far as its capitals make it one
	people   people  // before the "they" read last
	stated   int32   // index behind the last word of the statement read last
}

// read states what one sentence says.
func (r *reader) read(sentence int) {
	r.start(sentence)
	for i := r.words.from; i < r.words.to; i++ {
		if r.nameAt(i) != nil {
			continue
		}
		if t, to := r.triggerAt(i); t != nil {
			r.statement(t, span{i, to})
			i = to - 1
		}
	}
	r.relatePosts()
	for i := 1; i < len(r.found); i++ {
		r.adjacent(&r.found[i-1], &r.found[i])
	}
	asked := len(r.found) > 0 && r.asks()
	for i := range r.found {
		r.aside(i, asked)
	}
}

// start takes up a sentence.
func (r *reader) start(sentence int) {
	first := r.b.x.first
	r.sentence = sentence
	r.words = span{first[sentence], first[sentence+1]}
	r.found = r.appendNamed(r.found[:0], sentence)
	r.over = append(r.over[:0], make([]int32, r.words.len())...)
	for n := range r.found {
		for i := r.found[n].words.from; i < r.found[n].words.to; i++ {
			r.over[i-r.words.from] = int32(n + 1)
		}
	}
	r.last, r.stated, r.people = nil, r.words.from, people{to: r.words.from}
	r.title = !r.at(r.words.from, inTitle) || r.titled()
}

// titled reports whether a sentence is a title by the words that belong to none of its names:
// "Adobe and Red Hat rely on Argo CD" has capitals and is none.
func (r *reader) titled() bool {
	if r.b.x.isHeading(r.sentence) {
		return true
	}
	var t tally
	s := &r.b.x.Text
	for i := r.words.from; i < r.words.to; i++ {
		switch {
		case s.words[i].at(inMeta | inAnchor | inWiki | inImage):
			return true
		case r.nameAt(i) == nil:
			t.count(s, s.words[i:i+1])
		}
	}
	return t.plain == 0 || t.capitals > 1
}

// nameAt returns the name that covers word i, nil for none.
func (r *reader) nameAt(i int32) *found {
	if n := r.over[i-r.words.from]; n > 0 {
		return &r.found[n-1]
	}
	return nil
}

// plain returns word i in lower case if it is a word of the sentence and of none of its names, ""
// if not.
func (r *reader) plain(i int32) string {
	if !r.inside(i) || r.nameAt(i) != nil {
		return ""
	}
	return r.text(i)
}

// textBetween returns what stands between two names, "" if one lies over the other.
func (r *reader) textBetween(left, right *found) string {
	return r.b.doc.Text[left.end:max(left.end, right.start)]
}

// joinedBy reports whether one word, between spaces, is all that stands between two names.
func (r *reader) joinedBy(word string, left, right *found) bool {
	i := left.words.to
	return i == right.words.from-1 && r.plain(i) == word && r.gap(i) == " " && r.gap(i+1) == " "
}

// joint returns the words between two names without an article of the second.
func (r *reader) joint(left, right *found) string {
	words := strings.Fields(r.textBetween(left, right))
	if last := len(words) - 1; last > 0 && articles[words[last]] {
		words = words[:last]
	}
	return strings.Join(words, " ")
}

// personAt reports whether the sentence has an n-th name and it is somebody's.
func (r *reader) personAt(n int) bool {
	return n >= 0 && n < len(r.found) && r.kind(r.found[n].term) == kg.Person
}

func (r *reader) text(i int32) string      { return r.b.x.lowerText(i) }
func (r *reader) gap(i int32) string       { return r.b.x.gapBefore(i) }
func (r *reader) kind(term int) kg.Kind    { return r.b.out.Terms[term].Kind }
func (r *reader) inside(i int32) bool      { return i >= r.words.from && i < r.words.to }
func (r *reader) at(i int32, p place) bool { return r.b.x.words[i].at(p) }

// statement reads the subjects and objects of a trigger that covers words.
func (r *reader) statement(t *trigger, words span) {
	if r.open(t, words) || r.sequence(words.from) {
		return
	}
	t, words = r.dated(t, words)
	subjects, denied := r.subjects(t, words.from)
	if len(subjects) == 0 {
		return
	}
	if t.manner == verb || t.manner == verbs {
		r.last = subjects
	}
	if r.leads(words) {
		r.governs(t, subjects, denied)
		return
	}
	r.objects(t, words, subjects, denied)
}

// promoted reports whether it is not said that one thing uses another but which
// level it has reached: moved to incubation.
func (r *reader) promoted(t *trigger, source, target int) bool {
	return strings.HasSuffix(t.phrase, "ed to") && software(r.kind(source)) && r.kind(target) == kg.Concept
}

// state relates each subject to an object.
func (r *reader) state(t *trigger, subjects []int, object int, denied bool) bool {
	fitting := false
	for _, subject := range subjects {
		source, target := subject, object
		if t.reversed || r.supported(t, source, target) {
			source, target = object, subject
		}
		if r.fitting(t, source, target) && !r.promoted(t, source, target) {
			r.relate(source, target, r.saidBy(t, source), r.sentence, t.phrase, denied)
			fitting = true
		}
	}
	return fitting
}
