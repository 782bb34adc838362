package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findNamesakes proposes people whose first name is an ordinary word as well: Jay Quorpel. Before a
// word that is none it can be little else.
func (x *Namer) findNamesakes() {
	for _, i := range x.Named {
		if i == 0 || !x.surnameOnly(i) || !x.wordlikeGiven(i-1) {
			continue
		}
		name := prose.Span{From: i - 1, To: i + 1}
		if x.GapBefore(i) != " " || !x.PersonShaped(name) || !x.standsFree(name) {
			continue
		}
		x.propose(name.From, name.To, "ordinary given name", Certain, kg.Person)
		x.cover(name)
	}
}

// surnameOnly reports whether word i is no word of the language, and nothing is known of it.
func (x *Namer) surnameOnly(i int32) bool {
	w, lex := x.Words[i], x.Lexeme(i)
	return !w.Is(prose.AllCaps|prose.Camel|prose.Digits|prose.Dotted) && x.Covered[i] == 0 && !x.OrdinaryWord(lex.Text) && !x.Slipped(lex.Text) && !x.Foreign(i)
}

// wordlikeGiven reports whether word i is a given name and an ordinary word, but no direction,
// and a month only where what people do is said.
func (x *Namer) wordlikeGiven(i int32) bool {
	lex := x.Lexeme(i)
	month := IsMonth(x.Surface(x.Words[i]))
	return lex.Given && !compass[lex.Text] && (lex.Common && !month || month && x.actsBehind(i+1))
}

// actsBehind reports whether a verb of what people do or are follows word i with a space: "is", "told".
func (x *Namer) actsBehind(i int32) bool {
	verb := x.WordBehind(i, " ")
	return prose.SpeechVerbs[verb] || prose.StageVerbs[verb] || prose.ThoughtVerbs[verb] && verb != "will"
}

// standsFree reports whether no other word with a capital stands right beside a name, and where
// capitals say nothing, no word at all but a verb of what people do: "Jay Quorpel is".
func (x *Namer) standsFree(name prose.Span) bool {
	first := x.Words[name.From]
	begins := x.GapBefore(name.From) != " "
	ends := name.To == x.First[first.Sentence+1] || x.GapBefore(name.To) != " "
	if first.At(prose.Initial | prose.InTitle) {
		return begins && (ends || !first.At(prose.InTitle) && x.actsBehind(name.To-1))
	}
	return (begins || !x.Words[name.From-1].Named()) && (ends || !x.Words[name.To].Named())
}
