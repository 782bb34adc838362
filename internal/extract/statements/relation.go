package statements

import (
	"slices"
	"sort"
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Relations returns what the sentences of a note state about the names in them, in the order of
// the sentences.
func (r *Reader) Relations(b *findings.Builder) []kg.Relation {
	*r = Reader{b: b, out: r.out[:0], found: r.found, over: r.over}
	for i := range b.Doc.Sentences {
		if b.First[i] < b.First[i+1] {
			r.read(i)
		}
	}
	for _, d := range b.Namer.Definitions {
		r.relateDefinition(d)
	}
	r.relateTalks()
	r.venueLine()
	slices.SortStableFunc(r.out, func(p, q kg.Relation) int { return p.Sentence - q.Sentence })
	return slices.Clone(r.out)
}

// appendNamed appends the mentions of a sentence without its titles, which lie
// over other names.
func (r *Reader) appendNamed(out []findings.Found, sentence int) []findings.Found {
	for _, f := range r.b.InSentence(sentence) {
		if f.Group != nil {
			out = append(out, f)
		}
	}
	return out
}

// relateDefinition states that the two sides of a definition are one.
func (r *Reader) relateDefinition(d naming.Definition) {
	sentence := int(r.b.Namer.Words[d.Short.From].Sentence)
	short, long := r.mentionOf(sentence, d.Short), r.mentionOf(sentence, d.Long)
	if short >= 0 && long >= 0 {
		r.relate(short, long, kg.ExpandsTo, sentence, "( )", false)
	}
}

// relateTalks states who gave the talks that headings name. Of a short heading there
// is no saying whether it names one, or what those below it have to do with each other.
func (r *Reader) relateTalks() {
	for _, t := range r.b.Namer.Titles {
		if t.Speakers < 0 {
			r.relateAuthors(t)
			r.relateBelow(t)
			r.relateBeside(t)
		}
		if t.Speakers < 0 || r.b.Namer.Spoken(t.Words) < prose.MinBehind && !r.shortTalk(t) {
			continue
		}
		talk := r.mentionOf(int(r.b.Namer.Words[t.Words.From].Sentence), t.Words)
		for n := range r.b.Namer.SpeakerLines(t.Speakers) {
			if n > 0 && r.b.Namer.LeadsTalk(t.Speakers+n) {
				continue
			}
			r.relateSpeakers(t, talk, t.Speakers+n)
		}
	}
}

// relateSpeakers states which people of a sentence gave a talk.
func (r *Reader) relateSpeakers(t naming.TalkTitle, talk, sentence int) {
	list := r.b.InSentence(sentence)
	for n, f := range list {
		if r.bracketedElsewhere(t, sentence, f) {
			continue
		}
		if (r.speaks(&f) || r.b.Namer.BylineOf(t, f.Words) || t.Given.Holds(f.Words) || r.opensSpeakers(t, list[n:])) && talk >= 0 && r.b.Result.Terms[f.Term].Kind == kg.Person {
			r.relate(f.Term, talk, kg.Presents, sentence, "speaker line", false)
		}
	}
}

// speaks reports whether a name stands where speakers do.
func (r *Reader) speaks(f *findings.Found) bool {
	_, speaks := slices.BinarySearch(r.b.Namer.Speaking, f.Words.From)
	return speaks
}

// opensSpeakers reports whether the first of some names is the first of several speakers right behind a title,
// without a sign between them: "Growing a Garden Ada Blorf & Grant Quasp".
func (r *Reader) opensSpeakers(t naming.TalkTitle, list []findings.Found) bool {
	if len(list) < 2 || list[0].Start < t.End || r.b.Doc.Text[t.End:list[0].Start] != " " {
		return false
	}
	return r.speaks(&list[1]) && listGap(r.b.Doc.Text[list[0].End:list[1].Start])
}

// relatePosts states which speakers of a sentence work for whom.
func (r *Reader) relatePosts() {
	posts := r.b.Namer.Posts
	for ; r.post < len(posts) && posts[r.post].Person.From < r.words.To; r.post++ {
		post := posts[r.post]
		person, company := r.mentionOf(r.sentence, post.Person), r.mentionOf(r.sentence, post.Company)
		if person < 0 || company < 0 || r.kind(person) != kg.Person || r.employed(person) || r.passedOver(post.Person) {
			continue
		}
		if r.employsAt(company, post) {
			r.relate(person, company, kg.WorksAt, r.sentence, "speaker line", false)
		}
	}
}

// employsAt reports whether a term named somewhere in a speaker line is where somebody works: a company, or what
// one makes, and neither a site nor an account in brackets.
func (r *Reader) employsAt(company int, post naming.Employment) bool {
	if !r.employer(company) && r.kind(company) != kg.Product || r.ofSite(post.Company) {
		return false
	}
	return post.Listed || r.attendees() || r.gap(post.Company.From) != " (" || !r.account(company)
}

// employed reports whether the sentence has said where a person works.
func (r *Reader) employed(person int) bool {
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
func (r *Reader) mentionOf(sentence int, words prose.Span) int {
	list := r.b.InSentence(sentence)
	start := r.b.Namer.Words[words.From].Start
	first := start - int32(len("“")) // a title may have a mark before its first word
	for i := sort.Search(len(list), func(i int) bool { return list[i].Start >= first }); i < len(list) && list[i].Start <= start; i++ {
		if list[i].Words == words {
			return list[i].Term
		}
	}
	return -1
}

// relate states something about two terms.
func (r *Reader) relate(source, target int, relation kg.RelationType, sentence int, phrase string, negated bool) {
	if source == target {
		return
	}
	r.out = append(r.out, kg.Relation{Source: source, Target: target, Type: relation, Sentence: sentence, Trigger: phrase, Negated: negated})
}

// Reader reads the sentences one by one. The fields below sentence belong to
// the sentence that is read.
type Reader struct {
	b        *findings.Builder
	out      []kg.Relation
	sentence int
	words    prose.Span       // of the sentence
	found    []findings.Found // its names in order
	over     []int32          // per word: 1 + index into found of the name that covers it, 0 for none
	post     int              // index into the posts of the note: those before are stated
	last     []int            // subjects of the verb read last
	title    bool             // it is one, as far as its capitals make it one
	people   people           // before the "they" read last
	sited    map[[2]int]bool  // events and places whose names say that they belong together, as stated; nil for none
	stated   int32            // index behind the last word of the statement read last
}

// read states what one sentence says.
func (r *Reader) read(sentence int) {
	r.start(sentence)
	for i := r.words.From; i < r.words.To; i++ {
		if r.nameAt(i) != nil {
			continue
		}
		if t, to := r.triggerAt(i); t != nil {
			r.statement(t, prose.Span{From: i, To: to})
			i = to - 1
		}
	}
	r.relatePosts()
	r.postBelow()
	for i := 1; i < len(r.found); i++ {
		r.adjacent(&r.found[i-1], &r.found[i])
	}
	r.twoParts()
	asked := len(r.found) > 0 && r.asks()
	for i := range r.found {
		r.aside(i, asked)
	}
}

// start takes up a sentence.
func (r *Reader) start(sentence int) {
	first := r.b.Namer.First
	r.sentence = sentence
	r.words = prose.Span{From: first[sentence], To: first[sentence+1]}
	r.found = r.appendNamed(r.found[:0], sentence)
	r.over = append(r.over[:0], make([]int32, r.words.Len())...)
	for n := range r.found {
		for i := r.found[n].Words.From; i < r.found[n].Words.To; i++ {
			r.over[i-r.words.From] = int32(n + 1)
		}
	}
	r.last, r.stated, r.people = nil, r.words.From, people{to: r.words.From}
	r.title = !r.at(r.words.From, prose.InTitle) || r.titled()
}

// titled reports whether a sentence is a title by the words that belong to none of its names:
// "Adobe and Red Hat rely on Argo CD" has capitals and is none.
func (r *Reader) titled() bool {
	if r.b.Namer.IsHeading(r.sentence) {
		return true
	}
	var t prose.Tally
	s := &r.b.Namer.Text
	for i := r.words.From; i < r.words.To; i++ {
		switch {
		case s.Words[i].At(prose.InMeta | prose.InAnchor | prose.InWiki | prose.InImage):
			return true
		case r.nameAt(i) == nil:
			t.Count(s, s.Words[i:i+1])
		}
	}
	return t.Plain == 0 || t.Capitals > 1
}

// nameAt returns the name that covers word i, nil for none.
func (r *Reader) nameAt(i int32) *findings.Found {
	if n := r.over[i-r.words.From]; n > 0 {
		return &r.found[n-1]
	}
	return nil
}

// plain returns word i in lower case if it is a word of the sentence and of none of its names, ""
// if not.
func (r *Reader) plain(i int32) string {
	if !r.inside(i) || r.nameAt(i) != nil {
		return ""
	}
	return r.text(i)
}

// textBetween returns what stands between two names, "" if one lies over the other.
func (r *Reader) textBetween(left, right *findings.Found) string {
	return r.b.Doc.Text[left.End:max(left.End, right.Start)]
}

// joinedBy reports whether one word, between spaces, is all that stands between two names.
func (r *Reader) joinedBy(word string, left, right *findings.Found) bool {
	i := left.Words.To
	return i == right.Words.From-1 && r.plain(i) == word && r.gap(i) == " " && r.gap(i+1) == " "
}

// joint returns the words between two names without an article of the second.
func (r *Reader) joint(left, right *findings.Found) string {
	words := strings.Fields(r.textBetween(left, right))
	if last := len(words) - 1; last > 0 && prose.Articles[words[last]] {
		words = words[:last]
	}
	return strings.Join(words, " ")
}

// personAt reports whether the sentence has an n-th name and it is somebody's.
func (r *Reader) personAt(n int) bool {
	return n >= 0 && n < len(r.found) && r.kind(r.found[n].Term) == kg.Person
}

func (r *Reader) text(i int32) string { return r.b.Namer.LowerText(i) }

func (r *Reader) gap(i int32) string { return r.b.Namer.GapBefore(i) }

func (r *Reader) kind(term int) kg.Kind { return r.b.Result.Terms[term].Kind }

func (r *Reader) inside(i int32) bool { return i >= r.words.From && i < r.words.To }

func (r *Reader) at(i int32, p prose.Place) bool { return r.b.Namer.Words[i].At(p) }

// statement reads the subjects and objects of a trigger that covers words.
func (r *Reader) statement(t *prose.Trigger, words prose.Span) {
	if r.open(t, words) || r.sequence(words.From) || r.reason(words.From) {
		return
	}
	t, words = r.dated(t, words)
	subjects, denied := r.subjects(t, words.From)
	if len(subjects) == 0 {
		return
	}
	if t.Manner == prose.Verb || t.Manner == prose.Verbs || r.describes(t) {
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
func (r *Reader) promoted(t *prose.Trigger, source, target int) bool {
	return strings.HasSuffix(t.Phrase, "ed to") && prose.Software(r.kind(source)) && r.kind(target) == kg.Concept
}

// state relates each subject to an object.
func (r *Reader) state(t *prose.Trigger, subjects []int, object int, denied bool) bool {
	fitting := false
	for _, subject := range subjects {
		source, target := subject, object
		if t.Reversed || r.supported(t, source, target) {
			source, target = object, subject
		}
		if r.fitting(t, source, target) && !r.promoted(t, source, target) {
			r.relate(source, target, r.saidBy(t, source), r.sentence, t.Phrase, denied)
			fitting = true
		}
	}
	return fitting
}
