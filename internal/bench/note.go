package main

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
)

// author writes the notes of one notebook.
type author struct {
	names *names
	notes int
	seed  uint64
}

// notesPerFolder is how many notes lie in one folder.
const notesPerFolder = 250

// path returns the path of the note with a number.
func path(number int) string {
	return fmt.Sprintf("%03d/note-%06d.md", number/notesPerFolder, number)
}

// note returns the note with a number: front matter, a title, sections of
// paragraphs and nested lists. Its length is log-normal, about 850 bytes in the
// mean, with a long tail.
func (a *author) note(number int) []byte {
	rng := rand.New(rand.NewPCG(a.seed, uint64(number)+2))
	length := int(min(60_000, 410*math.Exp(rng.NormFloat64())))
	w := &pen{rng: rng, author: a, number: number}
	w.front()
	for w.Len() < length {
		w.section(length)
	}
	return w.Bytes()
}

// pen writes one note.
type pen struct {
	bytes.Buffer
	rng    *rand.Rand
	author *author
	number int
}

func (w *pen) front() {
	title := w.author.names.draw(w.rng)
	if w.rng.IntN(3) > 0 {
		fmt.Fprintf(w, "---\ntitle: %q\ndate: 20%02d-%02d-%02d\ntags: [%s, notes]\n---\n\n",
			title+" notes", 15+w.rng.IntN(11), 1+w.rng.IntN(12), 1+w.rng.IntN(28), strings.ToLower(strings.ReplaceAll(w.author.names.draw(w.rng), " ", "-")))
	}
	fmt.Fprintf(w, "# %s\n\n", title)
	fmt.Fprintf(w, "%s\n\n", w.sentence())
}

// section writes a heading, a paragraph or two, and a list, until the note is
// long enough.
func (w *pen) section(length int) {
	fmt.Fprintf(w, "## %s %s\n\n", w.author.names.draw(w.rng), w.filler())
	for range 1 + w.rng.IntN(2) {
		if w.Len() < length {
			w.paragraph()
		}
	}
	if w.Len() < length {
		w.list()
	}
	if w.rng.IntN(6) == 0 {
		fmt.Fprintf(w, "#%s\n\n", w.filler())
	}
}

func (w *pen) paragraph() {
	for i := range 1 + w.rng.IntN(4) {
		if i > 0 {
			w.WriteByte(" \n"[w.rng.IntN(2)])
		}
		w.WriteString(w.sentence())
	}
	w.WriteString("\n\n")
}

func (w *pen) list() {
	for range 2 + w.rng.IntN(4) {
		fmt.Fprintf(w, "* %s\n", w.sentence())
		for range w.rng.IntN(3) {
			fmt.Fprintf(w, "  * %s\n", w.sentence())
		}
	}
	w.WriteByte('\n')
}

// sentence returns some ten words, a name or two and a link among them.
func (w *pen) sentence() string {
	words := make([]string, 0, 16)
	for range 5 + w.rng.IntN(10) {
		words = append(words, w.word())
	}
	if first := words[0]; first[0] >= 'a' && first[0] <= 'z' {
		words[0] = strings.ToUpper(first[:1]) + first[1:]
	}
	return strings.Join(words, " ") + "."
}

func (w *pen) word() string {
	switch roll := w.rng.IntN(100); {
	case roll < 10:
		return w.author.names.draw(w.rng)
	case roll < 16:
		return "[[" + w.author.names.draw(w.rng) + "]]"
	case roll < 18:
		return fmt.Sprintf("[%s](../%s)", w.author.names.draw(w.rng), path(w.rng.IntN(w.author.notes)))
	case roll < 20:
		name := w.author.names.draw(w.rng)
		return fmt.Sprintf("[%s](https://example.com/%s)", name, strings.ReplaceAll(strings.ToLower(name), " ", "-"))
	case roll < 21:
		return "`" + w.filler() + "`"
	}
	return w.filler()
}

func (w *pen) filler() string { return fillers[w.rng.IntN(len(fillers))] }
