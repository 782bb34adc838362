package naming

import "notes/internal/extract/prose"

// Who is named below "January 28, 2016 Meeting Notes" was there, and gave no talk of that title.

// maxMeeting is how many words the bare title of a meeting has at most: longer ones may be those of a talk that
// ends in the word.
const maxMeeting = 3

// ofMeeting reports whether a title says that what follows is the minutes of a meeting, or its agenda.
func (x *Namer) ofMeeting(title prose.Span) bool {
	last, before := x.LowerText(title.To-1), ""
	if title.Len() > 1 {
		before = x.LowerText(title.To - 2)
	}
	switch last {
	case "meeting", "agenda", "attendees", "participants":
		return title.Len() <= maxMeeting
	case "minutes", "notes", "summary", "recap":
		return before == "meeting" || before == "call"
	}
	return false
}
