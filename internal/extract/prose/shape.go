package prose

import (
	"strings"

	"notes/pkg/kg"
)

// IsPath reports whether a word is a path into a template's values, or begins that of a hidden
// file: .Values.image, .config.
func (x *Text) IsPath(w Word) bool {
	return w.Is(Dotted) && x.Doc.Text[w.Start] == '.'
}

// Trim takes off the words at the start of a run that are capitalised for
// standing first, and filler at its end.
func (x *Text) Trim(run Span) Span {
	if x.articled(run) {
		return run
	}
	for run.Len() > 0 && (x.OrdinaryStart(run.From) || x.Filler(run.From) || run.Len() > 1 && Honorifics[x.LowerText(run.From)]) {
		run.From++
	}
	if run.Len() > 2 && x.Lexeme(run.From).Role && x.Surface(x.Words[run.From+1]) == "of" { // CEO of Quux
		run.From += 2
	}
	for run.Len() > 1 && x.Words[run.From].Is(Numeric) { // Hall 8.0 A1
		run.From++
	}
	for run.Len() > 0 && (x.Filler(run.To-1) && !x.house(run) || run.Len() > 1 && (Gatherings[x.LowerText(run.To-1)] || x.actsOn(run.To-1))) {
		run.To--
	}
	return run
}

// house reports whether a run ends as the names of companies do, and another word that is none
// of the language stands before: Quarpa Labs.
func (x *Text) house(run Span) bool {
	return run.Len() > 1 && Heads[x.LowerText(run.To-1)] == kg.Organization && x.Uncommon(Span{run.From, run.To - 1})
}

// Honorifics stand before a person's last name.
var Honorifics = map[string]bool{"professor": true, "prof": true, "dr": true, "mr": true, "mrs": true, "ms": true}

// actsOn reports whether word i says what somebody did or does to what follows, with a
// capital by mistake: Ada Marlowe Presented the talk, Quux Creates the cluster.
func (x *Text) actsOn(i int32) bool {
	lex := x.Lexeme(i)
	next := i + 1
	return lex.Common && (strings.HasSuffix(lex.Text, "ed") || strings.HasSuffix(lex.Text, "s")) && int(next) < len(x.Words) && x.GapBefore(next) == " " && x.Words[next].Is(Lower) && Articles[x.LowerText(next)]
}

// articled reports whether a run begins with an article that has a capital where
// no sentence asks for one, and so is a whole name: The Cloud Report.
func (x *Text) articled(run Span) bool {
	first := x.Words[run.From]
	return run.Len() > 2 && x.Surface(first) == "The" && !first.At(Initial|InTitle)
}

// Gatherings are the words behind a name that say where or by whom it was
// spoken of, and are no part of it even with a capital.
var Gatherings = map[string]bool{
	"team": true, "teams": true, "devroom": true, "room": true, "booth": true, "stand": true, "talk": true, "talks": true,
	"keynote": true, "keynotes": true, "session": true, "sessions": true, "track": true, "stage": true, "panel": true,
	"slides": true, "demo": true, "folks": true, "people": true, "devs": true, "maintainers": true, "engineers": true, "users": true,
}

// Filler reports whether a word can't begin or end a name: one that names
// nothing, a single letter, a contraction.
func (x *Text) Filler(i int32) bool {
	lex := x.Lexeme(i)
	return len(lex.Text) < 2 || lex.Negative || lex.Contraction || lex.Text == "of"
}

// LowerText returns word i in lower case.
func (x *Text) LowerText(i int32) string { return x.Lexeme(i).Text }

// minProse is the length in words from which on a sentence is written with
// care for its capitals; shorter ones, in bullets, often aren't.
const minProse = 8

// Prose reports whether word i stands in a whole sentence: long enough, most
// of it in lower case, closed by a full stop.
func (x *Text) Prose(i int32) bool {
	sentence := x.Words[i].Sentence
	if n := x.First[sentence+1] - x.First[sentence]; n < minProse {
		return false
	}
	end := x.Doc.Sentences[sentence].End
	return strings.HasSuffix(strings.TrimRight(x.Doc.Text[:end], "\"”)*_ "), ".")
}

// PlainElsewhere reports whether the note has each word of a run in lower case, too.
func (x *Text) PlainElsewhere(run Span) bool {
	for i := run.From; i < run.To; i++ {
		if x.Usage(i).Lower == 0 {
			return false
		}
	}
	return true
}

// Uncommon reports whether a word of the run is no ordinary word.
func (x *Text) Uncommon(run Span) bool {
	for i := run.From; i < run.To; i++ {
		w := x.Words[i]
		lex := x.Lexeme(i)
		switch {
		case w.Is(Camel), w.Is(AllCaps) && !w.At(Shouted) && !lex.Common && len(lex.Text) > 1:
			return true
		case w.Is(Numeric), lex.Common, x.OrdinaryWord(lex.Text), x.CutShort(i):
		case run.Len() > 1 && len(lex.Text) > 6 && x.Slipped(lex.Text), DrawnOut(lex.Text):
		default:
			return true
		}
	}
	return false
}

// OrdinaryWord reports whether a word in lower case is plain language: common,
// put together from two common words, or one with a common prefix.
func (x *Text) OrdinaryWord(text string) bool {
	known, asked := x.memo.ordinary[text] // asked for nearly every word: what asks the memory otherwise is allocated
	if !asked {
		return Remember(&x.memo.ordinary, text, x.ordinary)
	}
	return known
}

func (x *Text) ordinary(text string) bool {
	if x.Lists.Common(text) || x.Lists.Negative(text) || len(text) == 1 {
		return true
	}
	for _, prefix := range []string{"un", "re", "de", "non", "pre", "co", "sub", "inter", "multi", "over", "under", "out", "up", "in", "mis", "auto", "micro", "self", "anti", "semi", "super"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && len(rest) > 3 && x.Lists.Common(rest) {
			return true
		}
	}
	for i := 3; i+3 <= len(text); i++ {
		if x.Lists.Common(text[:i]) && x.Lists.Common(text[i:]) {
			return true
		}
	}
	return false
}

// OrdinaryStart reports whether a word is capitalised for standing first and
// ordinary otherwise.
func (x *Text) OrdinaryStart(i int32) bool {
	w := x.Words[i]
	return w.At(Initial) && x.Lexeme(i).Common
}

// Shaped reports whether one of some words is written as no word of any language is.
func (x *Text) Shaped(words Span) bool {
	for i := words.From; i < words.To; i++ {
		if x.Words[i].Is(Camel | AllCaps | Digits | Dotted) {
			return true
		}
	}
	return false
}
