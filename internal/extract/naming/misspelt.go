package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// misspeltRule takes words for a name that is spelled otherwise.
const misspeltRule = "misspelling"

// minMisspelt is the length from which on a name is told by one slip; shorter
// ones are as often another name.
const minMisspelt = 7

// minMisspeltTopical is that of a name of which the sentence says what it is.
const minMisspeltTopical = 5

// findMisspelt proposes the vocabulary's projects and products where a
// capitalised word is one slip, or a verb's ending, away from their name:
// Kubernetse, OpensShift, Terraforming. A word in small letters that is none of
// the language is one as well if the name is well known.
func (x *Namer) findMisspelt() {
	words := x.Words
	var slips topical
	for i := range int32(len(words)) {
		w := &words[i]
		n := w.End - w.Start
		if n < minMisspeltTopical || n > 24 || !w.Is(prose.Capital|prose.Lower) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 {
			continue
		}
		lex := x.Lexeme(i)
		if lex.Common || lex.Given || lex.Negative || x.Agent(lex.Text) {
			continue
		}
		m := prose.Remember(&x.memory.meant, lex.Text, x.meant)
		switch {
		case m.entry == nil || !w.Is(prose.Camel) && (!w.Named() || w.At(prose.Initial)) && x.Foreign(i):
		case !m.short && x.slipOf(i, m), x.slipOfCompany(i, m):
			x.proposeMisspelt(i, m.entry)
		case w.Named() && prose.Software(m.entry.Kind) && m.entry.WellKnown() && !x.inAddress(lex.Text) && !abbreviatedElse(lex.Text, m.entry):
			slips.add(x, i, m.entry)
		}
	}
	for _, i := range slips.words {
		if entry := slips.vouched[x.Lexeme(i).Text]; entry != nil {
			x.proposeMisspelt(i, entry)
		}
	}
}

// proposeMisspelt proposes word i for what it is a slip of.
func (x *Namer) proposeMisspelt(i int32, entry *vocab.Entry) {
	c := x.propose(i, i+1, misspeltRule, Fair, entry.Kind)
	c.Entry = entry
	x.cover(c.Words)
}

// topical are words that may be slips of software, and those of them that are, for a sentence with one names what
// that software is filed under: "Isitio is a service mesh".
type topical struct {
	words   []int32
	vouched map[string]*vocab.Entry // by the text of the word
}

func (t *topical) add(x *Namer, i int32, entry *vocab.Entry) {
	t.words = append(t.words, i)
	if x.namesTopicOf(entry, x.Words[i].Sentence) {
		if t.vouched == nil {
			t.vouched = map[string]*vocab.Entry{}
		}
		t.vouched[x.Lexeme(i).Text] = entry
	}
}

// namesTopicOf reports whether the first words of a sentence name what an entry is filed under.
func (x *Namer) namesTopicOf(entry *vocab.Entry, sentence int32) bool {
	from, to := x.First[sentence], x.First[sentence+1]
	for i := from; i < min(to, from+maxTopical); i++ {
		if n := x.Covered[i]; n > 0 {
			if named := x.candidates[n-1].Entry; named != nil && slices.Contains(entry.Broader, named.Name) {
				return true
			}
		}
	}
	return false
}

// maxTopical is how many words of a sentence are looked through for what it is about.
const maxTopical = 64

// findShoutedPlurals proposes what the vocabulary writes in capitals where the s of its plural is
// one as well: CRDS, APIS.
func (x *Namer) findShoutedPlurals() {
	for _, i := range x.Named {
		w := x.Words[i]
		singular, plural := strings.CutSuffix(x.Surface(w), "S")
		if !plural || len(singular) < minShoutedPlural || !w.Is(prose.AllCaps) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 {
			continue
		}
		if entry := x.Vocab.Exact(strings.ToLower(singular)); entry != nil {
			c := x.propose(i, i+1, misspeltRule, Fair, entry.Kind)
			c.Entry = entry
			x.cover(c.Words)
		}
	}
}

// minShoutedPlural is the length of the shortest name whose plural may end in a capital.
const minShoutedPlural = 3

// minMisspeltPhrase is the length from which on a name of several words is told by one
// slip, in letters.
const minMisspeltPhrase = 10

// findMisspeltPhrases proposes the vocabulary's names of several words of which one is an
// ordinary word with a letter too many or too few, another one, or two exchanged.
func (x *Namer) findMisspeltPhrases() {
	words := x.Words
	for i := range int32(len(words)) {
		w := &words[i]
		if w.End-w.Start < minMisspelt || !w.Is(prose.Capital|prose.Lower) || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 {
			continue
		}
		lex := x.Lexeme(i)
		if lex.Common || lex.Given {
			continue
		}
		if words, entry := x.misspeltPhrase(i, lex.Text); entry != nil {
			x.propose(words.From, words.To, misspeltRule, Fair, entry.Kind).Entry = entry
			x.cover(words)
		}
	}
}

// misspeltPhrase returns the name of several words that word i, a slip, is one of, and what it names.
func (x *Namer) misspeltPhrase(i int32, text string) (prose.Span, *vocab.Entry) {
	for _, word := range prose.Remember(&x.memory.corrected, text, x.corrections) {
		if words, entry := x.phraseAround(i, word); entry != nil {
			return words, entry
		}
	}
	if x.Words[i].End-x.Words[i].Start < minSlippedEnd || x.Foreign(i) {
		return prose.Span{}, nil
	}
	return x.slippedAround(i, text)
}

// minSlippedEnd is the length of the shortest word whose slip may be in its ending: computng.
const minSlippedEnd = 7

// slippedAround returns the idea of the longest name of two words or three that word i makes with those beside it,
// but for one slip in it. Names begin as those before it do.
func (x *Namer) slippedAround(i int32, text string) (prose.Span, *vocab.Entry) {
	for length := int32(3); length > 1; length-- {
		for from := i - length + 1; from < i; from++ {
			phrase := prose.Span{From: from, To: from + length}
			if from < 0 || x.Words[from].Sentence != x.Words[i].Sentence || !x.Vocab.Has(vocab.Hash(x.LowerText(from))) {
				continue
			}
			key, ok := x.phraseKey(phrase, i, text)
			if !ok || len(key) < minMisspeltPhrase || x.covers(phrase) {
				continue
			}
			at := strings.Index(key, text)
			if entry := x.ideaMeant(key, at, at+len(text)); entry != nil {
				return phrase, entry
			}
		}
	}
	return prose.Span{}, nil
}

// ideaMeant returns the idea of several words that a key is one slip away from, in its letters from one up to another.
func (x *Namer) ideaMeant(key string, from, to int) (entry *vocab.Entry) {
	vocab.SlipsWithin(key, from, to, x.Vocab.MayBeMeant, func(right []byte) bool {
		if meant := x.Vocab.Exact(string(right)); meant != nil && meant.Kind == kg.Concept && strings.ContainsAny(meant.Name, " -") {
			entry = meant
		}
		return entry == nil
	})
	return entry
}

// corrections returns the ordinary words that a word is one slip away from, sorted.
func (x *Namer) corrections(text string) (list []string) {
	for _, ending := range [...]string{"", "s", "ing"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) >= minMisspelt-1 {
			vocab.Slips(stem, x.Lists.Base, func(other []byte) bool {
				list = append(list, string(other)+ending)
				return true
			})
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// phraseAround returns the longest name of two words or three that word i, written right,
// makes with those beside it.
func (x *Namer) phraseAround(i int32, right string) (prose.Span, *vocab.Entry) {
	for length := int32(3); length > 1; length-- {
		for from := i - length + 1; from <= i; from++ {
			phrase := prose.Span{From: from, To: from + length}
			key, ok := x.phraseKey(phrase, i, right)
			if !ok || len(key) < minMisspeltPhrase || x.covers(phrase) {
				continue
			}
			if entry := x.Vocab.Exact(key); entry != nil && strings.ContainsAny(entry.Name, " -") {
				return phrase, entry
			}
		}
	}
	return prose.Span{}, nil
}

// phraseKey returns the folded text of words with nothing but spaces or hyphens between
// them, the i-th written right.
func (x *Namer) phraseKey(phrase prose.Span, i int32, right string) (string, bool) {
	words := x.Words
	if phrase.From < 0 || int(phrase.To) > len(words) || words[phrase.From].Sentence != words[phrase.To-1].Sentence {
		return "", false
	}
	var key strings.Builder
	for n := phrase.From; n < phrase.To; n++ {
		if gap := x.GapBefore(n); n > phrase.From && gap != " " && gap != "-" {
			return "", false
		}
		if n == i {
			key.WriteString(right)
		} else {
			key.WriteString(x.LowerText(n))
		}
	}
	return key.String(), true
}

// slipOf reports whether word i is a slip of what it is one letter away from.
func (x *Namer) slipOf(i int32, m meaning) bool {
	w := x.Words[i]
	switch {
	case x.inAddress(x.Lexeme(i).Text), m.entry.Kind == kg.Language && w.Is(prose.Digits), lacking(x.Lexeme(i).Text) && !lacking(strings.ToLower(m.entry.Name)):
		return false
	case m.entry.Kind == kg.Event:
		return w.Is(prose.Camel) && conLike(x.Surface(w))
	case !technicalName(m.entry.Kind) && (!w.Is(prose.Camel) || w.End-w.Start < minMisspeltCompound || !m.other && !m.swapped):
		return false
	case w.Is(prose.Lower):
		return m.entry.WellKnown() && !w.Is(prose.Digits) && x.smallSlip(i, m.entry)
	case !w.Is(prose.Camel) && !x.plainSlip(i, m), w.Is(prose.Camel) && x.otherCompound(x.Surface(w), m.entry):
		return false
	case w.Is(prose.Camel) && (m.other || m.swapped):
		return true
	case w.Is(prose.Camel) && x.HumpsOfLanguage(x.Surface(w)):
		return false
	}
	return m.entry.WellKnown() && (m.other || m.swapped || x.once(i))
}

// lacking reports whether a word says what something does without, as a writer makes one up: Gitless.
func lacking(text string) bool { return strings.HasSuffix(text, "less") }

// once reports whether the note has word i with a capital there and nowhere else: another letter in
// the place of one is as often a name of its own.
func (x *Namer) once(i int32) bool {
	use := x.Usage(i)
	return use.Inner+use.Initial <= 1
}

// inAddress reports whether a link of the note leads to a site or a repository that is spelled so.
func (x *Namer) inAddress(text string) bool {
	if x.homes == nil {
		x.homes = map[string]bool{}
		for i := range x.Doc.Links {
			x.noteHome(x.Doc.Links[i].Target)
		}
	}
	return x.homes[text]
}

// noteHome remembers the words of the name of a site, or of a repository, that an address has.
func (x *Namer) noteHome(target string) {
	host, path := prose.Address(target)
	name := host
	if prose.SourceHost(host) {
		_, name, _ = strings.Cut(path, "/")
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), func(r rune) bool { return strings.ContainsRune("./-_", r) }) {
		x.homes[word] = true
	}
}

// minMisspeltCompound is the length from which on a name with capitals inside is told by one slip
// if it is not of software: DeamonSet.
const minMisspeltCompound = 9

// meaning is what a misspelt word means.
type meaning struct {
	entry   *vocab.Entry
	other   bool // the name has another number of letters than the word
	swapped bool // two neighbours have changed places
	short   bool // the name is so short that as many slips of it are names of their own
}

// meant returns what a misspelt word means, without an entry if nothing. A word
// that is a name itself isn't misspelt. Of several names it means the first: a longer one that is as near as
// a short one is as often none of both.
func (x *Namer) meant(text string) meaning {
	if x.Vocab.Knows(text) {
		return meaning{}
	}
	for _, ending := range []string{"ing", "ed", "ers", "er"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) >= minMisspelt {
			if entry := x.tool(stem); entry != nil {
				return meaning{entry: entry}
			}
		}
	}
	var m meaning
	vocab.Slips(text, x.Vocab.Has, func(other []byte) bool {
		short := len(other) < minMisspelt && !doubled(text, string(other))
		if len(other) >= minMisspeltTopical {
			m = meaning{entry: x.nameable(string(other)), other: len(other) != len(text), swapped: swapped(text, string(other)), short: short}
		}
		return m.entry == nil
	})
	return m
}

// doubled reports whether a word is another one, a letter shorter than those that are
// told by any slip, with one of its letters twice: Cillium.
func doubled(text, other string) bool {
	if len(other) != minMisspelt-1 || len(text) != len(other)+1 {
		return false
	}
	at := 0
	for at < len(other) && text[at] == other[at] {
		at++
	}
	return at > 0 && text[at] == text[at-1] && text[at+1:] == other[at:]
}

// swapped reports whether two texts of the same length differ in the order of two neighbours alone.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	return at+1 < len(a) && a[at] == b[at+1] && a[at+1] == b[at] && a[at+2:] == b[at+2:]
}

// slipping are the kinds of what one slip is told in, beside technical names: what is called by
// several words as a rule is told by the others.
var slipping = map[kg.Kind]bool{kg.Organization: true, kg.Standard: true, kg.Concept: true, kg.Event: true}

// nameable returns what a key names without any guard, nil for nothing and for people, places
// and talks.
func (x *Namer) nameable(key string) *vocab.Entry {
	entry := x.Vocab.Exact(key)
	if entry == nil || technicalName(entry.Kind) || slipping[entry.Kind] {
		return entry
	}
	return nil
}

// technicalName reports whether a kind is of software, of languages or of hardware.
func technicalName(kind kg.Kind) bool {
	return prose.Software(kind) || kind == kg.Language || kind == kg.Hardware
}

// tool returns the software that a key names without any guard, nil if there is none.
func (x *Namer) tool(key string) *vocab.Entry {
	if entry := x.Vocab.Exact(key); entry != nil && prose.Software(entry.Kind) {
		return entry
	}
	return nil
}
