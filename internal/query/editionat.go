package query

import (
	"strings"
	"unicode"

	"notes/pkg/kg"
)

// editionAt finds the notes of the editions of an event that a name tells by their place,
// "kubecon barcelona": those with the words before the place in their event, of an edition that
// the title of a note says to be there. It fails with a [*kg.NoPartError] where there are none.
func (v *View) editionAt(name string) (part, error) {
	p := part{side: kg.Side{Name: name, As: "event"}, notes: map[kg.NoteID]bool{}}
	fields := strings.Fields(name)
	for cut := 1; cut < len(fields) && p.side.Notes == 0; cut++ {
		place := strings.Join(fields[cut:], " ")
		isPlace, err := v.isPlace(place)
		if err != nil {
			return part{}, err
		}
		if isPlace {
			v.takePlace(&p, strings.Join(fields[:cut], " "), place)
		}
	}
	if p.side.Notes == 0 {
		return part{}, &kg.NoPartError{Name: name}
	}
	return p, nil
}

// takePlace adds the notes of the editions of an event that were at a place.
func (v *View) takePlace(p *part, event, place string) {
	there := map[string]bool{}
	is := kg.NoteFilter{Events: []string{event}}
	for _, n := range v.src.Heads() {
		if is.Match(&n) && saysPlace(n.Title, place) {
			there[n.Edition()] = true
		}
	}
	for id, n := range v.src.Heads() {
		if is.Match(&n) && there[n.Edition()] {
			p.notes[id] = true
		}
	}
	p.side.Notes = len(p.notes)
}

// saysPlace reports whether a title has the words of a place in any spelling, one behind the other:
// a comparison has no Paris in it.
func saysPlace(title, place string) bool {
	want := kg.Fold(place)
	list := strings.FieldsFunc(title, func(r rune) bool { return !isWordRune(r) && !unicode.Is(unicode.M, r) })
	for i := range list {
		key := ""
		for _, word := range list[i:] {
			if key += kg.Fold(word); key == want {
				return true
			}
			if len(key) > len(want) {
				break
			}
		}
	}
	return false
}

// isPlace reports whether a name may mean a place.
func (v *View) isPlace(name string) (bool, error) {
	bearers, err := v.bearers(name, accepted)
	if err != nil {
		return false, err
	}
	for _, b := range bearers {
		e, err := v.entry(b.group.head)
		if err != nil {
			return false, err
		}
		if kindOf(e.Profiles) == kg.Place {
			return true, nil
		}
	}
	return false, nil
}
