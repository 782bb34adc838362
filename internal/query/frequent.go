package query

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

const (
	frequentRead  = 512 // notes that are read for frequent words, in whatever language, by the hash of their path
	minFrequent   = 3   // times that they stand there, in two sections at least
	longestPhrase = 3   // words
)

// firmness is what share of its words' places a phrase has to have (Dice, 1945): ordinary words stand
// together now and then, in a name always. Where a word is of no dictionary, less will do.
const (
	firmness     = 0.6
	firmnessRare = 0.25
)

// frequent is a word or phrase that stands in the notes often and is no entity.
type frequent struct {
	name     string // as it is written most
	stems    []int32
	times    int
	nested   int // of these inside a longer one that is frequent, too
	notes    []kg.NoteID
	sections int
}

// frequent lists words and phrases that stand in the notes often and are no entities, the most
// telling first: by the C-value (Frantzi, Ananiadou and Mima, 2000) with one added to the length, so
// that words count, too, times the logarithm of the notes. Of a phrase only what stands outside of
// longer ones counts.
func (v *View) frequent(ctx context.Context, language Language) ([]*frequent, error) {
	t := newTally(v, language)
	read := 0
	for id := range v.src.Heads() {
		if read == frequentRead {
			break
		}
		read++
		n, err := v.src.Lend(id)
		if err == nil {
			err = t.read(id, n)
		}
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
	}
	found := t.phrases()
	list := t.chosen(found)
	t.name(found, list)
	return slices.DeleteFunc(list, t.nameless), nil
}

// key is up to three stems, -1 for none.
type key [longestPhrase]int32

// phrases counts what may be suggested.
func (t *tally) phrases() map[key]*frequent {
	found := map[key]*frequent{}
	last := map[key]counted{}
	t.each(func(k key, list []counted) {
		if !t.may(list) {
			return
		}
		f := found[k]
		if f == nil {
			f = &frequent{stems: slices.Clone(k[:len(list)])}
			found[k] = f
		}
		before := last[k]
		if f.times == 0 || before.note != list[0].note {
			f.notes = append(f.notes, t.notes[list[0].note])
		}
		if f.times == 0 || before.section != list[0].section {
			f.sections++
		}
		last[k] = list[0]
		f.times++
	})
	return found
}

// each calls visit with each word, and each two and three that follow each other.
func (t *tally) each(visit func(key, []counted)) {
	for i := range t.text {
		k := key{-1, -1, -1}
		if t.text[i].stem >= 0 && t.forms[t.text[i].form][0] == '-' {
			continue
		}
		for n := 0; n < longestPhrase && i+n < len(t.text) && t.text[i+n].stem >= 0; n++ {
			k[n] = t.text[i+n].stem
			visit(k, t.text[i:i+n+1])
		}
	}
}

// name finds out how each of a list is written most.
func (t *tally) name(found map[key]*frequent, list []*frequent) {
	spellings := map[*frequent]map[key]int{}
	for _, f := range list {
		spellings[f] = map[key]int{}
	}
	t.each(func(k key, words []counted) {
		counts := spellings[found[k]]
		if counts == nil {
			return
		}
		spelling := key{-1, -1, -1}
		for i, w := range words {
			spelling[i] = w.form
		}
		counts[spelling]++
	})
	for _, f := range list {
		most := 0
		for spelling, times := range spellings[f] {
			name := t.spell(spelling)
			if times > most || times == most && name < f.name {
				f.name, most = name, times
			}
		}
	}
}

// nameless reports whether a word is mostly written with a capital and names nothing for that: it is
// of a nation, a language, a day. In small letters it would be a word of the trade.
func (t *tally) nameless(f *frequent) bool {
	first, _ := utf8.DecodeRuneInString(f.name)
	return unicode.IsUpper(first) && t.language.Negative(strings.ToLower(f.name))
}

func (t *tally) spell(k key) string {
	var words []string
	for _, form := range k {
		if form >= 0 {
			words = append(words, t.forms[form])
		}
	}
	return strings.ReplaceAll(strings.Join(words, " "), " -", "-")
}

// may reports whether words that follow each other may be suggested, as far as they can be told
// without knowing how often they do.
func (t *tally) may(list []counted) bool {
	entities, unknown := 0, false
	least, most := math.MaxInt, 0
	for _, c := range list {
		if c.entity {
			entities++
		}
		unknown = unknown || !t.common[c.stem]
		least, most = min(least, t.times[c.stem]), max(most, t.times[c.stem])
	}
	switch {
	case entities > 0, least < minFrequent:
		return false
	case len(list) == 1:
		return t.alone[list[0].stem] && unknown
	}
	return dice(least, least, most) >= t.firm(unknown)
}

// firm is how firmly words have to hang together.
func (t *tally) firm(unknown bool) float64 {
	if unknown {
		return firmnessRare
	}
	return firmness
}

// dice is the share of the places of two words that they have in common.
func dice(both, a, b int) float64 { return 2 * float64(both) / float64(a+b) }

// chosen keeps what is frequent and hangs together, and counts how often each stands inside a longer
// one.
func (t *tally) chosen(found map[key]*frequent) []*frequent {
	var list []*frequent
	for _, f := range found {
		if f.times >= minFrequent && (len(f.notes) > 1 || f.sections > 1) && t.hangsTogether(f) {
			list = append(list, f)
		}
	}
	for _, f := range list {
		for from := range f.stems {
			for to := from + 1; to <= len(f.stems); to++ {
				k := key{-1, -1, -1}
				copy(k[:], f.stems[from:to])
				if inner := found[k]; inner != nil && inner != f {
					inner.nested = max(inner.nested, f.times)
				}
			}
		}
	}
	list = slices.DeleteFunc(list, func(f *frequent) bool {
		return f.times-f.nested < minFrequent || slices.ContainsFunc(f.stems, t.misspelt)
	})
	slices.SortFunc(list, func(a, b *frequent) int {
		return cmp.Or(cmp.Compare(b.value(), a.value()), cmp.Compare(len(b.notes), len(a.notes)), cmp.Compare(t.key(a), t.key(b)))
	})
	return list
}

// hangsTogether reports whether the first and the last word of a phrase hardly stand apart.
func (t *tally) hangsTogether(f *frequent) bool {
	n := len(f.stems)
	unknown := slices.ContainsFunc(f.stems, func(stem int32) bool { return !t.common[stem] })
	return n == 1 || dice(f.times, t.times[f.stems[0]], t.times[f.stems[n-1]]) >= t.firm(unknown)
}

// misspelt reports whether a word is a slip of one that the notes have, or that any text has.
func (t *tally) misspelt(stem int32) bool {
	return slices.ContainsFunc(t.language.Meant(t.whole[stem]), func(word string) bool {
		number, there := t.number[t.splitter.Stem(word)]
		return there && t.times[number] > 0 || t.language.Function(word)
	})
}

func (t *tally) key(f *frequent) string {
	var stems []string
	for _, stem := range f.stems {
		stems = append(stems, t.stems[stem])
	}
	return strings.Join(stems, " ")
}

// value is the C-value, greater for what stands in many notes.
func (f *frequent) value() float64 { return termValue(len(f.stems), f.times-f.nested, len(f.notes)) }

// termValue weighs a term of so many words that stands in notes so many times.
func termValue(words, times, notes int) float64 {
	return round(math.Log2(float64(words+1)) * float64(times) * math.Log2(float64(notes+1)))
}
