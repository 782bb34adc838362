package naming

import (
	"strings"

	"notes/internal/company"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Employment says that a person works for a company.
type Employment struct {
	Person, Company prose.Span
	Listed          bool // among those who were at a meeting, where a bracket says for whom and never under which account
}

// SpeakersCompany takes what a person's line ends with for where they work.
const SpeakersCompany = "speaker's company"

// company proposes the organization that a person's line ends with: the first
// segment behind the roles that is neither role nor person.
func (x *Namer) company(i int) {
	if x.attends && i == 0 && len(x.line) > 1 && x.inBracketsTo(1) {
		x.attendFor()
		return
	}
	roles, title := false, x.titleSegment()
	behind := x.behind(i)
	if len(behind) > 0 && behind[0].gap == ", " && x.crowded(i) {
		return
	}
	for n, seg := range behind {
		seg.words = x.withoutFrom(x.withoutTail(seg.words))
		switch {
		case x.InStatedEmployer(seg.words):
			x.proposeEmployer(i, n, roles, seg)
			return
		case x.former(seg.words), x.monthOfDate(seg.words.From):
			continue
		case i+1+n == title, n == 0 && x.titleBehindSpeaker(i+1), x.Quoted(seg.words), x.selfEmployed(seg.words):
			return
		case handled(seg), x.BeforeHandle(seg.words), roles && x.department(behind[n:]), x.unit(behind[n:], roles), roles && x.productOf(behind[n:]), n == 0 && x.joinsSomebody(seg):
			continue
		case n+1 < len(behind) && behind[n+1].gap == " and " && x.RoleLike(behind[n+1].words):
			continue
		case x.RoleLike(seg.words) && !x.knownCompany(seg.words):
			roles = true
			x.roleHolder(seg.words)
			continue
		case x.anotherSpeaker(i+1+n, roles):
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

// anotherSpeaker reports whether the i-th segment, behind somebody, is somebody as well. Behind a role less is
// taken for a person.
func (x *Namer) anotherSpeaker(i int, roles bool) bool {
	words := x.line[i].words
	if !x.PersonShaped(words) || x.EndsInHead(words) || x.knownCompany(words) {
		return false
	}
	score := x.personScore(words)
	return score >= 3 || score == 2 && !roles || x.amongPeople(i)
}

// proposeEmployer proposes the n-th of the segments behind the i-th, who is somebody, as where they work, if
// it is called as companies are.
func (x *Namer) proposeEmployer(i, n int, roles bool, seg segment) {
	shaped := x.InStatedEmployer(seg.words) || x.knownCompany(seg.words) || x.companyShaped(seg.words) ||
		x.bracketed(seg) || x.lastWord(i, n, roles) || x.billedCompany(i+1+n) || x.beforeTitle(i, n)
	if !shaped || strings.Contains(seg.gap, ":") || x.bothLinked(i, seg) || x.namesTalk(x.behind(i)[n:]) || !IsDash(x.line[i].gap) && x.anotherForename(seg.words) {
		return
	}
	s := Fair
	if roles || x.Uncommon(seg.words) {
		s = Certain
	}
	x.doubtNotion(seg.words)
	x.doubtByname(seg.words)
	x.propose(seg.words.From, seg.words.To, SpeakersCompany, s, kg.Organization).Entry = x.Maker(seg.words)
	x.Posts = append(x.Posts, Employment{Person: x.line[i].words, Company: seg.words})
}

// anotherForename reports whether a word is a given name that no company is known by, as in a list of people.
func (x *Namer) anotherForename(words prose.Span) bool {
	lex := x.Lexeme(words.From)
	return words.Len() == 1 && lex.Given && !lex.Common && !x.InStatedEmployer(words) && !x.knownCompany(words)
}

// productOf reports whether the first of some segments, behind a role, is what somebody works on, named with its
// maker, and the company that ends the line comes next: "Product Manager, Amazon Aurora, Amazon Web Services".
func (x *Namer) productOf(segs []segment) bool {
	words := segs[0].words
	if len(segs) != 2 || segs[1].gap != ", " || words.Len() < 2 || x.knownCompany(words) || x.Maker(words) != nil || !x.knownCompany(segs[1].words) {
		return false
	}
	return x.Maker(prose.Span{From: words.From, To: words.From + 1}) != nil || x.knownProduct(words)
}

// knownProduct reports whether the vocabulary knows words as software.
func (x *Namer) knownProduct(words prose.Span) bool {
	e := x.known(words)
	return e != nil && prose.Software(e.Kind)
}

// doubtNotion takes back that a company is an idea of the vocabulary, which writes in words of their own
// what the company has in one: SafetyCulture.
func (x *Namer) doubtNotion(company prose.Span) {
	e := x.known(company)
	if e != nil && e.Kind == kg.Concept && x.Words[company.From].Is(prose.Camel) && strings.Contains(e.Name, " ") {
		x.candidates[x.Covered[company.From]-1].Strength = Hint
	}
}

// doubtByname takes back that a company of one word, none of the language, is software of the vocabulary that
// has another name: CloudKeeper is a company where somebody works, and was what Resoto was called once.
func (x *Namer) doubtByname(company prose.Span) {
	if company.Len() > 1 || !x.knownProduct(company) || x.knownCompany(company) || !x.Uncommon(company) || x.Words[company.From].Is(prose.AllCaps) {
		return
	}
	c := &x.candidates[x.Covered[company.From]-1]
	if kg.Fold(x.TextOf(c)) != c.Entry.Key() {
		c.Strength = Hint
	}
}

// bothLinked reports whether the i-th segment, behind which stands a handle, and another one are links
// of a list: one is no part of the other's line.
func (x *Namer) bothLinked(i int, other segment) bool {
	words := x.Words
	return x.besideHandle(i) && words[x.line[i].words.From].At(prose.InAnchor) && words[other.words.From].At(prose.InAnchor)
}

// knownCompany reports whether the vocabulary knows words as a company, or as what one is
// called like.
func (x *Namer) knownCompany(words prose.Span) bool {
	e := x.known(words)
	return e != nil && IsEmployer(e)
}

// findBracketed proposes the companies with other meanings that stand in brackets right behind
// somebody, "Ada Blorf (Square)", or of which somebody is said to come: "a developer from Square".
func (x *Namer) findBracketed() {
	for _, d := range x.casing.doubtful {
		from := d.words.From
		if from == 0 || x.covers(d.words) || !x.Words[from].Named() || !x.bracketsCompany(d) && !x.homeOfSomebody(from) {
			continue
		}
		for _, n := range d.match.Senses {
			if entry := x.Vocab.Sense(n).Entry; IsEmployer(entry) {
				x.propose(from, d.words.To, SpeakersCompany, Certain, entry.Kind).Entry = entry
				x.cover(d.words)
				break
			}
		}
	}
}

// bracketsCompany reports whether a doubtful name is all that brackets right behind somebody hold.
func (x *Namer) bracketsCompany(d doubt) bool {
	return x.GapBefore(d.words.From) == " (" && strings.HasPrefix(x.Doc.Text[d.match.Tail:], ")") && x.personAt(d.words.From-1)
}

// companyBehind proposes the company that stands in brackets behind somebody in running text,
// or at the end behind who gave a talk: "Ada Blorf (Quarpa)", "by Ada Blorf, Quarpa".
func (x *Namer) companyBehind(person prose.Span) {
	end := x.First[x.Words[person.From].Sentence+1]
	if person.To >= end {
		return
	}
	company := prose.Span{From: person.To, To: end}
	switch x.GapBefore(person.To) {
	case " (":
		if company.To = x.Closing(person.To); company.Len() < 1 {
			return
		}
	case ", ":
		if !x.Byline(person) {
			return
		}
	default:
		return
	}
	if x.companyShaped(company) && !x.covers(company) && x.Uncommon(company) && !x.Lexeme(company.From).Given {
		x.propose(company.From, company.To, SpeakersCompany, Fair, kg.Organization)
		x.Posts = append(x.Posts, Employment{Person: person, Company: company})
	}
}

// joinsSomebody reports whether "and" joins a segment that is somebody, or begins with them
// and goes on with where they work: "& Daniel Berg IBM".
func (x *Namer) joinsSomebody(seg segment) bool {
	return joined(seg.gap) && (x.PersonShaped(seg.words) || x.Lexeme(seg.words.From).Given && seg.words.Len() > 2)
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
	if words.Len() == 1 {
		return segs[0].gap == ", " && x.Lexeme(words.From).Common
	}
	last := x.Lexeme(words.To - 1)
	return last.Common && prose.Heads[last.Text] != kg.Organization && !x.knownCompany(words) && x.Maker(words) == nil && x.beginsCompany(segs[1].words)
}

// beginsCompany reports whether words are a known company, or begin with one: Acme Bank.
func (x *Namer) beginsCompany(words prose.Span) bool {
	n := x.Covered[words.From]
	if n == 0 {
		return false
	}
	c := &x.candidates[n-1]
	return c.Words.From == words.From && c.Words.To <= words.To && c.Entry != nil && IsEmployer(c.Entry)
}

// bracketed reports whether a segment stands in brackets by itself at the end of
// its sentence, or in a line of names with brackets, and begins and ends with
// capitals: whatever it is called, it is what the speaker stands for. Of a single
// word the capitals must say more than that it is a name, or a label that speakers are listed and it no job.
func (x *Namer) bracketed(seg segment) bool {
	words, text := x.Words, x.Doc.Text
	first, last := words[seg.words.From], words[seg.words.To-1]
	end := x.Doc.Sentences[last.Sentence].End
	if !x.inBrackets(seg) || !x.paired && !x.credited && strings.Trim(text[last.End:end], " *_") != ")" {
		return false
	}
	if !first.Named() || !last.Named() || seg.words.Len() > maxBracketed || x.RoleLike(seg.words) {
		return false
	}
	acronym := last.Is(prose.AllCaps) && last.End-last.Start > 2
	return seg.words.Len() > 1 || acronym || x.credited && !callsJob(x.LowerText(seg.words.From))
}

// lastWord reports whether the n-th segment behind the i-th, which is a speaker
// after a dash or has a role, is a single capitalised word at the end of the line:
// also an ordinary word is a company there, or behind "from".
func (x *Namer) lastWord(i, n int, roles bool) bool {
	at := i + 1 + n
	words := x.line[at].words
	gap := x.line[at].gap
	from := gap == " from " || (roles || i > 0 && IsDash(x.line[i].gap)) && (gap == ", " || gap == " @ ")
	return at == len(x.line)-1 && from && words.Len() == 1 &&
		x.Words[words.From].Named() && !x.Lexeme(words.From).Negative
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
func (x *Namer) withoutTail(words prose.Span) prose.Span {
	for words.Len() > 1 && (company.Form(x.LowerText(words.To-1)) && !x.knownCompany(words) || x.Surface(x.Words[words.To-1]) == "by") {
		words.To--
	}
	return words
}

// former reports whether a segment is where somebody was once, and proposes that: Ex-Acme,
// formerly Acme.
func (x *Namer) former(words prose.Span) bool {
	if words.Len() < 2 || !FormerWords[x.LowerText(words.From)] {
		return false
	}
	words.From++
	if x.companyShaped(words) {
		x.propose(words.From, words.To, SpeakersCompany, Fair, kg.Organization).Entry = x.Maker(words)
	}
	return true
}

// FormerWords are the words before where somebody was and is no more.
var FormerWords = map[string]bool{"ex": true, "former": true, "formerly": true, "future": true, "previous": true, "previously": true, "retired": true}

// roleHolder proposes the organization inside a role: "Engineer at Acme", "VP
// Eng Acme".
func (x *Namer) roleHolder(words prose.Span) {
	rest := prose.Span{From: words.To, To: words.To}
	for i := words.From; i < words.To; i++ {
		lex := x.Lexeme(i)
		if lex.Text == "at" {
			rest.From = i + 1
			break
		}
		if lex.Role {
			rest.From = i + 1
		}
	}
	if x.endsAtCompany(rest) || x.companyShaped(rest) && (rest.From > words.From && x.LowerText(rest.From-1) == "at" || x.Uncommon(rest)) {
		x.propose(rest.From, rest.To, SpeakersCompany, Fair, kg.Organization)
	}
}

// companyShaped reports whether all words begin with a capital, or are known.
func (x *Namer) companyShaped(words prose.Span) bool {
	if words.Len() < 1 || words.Len() > 4 {
		return false
	}
	for i := words.From; i < words.To; i++ {
		w := x.Words[i]
		lex := x.Lexeme(i)
		if !w.Named() && lex.Text != "of" && lex.Text != "and" || lex.Negative && !x.houseName(i, words) && !x.countrysHouse(i, words) || lex.Role {
			return false
		}
	}
	first, last := x.Words[words.From], x.Words[words.To-1]
	if !first.Named() || first.At(prose.InImage) != last.At(prose.InImage) || x.bookish(words) || strings.Contains(x.Doc.Text[first.End:last.End], "/") {
		return false
	}
	return words.Len() > 1 || !x.Lexeme(words.From).Common && !foreignInvitation[x.LowerText(words.From)] || x.known(words) != nil || x.Maker(words) != nil
}

// bookish reports whether words are rather the title of a book than what a company is called:
// The Unix Programming Environment.
func (x *Namer) bookish(words prose.Span) bool {
	return x.LowerText(words.From) == "the" && words.Len() > 3 && prose.Heads[x.LowerText(words.To-1)] != kg.Organization && x.Maker(words) == nil
}

// houseName reports whether word i ends a company's name as many do: Acme Labs.
func (x *Namer) houseName(i int32, words prose.Span) bool {
	return i > words.From && i == words.To-1 && prose.Heads[x.LowerText(i)] == kg.Organization
}

// countrysHouse reports whether word i says of which country a house is that is called as
// organizations and places are: German Port Museum.
func (x *Namer) countrysHouse(i int32, words prose.Span) bool {
	return i == words.From && words.Len() > 1 && demonyms[x.LowerText(i)] && x.EndsInHead(words)
}

// demonyms say of which country something is.
var demonyms = map[string]bool{
	"african": true, "american": true, "asian": true, "australian": true, "austrian": true, "belgian": true, "brazilian": true, "british": true,
	"canadian": true, "chinese": true, "czech": true, "danish": true, "dutch": true, "european": true, "finnish": true, "french": true,
	"german": true, "greek": true, "hungarian": true, "indian": true, "irish": true, "israeli": true, "italian": true, "japanese": true,
	"korean": true, "mexican": true, "norwegian": true, "polish": true, "portuguese": true, "scottish": true, "spanish": true, "swedish": true,
	"swiss": true, "turkish": true, "ukrainian": true, "welsh": true,
}
