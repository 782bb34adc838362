package query

import "notes/pkg/kg"

// statementsRead bounds how many statements of one pair are looked at.
const statementsRead = 256

// said is what notes state of two entities.
type said struct {
	a, b kg.TermID // their heads
	list []kg.Statement
}

// statements returns the relations between two entities that aren't denied. The last
// answer is remembered: what is told of a neighbour asks for it several times. It may not
// be changed.
func (v *View) statements(a, b *group) ([]kg.Statement, error) {
	if v.said.list != nil && v.said.a == a.head && v.said.b == b.head {
		return v.said.list, nil
	}
	list := []kg.Statement{}
	for _, x := range a.members {
		for _, y := range b.members {
			n := 0
			for s, err := range v.src.Statements(x, y) {
				if err != nil {
					return nil, err
				}
				if !s.Negated {
					list = append(list, s)
				}
				if n++; n == statementsRead {
					break
				}
			}
		}
	}
	v.said = said{a.head, b.head, list}
	return list, nil
}
