package prose

import "strings"

// ContentEnd returns the index behind the last word of a heading but what only says what there
// is of a talk, and of which sort it is: "Name, Title [Keynote] - Video, Slides".
func (x *Text) ContentEnd(sentence int) int32 {
	from, end := x.First[sentence], x.First[sentence+1]
	if !x.IsHeading(sentence) {
		return end
	}
	for end-from > minContent && recordings[x.LowerText(end-1)] && strings.Trim(x.GapBefore(end-1), " ") != "" {
		end--
	}
	for label := end - 1; label-from >= minContent && end-label <= maxSort && sortsOfTalk[x.LowerText(label)]; label-- {
		if gap := x.GapBefore(label); strings.HasSuffix(gap, "[") || strings.HasSuffix(gap, "(") {
			return label
		}
	}
	return end
}

// minContent is how many words are left of a heading at least, and maxSort how many say at most
// of which sort a talk is.
const (
	minContent = 2
	maxSort    = 2
)

// recordings are what there may be of a talk.
var recordings = map[string]bool{"video": true, "videos": true, "slides": true, "recording": true, "youtube": true, "deck": true, "abstract": true, "pdf": true, "transcript": true, "schedule": true, "sched": true}

// sortsOfTalk say in brackets of which sort a talk is, or in which language.
var sortsOfTalk = map[string]bool{"talk": true, "keynote": true, "lightning": true, "workshop": true, "panel": true, "tutorial": true, "session": true, "en": true, "ja": true, "de": true, "fr": true, "es": true}
