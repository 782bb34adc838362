package naming

import "slices"

// endsPeople reports whether the i-th segment, written as somebody's name is, ends a list of people, two of
// whom stand right before it: "Title - Name, Name, Name". Only a name that is known, or ends as those of
// companies do, says where they work.
func (x *Namer) endsPeople(i int) bool {
	if i < 2 || i != len(x.line)-1 || x.line[i].gap != ", " || x.line[i-1].gap != ", " || !x.mayBePerson(i) {
		return false
	}
	return x.foundPerson(i-1) && x.foundPerson(i-2)
}

// foundPerson reports whether the i-th segment is somebody beyond doubt, by itself or by where it stands.
func (x *Namer) foundPerson(i int) bool {
	_, speaks := slices.BinarySearch(x.Speaking, x.line[i].words.From)
	return speaks || x.surePerson(i)
}
