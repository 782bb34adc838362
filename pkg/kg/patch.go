package kg

// Patch is a change to a note that would link what it names.
type Patch struct {
	Note    string   `json:"note"`
	Links   []string `json:"links"`   // the links that come in, in the order of the file
	Refused string   `json:"refused"` // why the note stays as it is; empty if it needn't
	Before  string   `json:"-"`       // the file
	After   string   `json:"-"`       // the file with the links
}
