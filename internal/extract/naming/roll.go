package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// In a list of names one vouches for the other: people beside people, and people with
// what they stand for by turns.

// pairedLine reports whether the line is nothing but names, each with something in
// brackets behind it, and stands right below a heading or has several of them:
// "Name (Company), Name (Company)".
func (x *Namer) pairedLine(sentence int) bool {
	if len(x.line) < 2 || len(x.line)%2 != 0 || len(x.line) == 2 && !x.OpensSection(sentence) {
		return false
	}
	return x.pairsFrom(0)
}

// pairsFrom reports whether the line is nothing but such pairs from its i-th segment on.
func (x *Namer) pairsFrom(i int) bool {
	for ; i+1 < len(x.line); i += 2 {
		if !x.PersonShaped(x.line[i].words) || !x.inBrackets(x.line[i+1]) {
			return false
		}
	}
	return i == len(x.line)
}

// labelledPairs reports whether a label says of all pairs of the line that they are speakers and what
// they stand for: "Speakers: Name (Company), Name (Company)".
func (x *Namer) labelledPairs() bool {
	return x.labelsLine() && len(x.line) > 2 && x.pairsFrom(1)
}

// labelsLine reports whether the line begins with a label that says that people speak, or were there, and nothing
// else before the colon.
func (x *Namer) labelsLine() bool {
	if len(x.line) < 2 || !strings.HasPrefix(x.line[1].gap, ":") {
		return false
	}
	label := x.line[0].words
	return label.Len() == 1 && (prose.SpeakerLabels[x.LowerText(label.From)] || Attendance[x.LowerText(label.From)])
}

// rollLine reports whether the line is nothing but names, stands right below a
// heading, and all of them but one of several begin with a given name: "Name & Name".
func (x *Namer) rollLine(sentence int) bool {
	if len(x.line) == 0 || !x.OpensSection(sentence) {
		return false
	}
	given := 0
	for i, seg := range x.line {
		if !x.PersonShaped(seg.words) || i > 0 && seg.gap != ", " && !joined(seg.gap) || x.Lexeme(seg.words.To-1).Common {
			return false
		}
		if x.Lexeme(seg.words.From).Given {
			given++
		}
	}
	return given > 0 && given+1 >= len(x.line)
}

// oneOfPairs reports whether the i-th segment and the next are one of several
// pairs of person and company: "Name, Company; Name, Company".
func (x *Namer) oneOfPairs(i int) bool {
	behind := x.behind(i)
	if i == 0 || len(behind) == 0 || behind[0].gap != ", " || !x.companyShaped(behind[0].words) {
		return false
	}
	gap := x.line[i].gap
	if len(behind) == 1 {
		return pairs(gap)
	}
	return pairs(behind[1].gap) && (pairs(gap) || IsDash(gap))
}

// secondOfPairs reports whether the i-th segment and the next are the second of two pairs
// of person and company, the first of whom is known: "Name, Company & Name, Company".
func (x *Namer) secondOfPairs(i int) bool {
	if i < 2 || i+1 >= len(x.line) || !joined(x.line[i].gap) || x.line[i-1].gap != ", " || x.line[i+1].gap != ", " {
		return false
	}
	return x.isSpeaker(i-2) && x.companyShaped(x.line[i+1].words)
}

// besideSemicolon reports whether a semicolon parts the i-th segment from a speaker of whom nothing is
// said, and somebody else, or nothing, follows: "Title - Name; Name & Name".
func (x *Namer) besideSemicolon(i int) bool {
	if i == 0 || !pairs(x.line[i].gap) || !x.isSpeaker(i-1) || !x.mayBePerson(i) {
		return false
	}
	return i+1 == len(x.line) || pairs(x.line[i+1].gap) || x.lastJoined(i)
}

// isSpeaker reports whether the i-th segment is the speaker found last.
func (x *Namer) isSpeaker(i int) bool {
	return len(x.Speaking) > 0 && x.Speaking[len(x.Speaking)-1] == x.line[i].words.From
}

// minAmong is how many people a list has whose names vouch for each other, and minKnown
// how many of them have to look like people by themselves.
const (
	minAmong = 4
	minKnown = 2
)

// amongPeople reports whether the segments around the i-th say that it is one of several people.
func (x *Namer) amongPeople(i int) bool {
	return x.amidPeople(i) || x.endsPeople(i) || x.besideLabelled(i) || x.inListOfPeople(i)
}

// inListOfPeople reports whether the i-th segment stands in a list of people: "Name, Name,
// Name & Name". Where no "and" ends it two of the known ones stand side by side, for
// it could be people and their companies by turns.
func (x *Namer) inListOfPeople(i int) bool {
	from, to := i, i+1
	for from > max(0, i-maxBehind) && x.line[from].gap == ", " {
		from--
	}
	for to < min(len(x.line), i+maxBehind) && (x.line[to].gap == ", " || x.lastJoined(to-1)) {
		to++
	}
	if to-from < 2 {
		return false
	}
	ended := x.lastJoined(to - 2)
	if ended && !x.PersonShaped(x.line[to-1].words) { // the sentence goes on behind the last of them
		to--
	}
	if to-from < minAmong || i >= to {
		return false
	}
	known, beside, last := 0, false, false
	for _, seg := range x.line[from:to] {
		if !x.PersonShaped(seg.words) || x.knownThing(seg.words) {
			return false
		}
		sure := x.personScore(seg.words) >= certainScore
		if sure {
			known++
		}
		beside, last = beside || sure && last, sure
	}
	return known >= minKnown && (beside || ended)
}

// amidPeople reports whether the i-th segment stands between two people who are beyond doubt, the
// latter of whom ends the line, or another one follows: it is no company of the first, for then the
// second had one as well.
func (x *Namer) amidPeople(i int) bool {
	if i == 0 || i+1 >= len(x.line) || x.line[i].gap != ", " || !x.mayBePerson(i) {
		return false
	}
	if next := x.line[i+1]; next.gap != ", " && !x.lastJoined(i) || !x.surePerson(i-1) || !x.surePerson(i+1) {
		return false
	}
	return i+2 == len(x.line) || x.surePerson(i+2) || joined(x.line[i+2].gap)
}

// besideLabelled reports whether the i-th segment is the second of two, the first of whom was found to be
// a speaker, behind what says that there are some: "Speakers: Name, Name".
func (x *Namer) besideLabelled(i int) bool {
	if i != 2 || len(x.line) != 3 || x.line[2].gap != ", " || !strings.HasPrefix(x.line[1].gap, ":") || !x.mayBePerson(2) || !x.isSpeaker(1) {
		return false
	}
	label := x.LowerText(x.line[0].words.To - 1)
	return prose.SpeakerLabels[label] && strings.HasSuffix(label, "s")
}

// mayBePerson reports whether the i-th segment is written as somebody's name is, and no company's: two
// words that are neither known nor of the language.
func (x *Namer) mayBePerson(i int) bool {
	words := x.line[i].words
	return words.Len() == 2 && x.PersonShaped(words) && !x.knownThing(words) && x.OfNoLanguage(words) && !x.EndsInHead(words) && x.personScore(words) > 0
}

// surePerson reports whether the i-th segment is somebody's name beyond doubt.
func (x *Namer) surePerson(i int) bool {
	words := x.line[i].words
	return x.PersonShaped(words) && x.personScore(words) >= certainScore
}

// lastJoined reports whether "and" joins the segment behind the i-th to it.
func (x *Namer) lastJoined(i int) bool {
	gap := x.line[i+1].gap
	return joined(gap) || gap == ", & "
}

// pairs reports whether a gap parts one speaker and what belongs to them from
// the next.
func pairs(gap string) bool { return strings.HasPrefix(gap, ";") }

// joinsSpeaker reports whether the i-th segment is joined to one that was found to
// be a speaker: by "and", or by a comma where another person ends the list.
func (x *Namer) joinsSpeaker(i int) bool {
	if i == 0 || !x.isSpeaker(i-1) {
		return false
	}
	return joined(x.line[i].gap) || x.line[i].gap == ", " && (x.endsList(i+1) || x.lastOfHeading(i))
}

// lastOfHeading reports whether the i-th segment ends a heading, begins with a given
// name and ends as no company does: "Title - Name, Name".
func (x *Namer) lastOfHeading(i int) bool {
	words := x.line[i].words
	last := x.Lexeme(words.To - 1)
	return i == len(x.line)-1 && x.Lexeme(words.From).Given && !last.Common && prose.Heads[last.Text] == "" && x.IsHeading(int(x.Words[words.From].Sentence))
}

// endsList reports whether the i-th segment is the last person of a list: "and
// Name".
func (x *Namer) endsList(i int) bool {
	if i >= len(x.line) {
		return false
	}
	seg := x.line[i]
	return (strings.Contains(seg.gap, "&") || seg.gap == " and ") && x.PersonShaped(seg.words) && x.personScore(seg.words) > 1
}

func joined(gap string) bool { return gap == " & " || gap == " and " || gap == " / " }

// knownThing reports whether words are, or hold, a known name of something else than
// people.
func (x *Namer) knownThing(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Entry != nil && x.candidates[n-1].Kind != kg.Person && !x.surname(words, i) {
			return true
		}
	}
	return false
}
