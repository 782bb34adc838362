package extract

import (
	"strings"

	"notes/internal/company"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// post says that a person works for a company.
type post struct{ person, company span }

// speakersCompany takes what a person's line ends with for where they work.
const speakersCompany = "speaker's company"

// company proposes the organization that a person's line ends with: the first
// segment behind the roles that is neither role nor person.
func (x *Namer) company(i int) {
	roles, title := false, x.titleSegment()
	behind := x.behind(i)
	for n, seg := range behind {
		seg.words = x.withoutFrom(x.withoutTail(seg.words))
		switch {
		case x.inStatedEmployer(seg.words):
			x.proposeEmployer(i, n, roles, seg)
			return
		case x.former(seg.words):
			continue
		case i+1+n == title, n == 0 && x.titleBehindSpeaker(i+1), x.quoted(seg.words), x.selfEmployed(seg.words):
			return
		case handled(seg), x.beforeHandle(seg.words), roles && x.department(behind[n:]), x.unit(behind[n:], roles), roles && x.productOf(behind[n:]), n == 0 && x.joinsSomebody(seg):
			continue
		case n+1 < len(behind) && behind[n+1].gap == " and " && x.roleLike(behind[n+1].words):
			continue
		case x.roleLike(seg.words) && !x.knownCompany(seg.words):
			roles = true
			x.roleHolder(seg.words)
			continue
		case x.personShaped(seg.words) && !x.endsInHead(seg.words) && !x.knownCompany(seg.words) && (x.personScore(seg.words) >= 3 || x.personScore(seg.words) == 2 && !roles || x.amongPeople(i+1+n)):
			if x.endsLine(behind, n, roles) {
				return
			}
			continue
		case pairs(seg.gap), x.besideOwnRole(behind, n): // the next line begins, whoever that is
			return
		case alongside(seg.gap) && roles: // a part of the role
			continue
		case alongside(seg.gap):
			return
		}
		x.proposeEmployer(i, n, roles, seg)
		return
	}
}

// namesEmployer reports whether a candidate is where somebody works by the line that they stand in.
func namesEmployer(c *candidate) bool { return c.rule == speakersCompany && c.kind == kg.Organization }

// proposeEmployer proposes the n-th of the segments behind the i-th, who is somebody, as where they work, if
// it is called as companies are.
func (x *Namer) proposeEmployer(i, n int, roles bool, seg segment) {
	shaped := x.inStatedEmployer(seg.words) || x.knownCompany(seg.words) || x.companyShaped(seg.words) || x.bracketed(seg) || x.lastWord(i, n, roles) || x.billedCompany(i+1+n) || x.beforeTitle(i, n)
	if !shaped || strings.Contains(seg.gap, ":") || x.bothLinked(i, seg) || x.namesTalk(x.behind(i)[n:]) {
		return
	}
	s := fair
	if roles || x.uncommon(seg.words) {
		s = certain
	}
	x.doubtNotion(seg.words)
	x.doubtByname(seg.words)
	x.propose(seg.words.from, seg.words.to, speakersCompany, s, kg.Organization).entry = x.maker(seg.words)
	x.posts = append(x.posts, post{person: x.line[i].words, company: seg.words})
}

// productOf reports whether the first of some segments, behind a role, is what somebody works on, named with its
// maker, and the company that ends the line comes next: "Product Manager, Amazon Aurora, Amazon Web Services".
func (x *Namer) productOf(segs []segment) bool {
	words := segs[0].words
	if len(segs) != 2 || segs[1].gap != ", " || words.len() < 2 || x.knownCompany(words) || x.maker(words) != nil || !x.knownCompany(segs[1].words) {
		return false
	}
	return x.maker(span{words.from, words.from + 1}) != nil || x.knownProduct(words)
}

// knownProduct reports whether the vocabulary knows words as software.
func (x *Namer) knownProduct(words span) bool {
	e := x.known(words)
	return e != nil && software(e.Kind)
}

// doubtNotion takes back that a company is an idea of the vocabulary, which writes in words of their own
// what the company has in one: SafetyCulture.
func (x *Namer) doubtNotion(company span) {
	e := x.known(company)
	if e != nil && e.Kind == kg.Concept && x.words[company.from].is(camel) && strings.Contains(e.Name, " ") {
		x.candidates[x.covered[company.from]-1].strength = hint
	}
}

// doubtByname takes back that a company of one word, none of the language, is software of the vocabulary that
// has another name: CloudKeeper is a company where somebody works, and was what Resoto was called once.
func (x *Namer) doubtByname(company span) {
	if company.len() > 1 || !x.knownProduct(company) || x.knownCompany(company) || !x.uncommon(company) || x.words[company.from].is(allCaps) {
		return
	}
	c := &x.candidates[x.covered[company.from]-1]
	if kg.Fold(x.textOf(c)) != c.entry.Key() {
		c.strength = hint
	}
}

// bothLinked reports whether the i-th segment, behind which stands a handle, and another one are links
// of a list: one is no part of the other's line.
func (x *Namer) bothLinked(i int, other segment) bool {
	words := x.words
	return x.besideHandle(i) && words[x.line[i].words.from].at(inAnchor) && words[other.words.from].at(inAnchor)
}

// knownCompany reports whether the vocabulary knows words as a company, or as what one is
// called like.
func (x *Namer) knownCompany(words span) bool {
	e := x.known(words)
	return e != nil && employing(e)
}

// findBracketed proposes the companies with other meanings that stand in brackets right behind
// somebody: "Ada Blorf (Square)".
func (x *Namer) findBracketed() {
	for _, d := range x.casing.doubtful {
		from := d.words.from
		if from == 0 || x.covers(d.words) || !x.words[from].named() || x.gapBefore(from) != " (" || !strings.HasPrefix(x.doc.Text[d.match.Tail:], ")") || !x.personAt(from-1) {
			continue
		}
		for _, n := range d.match.Senses {
			if entry := x.vocab.Sense(n).Entry; employing(entry) {
				x.propose(from, d.words.to, speakersCompany, certain, entry.Kind).entry = entry
				x.cover(d.words)
				break
			}
		}
	}
}

// companyBehind proposes the company that stands in brackets behind somebody in running text,
// or at the end behind who gave a talk: "Ada Blorf (Quarpa)", "by Ada Blorf, Quarpa".
func (x *Namer) companyBehind(person span) {
	end := x.first[x.words[person.from].sentence+1]
	if person.to >= end {
		return
	}
	company := span{person.to, end}
	switch x.gapBefore(person.to) {
	case " (":
		if company.to = x.closing(person.to); company.len() < 1 {
			return
		}
	case ", ":
		if !x.byline(person) {
			return
		}
	default:
		return
	}
	if x.companyShaped(company) && !x.covers(company) && x.uncommon(company) && !x.lexeme(company.from).Given {
		x.propose(company.from, company.to, speakersCompany, fair, kg.Organization)
		x.posts = append(x.posts, post{person: person, company: company})
	}
}

// joinsSomebody reports whether "and" joins a segment that is somebody, or begins with them
// and goes on with where they work: "& Daniel Berg IBM".
func (x *Namer) joinsSomebody(seg segment) bool {
	return joined(seg.gap) && (x.personShaped(seg.words) || x.lexeme(seg.words.from).Given && seg.words.len() > 2)
}

// endsInHead reports whether words end as the names of things do: German Port Museum.
func (x *Namer) endsInHead(words span) bool {
	_, head := heads[x.lowerText(words.to-1)]
	return head
}

// handled reports whether a segment is somebody's handle: (@ada).
func handled(seg segment) bool { return strings.HasSuffix(seg.gap, "@") }

// department reports whether the first of some segments is an ordinary word between a role and what
// follows a comma, or ends with one and a company follows: "Engineer, Data, Kwark Mills", "Owner -
// Loaf Platform, Acme".
func (x *Namer) department(segs []segment) bool {
	if len(segs) < 2 || segs[1].gap != ", " {
		return false
	}
	words := segs[0].words
	if words.len() == 1 {
		return segs[0].gap == ", " && x.lexeme(words.from).Common
	}
	last := x.lexeme(words.to - 1)
	return last.Common && heads[last.text] != kg.Organization && !x.knownCompany(words) && x.maker(words) == nil && x.beginsCompany(segs[1].words)
}

// beginsCompany reports whether words are a known company, or begin with one: Acme Bank.
func (x *Namer) beginsCompany(words span) bool {
	n := x.covered[words.from]
	if n == 0 {
		return false
	}
	c := &x.candidates[n-1]
	return c.words.from == words.from && c.words.to <= words.to && c.entry != nil && employing(c.entry)
}

// bracketed reports whether a segment stands in brackets by itself at the end of
// its sentence, or in a line of names with brackets, and begins and ends with
// capitals: whatever it is called, it is what the speaker stands for. Of a single
// word the capitals must say more than that it is a name, or a label that speakers are listed and it no job.
func (x *Namer) bracketed(seg segment) bool {
	words, text := x.words, x.doc.Text
	first, last := words[seg.words.from], words[seg.words.to-1]
	end := x.doc.Sentences[last.sentence].End
	if !x.inBrackets(seg) || !x.paired && !x.credited && strings.Trim(text[last.end:end], " *_") != ")" {
		return false
	}
	return first.named() && last.named() && seg.words.len() <= maxBracketed && (seg.words.len() > 1 || x.credited && !callsJob(x.lowerText(seg.words.from)) || last.is(allCaps) && last.end-last.start > 2) && !x.roleLike(seg.words)
}

// lastWord reports whether the n-th segment behind the i-th, which is a speaker
// after a dash or has a role, is a single capitalised word at the end of the line:
// also an ordinary word is a company there, or behind "from".
func (x *Namer) lastWord(i, n int, roles bool) bool {
	at := i + 1 + n
	words := x.line[at].words
	gap := x.line[at].gap
	from := gap == " from " || (roles || i > 0 && dash(x.line[i].gap)) && (gap == ", " || gap == " @ ")
	return at == len(x.line)-1 && from && words.len() == 1 &&
		x.words[words.from].named() && !x.lexeme(words.from).Negative
}

// callsJob reports whether a word ends as those for what somebody does: baker, editor, botanist.
func callsJob(word string) bool {
	for _, ending := range []string{"er", "or", "ist", "ian", "ant", "man", "ent"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// maxBracketed bounds the length of a company's name in brackets, in words.
const maxBracketed = 5

// withoutTail returns a segment without the legal form of a company at its end,
// and without the word that leads to somebody's handle.
func (x *Namer) withoutTail(words span) span {
	for words.len() > 1 && (company.Form(x.lowerText(words.to-1)) && !x.knownCompany(words) || x.text(x.words[words.to-1]) == "by") {
		words.to--
	}
	return words
}

// former reports whether a segment is where somebody was once, and proposes that: Ex-Acme,
// formerly Acme.
func (x *Namer) former(words span) bool {
	if words.len() < 2 || !once[x.lowerText(words.from)] {
		return false
	}
	words.from++
	if x.companyShaped(words) {
		x.propose(words.from, words.to, speakersCompany, fair, kg.Organization).entry = x.maker(words)
	}
	return true
}

// once are the words before where somebody was and is no more.
var once = map[string]bool{"ex": true, "former": true, "formerly": true, "future": true, "previous": true, "previously": true, "retired": true}

// roleHolder proposes the organization inside a role: "Engineer at Acme", "VP
// Eng Acme".
func (x *Namer) roleHolder(words span) {
	rest := span{words.to, words.to}
	for i := words.from; i < words.to; i++ {
		lex := x.lexeme(i)
		if lex.text == "at" {
			rest.from = i + 1
			break
		}
		if lex.Role {
			rest.from = i + 1
		}
	}
	if x.endsAtCompany(rest) || x.companyShaped(rest) && (rest.from > words.from && x.lowerText(rest.from-1) == "at" || x.uncommon(rest)) {
		x.propose(rest.from, rest.to, speakersCompany, fair, kg.Organization)
	}
}

// companyShaped reports whether all words begin with a capital, or are known.
func (x *Namer) companyShaped(words span) bool {
	if words.len() < 1 || words.len() > 4 {
		return false
	}
	for i := words.from; i < words.to; i++ {
		w := x.words[i]
		lex := x.lexeme(i)
		if !w.named() && lex.text != "of" && lex.text != "and" || lex.Negative && !x.houseName(i, words) && !x.countrysHouse(i, words) || lex.Role {
			return false
		}
	}
	first, last := x.words[words.from], x.words[words.to-1]
	if !first.named() || first.at(inImage) != last.at(inImage) || x.bookish(words) || strings.Contains(x.doc.Text[first.end:last.end], "/") {
		return false
	}
	return words.len() > 1 || !x.lexeme(words.from).Common && !foreignInvitation[x.lowerText(words.from)] || x.known(words) != nil || x.maker(words) != nil
}

// bookish reports whether words are rather the title of a book than what a company is called:
// The Unix Programming Environment.
func (x *Namer) bookish(words span) bool {
	return x.lowerText(words.from) == "the" && words.len() > 3 && heads[x.lowerText(words.to-1)] != kg.Organization && x.maker(words) == nil
}

// houseName reports whether word i ends a company's name as many do: Acme Labs.
func (x *Namer) houseName(i int32, words span) bool {
	return i > words.from && i == words.to-1 && heads[x.lowerText(i)] == kg.Organization
}

// countrysHouse reports whether word i says of which country a house is that is called as
// organizations and places are: German Port Museum.
func (x *Namer) countrysHouse(i int32, words span) bool {
	return i == words.from && words.len() > 1 && demonyms[x.lowerText(i)] && x.endsInHead(words)
}

// demonyms say of which country something is.
var demonyms = map[string]bool{
	"african": true, "american": true, "asian": true, "australian": true, "austrian": true, "belgian": true, "brazilian": true, "british": true,
	"canadian": true, "chinese": true, "czech": true, "danish": true, "dutch": true, "european": true, "finnish": true, "french": true,
	"german": true, "greek": true, "hungarian": true, "indian": true, "irish": true, "israeli": true, "italian": true, "japanese": true,
	"korean": true, "mexican": true, "norwegian": true, "polish": true, "portuguese": true, "scottish": true, "spanish": true, "swedish": true,
	"swiss": true, "turkish": true, "ukrainian": true, "welsh": true,
}

// maker returns the organization that the vocabulary names so, also where its
// guards rule it out; nil if there is none.
func (x *Namer) maker(words span) *vocab.Entry {
	text := x.doc.Text[x.words[words.from].start:x.words[words.to-1].end]
	if entry := x.vocab.Named(text); entry != nil && entry.Kind == kg.Organization {
		return entry
	}
	return nil
}
