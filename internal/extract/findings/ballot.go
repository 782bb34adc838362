package findings

import (
	"math"

	"notes/pkg/kg"
)

// from says where a vote comes from.
type from int

const (
	inText    from = iota
	above          // a heading above the section
	inHeading      // the section's own
)

// ballot counts the votes of one section. It is used again for the next one.
type ballot struct {
	votes []float64 // by term
	full  []float64 // by term: the same, as if all mentions told sections apart
	heard []int     // by term: how many mentions speak for it, those of headings twice
	times []int     // by term: how often the section has mentioned it
	cast  []int     // terms with votes
	said  []int     // terms that were mentioned
	worth []float64 // by term: how specific the topic is, 0 for what is none
	plain []float64 // by term: voteEveryday for what any text has a word for, 1 for all else
	tells []float64 // by term: how much it tells one section from the others

	topics, subjects []kg.TopicScore // elected last
}

// begin makes room for the votes for a number of terms.
func (v *ballot) begin(terms int) {
	v.votes = append(v.votes[:0], make([]float64, terms)...)
	v.full = append(v.full[:0], make([]float64, terms)...)
	v.heard = append(v.heard[:0], make([]int, terms)...)
	v.times = append(v.times[:0], make([]int, terms)...)
	v.worth = append(v.worth[:0], make([]float64, terms)...)
	v.plain = v.plain[:0]
	for range terms {
		v.plain = append(v.plain, 1)
	}
	v.cast, v.said = v.cast[:0], v.said[:0]
}

// clear takes back all votes.
func (v *ballot) clear() {
	for _, term := range v.cast {
		v.votes[term], v.full[term], v.heard[term] = 0, 0, 0
	}
	for _, term := range v.said {
		v.times[term] = 0
	}
	v.cast, v.said = v.cast[:0], v.said[:0]
}

// add casts a vote for a topic, by a mention of another term or of itself.
func (v *ballot) add(topic, by int, weight float64, at from) {
	if v.full[topic] == 0 {
		v.cast = append(v.cast, topic)
	}
	v.full[topic] += weight
	v.heard[topic] += 1 + min(1, int(at))
	v.votes[topic] += weight * v.tells[by]
}

// mention returns what the next mention of a term weighs: repeated ones count
// less and less, so that a name in every line doesn't drown the others.
func (v *ballot) mention(term int) float64 {
	if v.times[term] == 0 {
		v.said = append(v.said, term)
	}
	v.times[term]++
	return 1 / math.Sqrt(float64(v.times[term]))
}
