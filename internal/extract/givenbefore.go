package extract

import "notes/pkg/kg"

// findNamesakes proposes people whose first name is an ordinary word as well: Jay Quorpel. Before a
// word that is none it can be little else.
func (x *Extractor) findNamesakes() {
	for _, i := range x.scan.named {
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
func (x *Extractor) surnameOnly(i int32) bool {
	w, lex := x.scan.words[i], x.lexeme(i)
	return !w.is(allCaps|camel|digits|dotted) && x.covered[i] == 0 && !x.ordinaryWord(lex.text) && !x.slipped(lex.text) && !x.foreign(i)
}

// wordlikeGiven reports whether word i is a given name and an ordinary word, but no month and no
// direction.
func (x *Extractor) wordlikeGiven(i int32) bool {
	lex := x.lexeme(i)
	return lex.Given && lex.Common && !months[x.scan.text(x.scan.words[i])] && !compass[lex.text]
}

// standsFree reports whether no other word with a capital stands right beside a name, and where
// capitals say nothing, no word at all.
func (x *Extractor) standsFree(name span) bool {
	first := x.scan.words[name.from]
	begins := x.gapBefore(name.from) != " "
	ends := name.to == x.scan.first[first.sentence+1] || x.gapBefore(name.to) != " "
	if first.at(initial | inTitle) {
		return begins && ends
	}
	return (begins || !x.scan.words[name.from-1].named()) && (ends || !x.scan.words[name.to].named())
}
