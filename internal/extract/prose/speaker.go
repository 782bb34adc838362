package prose

import "strings"

// leads are the words that stand before a person's name.
var leads = map[string]bool{"by": true, "with": true, "from": true, "speaker": true, "speakers": true, "thanks": true, "to": true, "featuring": true, "presented": true, "host": true, "meet": true, "met": true, "dr": true, "prof": true, "mr": true, "mrs": true, "ms": true}

// RoleLike reports whether a segment is a job title.
func (x *Text) RoleLike(words Span) bool {
	if words.Len() > 7 || x.motto(words) {
		return false
	}
	for i := words.From; i < words.To; i++ {
		if x.Lexeme(i).Role {
			return true
		}
	}
	return false
}

// motto reports whether words say with capitals what is being done, as some houses are called: Kneading the Architecture.
func (x *Text) motto(words Span) bool {
	return words.Len() > 2 && x.Words[words.From].Named() && x.Gerund(words.From) && Articles[x.LowerText(words.From+1)]
}

// Byline reports whether what stands before the words says that a person
// follows: by, speaker, with, thanks to.
func (x *Text) Byline(words Span) bool {
	from := int(x.Words[words.From].Start)
	start := x.Doc.Sentences[x.Words[words.From].Sentence].Start
	before := strings.ToLower(strings.TrimRight(x.Doc.Text[max(start, from-24):from], " :\"“("))
	for _, lead := range []string{"by", "author", "speaker", "speakers", "presenter", "presenters", "presented by", "host", "hosted by", "panelists", "interview with", "talk from", "par", "por", "door", "przez"} {
		if strings.HasSuffix(before, lead) && !LetterBefore(before, len(before)-len(lead)) {
			return true
		}
	}
	return false
}

// SpeakerLabels are what stands before a colon and who speaks.
var SpeakerLabels = map[string]bool{
	"speaker": true, "speakers": true, "presenter": true, "presenters": true, "host": true, "hosts": true, "panelist": true,
	"panelists": true, "panellists": true, "moderator": true, "moderators": true,
}

// BehindSpeakerLabel returns the first word of a sentence, behind a label that says that people speak:
// "Panelists: Name, Name".
func (x *Text) BehindSpeakerLabel(sentence int) int32 {
	first := x.First[sentence]
	if first+1 < x.First[sentence+1] && SpeakerLabels[x.LowerText(first)] && strings.HasPrefix(x.GapBefore(first+1), ":") {
		return first + 1
	}
	return first
}

// LeadsTalk reports whether the label that a sentence begins with says that people are there who give no
// talk, as a moderator doesn't.
func (x *Text) LeadsTalk(sentence int) bool {
	first := x.First[sentence]
	return x.BehindSpeakerLabel(sentence) > first && strings.HasPrefix(x.LowerText(first), "moderator")
}

// InStatedEmployer reports whether words stand in what the front matter states to be whom somebody works for.
func (x *Text) InStatedEmployer(words Span) bool {
	doc := x.Doc
	employer := doc.Blocks[doc.Sentences[x.Words[words.From].Sentence].Block].Employer
	return employer > 0 && int(x.Words[words.From].Start) >= employer
}

// A network before or behind somebody's handle says where they can be found, and not where they work.

// networks are where people have accounts, and what stands before their handle there: "twitter: adablorf",
// "Twitter @adablorf".
var networks = map[string]bool{
	"twitter": true, "linkedin": true, "facebook": true, "instagram": true, "mastodon": true, "bluesky": true, "github": true, "gitlab": true,
	"medium": true, "slack": true, "youtube": true, "x": true,
}

// BeforeHandle reports whether words are a network, and what stands behind them is somebody's handle there.
func (x *Text) BeforeHandle(words Span) bool {
	if words.Len() != 1 || !networks[x.LowerText(words.From)] || int(words.To) == len(x.Words) || x.Words[words.To].Sentence != x.Words[words.From].Sentence {
		return false
	}
	gap, end := x.GapBefore(words.To), x.First[x.Words[words.From].Sentence+1]
	return strings.HasSuffix(gap, "@") || strings.HasPrefix(gap, ":") && words.To+1 == end
}

// BehindHandle reports whether words are a network, and what stands right before them is somebody's
// handle there: "@adablorf twitter".
func (x *Text) BehindHandle(words Span) bool {
	return words.Len() == 1 && words.From > 0 && networks[x.LowerText(words.From)] && x.GapBefore(words.From) == " " && strings.HasSuffix(x.GapBefore(words.From-1), "@")
}
