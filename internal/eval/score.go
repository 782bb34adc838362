package eval

// Score is how well what was found agrees with an annotation. All are counts,
// so that the scores of several notes add up.
type Score struct {
	Right, Wrong, Missed int   // entities; a second one for the same name is wrong
	Unseen               Share // required entities found, of those that the vocabulary has not
	Kinds                Share // required entities found that have a right kind
	Topics               Share // annotated headings whose best topic is a right one
	Stated               Share // annotated relations that the findings state
	True                 Share // stated relations that are annotated, of those between listed entities
	Near                 Share // annotated relations whose ends are stated or stand in one section
	Names                Names
}

// Names are what a person who mends the extraction wants to read.
type Names struct {
	Missed    []string   // required entities that were not found, in the order of the annotation
	Wrong     []string   // found and not annotated, most mentioned first
	Twice     []string   // found again under another name
	Kinds     []string   // found with a wrong kind
	Topics    []string   // headings with a wrong topic
	Unstated  []Relation // annotated relations that nothing states
	Unfounded []Relation // stated relations between listed entities that are not annotated
}

// Share is a part of a whole.
type Share struct{ Part, Whole int }

func (s *Share) count(part bool) {
	s.Whole++
	if part {
		s.Part++
	}
}

// Rate is the share as a number from 0 to 1; 1 if there is nothing to share.
func (s Share) Rate() float64 {
	if s.Whole == 0 {
		return 1
	}
	return float64(s.Part) / float64(s.Whole)
}

// Precision is the share of right names among those found.
func (s *Score) Precision() float64 { return Share{s.Right, s.Right + s.Wrong}.Rate() }

// Recall is the share of names found among those required.
func (s *Score) Recall() float64 { return Share{s.Right, s.Right + s.Missed}.Rate() }

// F1 is the harmonic mean of precision and recall, from 0 to 1.
func (s *Score) F1() float64 {
	if s.Right == 0 {
		return 0
	}
	return 2 * float64(s.Right) / float64(2*s.Right+s.Wrong+s.Missed)
}

// Add adds the counts of another note; the names stay apart.
func (s *Score) Add(other *Score) {
	s.Right += other.Right
	s.Wrong += other.Wrong
	s.Missed += other.Missed
	for _, pair := range [][2]*Share{
		{&s.Unseen, &other.Unseen},
		{&s.Kinds, &other.Kinds},
		{&s.Topics, &other.Topics},
		{&s.Stated, &other.Stated},
		{&s.True, &other.True},
		{&s.Near, &other.Near},
	} {
		pair[0].Part += pair[1].Part
		pair[0].Whole += pair[1].Whole
	}
}
