package prose

import "strings"

// MaxName bounds the length of a person's name, in words.
const MaxName = 4

// Tells reports whether what follows a name is said of people: a verb of speech, a talk that
// is theirs, or behind names that could be nobody else's also other verbs.
func (x *Text) Tells(name Span) bool {
	text := x.Doc.Text[x.Words[name.To-1].End:]
	if rest, ok := x.BehindPossessive(name.To-1, text); ok {
		return strings.HasPrefix(rest, "talk") || strings.HasPrefix(rest, "keynote") || strings.HasPrefix(rest, "session") ||
			strings.HasPrefix(rest, "presentation") || strings.HasPrefix(rest, "slides") || strings.HasPrefix(rest, "demo")
	}
	if strings.HasPrefix(text, ", who ") || employed(text) {
		return true
	}
	words := x.Words
	for i := name.To; int(i) < len(words) && i < name.To+3 && x.GapBefore(i) == " "; i++ {
		text := x.Surface(words[i])
		if x.saidOf(name, text) {
			return true
		}
		if !asides[text] {
			break
		}
	}
	return x.tellsFrom(name)
}

// BehindPossessive returns what a text behind word i says that word has, and whether it says so: an apostrophe with
// an s stands there, or behind an s the apostrophe alone, as in "Peters' keynote".
func (x *Text) BehindPossessive(i int32, text string) (string, bool) {
	if rest, ok := CutAny(text, "'s ", "’s "); ok || !strings.HasSuffix(x.LowerText(i), "s") {
		return rest, ok
	}
	return CutAny(text, "' ", "’ ")
}

// employed reports whether a text goes on with where somebody works.
func employed(text string) bool {
	for _, verb := range []string{" works ", " worked "} {
		if rest, ok := strings.CutPrefix(text, verb); ok {
			return strings.HasPrefix(rest, "at ") || strings.HasPrefix(rest, "for ")
		}
	}
	return false
}

// saidOf reports whether a verb is one that is said of people, or of what is called like this
// name if that is somebody.
func (x *Text) saidOf(name Span, verb string) bool {
	first, last := x.Lexeme(name.From), x.Lexeme(name.To-1)
	return SpeechVerbs[verb] || StageVerbs[verb] && first.GivenOnly || ThoughtVerbs[verb] && first.Given && last.Surname || shown[verb] && x.Words[name.From].At(InImage)
}

// tellsFrom reports whether a verb of speech stands behind where somebody is from: "Mark Young
// from Acme talked", "Mark Young (Acme) showed".
func (x *Text) tellsFrom(name Span) bool {
	limit := x.First[x.Words[name.From].Sentence+1]
	verb, i := name.To, name.To
	switch {
	case i+1 >= limit:
	case x.GapBefore(i) == " (":
		if end := x.Closing(i); end > i && end < limit && x.GapBefore(end) == ") " {
			verb = end
		}
	case x.GapBefore(i) == " " && Whence[x.Surface(x.Words[i])] && x.Words[i+1].Named():
		if end := x.RunOfNames(i+1, min(limit, i+1+MaxName)); end < limit && x.GapBefore(end) == " " {
			verb = end
		}
	}
	return verb > name.To && SpeechVerbs[x.Surface(x.Words[verb])]
}

// Whence are what stands before where somebody is from.
var Whence = map[string]bool{"of": true, "from": true, "at": true}

// SpeechVerbs holds what people do on a stage, and companies don't.
var SpeechVerbs = map[string]bool{
	"talked": true, "talks": true, "talking": true, "spoke": true, "speaks": true, "speaking": true, "explained": true, "explains": true,
	"told": true, "tells": true, "said": true, "says": true, "joked": true, "argued": true, "argues": true, "walked": true,
	"reminded": true, "asked": true, "described": true, "summarized": true, "summarised": true, "concluded": true, "recalled": true,
	"reviewed": true, "demonstrated": true, "gave": true, "did": true, "took": true, "followed": true,
	"shared": true, "shares": true, "showed": true, "highlighted": true, "mentioned": true, "noted": true, "pointed": true, "demoed": true,
	"outlined": true, "discussed": true, "emphasized": true, "emphasised": true, "stressed": true, "moderated": true,
}

// StageVerbs holds what people do on a stage, and companies and houses do elsewhere.
var StageVerbs = map[string]bool{"presented": true, "convinced": true, "presents": true, "delivered": true, "opened": true, "covered": true, "introduced": true, "kicked": true}

// ThoughtVerbs holds what is said of people and of other things as well: it counts behind a
// given name with a name that families have, both with a capital.
var ThoughtVerbs = map[string]bool{
	"thinks": true, "thought": true, "believes": true, "believed": true, "suggests": true, "suggested": true, "recommends": true, "recommended": true,
	"wrote": true, "has": true, "had": true, "is": true, "was": true, "will": true, "made": true, "works": true, "worked": true, "wants": true,
}

// shown is what people are seen doing in pictures.
var shown = map[string]bool{"explaining": true, "describing": true, "discussing": true, "giving": true, "demoing": true, "moderating": true, "presenting": true}

// asides may stand between a name and its verb.
var asides = map[string]bool{"also": true, "then": true, "not": true, "only": true, "even": true, "briefly": true, "himself": true, "herself": true}

// RunOfNames returns the index behind the capitalised words that follow word i
// with nothing but a space between.
func (x *Text) RunOfNames(i, limit int32) int32 {
	words := x.Words
	for i++; i < limit; i++ {
		gap := x.Doc.Text[words[i-1].End:words[i].Start]
		if gap != " " && gap != ". " && gap != "-" || !words[i].Is(Capital) && !x.Lexeme(i).Particle {
			break
		}
	}
	return i
}
