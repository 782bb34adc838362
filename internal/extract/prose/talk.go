package prose

import "strings"

// MaxTitle bounds the length of a title, in words.
const MaxTitle = 18

// MostlyNamed reports whether most words have a capital.
func (x *Text) MostlyNamed(words Span) bool {
	capitals := int32(0)
	for i := words.From; i < words.To; i++ {
		if x.Words[i].Named() {
			capitals++
		}
	}
	return 2*capitals > words.Len()
}

// Closed returns the end of a title with the brackets and marks that close what opens inside it, and the
// sign behind its last number.
func (x *Text) Closed(start, end int32) int32 {
	text := x.Doc.Text
	for {
		length := closingSign(text[start:end], text[end:])
		if length == 0 {
			return end
		}
		end += length
	}
}

// closingSign returns the length of the sign that what stands behind a title begins with, if it is a part of the title.
func closingSign(inside, rest string) int32 {
	switch {
	case strings.HasPrefix(rest, ")") && strings.Count(inside, "(") > strings.Count(inside, ")"),
		strings.HasPrefix(rest, "]") && strings.Count(inside, "[") > strings.Count(inside, "]"),
		strings.HasPrefix(rest, "\"") && strings.Count(inside, "\"")%2 == 1,
		strings.HasPrefix(rest, "%") && IsDigit(inside[len(inside)-1]):
		return 1
	case strings.HasPrefix(rest, "”") && strings.Count(inside, "“") > strings.Count(inside, "”"):
		return int32(len("”"))
	}
	return 0
}

// Opened returns the start of a title with the mark or bracket that opens what closes inside it.
func (x *Text) Opened(start, end int32) int32 {
	text := x.Doc.Text
	for _, marks := range [][2]string{{"\"", "\""}, {"“", "”"}} {
		if strings.HasSuffix(text[:start], marks[0]) && strings.Contains(text[start:end], marks[1]) {
			return start - int32(len(marks[0]))
		}
	}
	if inside := text[start:end]; strings.HasSuffix(text[:start], "(") && strings.Count(inside, ")") > strings.Count(inside, "(") {
		return start - 1
	}
	return start
}

// behindTime returns the index behind the time of day, or from when to when, that
// a heading begins with.
func (x *Text) behindTime(from, to int32) int32 {
	for x.timeAt(from, to) {
		from += 2
		if from+1 < to && Halves[x.LowerText(from)] {
			from++
		}
		if from+1 < to && x.Zoned(from) {
			from++
		}
	}
	return from
}

// timeAt reports whether two words are a time of day, and others stand behind.
func (x *Text) timeAt(i, to int32) bool { return i+2 < to && x.Clock(i, to) }

// Clock reports whether two words are a time of day: 14:20, 9:45am.
func (x *Text) Clock(i, to int32) bool {
	words := x.Words
	if i+1 >= to || !words[i].Is(Numeric) || x.GapBefore(i+1) != ":" {
		return false
	}
	minute := strings.TrimSuffix(strings.TrimSuffix(x.LowerText(i+1), "am"), "pm")
	return len(minute) == 2 && IsDigit(minute[0]) && IsDigit(minute[1])
}

// Halves are the halves of the day.
var Halves = map[string]bool{"am": true, "pm": true}

// BehindLabel returns the index behind the words before a colon or in brackets, or the one
// before a number, that say what sort of talk follows, and behind a letter that numbers it.
func (x *Text) BehindLabel(from, to int32) int32 {
	next := from + 1
	if next+1 >= to {
		return from
	}
	switch words := x.Words; {
	case TalkLabels[x.LowerText(from)] && endsLabel(x.GapBefore(next)):
		return next
	case TalkLabels[x.LowerText(from)] && TalkLabels[x.LowerText(next)] && next+1 < to && endsLabel(x.GapBefore(next+1)):
		return next + 1
	case TalkLabels[x.LowerText(from)] && words[next].Is(Numeric) && x.GapBefore(next+1) != " ":
		return next + 1
	case words[from].End-words[from].Start == 1 && x.GapBefore(next) == ". ":
		return next
	}
	return from
}

// endsLabel reports whether a sign parts what sort of talk it is from its title: "Keynote: Title",
// "[Keynote] Title".
func endsLabel(gap string) bool {
	return strings.HasPrefix(gap, ":") || strings.HasPrefix(gap, "]") || strings.HasPrefix(gap, ")")
}

// BeforeBrackets returns where a title ends that something in brackets follows,
// which ends the heading, or is a time or a room. What the title goes on behind is
// a part of it, and so is what a small word begins: Mills to Meals (of Bread).
func (x *Text) BeforeBrackets(from, to int32) int32 {
	for i := from + 1; i < to; i++ {
		if !strings.ContainsAny(x.GapBefore(i), "[(") {
			continue
		}
		for end := i; end < to; end++ {
			last := end+1 == to || strings.ContainsAny(x.GapBefore(end+1), ")]")
			if x.Words[end].Is(Digits) || end+1 == to && !TitleSmall[x.Surface(x.Words[i])] {
				return i
			}
			if last {
				break
			}
		}
	}
	return to
}

// TalkLabels are the words before a colon that say what sort of talk follows.
var TalkLabels = map[string]bool{
	"keynote": true, "talk": true, "session": true, "tutorial": true, "workshop": true, "panel": true, "lightning": true,
	"demo": true, "sponsored": true, "closing": true, "opening": true,
}

// A heading may hold a talk and who gives it, in this order or the other; or the speaker
// stands in a line or a heading right below.

// MinBehind is from how many words on what follows a speaker and a dash is their
// talk.
const MinBehind = 3

// UnderTitle reports whether a sentence is a heading right below the one that it is
// under, as who gives a talk stands below its title.
func (x *Text) UnderTitle(sentence int) bool {
	if sentence == 0 || !x.IsHeading(sentence) {
		return false
	}
	doc := x.Doc
	above := doc.Sections[doc.Blocks[doc.Sentences[sentence].Block].Section].Parent
	return above >= 0 && doc.Sections[above].Block >= 0 && doc.Sections[above].Block == doc.Sentences[sentence-1].Block
}

// Spoken counts the words that are no numbers: of a date there is one.
func (x *Text) Spoken(words Span) int32 {
	n := int32(0)
	for i := words.From; i < words.To; i++ {
		if !x.Words[i].Is(Numeric) {
			n++
		}
	}
	return n
}

// Before the title of a talk stand, in any order, when and where it is and what sort of talk:
// "14:20 [Room 4] Keynote: Title", "Talk 2: Keynote: Title"; behind it when it ends.

// BehindLead returns the index behind all that a line says before the title of a talk, from where it
// begins if nothing would be left.
func (x *Text) BehindLead(from, to int32) int32 {
	at := from
	for at < to {
		next := x.BehindLabel(x.behindRoom(x.behindHours(x.behindTime(at, to), to), to), to)
		if next == at {
			return at
		}
		at = next
	}
	return from
}

// behindHours returns the index behind a time of day in the French manner, or from when to when, that
// a line begins with: 09h30-12h30.
func (x *Text) behindHours(from, to int32) int32 {
	for from+1 < to && hours(x.LowerText(from)) {
		from++
	}
	return from
}

// hours reports whether a word is a time of day in the French manner: 9h, 09h30.
func hours(word string) bool {
	hour, minute, ok := strings.Cut(word, "h")
	return ok && hour != "" && len(hour) <= 2 && (minute == "" || len(minute) == 2) && strings.Trim(hour+minute, "0123456789") == ""
}

// Instructions quote what stands on the screen: click "Print Active Sheets", the "Merge and Center" button.

// ControlLabel reports whether quoted words are what a control on the screen is labelled with: the
// word before says what to do with it, or the one behind what it is.
func (x *Text) ControlLabel(words Span) bool {
	sentence := x.Words[words.From].Sentence
	first, end := x.First[sentence], x.First[sentence+1]
	before := words.From - 1
	if before >= first && Articles[x.LowerText(before)] {
		before--
	}
	if before >= first && operating[x.LowerText(before)] {
		return true
	}
	return words.To < end && Controls[x.LowerText(words.To)]
}

// Controls are what one operates on a screen.
var Controls = map[string]bool{"button": true, "tab": true, "menu": true, "option": true, "checkbox": true, "field": true, "dialog": true, "message": true}

// operating are the words for operating one.
var operating = map[string]bool{"click": true, "press": true, "select": true, "choose": true, "hit": true, "check": true, "enable": true, "disable": true, "chose": true}

// behindRoom returns the index behind the few words in brackets that a line begins with: "[K1] Title".
func (x *Text) behindRoom(from, to int32) int32 {
	before := x.Doc.Text[:x.Words[from].Start]
	if !strings.HasSuffix(before, "[") && !strings.HasSuffix(before, "(") {
		return from
	}
	for i := from + 1; i < min(to, from+maxRoom+1); i++ {
		if gap := x.GapBefore(i); strings.ContainsAny(gap, ")]") && strings.Contains(gap, " ") {
			return i
		}
	}
	return from
}

// maxRoom is how many words say in brackets where or when a talk is.
const maxRoom = 3
