package extract

import "strings"

// Before the title of a talk stand, in any order, when and where it is and what sort of talk:
// "14:20 [Room 4] Keynote: Title", "Talk 2: Keynote: Title"; behind it when it ends.

// behindLead returns the index behind all that a line says before the title of a talk, from where it
// begins if nothing would be left.
func (x *Namer) behindLead(from, to int32) int32 {
	at := from
	for at < to {
		next := x.behindLabel(x.behindRoom(x.behindHours(x.behindTime(at, to), to), to), to)
		if next == at {
			return at
		}
		at = next
	}
	return from
}

// behindHours returns the index behind a time of day in the French manner, or from when to when, that
// a line begins with: 09h30-12h30.
func (x *Namer) behindHours(from, to int32) int32 {
	for from+1 < to && hours(x.lowerText(from)) {
		from++
	}
	return from
}

// hours reports whether a word is a time of day in the French manner: 9h, 09h30.
func hours(word string) bool {
	hour, minute, ok := strings.Cut(word, "h")
	return ok && hour != "" && len(hour) <= 2 && (minute == "" || len(minute) == 2) && strings.Trim(hour+minute, "0123456789") == ""
}

// beforeTimes returns where a title ends that a time of day follows, or from when to when:
// "Title 1:30pm - 2:10pm".
func (x *Namer) beforeTimes(from, to int32) int32 {
	for to-from > minBehind {
		switch {
		case x.clock(to-2, to):
			to -= 2
		case halves[x.lowerText(to-1)] && x.clock(to-3, to-1):
			to -= 3
		case x.zoned(to - 1):
			to--
		case x.lowerText(to-1) == "to" && int(to)+1 < len(x.words) && x.clock(to, to+2):
			to--
		default:
			return to
		}
	}
	return to
}

// timed reports whether words are a title because a time of day follows them, up to an index: no date,
// and no sort of talk.
func (x *Namer) timed(title span, end int32) bool {
	last := title.to - 1
	return title.to < end && x.gapBefore(title.to) == " " && title.len() >= minBehind && !x.words[last].is(numeric) && !talkLabels[x.lowerText(last)]
}

// beforeSomebody returns where a title ends behind which nothing but "&" parts somebody from who
// speaks from a word on: "Baking at Home Ada Blorf & Ingrid Quorlmy".
func (x *Namer) beforeSomebody(from, to, speaker int32) int32 {
	words := x.words
	if to != speaker || int(to) >= len(words) || to-from < minBehind+2 || x.gapBefore(to) != " & " {
		return to
	}
	if words[to-1].named() && words[to-2].named() && x.lexeme(to-2).GivenOnly && x.gapBefore(to-1) == " " && x.gapBefore(to-2) == " " {
		return to - 2
	}
	return to
}
