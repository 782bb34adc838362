package naming

import (
	"strings"

	"notes/internal/company"
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// The guards of a form say where it can't mean a thing.

// ruling is what the guards say of a sense: how strong it is, points to compare
// it with other senses, none if it is ruled out, and then why.
type ruling struct {
	strength Strength
	points   int
	reason   string
}

func against(reason string) ruling { return ruling{reason: reason} }

// judge lets the guards of a form decide whether it means a sense here.
func (f *form) judge(sense *vocab.Sense) ruling {
	form := sense.Form
	written := f.written(sense)
	squeezed := written == differs && f.squeezed(sense)
	switch {
	case f.introduces(sense.Entry):
		return ruling{strength: Certain, points: 4}
	case written == differs && form.Case == vocab.Strict && !squeezed:
		return against("counts only when written exactly so")
	case written == differs && !squeezed && !f.declared(sense) && !f.afterMaker(sense), f.otherWord(), f.manyOf(sense), f.plainPhrase(sense):
		return against("written small it is an ordinary word")
	case f.blocked(form), f.inLonger(sense), f.ofPerson(sense), f.symbolic(sense):
		return against("the word beside it rules it out")
	case squeezed:
		return ruling{strength: Certain, points: 3}
	case f.unitOf(sense):
		return against("it is the unit of a number")
	case f.words.Len() == 1 && f.x.monthOfDate(f.words.From):
		return against("it is part of a date")
	case f.ofPackage(sense):
		return against("a package of that name is meant")
	case f.inPassing(sense):
		return ruling{strength: Hint, points: 2}
	case f.respelt(sense), f.scattered(sense), f.numberless(sense):
		return against("written so these are words of the language")
	case !form.Ambiguous && !f.foreignWord() && (form.Case == vocab.Any || written == asForm && !f.initial() || f.afterMaker(sense)):
		return ruling{strength: Certain, points: 2}
	case f.vouched(sense):
		return ruling{strength: Certain, points: 4}
	case f.vouchedAfar(sense):
		return ruling{strength: Certain, points: 3}
	case f.marked():
		return ruling{strength: Certain, points: 1}
	case form.Ambiguous, f.foreignWord():
		return against("has other meanings, and no cue for this one stands near")
	case f.initial() && !f.ordinary(), f.heads(sense.Entry), f.fills():
		return ruling{strength: Certain, points: 1}
	}
	return against("any word has a capital here, and this one is an ordinary word as well")
}

// inLonger reports whether the form is a part of something longer that is called otherwise.
func (f *form) inLonger(sense *vocab.Sense) bool {
	return f.lettered() || f.inIdentifier() || f.twoNames(sense) || f.unslashed(sense) || f.compounded(sense) || f.sideBySide(sense) ||
		f.legalForm() || f.endsPlace(sense) || f.inCompound(sense) || f.inName()
}

// ofPerson reports whether the form is a name of somebody, or what is called after them.
func (f *form) ofPerson(sense *vocab.Sense) bool {
	return f.forename(sense) || f.surnamed(sense) || f.behindForename(sense) || f.measureOf()
}

// symbolic reports whether the form is a letter, a number of a figure or the like, a word among shouted ones, or of
// another language.
func (f *form) symbolic(sense *vocab.Sense) bool {
	return f.labels(sense) || f.oneOfLetters() || f.sequenced() || f.shouted(sense) || f.placed(sense)
}

// alone reports whether the form is all that a stretch of markup holds.
func (f *form) alone(p prose.Place) bool {
	words := f.x.Words
	from, to := f.words.From, f.words.To
	if !words[from].At(p) {
		return false
	}
	behind := from > 0 && words[from-1].At(p) && words[from-1].Sentence == words[from].Sentence
	before := int(to) < len(words) && words[to].At(p) && words[to].Sentence == words[from].Sentence
	return !behind && !before || f.x.marked(f.words, p)
}

// initial reports whether a capital says nothing where the form stands.
func (f *form) initial() bool {
	first := f.x.Words[f.words.From]
	if first.Is(prose.Camel) || mixed(f.x.Surface(first)) || first.Is(prose.AllCaps) && !first.At(prose.Shouted) && first.End-first.Start > 2 {
		return false
	}
	return first.At(prose.AnyCapital)
}

// mixed reports whether a word has several capitals and small letters that are no plural: SAFe.
func mixed(text string) bool {
	upper := 0
	for i := range len(text) {
		if prose.IsUpper(text[i]) {
			upper++
		}
	}
	return upper > 1 && upper < len(text) && strings.ToUpper(text) != text && !pluralAcronym(text)
}

// otherWord reports whether the form is a plural, and a word of the language of another
// sense: tries, of a trie. Capitals with an s are the plural of what they stand for.
func (f *form) otherWord() bool {
	if f.words.Len() > 1 || !f.plural() {
		return false
	}
	singular := f.x.Doc.Text[f.match.Start:f.match.End]
	first := f.x.Words[f.words.From]
	return !first.Is(prose.AllCaps) && f.x.Lexeme(f.words.From).Common && !f.x.Lists.Common(strings.ToLower(singular))
}

// manyOf reports whether the form is the name of software and, small and in the plural, an
// ordinary word that makes other software of it: Docker machines are no Docker Machine.
func (f *form) manyOf(sense *vocab.Sense) bool {
	if !prose.Software(sense.Entry.Kind) || f.words.Len() != 2 || !f.plural() {
		return false
	}
	first, last := f.words.From, f.words.To-1
	base := f.x.Vocab.Exact(f.x.LowerText(first))
	return base != nil && prose.Software(base.Kind) && f.x.Words[first].Named() && f.x.Words[last].Is(prose.Lower) && f.x.Lexeme(last).Common
}

// ordinary reports whether the note, or the language, uses the first word as
// a plain word.
func (f *form) ordinary() bool {
	use := f.x.Usage(f.words.From)
	if use.Inner > 0 && use.Lower <= use.Inner {
		return false
	}
	return f.words.Len() == 1 && (use.Lower > 0 || f.x.Lexeme(f.words.From).Common)
}

// twoNames reports whether a stroke parts the form into two with capitals, the second of
// which names software alone: Apache/Tomcat, Rook/Ceph, but not Argo/CD or heptio/ark.
func (f *form) twoNames(sense *vocab.Sense) bool {
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	first, last := f.x.Words[f.words.From], f.x.Words[f.words.To-1]
	parted := strings.Contains(text, "/") && !strings.Contains(sense.Form.Text, "/") && first.Named() && last.Named()
	if !parted || !prose.Software(sense.Entry.Kind) {
		return false
	}
	second := f.x.Vocab.Exact(f.x.LowerText(f.words.To - 1))
	return second != nil && prose.Software(second.Kind)
}

// unslashed reports whether the form lacks the stroke of a repository's name, both halves of which name
// something by themselves: Cilium eBPF programs are not written with cilium/ebpf. Nor is a name without a stroke
// meant at the end of a list or path: war/quux/server.
func (f *form) unslashed(sense *vocab.Sense) bool {
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	named, parted := strings.Contains(sense.Form.Text, "/"), strings.Contains(text, "/")
	switch {
	case f.words.Len() != 2 || !prose.Software(sense.Entry.Kind) || named == parted:
		return false
	case parted:
		return f.x.GapBefore(f.words.From) == "/"
	}
	return f.x.Vocab.Exact(f.x.LowerText(f.words.From)) != nil && f.x.Vocab.Exact(f.x.LowerText(f.words.To-1)) != nil
}

// compounded reports whether the form is a phrase of which the first word is part of
// another one: black-box models are no box models.
func (f *form) compounded(sense *vocab.Sense) bool {
	from := f.words.From
	return sense.Entry.Kind == kg.Concept && f.words.Len() > 1 && from > 0 && f.x.GapBefore(from) == "-" && f.x.Words[from-1].Is(prose.Lower) && !prose.Prefixes[f.x.LowerText(from-1)]
}

// legalForm reports whether the form stands for what kind of company the name before it is
// of: NCC Group PLC.
func (f *form) legalForm() bool {
	from := f.words.From
	return f.words.Len() == 1 && company.Tells(f.x.LowerText(from)) && f.x.GapBefore(from) == " " && f.x.Words[from-1].Named() && !prose.Articles[f.x.LowerText(from-1)] && f.endsPhrase()
}

// endsPlace reports whether the form is what a place with the name before it is: Amelia
// Island.
func (f *form) endsPlace(sense *vocab.Sense) bool {
	from := f.words.From
	if f.words.Len() > 1 || from == 0 || sense.Entry.Kind == kg.Place || prose.Heads[f.x.LowerText(from)] != kg.Place || f.x.GapBefore(from) != " " {
		return false
	}
	return f.x.Words[from].Named() && f.x.Words[from-1].Named() && !f.x.Lexeme(from-1).Common
}

// forename reports whether the form is a given name before a word that is none of the
// language and no name, and so is part of somebody's name: Robyn Quorlmy, who is no framework.
// Where it has no other meaning, what only people do has to follow.
func (f *form) forename(sense *vocab.Sense) bool {
	first, next := f.words.From, f.words.To
	if sense.Entry.Kind == kg.Person || f.words.Len() > 1 || !f.x.Lexeme(first).Given || !f.x.LeadsName(first) {
		return false
	}
	if !sense.Form.Ambiguous && !f.x.Tells(prose.Span{From: first, To: next + 1}) {
		return false
	}
	last, surname := f.x.LowerText(next), f.x.Words[next]
	if !surname.Is(prose.Capital) || surname.Is(prose.Camel|prose.AllCaps|prose.Digits) || f.x.Vocab.Exact(last) != nil {
		return false
	}
	return !f.x.OrdinaryWord(last) && (!f.x.Slipped(last) || f.x.Lexeme(first).GivenOnly)
}

// surnamed reports whether the form, which its own people write small, stands with a capital
// behind another word that has one and is none of the language: Mirela Dunst is no dunst.
func (f *form) surnamed(sense *vocab.Sense) bool {
	first := f.words.From
	if f.words.Len() > 1 || !f.x.Words[first].Is(prose.Capital) || first == 0 || !f.x.BehindName(first) || sense.Entry.Kind == kg.Concept || hasCapital(sense.Form.Text) {
		return false
	}
	before := f.x.Words[first-1]
	return before.Is(prose.Capital) && !before.Is(prose.Camel|prose.AllCaps|prose.Digits) && f.x.Covered[first-1] == 0 && !f.x.OrdinaryWord(f.x.LowerText(first-1))
}

// behindForename reports whether the form, a word that means other things too, stands behind a
// given name that is nothing else, and so is what somebody is called: Quorina Aurora.
func (f *form) behindForename(sense *vocab.Sense) bool {
	from, kind := f.words.From, sense.Entry.Kind
	if f.words.Len() > 1 || sense.Form.Case == vocab.Any || kind == kg.Person || kind == kg.Concept {
		return false
	}
	if from == f.x.First[f.x.Words[from].Sentence] || !f.x.BehindName(from) {
		return false
	}
	first := f.x.Words[from-1]
	return f.x.Words[from].Is(prose.Capital) && !f.x.Words[from].Is(prose.AllCaps) && first.Is(prose.Capital) && f.x.Covered[from-1] == 0 && f.x.Lexeme(from-1).GivenOnly
}

// inIdentifier reports whether the form is one of the words that underscores join:
// pg_vector.
func (f *form) inIdentifier() bool {
	return underscored(f.x.Doc.Text, f.match.Start, f.match.Tail)
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
	text := f.x.Doc.Text
	head := strings.TrimRight(text[max(0, f.match.Start-40):f.match.Start], " -")
	tail := strings.TrimLeft(text[f.match.Tail:min(len(text), f.match.Tail+40)], " -")
	for _, blocker := range form.Blockers {
		if blocker == "and" && f.paired() {
			continue
		}
		n := len(blocker)
		if at := len(head) - n; at >= 0 && strings.EqualFold(head[at:], blocker) && !prose.LetterBefore(head, at) {
			return true
		}
		if len(tail) >= n && strings.EqualFold(tail[:n], blocker) && !prose.LetterAt(tail, n, len(tail)) {
			return true
		}
	}
	return false
}

// paired reports whether "and" joins the form to another word with a capital: Rust
// and Go.
func (f *form) paired() bool {
	x, from, to := f.x, f.words.From, f.words.To
	words := x.Words
	return from > 1 && x.AndBefore(from) && words[from-2].Named() || int(to)+1 < len(words) && x.AndBefore(to+1) && words[to+1].Named()
}

// lettered reports whether the form is one of several letters joined by a sign,
// as in R&D, Q&A and R/O, or a letter that numbers a heading, as in "C. Questions".
func (f *form) lettered() bool {
	if f.match.End-f.match.Start != 1 {
		return false
	}
	before, behind := f.x.Doc.Text[:f.match.Start], f.x.Doc.Text[f.match.End:]
	if f.x.NumbersHeading(f.words.From) || f.x.NumbersTitle(f.words.From) || strings.HasPrefix(behind, "&") || strings.HasSuffix(before, "&") {
		return true
	}
	another, slash := strings.CutPrefix(behind, "/")
	return slash && another != "" && prose.IsUpper(another[0]) && !prose.LetterAt(another, 1, len(another)) && !signed(another[1:])
}
