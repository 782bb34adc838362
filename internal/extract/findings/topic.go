package findings

import (
	"cmp"
	"slices"
	"sort"

	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// The votes of a mention for the topics of its section.
const (
	voteSelf     = 2.0 // the mention names the topic
	voteNearest  = 0.7 // the first topic that the entity is filed under
	voteFurther  = 0.3 // each further one
	voteSubject  = 1.3 // the heading says that the section is about what is mentioned
	voteRepeated = 1.0 // the text says an idea again and again
	voteEveryday = 0.6 // factor for what any text has a word for, as the subject of a section and for its topics
	voteBeside   = 0.3 // the heading mentions a thing beside what the section is about
	voteHeading  = 3.0 // factor for mentions in the section's own heading
	voteScene    = 0.4 // factor for what the heading names as where or with what something is done
	voteWord     = 0.4 // a plain word of the heading speaks for the topic
	voteAlone    = 1.0 // that word is all of the heading
	voteAbove    = 0.6 // factor for mentions in the headings above the section
	voteGround   = 0.3 // factor for what all such notes are about, where the heading says more
	voteMaker    = 0.1 // factor for organizations beside people: who speaks says little of what is spoken about
	voteCommon   = 0.4 // factor for what so many sections mention that it tells none from the others
)

// manySections is from how many sections on what more than a quarter of them mention tells
// little of each.
const manySections = 12

// fewSections is below how many sections with names all of them may be about one
// thing.
const fewSections = 4

// longSection is from how many sentences on one mention is too little for what a
// section is about.
const longSection = 12

// minVotes is what a section needs to be filed under a topic at all.
const minVotes = 0.15

// A section is filed under its best topic, and under others only if they have
// nearly as many votes.
const (
	maxTopics = 3
	minShare  = 0.7
)

// topics files the sections, one after the other.
func (b *Builder) topics() {
	b.votes.begin(len(b.Result.Terms))
	for i := range b.Result.Terms {
		t := &b.Result.Terms[i]
		if t.Topic {
			b.votes.worth[i] = b.Namer.Vocab.Specificity(t.Key)
		}
		if entry := b.Namer.Vocab.Lookup(t.Key); entry != nil && entry.Forms[0].Everyday {
			b.votes.plain[i] = voteEveryday
		}
	}
	b.votes.tells = b.telling(b.votes.tells[:0])
	b.gathering = b.mainEvent()
	at, spoken, passing := 0, 0, 0
	b.measure()
	b.parents.read(b.Result.Terms, b.place)
	b.headings = append(b.headings[:0], make([][]int, len(b.Result.Sections))...)
	b.subjects = append(b.subjects[:0], make([][]int, len(b.Result.Sections))...)
	for i := range b.Result.Sections {
		for ; at < len(b.Result.Mentions) && b.Result.Sentences[b.Result.Mentions[at].Sentence].Section == i; at++ {
			b.hear(i, at)
		}
		for ; spoken < len(b.spoken) && b.spoken[spoken].section == i; spoken++ {
			topic, _ := b.place(b.spoken[spoken].topic) // implied by terms
			b.votes.add(topic, topic, voteHeading*b.spoken[spoken].worth(), inHeading)
		}
		for ; passing < len(b.passing) && b.passing[passing].section == i; passing++ {
			b.hearPassing(b.passing[passing])
		}
		b.inherit(i)
		if len(b.votes.cast) > 0 {
			b.Result.Sections[i].Topics = b.ranked(i)
		}
		b.occasion(i)
		b.votes.clear()
	}
}

// measure counts the sentences of the sections.
func (b *Builder) measure() {
	b.size = append(b.size[:0], make([]int, len(b.Result.Sections))...)
	for i := range b.Result.Sentences {
		b.size[b.Result.Sentences[i].Section]++
	}
}

// telling appends for each term how much a mention of it tells its section from the
// others.
func (b *Builder) telling(out []float64) []float64 {
	sections, last := 0, -1
	held, in := make([]int, len(b.Result.Terms)), make([]int, len(b.Result.Terms))
	for i := range b.Result.Mentions {
		m := &b.Result.Mentions[i]
		section := b.Result.Sentences[m.Sentence].Section
		if section != last {
			sections, last = sections+1, section
		}
		if in[m.Term] != sections {
			in[m.Term] = sections
			held[m.Term]++
		}
	}
	for _, n := range held {
		out = append(out, tells(n, sections))
	}
	return out
}

// tells returns how much a mention of what stands in some of a number of sections tells
// its section from the others.
func tells(held, sections int) float64 {
	if sections >= fewSections && 2*held > sections || sections >= manySections && 4*held > sections {
		return voteCommon
	}
	return 1
}

// hear counts the votes of a mention.
func (b *Builder) hear(section, mention int) {
	m := &b.Result.Mentions[mention]
	s := &b.Result.Sentences[m.Sentence]
	label := b.Doc.Blocks[s.Block].Label
	if label != "" && label != "title" && label != "tags" {
		return
	}
	if b.Result.Terms[m.Term].Kind == kg.Person { // what somebody is known for is not what is said here
		return
	}
	at := inText
	if _, titled := slices.BinarySearch(b.titleLines, m.Sentence); s.Heading || titled {
		at = inHeading
	}
	weight := b.votes.mention(m.Term)
	if b.isMaker(mention, at) {
		weight *= voteMaker
	}
	if at == inHeading {
		weight *= voteHeading
		switch {
		case !s.Heading:
		case b.isScene(m.Term, m.Sentence), b.isUntold(m.Term, m.Sentence), b.modifies(m.Term, m.Sentence):
			weight *= voteScene
		case b.isGround(m.Term, m.Sentence):
			weight *= voteGround
		case b.onlyMatter(m.Term, m.Sentence): // then it tells all, however common it is
			weight /= b.votes.tells[m.Term]
		}
		if len(b.headings[section]) < maxInherited {
			b.headings[section] = append(b.headings[section], m.Term)
		}
	}
	if at == inHeading {
		if about := b.sessionOn(m.Term, m.Sentence); about >= 0 {
			b.hearSession(section, about, weight)
			return
		}
	}
	b.vote(m.Term, weight, at)
	switch {
	case at != inHeading && b.dwellsOn(m.Term):
		b.votes.add(m.Term, m.Term, weight*voteRepeated*b.votes.plain[m.Term], at)
	case at != inHeading:
	case b.heads(m.Term, m.Sentence):
		b.subjects[section] = append(b.subjects[section], m.Term)
		b.votes.add(m.Term, m.Term, weight*voteSubject*b.votes.plain[m.Term], at)
	case !b.Result.Terms[m.Term].Topic && naming.IsThing(b.Result.Terms[m.Term].Kind):
		b.votes.add(m.Term, m.Term, weight*voteBeside, at)
	}
}

// dwellsOn reports whether a section has said an idea that is no topic so often that it may be about it.
func (b *Builder) dwellsOn(term int) bool {
	t := &b.Result.Terms[term]
	return t.Kind == kg.Concept && !t.Topic && t.Known && b.votes.times[term] >= minDwelt
}

// minDwelt is with which mention in the text of a section an idea begins to speak for itself.
const minDwelt = 3

// isMaker reports whether a mention is an organization beside people, for whom it says little of what
// they speak about: where they work. What a heading begins with is more than that.
func (b *Builder) isMaker(mention int, at from) bool {
	m := &b.Result.Mentions[mention]
	if b.Result.Terms[m.Term].Kind == kg.Organization {
		if at == inHeading && b.opens(m.Term, m.Sentence, func(term int) bool { return b.Result.Terms[term].Kind != kg.Talk }) {
			return false
		}
		if at == inText && b.listsOrganizations(mention) {
			return true
		}
	} else if !b.isEmployer(mention) {
		return false
	}
	return b.namesPerson(m.Sentence)
}

// listsOrganizations reports whether the sentence of a mention names so many organizations that it lists who
// uses something, or pays for it. It remembers the answer, for the mentions of a sentence ask one after the other.
func (b *Builder) listsOrganizations(mention int) bool {
	sentence := b.Result.Mentions[mention].Sentence
	if b.counted != sentence+1 {
		n := 0
		for _, f := range b.InSentence(sentence) {
			if b.Result.Terms[f.Term].Kind == kg.Organization {
				n++
			}
		}
		b.counted, b.listed = sentence+1, n >= minListed
	}
	return b.listed
}

// minListed is from how many organizations on a sentence lists them.
const minListed = 3

// isEmployer reports whether a mention is where a speaker works, whatever else is called so:
// behind a comma, for behind a dash it may be what they speak of.
func (b *Builder) isEmployer(mention int) bool {
	words, posts := b.Found[mention].Words, b.Namer.Posts
	n := sort.Search(len(posts), func(i int) bool { return posts[i].Company.From >= words.From })
	return n < len(posts) && posts[n].Company == words && b.Namer.GapBefore(words.From) == ", "
}

// namesPerson reports whether a sentence names somebody. It remembers the answer,
// for the mentions of a sentence ask one after the other.
func (b *Builder) namesPerson(sentence int) bool {
	if b.asked != sentence+1 {
		person, _ := b.OnlyOf(sentence, kg.Person)
		b.asked, b.peopled = sentence+1, person >= 0
	}
	return b.peopled
}

// vote adds what a mention of a term says about its section. A topic that the
// section's own heading names is as specific as any.
func (b *Builder) vote(term int, weight float64, at from) {
	t := &b.Result.Terms[term]
	if t.Topic {
		worth := b.votes.worth[term]
		if at == inHeading {
			worth = 1
		}
		b.votes.add(term, term, weight*voteSelf*worth, at)
	}
	weight *= b.votes.plain[term]
	for i, parent := range b.parents.of(term) {
		share := voteFurther
		if i == 0 {
			share = voteNearest
		}
		if t.Topic {
			share /= 2
		}
		b.votes.add(parent, term, weight*share*b.votes.worth[parent], at)
	}
}

// backed returns the votes of a topic with half of those of the topic that it
// belongs to: what speaks for Continuous Delivery speaks for GitOps too, once
// something in the section does.
func (b *Builder) backed(term int) float64 {
	parent := 0.0
	for _, broader := range b.parents.of(term) {
		parent = max(parent, b.votes.votes[broader])
	}
	return b.votes.votes[term] + parent/2
}

// ranked returns the topics of a section and what its heading says it is about,
// best first.
func (b *Builder) ranked(section int) []kg.TopicScore {
	topics, subjects := b.elected(section)
	best := 0.0
	for _, list := range [][]kg.TopicScore{topics, subjects} {
		if len(list) > 0 {
			best = max(best, list[0].Score)
		}
	}
	out := b.withMember(topics[:nearly(topics)])
	for _, s := range subjects[:min(len(subjects), maxTopics)] {
		term, _ := b.place(s.Topic)
		if s.Score < minShare*best && !slices.Contains(b.headings[section], term) {
			continue
		}
		if i := slices.IndexFunc(out, func(t kg.TopicScore) bool { return t.Topic == s.Topic }); i >= 0 {
			out[i].Score = max(out[i].Score, s.Score)
		} else {
			out = append(out, s)
		}
	}
	byScore(out)
	return b.withHeaded(section, append([]kg.TopicScore(nil), out...))
}

// elected returns what has enough votes for a section, the topics and what is none,
// each best first, good until the next section. In a section that is not short one
// mention elects none.
func (b *Builder) elected(section int) (topics, subjects []kg.TopicScore) {
	topics, subjects = b.votes.topics[:0], b.votes.subjects[:0]
	var total float64
	slices.Sort(b.votes.cast)
	for _, term := range b.votes.cast {
		total += b.votes.votes[term]
	}
	short := b.size[section] < longSection
	for _, term := range b.votes.cast {
		if b.votes.full[term] < minVotes || !short && b.votes.heard[term] < 2 {
			continue
		}
		t, score := &b.Result.Terms[term], min(1, b.backed(term)/total)
		s := kg.TopicScore{Topic: t.Key, Score: inThousandths(score)}
		if t.Topic {
			topics = append(topics, s)
		} else {
			subjects = append(subjects, s)
		}
	}
	byScore(topics)
	byScore(subjects)
	b.votes.topics, b.votes.subjects = topics, subjects
	return topics, subjects
}

func byScore(list []kg.TopicScore) {
	slices.SortStableFunc(list, func(a, b kg.TopicScore) int { return cmp.Compare(b.Score, a.Score) })
}

// nearly is how many topics have nearly as many votes as the first.
func nearly(list []kg.TopicScore) int {
	n := 0
	for n < len(list) && n < maxTopics && list[n].Score >= minShare*list[0].Score {
		n++
	}
	return n
}
