package kg

// Suggestions are what a person might add to the vocabulary.
type Suggestions struct {
	Names []SuggestedName `json:"names"` // the most telling first: those of many words, that stand often and in many notes
	Pairs []SuggestedPair `json:"pairs"` // most mentioned first, ties by names
	// How many there are besides those listed.
	MoreNames int `json:"more_names"`
	MorePairs int `json:"more_pairs"`
}

// SuggestedName is a name that the notes have, but not surely enough for an
// entity, or a word or phrase that stands there often.
type SuggestedName struct {
	Name     string   `json:"name"`
	Kind     Kind     `json:"kind"` // a guess
	Notes    int      `json:"notes"`
	Mentions int      `json:"mentions"`
	Evidence Evidence `json:"evidence"`
	Command  []string `json:"command"` // that would add it, as arguments of the program
}

// SuggestedPair is two entities that may be one.
type SuggestedPair struct {
	Name          string   `json:"name"`  // of the one to keep
	Other         string   `json:"other"` // of the one that would become its alias
	Reason        string   `json:"reason"`
	Mentions      int      `json:"mentions"`
	OtherMentions int      `json:"other_mentions"`
	Evidence      Evidence `json:"evidence"` // a sentence with the other
	Command       []string `json:"command"`  // that would merge them, as arguments of the program
}
