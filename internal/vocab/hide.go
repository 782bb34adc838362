package vocab

import "notes/pkg/kg"

// hide takes note of the names that the user wants out of the way. One that
// another entry has taken over is not hidden.
func (v *Vocabulary) hide(entries []Entry) {
	v.hides = map[string]bool{}
	for i := range entries {
		v.hidden = append(v.hidden, &entries[i])
		for _, form := range entries[i].Forms {
			if key := kg.Fold(form.Text); v.Named(key) == nil {
				v.hides[key] = true
			}
		}
	}
}

// Hides reports whether the user wants what has this folded name never to be
// found: a name of a hidden entry, or the plural of one.
func (v *Vocabulary) Hides(key string) bool {
	if len(v.hides) == 0 {
		return false
	}
	singular, _ := kg.Singular(key)
	return v.hides[key] || v.hides[singular] && v.Lookup(key) == nil
}

// Hidden returns the entries that the user's files hide, in the order of the
// files. They may not be changed.
func (v *Vocabulary) Hidden() []*Entry { return v.hidden }
