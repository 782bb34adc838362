package vocab

import "notes/pkg/kg"

// Entry is one thing that the vocabulary knows.
type Entry struct {
	Name      string   // preferred label (skos:prefLabel)
	Kind      kg.Kind  // what sort of thing it is
	Topic     bool     // sections may be filed under it
	Company   bool     // software: a company of its name makes it, where people work
	Forms     []Form   // the name first, then the other labels (skos:altLabel)
	Broader   []string // names of concepts it is filed under, most fitting first
	Home      string
	Repos     []string
	EditionOf string // events: name of the series
	Date      string // events: first day, YYYY-MM-DD
	Place     string // events: city
	Hidden    bool   // the name is never found
	User      bool   // it stands in a file of the user's, if only as a correction
	Source    Source
}

// Source is where an entry is written.
type Source struct {
	File string
	Line int // counted from 1
}

// Form is a label of an entry, with the rules for recognising it.
type Form struct {
	Text      string
	Case      Case
	Ambiguous bool     // even written right it needs a cue
	Everyday  bool     // any text has it: it counts in headings and as a tag only
	Cues      []string // lower-case words that vouch for it from nearby
	Blockers  []string // lower-case words that rule it out directly beside it
}

// Case says which spellings of a form count.
type Case uint8

// The case policies.
const (
	Any     Case = iota // any case
	Capital             // with a capital; at the start of a sentence only with a cue
	Strict              // exactly as written
)

func caseNamed(name string) (Case, bool) {
	switch name {
	case "fold":
		return Any, true
	case "capital":
		return Capital, true
	case "strict":
		return Strict, true
	}
	return Any, false
}

// Key returns the identity of the entry in a notebook.
func (e *Entry) Key() string { return kg.Fold(e.Name) }

// URLs returns home page and repositories.
func (e *Entry) URLs() []string {
	urls := make([]string, 0, 1+len(e.Repos))
	if e.Home != "" {
		urls = append(urls, e.Home)
	}
	return append(urls, e.Repos...)
}

// name returns the word for a policy in a vocabulary file.
func (c Case) name() string { return [...]string{Any: "fold", Capital: "capital", Strict: "strict"}[c] }
