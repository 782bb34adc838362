package query

import (
	"strings"

	"notes/internal/words"
)

// asking are the words by which a question begins.
const asking = " who whom whose what when where why which how is are was were do does did has have had can could will would should "

// little are the words besides that give a question its grammar, and say nothing of what is asked for.
const little = " be been being a an the i we you he she it they me us them my our your their its this that these those there one somebody anybody " +
	"of in on at to for from by with about into as and or than "

// unbind says of the little words of a question that a section need not have them: who asks
// "who created Prometheus" looks for what was created, not for a "who". What is asked for by
// nothing but such words has to have all.
func (p *searchParser) unbind() {
	list := p.q.clauses
	if len(list) == 0 || !p.isOneOf(&list[0], asking) {
		return
	}
	loose := make([]bool, len(list))
	binding := 0
	for i := range list {
		c := &list[i]
		loose[i] = p.isOneOf(c, asking) || p.isOneOf(c, little)
		if !loose[i] && !c.negated {
			binding++
		}
	}
	if binding == 0 {
		return
	}
	for i := range list {
		list[i].loose = loose[i]
	}
}

// isOneOf reports whether a clause is one of some words, typed as such: not in quotes, and no
// name in capitals (WHO, IT).
func (p *searchParser) isOneOf(c *clause, list string) bool {
	if c.quoted || c.negated || c.prefix || len(c.stems) != 1 || isInCapitals(c.text) {
		return false
	}
	w := p.split.Split(nil, c.text)[0]
	return strings.Contains(list, " "+words.Beginning(c.text[w.Start:w.End])+" ")
}
