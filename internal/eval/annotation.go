package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"notes/pkg/kg"
)

// Annotation is what careful readers found in a note.
type Annotation struct {
	Doc       string     `json:"doc"` // file name of the note, beside the annotation
	Entities  []Entity   `json:"entities"`
	Topics    []Topic    `json:"topics"`
	Related   []Query    `json:"related"`
	Relations []Relation `json:"relations"`
}

// Entity is a name that should be found, once for all its mentions.
type Entity struct {
	Name     string    `json:"name"`               // the usual name
	Accept   []string  `json:"accept,omitempty"`   // other spellings that are as good
	Kind     []kg.Kind `json:"kind"`               // every kind that is right
	Optional bool      `json:"optional,omitempty"` // neither right nor wrong: careful readers differ on it
}

// Topic is the subject of a section.
type Topic struct {
	Heading string   `json:"heading"`
	Accept  []string `json:"accept"` // every name of the subject that is right
}

// Query is an entity that the note says much about, with its neighbours.
type Query struct {
	Query    string   `json:"query"`
	Top      []string `json:"top"`      // what a reader would name first
	Relevant []string `json:"relevant"` // what else the note connects with it
}

// Relation is a pair of entities that the text states something about, in
// either direction.
type Relation struct {
	Source string `json:"source"`
	Target string `json:"target"`
}

// Read reads the annotation in a file and the note beside it. An unknown field
// or kind is an error.
func Read(fsys fs.FS, file string) (Annotation, []byte, error) {
	var a Annotation
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return a, nil, fmt.Errorf("read annotation: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&a); err != nil {
		return a, nil, fmt.Errorf("read annotation %q: %w", file, err)
	}
	note, err := fs.ReadFile(fsys, path.Join(path.Dir(file), a.Doc))
	if err != nil {
		return a, nil, fmt.Errorf("read the note of annotation %q: %w", file, err)
	}
	return a, note, nil
}

// Check returns the slips in an annotation of this note: names that don't stand
// in it, names that two entities claim, unknown kinds, headings that the note
// lacks, and pairs or neighbours that aren't in the list of entities.
func (a *Annotation) Check(note string) []string {
	return append(a.checkEntities(matchKey(note)), a.checkReferences(note)...)
}

func (a *Annotation) checkEntities(text string) (slips []string) {
	owner := map[string]string{}
	for _, e := range a.Entities {
		stands := false
		for key := range e.keys() {
			stands = stands || strings.Contains(text, key)
			if other := owner[key]; other != "" {
				slips = append(slips, fmt.Sprintf("%q and %q share a spelling", other, e.Name))
			}
			owner[key] = e.Name
		}
		if !stands {
			slips = append(slips, fmt.Sprintf("%q is not in the note", e.Name))
		}
		if len(e.Kind) == 0 {
			slips = append(slips, fmt.Sprintf("%q has no kind", e.Name))
		}
		for _, kind := range e.Kind {
			if !kind.Valid() {
				slips = append(slips, fmt.Sprintf("%q has the unknown kind %q", e.Name, kind))
			}
		}
	}
	return slips
}

func (a *Annotation) checkReferences(note string) (slips []string) {
	names := a.names()
	for _, name := range a.referenced() {
		if names[matchKey(name)] == nil {
			slips = append(slips, fmt.Sprintf("%q is no entity of the list", name))
		}
	}
	text := matchKey(note)
	for _, t := range a.Topics {
		if !strings.Contains(text, matchKey(t.Heading)) {
			slips = append(slips, fmt.Sprintf("the heading %q is not in the note", t.Heading))
		}
	}
	return slips
}

// referenced lists the names in queries and relations.
func (a *Annotation) referenced() (names []string) {
	for _, q := range a.Related {
		names = append(append(append(names, q.Query), q.Top...), q.Relevant...)
	}
	for _, r := range a.Relations {
		names = append(names, r.Source, r.Target)
	}
	return names
}

// names finds each entity by the keys of all its spellings.
func (a *Annotation) names() map[string]*Entity {
	names := map[string]*Entity{}
	for i := range a.Entities {
		for key := range a.Entities[i].keys() {
			names[key] = &a.Entities[i]
		}
	}
	return names
}

func (e *Entity) keys() keys { return keysOf(append([]string{e.Name}, e.Accept...)...) }
