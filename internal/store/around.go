package store

import "notes/pkg/kg"

// Around returns how the terms of a note that stand near one of them, told by its
// index, are tied to it, in the order in which they first meet: what the sentences, blocks
// and sections of the note add to the ties, without what it states, links or files, and
// without what the parts of a talk would change.
func (*Reader) Around(n *kg.Stored, term int) []kg.Tie { return around(n, int32(term)) }

// Around returns how terms of a note are tied to one of them, see [Reader.Around].
func (*Excerpt) Around(n *kg.Stored, term int) []kg.Tie { return around(n, int32(term)) }

func around(n *kg.Stored, term int32) (list []kg.Tie) {
	s := spotter{f: &n.Findings, table: newPairTable(len(n.IDs)), seen: make([]int32, len(n.IDs))}
	s.walk(placed(&n.Findings))
	for _, p := range s.table.settled() {
		other := p.a + p.b - term
		if p.a != term && p.b != term {
			continue
		}
		tie := neighbour{to: n.IDs[other]}
		for way, count := range p.n {
			tie.n[way] = int32(count)
		}
		list = append(list, tie.answer())
	}
	return list
}
