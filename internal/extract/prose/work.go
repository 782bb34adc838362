package prose

// WorkKind is what a word says that a quotation beside it is the title of.
type WorkKind uint8

// The sorts of work.
const (
	NoWork    WorkKind = iota // it says nothing of it
	TalkWork                  // of a talk
	OtherWork                 // of what is read, heard or looked at
)

// SortOfWork returns what word i, if it is in no quotation, says that one beside it is.
func (x *Text) SortOfWork(i int32) WorkKind {
	switch text := x.LowerText(i); {
	case x.Words[i].At(InQuote):
		return NoWork
	case Speeches[text]:
		return TalkWork
	case Writings[text]:
		return OtherWork
	}
	return NoWork
}

// Speeches are words for talks, and for what one does with them.
var Speeches = map[string]bool{
	"talk": true, "talks": true, "keynote": true, "keynotes": true, "session": true, "sessions": true, "presentation": true,
	"presentations": true, "presented": true, "presents": true, "speaker": true, "speakers": true, "lecture": true, "lectures": true,
	"workshop": true, "workshops": true, "tutorial": true, "panel": true, "attended": true, "slides": true,
}

// Writings are words for other works, and for what one does with them.
var Writings = map[string]bool{
	"song": true, "songs": true, "album": true, "albums": true, "book": true, "books": true, "novel": true, "novels": true, "story": true,
	"stories": true, "poem": true, "poems": true, "essay": true, "essays": true, "paper": true, "papers": true, "article": true,
	"articles": true, "post": true, "posts": true, "blog": true, "chapter": true, "quote": true, "quotes": true, "quoted": true,
	"thesis": true, "film": true, "films": true, "movie": true, "movies": true, "painting": true, "photo": true, "podcast": true,
	"read": true, "reading": true, "readings": true, "written": true, "wrote": true, "published": true, "sang": true, "sung": true,
	"painted": true,
}
