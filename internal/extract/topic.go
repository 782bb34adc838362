package extract

import (
	"math"
	"sort"

	"notes/pkg/kg"
)

// The votes of a mention for the topics of its section.
const (
	voteSelf    = 1.4 // the mention names the topic
	voteNearest = 0.7 // the first topic that the entity is filed under
	voteFurther = 0.3 // each further one
	voteHeading = 3.0 // factor for mentions in the section's own heading
)

// minVotes is what a section needs to be filed under a topic at all.
const minVotes = 0.25

// A section is filed under its best topic, and under others only if they have
// nearly as many votes.
const (
	maxTopics = 3
	minShare  = 0.7
)

// topics files the sections. Repeated mentions of one term count less and
// less, so that a name in every line doesn't drown the others.
func (b *builder) topics() {
	votes := make([]map[int]float64, len(b.out.Sections))
	type seen struct{ section, term int }
	times := map[seen]int{}
	for _, m := range b.out.Mentions {
		s := b.out.Sentences[m.Sentence]
		if b.doc.Blocks[s.Block].Label != "" {
			continue
		}
		weight := 1.0
		if s.Heading {
			weight = voteHeading
		}
		at := seen{s.Section, m.Term}
		times[at]++
		weight /= math.Sqrt(float64(times[at]))
		if votes[s.Section] == nil {
			votes[s.Section] = map[int]float64{}
		}
		b.vote(votes[s.Section], m.Term, weight)
	}
	for i := range b.out.Sections {
		b.out.Sections[i].Topics = b.ranked(votes[i])
	}
}

// vote adds what a mention of a term says about its section.
func (b *builder) vote(votes map[int]float64, term int, weight float64) {
	t := &b.out.Terms[term]
	if t.Topic {
		votes[term] += weight * voteSelf * b.x.vocab.Specificity(t.Key)
	}
	for i, topic := range t.Broader {
		share := voteFurther
		if i == 0 {
			share = voteNearest
		}
		if t.Topic {
			share /= 2
		}
		votes[b.index[topic]] += weight * share * b.x.vocab.Specificity(topic)
	}
}

// backed returns the votes of a topic with half of those of the topic that it
// belongs to: what speaks for Continuous Delivery speaks for GitOps too, once
// something in the section does.
func (b *builder) backed(votes map[int]float64, term int) float64 {
	parent := 0.0
	for _, broader := range b.out.Terms[term].Broader {
		parent = max(parent, votes[b.index[broader]])
	}
	return votes[term] + parent/2
}

// ranked returns the topics of a section, best first.
func (b *builder) ranked(votes map[int]float64) []kg.TopicScore {
	var total float64
	terms := make([]int, 0, len(votes))
	for term := range votes {
		terms = append(terms, term)
	}
	sort.Ints(terms)
	for _, term := range terms {
		total += votes[term]
	}
	var out []kg.TopicScore
	for _, term := range terms {
		if votes[term] >= minVotes {
			score := min(1, b.backed(votes, term)/total)
			out = append(out, kg.TopicScore{Topic: b.out.Terms[term].Key, Score: math.Round(score*1000) / 1000})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Score > out[j].Score })
	for i := range out {
		if i == maxTopics || out[i].Score < minShare*out[0].Score {
			return out[:i]
		}
	}
	return out
}
