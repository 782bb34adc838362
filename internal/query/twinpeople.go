package query

import (
	"strings"

	"notes/pkg/kg"
)

// nobody stands for who has a name that several have.
const nobody = -1

// people pairs somebody with who is called the same but for a middle name or a nickname, and who goes by a
// first or last name alone with the only one of the notebook who is called so in full.
func (m *matchmaker) people() {
	full, named := map[string]int{}, map[string]int{}
	for i := range m.all {
		words := strings.Fields(nameOf(&m.all[i].entry))
		if m.kind(i) != kg.Person || len(words) < 2 {
			continue
		}
		first, last := kg.Fold(words[0]), kg.Fold(words[len(words)-1])
		note(named, first, i)
		note(named, last, i)
		if len(words) > 2 {
			note(full, first+" "+last, i)
		}
	}
	for i := range m.all {
		m.inPart(i, full, named)
	}
}

// inPart pairs the i-th name with who is called so in full.
func (m *matchmaker) inPart(i int, full, named map[string]int) {
	words := strings.Fields(nameOf(&m.all[i].entry))
	switch {
	case len(words) == 2 && m.kind(i) == kg.Person:
		if j, there := full[kg.Fold(words[0])+" "+kg.Fold(words[1])]; there && j != nobody {
			m.pair(i, j, reason{text: "the same but for what stands between the names", people: true})
		}
	case len(words) == 1 && !m.all[i].group.sums.Known:
		if j, there := named[kg.Fold(words[0])]; there && j != nobody && (m.kind(i) == kg.Person || m.surname(words[0], j)) {
			m.pair(i, j, reason{text: "nobody else is called so", people: true, alone: true})
		}
	}
}

// surname reports whether somebody's name ends with a word: a thing may be called by a first name.
func (m *matchmaker) surname(word string, person int) bool {
	return strings.HasSuffix(nameOf(&m.all[person].entry), " "+word)
}

// note takes note of who has a name: nobody, where it is another's already.
func note(by map[string]int, name string, i int) {
	if other, taken := by[name]; taken && other != i {
		i = nobody
	}
	by[name] = i
}
