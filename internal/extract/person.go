package extract

import (
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// findPeople proposes people, and the organizations named with them in speaker
// lines: "Title – Name, Role, Company", "Name (Company)", "by Name".
func (x *Extractor) findPeople() {
	for i := range x.scan.doc.Sentences {
		x.line = x.segments(i, x.line[:0])
		x.speakers(i)
		x.plainPeople(i)
	}
}

// speakers reads a sentence as a speaker line.
func (x *Extractor) speakers(sentence int) {
	meta := x.scan.doc.Blocks[x.scan.doc.Sentences[sentence].Block]
	people := meta.Kind == markdown.Meta && meta.Label == "people"
	for i := range x.line {
		seg := &x.line[i]
		seg.words = x.withoutLead(seg.words)
		if !x.personShaped(seg.words) {
			continue
		}
		score := x.personScore(seg.words)
		if people || i > 0 && dash(seg.gap) && x.isHeading(sentence) {
			score += 2
		}
		role, company := x.after(i)
		if role || company {
			score += 2
		} else if x.isHeading(sentence) && i > 0 && i == len(x.line)-2 && x.companyShaped(x.line[i+1].words) {
			score++
		}
		if x.byline(seg.words) {
			score += 2
		}
		if score >= 3 {
			x.propose(seg.words.from, seg.words.to, "speaker line", certain, kg.Person)
			x.company(i)
		}
	}
}

// withoutLead returns a segment without the words that lead to a person.
func (x *Extractor) withoutLead(words span) span {
	for words.len() > 2 && leads[x.lowerText(words.from)] {
		words.from++
	}
	return words
}

// leads are the words that stand before a person's name.
var leads = map[string]bool{"by": true, "with": true, "from": true, "speaker": true, "speakers": true, "thanks": true, "to": true, "featuring": true, "presented": true, "host": true, "meet": true}

func (x *Extractor) isHeading(sentence int) bool {
	return x.scan.doc.Blocks[x.scan.doc.Sentences[sentence].Block].Kind == markdown.Heading
}

// after reports whether a role, or a known organization, follows the i-th
// segment, other people between them.
func (x *Extractor) after(i int) (role, company bool) {
	for _, seg := range x.line[i+1:] {
		switch {
		case x.roleLike(seg.words):
			return true, false
		case x.organization(seg.words):
			return false, true
		case !x.personShaped(seg.words):
			return false, false
		}
	}
	return false, false
}

// company proposes the organization that a person's line ends with: the first
// segment behind the roles that is neither role nor person.
func (x *Extractor) company(i int) {
	roles := false
	for _, seg := range x.line[i+1:] {
		switch {
		case x.roleLike(seg.words):
			roles = true
			x.roleHolder(seg.words)
			continue
		case x.personShaped(seg.words) && x.personScore(seg.words) >= 2 && !roles:
			continue
		}
		if x.companyShaped(seg.words) && !strings.Contains(seg.gap, ":") {
			s := fair
			if roles {
				s = certain
			}
			x.propose(seg.words.from, seg.words.to, "speaker's company", s, kg.Organization)
		}
		return
	}
}

// roleHolder proposes the organization inside a role: "Engineer at Acme".
func (x *Extractor) roleHolder(words span) {
	for i := words.from; i+1 < words.to; i++ {
		if at := x.scan.text(x.scan.words[i]); at == "at" || at == "@" {
			rest := span{i + 1, words.to}
			if x.companyShaped(rest) {
				x.propose(rest.from, rest.to, "speaker's company", fair, kg.Organization)
			}
			return
		}
	}
}

// companyShaped reports whether all words begin with a capital, or are known.
func (x *Extractor) companyShaped(words span) bool {
	if words.len() < 1 || words.len() > 4 {
		return false
	}
	for i := words.from; i < words.to; i++ {
		w := x.scan.words[i]
		text := x.lowerText(i)
		if !w.named() && text != "of" && text != "and" || x.words.Negative(text) || x.words.Role(text) {
			return false
		}
	}
	first := x.lowerText(words.from)
	return words.len() > 1 || !x.words.Common(first) || x.known(words) != nil
}

// personShaped reports whether words are written as a person's name is: two or
// three capitalised words, particles and initials allowed among them.
func (x *Extractor) personShaped(words span) bool {
	names := 0
	for i := words.from; i < words.to; i++ {
		w := x.scan.words[i]
		text := x.scan.text(w)
		switch {
		case w.is(capital) && !w.is(digits) && (!w.is(allCaps) || len(text) <= 2):
			names++
		case particles[text] && i > words.from && i+1 < words.to:
		default:
			return false
		}
		small := x.lowerText(i)
		if w.at(inBare|inCode|inTag) || i == words.from && x.words.Negative(small) || x.words.Role(small) && !x.words.Given(small) {
			return false
		}
		if i > words.from && strings.ContainsAny(x.scan.doc.Text[x.scan.words[i-1].end:w.start], "/_") {
			return false
		}
	}
	return names >= 2 && words.len() <= 4 && names <= 3
}

// particles are the small words inside people's names.
var particles = map[string]bool{
	"van": true, "von": true, "de": true, "der": true, "den": true, "da": true, "del": true, "di": true, "la": true, "le": true,
	"bin": true, "ibn": true, "al": true, "el": true, "dos": true, "du": true, "ten": true, "ter": true, "zu": true, "y": true,
}

// personScore says how much the words themselves look like a person: 2 for a
// given name that is no plain word, 1 for one that is, 1 for a last word that
// is no plain word, less for names of other things.
func (x *Extractor) personScore(words span) int {
	first := x.lowerText(words.from)
	last := x.lowerText(words.to - 1)
	score := 0
	switch {
	case x.words.GivenOnly(first):
		score += 2
	case x.words.Given(first):
		score++
	}
	if !x.words.Common(last) {
		score++
	}
	if entry := x.known(words); entry != nil && entry.Kind != kg.Person {
		score -= 5
	}
	for i := words.from; i < words.to; i++ {
		if x.knownProject(i) {
			score -= 2
		}
		if _, head := heads[x.lowerText(i)]; head {
			score--
		}
	}
	return score
}

// known returns the vocabulary's entry that was found to cover exactly these
// words, nil if there is none.
func (x *Extractor) known(words span) *vocab.Entry {
	if n := x.covered[words.from]; n > 0 {
		if c := &x.candidates[n-1]; c.words == words {
			return c.entry
		}
	}
	return nil
}

// knownProject reports whether a word alone is the name of something else.
func (x *Extractor) knownProject(i int32) bool {
	n := x.covered[i]
	if n == 0 {
		return false
	}
	c := &x.candidates[n-1]
	return c.entry != nil && c.entry.Kind != kg.Person && c.entry.Kind != kg.Place
}

// organization reports whether the words are a known organization or product.
func (x *Extractor) organization(words span) bool {
	e := x.known(words)
	return e != nil && (e.Kind == kg.Organization || e.Kind == kg.Product)
}

// roleLike reports whether a segment is a job title.
func (x *Extractor) roleLike(words span) bool {
	if words.len() > 7 {
		return false
	}
	for i := words.from; i < words.to; i++ {
		if x.words.Role(x.lowerText(i)) {
			return true
		}
	}
	return false
}

// byline reports whether what stands before the words says that a person
// follows: by, speaker, with, thanks to.
func (x *Extractor) byline(words span) bool {
	from := int(x.scan.words[words.from].start)
	start := x.scan.doc.Sentences[x.scan.words[words.from].sentence].Start
	before := strings.ToLower(strings.TrimRight(x.scan.doc.Text[max(start, from-24):from], " :\"“("))
	for _, lead := range []string{"by", "speaker", "speakers", "presenter", "presenters", "presented by", "host", "hosted by", "panelists", "interview with", "talk from"} {
		if strings.HasSuffix(before, lead) && !letterBefore(before, len(before)-len(lead)) {
			return true
		}
	}
	return false
}

// plainPeople proposes people named in running text, by their given name.
func (x *Extractor) plainPeople(sentence int) {
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	words := x.scan.words
	for i := from; i+1 < to; i++ {
		if !words[i].is(capital) || words[i].at(inQuote) {
			continue
		}
		end := x.runOfNames(i, to)
		for n := min(end, i+3); n > i+1; n-- {
			name := span{i, n}
			if x.personShaped(name) && x.plainScore(name) >= 3 {
				x.propose(i, n, "given name", certain, kg.Person)
				i = n - 1
				break
			}
		}
	}
}

func (x *Extractor) plainScore(name span) int {
	score := x.personScore(name)
	if x.byline(name) {
		score += 2
	}
	if !x.words.Given(x.lowerText(name.from)) && !x.byline(name) {
		return 0
	}
	return score
}

// runOfNames returns the index behind the capitalised words that follow word i
// with nothing but a space between.
func (x *Extractor) runOfNames(i, limit int32) int32 {
	words := x.scan.words
	for i++; i < limit; i++ {
		gap := x.scan.doc.Text[words[i-1].end:words[i].start]
		if gap != " " && gap != ". " && gap != "-" || !words[i].is(capital) && !particles[x.scan.text(words[i])] {
			break
		}
	}
	return i
}
