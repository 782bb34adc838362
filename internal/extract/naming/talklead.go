package naming

import "notes/internal/extract/prose"

// beforeTimes returns where a title ends that a time of day follows, or from when to when:
// "Title 1:30pm - 2:10pm".
func (x *Namer) beforeTimes(from, to int32) int32 {
	for to-from > prose.MinBehind {
		switch {
		case x.Clock(to-2, to):
			to -= 2
		case prose.Halves[x.LowerText(to-1)] && x.Clock(to-3, to-1):
			to -= 3
		case x.Zoned(to - 1):
			to--
		case x.LowerText(to-1) == "to" && int(to)+1 < len(x.Words) && x.Clock(to, to+2):
			to--
		default:
			return to
		}
	}
	return to
}

// timed reports whether words are a title because a time of day follows them, up to an index: no date,
// and no sort of talk.
func (x *Namer) timed(title prose.Span, end int32) bool {
	last := title.To - 1
	return title.To < end && x.GapBefore(title.To) == " " && title.Len() >= prose.MinBehind && !x.Words[last].Is(prose.Numeric) && !prose.TalkLabels[x.LowerText(last)]
}

// beforeSomebody returns where a title ends behind which nothing but "&" parts somebody from who
// speaks from a word on: "Baking at Home Ada Blorf & Ingrid Quorlmy".
func (x *Namer) beforeSomebody(from, to, speaker int32) int32 {
	words := x.Words
	if to != speaker || int(to) >= len(words) || to-from < prose.MinBehind+2 || x.GapBefore(to) != " & " {
		return to
	}
	if words[to-1].Named() && words[to-2].Named() && x.Lexeme(to-2).GivenOnly && x.GapBefore(to-1) == " " && x.GapBefore(to-2) == " " {
		return to - 2
	}
	return to
}
