package extract

import "notes/pkg/kg"

// findNamesakes proposes people whose first name is an ordinary word as well: Jay Quorpel. Before a
// word that is none it can be little else.
func (x *Namer) findNamesakes() {
	for _, i := range x.named {
		if i == 0 || !x.surnameOnly(i) || !x.wordlikeGiven(i-1) {
			continue
		}
		name := span{i - 1, i + 1}
		if x.gapBefore(i) != " " || !x.personShaped(name) || !x.standsFree(name) {
			continue
		}
		x.propose(name.from, name.to, "ordinary given name", certain, kg.Person)
		x.cover(name)
	}
}

// surnameOnly reports whether word i is no word of the language, and nothing is known of it.
func (x *Namer) surnameOnly(i int32) bool {
	w, lex := x.words[i], x.lexeme(i)
	return !w.is(allCaps|camel|digits|dotted) && x.covered[i] == 0 && !x.ordinaryWord(lex.text) && !x.slipped(lex.text) && !x.foreign(i)
}

// wordlikeGiven reports whether word i is a given name and an ordinary word, but no direction,
// and a month only where what people do is said.
func (x *Namer) wordlikeGiven(i int32) bool {
	lex := x.lexeme(i)
	month := isMonth(x.text(x.words[i]))
	return lex.Given && !compass[lex.text] && (lex.Common && !month || month && x.actsBehind(i+1))
}

// actsBehind reports whether a verb of what people do or are follows word i with a space: "is", "told".
func (x *Namer) actsBehind(i int32) bool {
	verb := x.wordBehind(i, " ")
	return speech[verb] || staged[verb] || thought[verb] && verb != "will"
}

// standsFree reports whether no other word with a capital stands right beside a name, and where
// capitals say nothing, no word at all but a verb of what people do: "Jay Quorpel is".
func (x *Namer) standsFree(name span) bool {
	first := x.words[name.from]
	begins := x.gapBefore(name.from) != " "
	ends := name.to == x.first[first.sentence+1] || x.gapBefore(name.to) != " "
	if first.at(initial | inTitle) {
		return begins && (ends || !first.at(inTitle) && x.actsBehind(name.to-1))
	}
	return (begins || !x.words[name.from-1].named()) && (ends || !x.words[name.to].named())
}
