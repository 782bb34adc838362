package extract

import (
	"strings"

	"notes/internal/company"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// The guards of a form say where it can't mean a thing.

// ruling is what the guards say of a sense: how strong it is, points to compare
// it with other senses, none if it is ruled out, and then why.
type ruling struct {
	strength strength
	points   int
	reason   string
}

func against(reason string) ruling { return ruling{reason: reason} }

// judge lets the guards of a form decide whether it means a sense here.
func (f *form) judge(sense *vocab.Sense) ruling {
	form := sense.Form
	written := f.written(sense)
	switch {
	case f.introduces(sense.Entry):
		return ruling{strength: certain, points: 4}
	case written == differs && form.Case == vocab.Strict:
		return against("counts only when written exactly so")
	case written == differs && !f.declared(sense) && !f.afterMaker(sense), f.otherWord(), f.manyOf(sense), f.plainPhrase(sense):
		return against("written small it is an ordinary word")
	case f.blocked(form), f.lettered(), f.inIdentifier(), f.twoNames(sense), f.unslashed(sense), f.compounded(sense), f.sideBySide(sense), f.legalForm(), f.endsPlace(sense),
		f.forename(sense), f.surnamed(sense), f.behindForename(sense), f.inCompound(sense), f.inName():
		return against("the word beside it rules it out")
	case f.inPassing(sense):
		return ruling{strength: hint, points: 2}
	case f.respelt(sense), f.scattered(sense), f.numberless(sense):
		return against("written so these are words of the language")
	case !form.Ambiguous && !f.foreignWord() && (form.Case == vocab.Any || written == asForm && !f.initial() || f.afterMaker(sense)):
		return ruling{strength: certain, points: 2}
	case f.vouched(sense):
		return ruling{strength: certain, points: 4}
	case f.vouchedAfar(sense):
		return ruling{strength: certain, points: 3}
	case f.marked():
		return ruling{strength: certain, points: 1}
	case form.Ambiguous, f.foreignWord():
		return against("has other meanings, and no cue for this one stands near")
	case f.initial() && !f.ordinary(), f.heads(sense.Entry), f.fills():
		return ruling{strength: certain, points: 1}
	}
	return against("any word has a capital here, and this one is an ordinary word as well")
}

// alone reports whether the form is all that a stretch of markup holds.
func (f *form) alone(p place) bool {
	words := f.x.words
	from, to := f.words.from, f.words.to
	return words[from].at(p) && (from == 0 || !words[from-1].at(p) || words[from-1].sentence != words[from].sentence) &&
		(int(to) == len(words) || !words[to].at(p) || words[to].sentence != words[from].sentence)
}

// initial reports whether a capital says nothing where the form stands.
func (f *form) initial() bool {
	first := f.x.words[f.words.from]
	if first.is(camel) || mixed(f.x.text(first)) || first.is(allCaps) && !first.at(shouted) && first.end-first.start > 2 {
		return false
	}
	return first.at(initial | inTitle | shouted)
}

// mixed reports whether a word has several capitals and small letters that are no plural: SAFe.
func mixed(text string) bool {
	upper := 0
	for i := range len(text) {
		if isUpper(text[i]) {
			upper++
		}
	}
	return upper > 1 && upper < len(text) && strings.ToUpper(text) != text && !pluralAcronym(text)
}

// otherWord reports whether the form is a plural, and a word of the language of another
// sense: tries, of a trie. Capitals with an s are the plural of what they stand for.
func (f *form) otherWord() bool {
	if f.words.len() > 1 || !f.plural() {
		return false
	}
	singular := f.x.doc.Text[f.match.Start:f.match.End]
	first := f.x.words[f.words.from]
	return !first.is(allCaps) && f.x.lexeme(f.words.from).Common && !f.x.lists.Common(strings.ToLower(singular))
}

// manyOf reports whether the form is the name of software and, small and in the plural, an
// ordinary word that makes other software of it: Docker machines are no Docker Machine.
func (f *form) manyOf(sense *vocab.Sense) bool {
	if !software(sense.Entry.Kind) || f.words.len() != 2 || !f.plural() {
		return false
	}
	first, last := f.words.from, f.words.to-1
	base := f.x.vocab.Exact(f.x.lowerText(first))
	return base != nil && software(base.Kind) && f.x.words[first].named() && f.x.words[last].is(lower) && f.x.lexeme(last).Common
}

// ordinary reports whether the note, or the language, uses the first word as
// a plain word.
func (f *form) ordinary() bool {
	use := f.x.usage(f.words.from)
	if use.inner > 0 && use.lower <= use.inner {
		return false
	}
	return f.words.len() == 1 && (use.lower > 0 || f.x.lexeme(f.words.from).Common)
}

// twoNames reports whether a stroke parts the form into two with capitals, the second of
// which names software alone: Apache/Tomcat, Rook/Ceph, but not Argo/CD or heptio/ark.
func (f *form) twoNames(sense *vocab.Sense) bool {
	text := f.x.doc.Text[f.match.Start:f.match.End]
	first, last := f.x.words[f.words.from], f.x.words[f.words.to-1]
	parted := strings.Contains(text, "/") && !strings.Contains(sense.Form.Text, "/") && first.named() && last.named()
	if !parted || !software(sense.Entry.Kind) {
		return false
	}
	second := f.x.vocab.Exact(f.x.lowerText(f.words.to - 1))
	return second != nil && software(second.Kind)
}

// unslashed reports whether the form lacks the stroke of a repository's name, both halves of which name
// something by themselves: Cilium eBPF programs are not written with cilium/ebpf. Nor is a name without a stroke
// meant at the end of a list or path: war/quux/server.
func (f *form) unslashed(sense *vocab.Sense) bool {
	text := f.x.doc.Text[f.match.Start:f.match.End]
	named, parted := strings.Contains(sense.Form.Text, "/"), strings.Contains(text, "/")
	switch {
	case f.words.len() != 2 || !software(sense.Entry.Kind) || named == parted:
		return false
	case parted:
		return f.x.gapBefore(f.words.from) == "/"
	}
	return f.x.vocab.Exact(f.x.lowerText(f.words.from)) != nil && f.x.vocab.Exact(f.x.lowerText(f.words.to-1)) != nil
}

// compounded reports whether the form is a phrase of which the first word is part of
// another one: black-box models are no box models.
func (f *form) compounded(sense *vocab.Sense) bool {
	from := f.words.from
	return sense.Entry.Kind == kg.Concept && f.words.len() > 1 && from > 0 && f.x.gapBefore(from) == "-" && f.x.words[from-1].is(lower) && !prefixes[f.x.lowerText(from-1)]
}

// prefixes leave the word behind their hyphen what it is.
var prefixes = map[string]bool{
	"anti": true, "cross": true, "intra": true, "inter": true, "multi": true, "non": true, "post": true, "pre": true, "pseudo": true, "semi": true, "sub": true, "super": true,
}

// legalForm reports whether the form stands for what kind of company the name before it is
// of: NCC Group PLC.
func (f *form) legalForm() bool {
	from := f.words.from
	return f.words.len() == 1 && company.Tells(f.x.lowerText(from)) && f.x.gapBefore(from) == " " && f.x.words[from-1].named() && !articles[f.x.lowerText(from-1)] && f.endsPhrase()
}

// endsPlace reports whether the form is what a place with the name before it is: Amelia
// Island.
func (f *form) endsPlace(sense *vocab.Sense) bool {
	from := f.words.from
	if f.words.len() > 1 || from == 0 || sense.Entry.Kind == kg.Place || heads[f.x.lowerText(from)] != kg.Place || f.x.gapBefore(from) != " " {
		return false
	}
	return f.x.words[from].named() && f.x.words[from-1].named() && !f.x.lexeme(from-1).Common
}

// forename reports whether the form is a given name before a word that is none of the
// language and no name, and so is part of somebody's name: Robyn Quorlmy, who is no framework.
// Where it has no other meaning, what only people do has to follow.
func (f *form) forename(sense *vocab.Sense) bool {
	first, next := f.words.from, f.words.to
	if sense.Entry.Kind == kg.Person || f.words.len() > 1 || !f.x.lexeme(first).Given || !f.x.leadsName(first) {
		return false
	}
	if !sense.Form.Ambiguous && !f.x.tells(span{first, next + 1}) {
		return false
	}
	last, surname := f.x.lowerText(next), f.x.words[next]
	if !surname.is(capital) || surname.is(camel|allCaps|digits) || f.x.vocab.Exact(last) != nil {
		return false
	}
	return !f.x.ordinaryWord(last) && (!f.x.slipped(last) || f.x.lexeme(first).GivenOnly)
}

// surnamed reports whether the form, which its own people write small, stands with a capital
// behind another word that has one and is none of the language: Mirela Dunst is no dunst.
func (f *form) surnamed(sense *vocab.Sense) bool {
	first := f.words.from
	if f.words.len() > 1 || !f.x.words[first].is(capital) || first == 0 || !f.x.led(first) || sense.Entry.Kind == kg.Concept || hasCapital(sense.Form.Text) {
		return false
	}
	before := f.x.words[first-1]
	return before.is(capital) && !before.is(camel|allCaps|digits) && f.x.covered[first-1] == 0 && !f.x.ordinaryWord(f.x.lowerText(first-1))
}

// behindForename reports whether the form, a word that means other things too, stands behind a
// given name that is nothing else, and so is what somebody is called: Quorina Aurora.
func (f *form) behindForename(sense *vocab.Sense) bool {
	from := f.words.from
	if f.words.len() > 1 || sense.Form.Case == vocab.Any || sense.Entry.Kind == kg.Person || sense.Entry.Kind == kg.Concept || from == f.x.first[f.x.words[from].sentence] || !f.x.led(from) {
		return false
	}
	first := f.x.words[from-1]
	return f.x.words[from].is(capital) && !f.x.words[from].is(allCaps) && first.is(capital) && f.x.covered[from-1] == 0 && f.x.lexeme(from-1).GivenOnly
}

// inIdentifier reports whether the form is one of the words that underscores join:
// pg_vector.
func (f *form) inIdentifier() bool {
	return underscored(f.x.doc.Text, f.match.Start, f.match.Tail)
}

// underscored reports whether an underscore joins a stretch of a text to a word.
func underscored(text string, start, end int) bool {
	return start > 1 && text[start-1] == '_' && text[start-2] != ' ' || end+1 < len(text) && text[end] == '_' && text[end+1] != ' '
}

// blocked reports whether a word directly beside the form rules it out.
func (f *form) blocked(form *vocab.Form) bool {
	if len(form.Blockers) == 0 {
		return false
	}
	text := f.x.doc.Text
	head := strings.TrimRight(text[max(0, f.match.Start-40):f.match.Start], " -")
	tail := strings.TrimLeft(text[f.match.Tail:min(len(text), f.match.Tail+40)], " -")
	for _, blocker := range form.Blockers {
		if blocker == "and" && f.paired() {
			continue
		}
		n := len(blocker)
		if at := len(head) - n; at >= 0 && strings.EqualFold(head[at:], blocker) && !letterBefore(head, at) {
			return true
		}
		if len(tail) >= n && strings.EqualFold(tail[:n], blocker) && !letterAt(tail, n, len(tail)) {
			return true
		}
	}
	return false
}

// paired reports whether "and" joins the form to another word with a capital: Rust
// and Go.
func (f *form) paired() bool {
	x, from, to := f.x, f.words.from, f.words.to
	words := x.words
	return from > 1 && x.andBefore(from) && words[from-2].named() || int(to)+1 < len(words) && x.andBefore(to+1) && words[to+1].named()
}

// andBefore reports whether "and" joins word i to the word before it.
func (x *Namer) andBefore(i int32) bool {
	return x.text(x.words[i-1]) == "and" && x.gapBefore(i) == " " && x.gapBefore(i-1) == " "
}

// lettered reports whether the form is one of several letters joined by a sign,
// as in R&D, Q&A and R/O, or a letter that numbers a heading, as in "C. Questions".
func (f *form) lettered() bool {
	if f.match.End-f.match.Start != 1 {
		return false
	}
	before, behind := f.x.doc.Text[:f.match.Start], f.x.doc.Text[f.match.End:]
	return f.x.numbersHeading(f.words.from) || f.x.numbersTitle(f.words.from) || strings.HasPrefix(behind, "&") || strings.HasSuffix(before, "&") || len(behind) > 1 && behind[0] == '/' && isUpper(behind[1]) && !letterAt(behind, 2, len(behind)) && !signed(behind[2:])
}
