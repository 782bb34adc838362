package store

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"notes/pkg/kg"
)

// recordOf encodes findings as the writer does, with numbers made up.
func recordOf(f *kg.Findings) []byte {
	refs := make([]reference, len(f.Terms))
	for i := range refs {
		refs[i] = reference{kg.TermID(300 * i), i % 2}
	}
	order := termOrder(f)
	return append(encodeReferences(refs, order), encodeFacts(f, order)...)
}

// factsOf encodes the facts of a note.
func factsOf(f *kg.Findings) []byte { return encodeFacts(f, termOrder(f)) }

// asItIs stands for facts that aren't pressed.
func asItIs(facts string) (string, error) { return facts, nil }

// TestRecordKeepsFindings finds fields that the codec of notes loses, and what is left of
// the note before where its memory is used again.
func TestRecordKeepsFindings(t *testing.T) {
	var memory record
	for seed := range uint64(200) {
		want := generate("a/b.md", seed)
		want.Note = kg.Note{} // the head is not in the record
		got, err := decodeRecord(recordOf(want), asItIs, &memory)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		order := termOrder(want)
		got.Terms = make([]kg.Term, len(got.said))
		for i, said := range got.said {
			if got.Terms[i], err = said.term(); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			got.Terms[i].Key = want.Terms[order[i]].Key
		}
		got.sortTerms()
		for i, topics := range got.topics {
			for j, term := range topics {
				got.Sections[i].Topics[j].Topic = want.Terms[term].Key
			}
		}
		// What the entries of the terms keep is not in the record.
		for i, term := range want.Terms {
			want.Terms[i] = kg.Term{Key: term.Key, Weight: term.Weight, Implied: term.Implied, Evidence: term.Evidence, Definition: term.Definition}
		}
		if diff := cmp.Diff(*want, got.Findings, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("seed %d: want (-), got (+):\n%s", seed, diff)
		}
	}
}

// TestRecordIsSmall holds the codec to its promise: what is kept of a mention
// beside the text takes few bytes.
func TestRecordIsSmall(t *testing.T) {
	f := generate("note.md", 4)
	text, length := 0, len(recordOf(f))
	for _, s := range f.Sentences {
		text += len(s.Text)
	}
	if most := text + 6*len(f.Mentions) + 8*len(f.Sentences) + 24*len(f.Terms) + 200; length > most {
		t.Errorf("%d bytes for %d bytes of text and %d mentions, want at most %d", length, text, len(f.Mentions), most)
	}
}

// FuzzRecord looks for values that make the decoder panic or allocate without
// bound, and for records that don't survive being read and written.
func FuzzRecord(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(recordOf(generate("note.md", seed)))
	}
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x0f})
	f.Fuzz(func(t *testing.T, value []byte) {
		r, err := decodeRecord(value, asItIs, new(record))
		if err != nil {
			return
		}
		for _, said := range r.said {
			_, _ = said.term()
		}
		if len(r.Sentences)+len(r.Mentions)+len(r.Links) > len(value) {
			t.Errorf("%d bytes hold %d sentences, %d mentions, %d links", len(value), len(r.Sentences), len(r.Mentions), len(r.Links))
		}
	})
}

// FuzzPress looks for facts that come out of the press as others, and for
// pressed ones that make it panic.
func FuzzPress(f *testing.F) {
	f.Add([]byte{})
	f.Add(factsOf(generate("note.md", 4)))
	f.Add((&presses{}).press(bytes.Repeat([]byte("istio "), 99)))
	f.Fuzz(func(t *testing.T, facts []byte) {
		for _, sample := range [][]byte{nil, sample} {
			p, u := presses{sample: sample}, unpress{sample: sample}
			_, _ = u.facts(string(facts))
			got, err := u.facts(string(p.press(facts)))
			if err != nil || got != string(facts) {
				t.Errorf("%q became %q (%v)", facts, got, err)
			}
		}
	})
}

// FuzzSample looks for facts of which no sample can be made, or one by which
// facts come out as others.
func FuzzSample(f *testing.F) {
	facts := factsOf(generate("note.md", 4))
	f.Add(facts, factsOf(generate("note.md", 5)), 40)
	f.Add(facts, facts, 7)
	f.Add(bytes.Repeat([]byte{0}, 300), bytes.Repeat([]byte{1}, 300), 100)
	f.Fuzz(func(t *testing.T, held, other []byte, length int) {
		var others [][]byte
		for chunk := range slices.Chunk(other[:min(len(other), mostOfNote)], max(8, length)) {
			others = append(others, chunk)
		}
		sample := newSample(held[:min(len(held), mostSample)], others)
		p, u := presses{sample: sample}, unpress{sample: sample}
		for _, facts := range append(others, held) {
			if got, err := u.facts(string(p.press(facts))); err != nil || got != string(facts) {
				t.Errorf("%q became %q (%v)", facts, got, err)
			}
		}
	})
}

// TestPressRefersToSample presses a note of the kind that the sample is of, which
// takes much less than without it, and can't be read with another sample.
func TestPressRefersToSample(t *testing.T) {
	facts := factsOf(generate("note.md", 77))
	p, without := presses{sample: sample}, presses{}
	pressed, most := p.press(facts), 2*len(without.press(facts))/3
	if len(pressed) > most {
		t.Errorf("%d bytes were pressed into %d, want at most %d", len(facts), len(pressed), most)
	}
	for _, other := range [][]byte{nil, []byte("another sample"), NewSample([]*kg.Findings{generate("a.md", 50), generate("b.md", 51)})} {
		u := unpress{sample: other}
		if got, err := u.facts(string(pressed)); err == nil {
			t.Errorf("with another sample %q became %q", facts, got)
		}
	}
}

// TestSampleOfFewNotes makes samples of so little that there is none, or hardly
// one, by which a note is pressed all the same.
func TestSampleOfFewNotes(t *testing.T) {
	facts := factsOf(generate("note.md", 77))
	for n := range 5 {
		var notes, empty []*kg.Findings
		for seed := range n {
			notes, empty = append(notes, generate("note.md", uint64(seed))), append(empty, &kg.Findings{})
		}
		for _, list := range [][]*kg.Findings{notes, empty} {
			p, u := presses{sample: NewSample(list)}, unpress{sample: NewSample(list)}
			if got, err := u.facts(string(p.press(facts))); err != nil || got != string(facts) {
				t.Errorf("%d notes: %q became %q (%v)", n, facts, got, err)
			}
		}
	}
}

// TestSumsPageKeepsSums puts sums of all sorts on a page, and replaces some.
func TestSumsPageKeepsSums(t *testing.T) {
	want := map[int]kg.Sums{
		0:               {Hash: 1, Held: 1, Ties: 2},
		7:               {Hash: 1 << 63, Held: 300, Notes: 200, Mentions: 70_000, Sure: 2, Known: true, Joins: 4, Ties: 5},
		sumsPerPage - 1: {Hash: 9, Held: 3, Topic: true, Filed: 7, Shape: kg.Shape{Inner: 1, Initial: 2, Lower: 3, Linked: 4, Code: 5, Defined: 6}},
	}
	var page sumsPage
	for i, s := range want {
		rows := page.rows()
		rows[i] = putSums(&s)
		page = newSumsPage(&rows)
	}
	for i := range sumsPerPage {
		if got := page.sums(i); got != want[i] {
			t.Errorf("sums %d are %+v, want %+v", i, got, want[i])
		}
		if got := page.joins(i); got != (want[i].Joins > 0) {
			t.Errorf("row %d has joins: %v, in %+v", i, got, want[i])
		}
	}
}

// TestHeadKeepsNote writes and reads what is known of a note, with usual and with
// other origins and dates, and an event that the title has or not.
func TestHeadKeepsNote(t *testing.T) {
	for _, origin := range []string{"", "title", "event", "elsewhere"} {
		for _, date := range []string{"", "2024", "2024-05", "2024-05-06", "9999-12-31", "0000", "2024-00-06", "2024-05-00", "2024-5-006", "20240", "spring", "2024-13-32"} {
			want := kg.Note{Path: "a/b.md", Title: "KubeCon notes", NamedBy: origin, Date: date, DateSource: origin, Event: "KubeCon" + origin, EventSource: "x" + origin, Tags: []string{"a", "b"}, Aliases: []string{"c"}}
			got, number, err := decodeHead(encodeHead(300, encodeNote(&want)))
			if diff := cmp.Diff(want, got); err != nil || number != 300 || diff != "" {
				t.Errorf("note %d (%v), want (-), got (+):\n%s", number, err, diff)
			}
		}
	}
}

// TestProfileKeepsTerm writes and reads what notes say alike of a term, with a kind
// that is none, and with addresses of several schemes.
func TestProfileKeepsTerm(t *testing.T) {
	for _, kind := range []kg.Kind{"", kg.Project, kg.Concept, "sandwich"} {
		want := kg.Term{Key: "istio", Name: "Istio", Known: true, Employs: true, Kind: kind, Aliases: []string{"istiod"}, URLs: []string{"", "http://istio.io", "https://istio.io/", "https://", "ftp://x"}}
		var e encoder
		e.profile(&want, nil)
		got, err := decodeProfile(profile{data: string(e.b)})
		if err != nil || got.Kind != want.Kind || got.Employs != want.Employs || got.Name != want.Name || !slices.Equal(got.URLs, want.URLs) || !slices.Equal(got.Aliases, want.Aliases) {
			t.Errorf("%+v became %+v (%v)", want, got, err)
		}
	}
}

// TestPlaceKeepsAll writes and reads places of all sorts, and holds those that are
// usual to one byte.
func TestPlaceKeepsAll(t *testing.T) {
	for _, distance := range []int{0, 1, 2, 3, 4, 300} {
		for times := 1; times <= mostTimes; times++ {
			for class := range lengths {
				var e encoder
				e.place(distance, times, class)
				d := decoder{b: string(e.b)}
				if x, y, z := d.place(); x != distance || y != times || z != class || d.done() != nil {
					t.Fatalf("place %d, %d, %d became %d, %d, %d", distance, times, class, x, y, z)
				}
				if distance < 3 && times < 4 && len(e.b) > 1 {
					t.Errorf("place %d, %d, %d takes %d bytes", distance, times, class, len(e.b))
				}
			}
		}
	}
}

// TestNeighboursKeepCounts writes and reads ties with the usual counts and with
// others, in a run of a few and in one that says what the most are.
func TestNeighboursKeepCounts(t *testing.T) {
	few := []neighbour{{to: 107, n: [ways]int32{inNote: 1}}, {to: 108, n: [ways]int32{inNote: 2, inSection: 1}}, {to: 900, n: [ways]int32{inNote: 1, inSection: 1, linked: 1}}, {to: 901, n: [ways]int32{inNote: 300, stated: 5, closeness: 700}}, {to: 902, n: [ways]int32{inNote: 1, inSentence: 1, closeness: 3}}}
	for i, n := range usual[1:] {
		few = append(few, neighbour{to: kg.TermID(1000 + i), n: n})
	}
	for _, list := range [][]neighbour{few, among(few)} {
		for _, first := range []uint64{0, uint64(list[0].to)} {
			got, err := neighbours{}.decode(first, neighbours{}.encode(first, list))
			if diff := cmp.Diff(list, got, cmp.AllowUnexported(neighbour{})); err != nil || diff != "" {
				t.Errorf("from %d: %v, want (-), got (+):\n%s", first, err, diff)
			}
		}
	}
}

// among puts neighbours behind so many light ones that their run says what the most
// are.
func among(list []neighbour) (run []neighbour) {
	for i := range fewNeighbours {
		run = append(run, neighbour{to: kg.TermID(1 + i), n: usual[1]})
	}
	return append(run, list...)
}

// runOf is the codec of postings of an index with ten notes, each of which has
// its hash for a number.
var runOf = postings{func(n noteNumber) (kg.NoteID, bool) { return kg.NoteID(n), n < 10 }}

// FuzzSmallCodecs feeds one value to all decoders of small values, and checks
// that what they accept comes out again as it went in.
func FuzzSmallCodecs(f *testing.F) {
	e := entry{key: "istio", forms: []kg.Form{{Text: "Istio", Count: 3}}, profiles: []profile{{0, 3, "\x01\x00"}}}
	f.Add(e.encode())
	f.Add(neighbours{}.encode(3, []neighbour{{to: 3, n: [ways]int32{1, 2}}, {to: 900, n: [ways]int32{inNote: 1, filed: 1}}}))
	f.Add(wordRuns{}.encode(4, []posting{{4, "\x01"}, {9, "\x0f\x01\x02\x11"}}))
	f.Add((&wordRow{number: 300, notes: 2, few: "\x03\x01\x05\x02"}).encode())
	f.Add(edges{}.encode(4, []edge{{to: 4}, {to: 5}, {from: 1, to: 700}, {from: 1 << 31, to: 2}}))
	f.Add(runOf.encode(0, []posting{{7, inNumbered(7, encodeWhere([]int{1, 5}, true))}}))
	f.Add(encodeStamp(kg.Stamp{Size: 1, Modified: -5, Hash: 9, Skipped: "why", Named: true}))
	f.Add(encodeHead(4, encodeNote(&kg.Note{Path: "a.md", Title: "KubeCon EU", Date: "2024-05", Event: "KubeCon", Tags: []string{"a"}})))
	state := State{Format: Format, Vocabulary: "v"}
	f.Add(state.encode(counters{5, 6, 7}))
	inWords := classLengths()
	f.Fuzz(func(t *testing.T, value []byte) {
		if e, err := decodeEntry(value); err == nil {
			again, err := decodeEntry(e.encode())
			if diff := cmp.Diff(e, again, cmp.AllowUnexported(entry{}, profile{})); err != nil || diff != "" {
				t.Errorf("entry: %v %s", err, diff)
			}
			_, _ = e.answer()
		}
		if n, number, err := decodeHead(value); err == nil {
			again, _, err := decodeHead(encodeHead(number, encodeNote(&n)))
			if diff := cmp.Diff(n, again); err != nil || diff != "" {
				t.Errorf("head: %v %s", err, diff)
			}
		}
		if s, err := decodeStamp(value); err == nil {
			if again, err := decodeStamp(encodeStamp(s)); err != nil || again != s {
				t.Errorf("stamp %+v became %+v (%v)", s, again, err)
			}
		}
		if list, err := (edges{}).decode(4, value); err == nil {
			again, err := edges{}.decode(4, edges{}.encode(4, list))
			if diff := cmp.Diff(list, again, cmp.AllowUnexported(edge{})); err != nil || diff != "" {
				t.Errorf("edges: %v %s", err, diff)
			}
		}
		if list, err := (neighbours{}).decode(4, value); err == nil && len(list) > 0 && len(list) > len(value) {
			t.Errorf("%d bytes hold %d neighbours", len(value), len(list))
		}
		if list, err := (wordRuns{}).decode(4, value); err == nil {
			for _, p := range list {
				p.occurrences(&inWords, func(kg.Occurrence) bool { return true })
			}
		}
		if row, err := decodeWordRow(value); err == nil {
			if again, err := decodeWordRow(row.encode()); err != nil || again != row {
				t.Errorf("word %+v became %+v (%v)", row, again, err)
			}
		}
		if list, err := runOf.decode(0, value); err == nil {
			again, err := runOf.decode(0, runOf.encode(0, list))
			if diff := cmp.Diff(list, again, cmp.AllowUnexported(posting{})); err != nil || diff != "" {
				t.Errorf("postings: %v %s", err, diff)
			}
			for _, p := range list {
				_, _ = p.answer()
			}
		}
		_, _ = runOf.filings(value)
		_, _ = decodeStatements(bytes.Repeat([]byte{1}, 16), value)
		_, _, _ = decodeState(value)
		for i := range sumsPerPage {
			_ = sumsPage(value).sums(i)
		}
		_ = readMeta(value, 0)
	})
}

// TestCheckFindsContradictions makes findings wrong in one way each.
func TestCheckFindsContradictions(t *testing.T) {
	for name, spoil := range map[string]func(*kg.Findings){
		"terms out of order":        func(f *kg.Findings) { f.Terms[0].Key = "zzz" },
		"sentence without section":  func(f *kg.Findings) { f.Sentences[0].Section = 99 },
		"sentence under itself":     func(f *kg.Findings) { f.Sentences[0].Parent = 0 },
		"mention of nothing":        func(f *kg.Findings) { f.Mentions[0].Term = 99 },
		"mention beyond its text":   func(f *kg.Findings) { f.Mentions[0].End = 9999 },
		"mentions out of order":     func(f *kg.Findings) { f.Mentions[1].Sentence = len(f.Sentences) - 1 },
		"relation in no sentence":   func(f *kg.Findings) { f.Relations = []kg.Relation{{Sentence: 99}} },
		"link that begins too high": func(f *kg.Findings) { f.Links = []kg.Link{{Term: 99}} },
	} {
		f := generate("note.md", 4)
		if len(f.Mentions) < 3 || len(f.Terms) < 2 {
			t.Fatal("the generated note is too small for this test")
		}
		spoil(f)
		if _, err := Prepare(f, kg.Stamp{}); err == nil {
			t.Errorf("%s: not noticed", name)
		}
	}
}

// TestRunTellsItsMost reads the head of a run: the last number and the most that each
// count is, of runs with usual and with large counts. A run of a few has none.
func TestRunTellsItsMost(t *testing.T) {
	for name, test := range map[string]struct {
		list []neighbour
		want kg.Tie
	}{
		"usual": {[]neighbour{{to: 107, n: usual[1]}, {to: 900, n: usual[7]}}, kg.Tie{To: 900, Notes: 1, Section: 1, Block: 1, Close: 1}},
		"large": {[]neighbour{{to: 107, n: [ways]int32{inNote: 300, linked: 1 << 30}}, {to: 108, n: [ways]int32{inNote: 2, stated: 5, filed: 1}}}, kg.Tie{To: 108, Notes: 300, Section: 1, Linked: 1 << 30, Stated: 5, Filed: 1}},
		"one":   {[]neighbour{{to: 107, n: [ways]int32{inNote: 1, inSentence: 2}}}, kg.Tie{To: 107, Notes: 1, Section: 1, Sentence: 2}},
		"all":   {[]neighbour{{to: 1 << 31, n: [ways]int32{1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30, 1 << 30}}}, kg.Tie{To: 1 << 31, Close: 1 << 30, Notes: 1 << 30, Stated: 1 << 30, Sentence: 1 << 30, Block: 1 << 30, Heading: 1 << 30, Section: 1 << 30, Linked: 1 << 30, Filed: 1 << 30}},
	} {
		if got, ok := mostIn(0, neighbours{}.encode(0, among(test.list))); !ok || got != test.want {
			t.Errorf("%s: most is %+v (%v), want %+v", name, got, ok, test.want)
		}
		if got, ok := mostIn(0, neighbours{}.encode(0, test.list)); ok {
			t.Errorf("%s: of a few the most is %+v", name, got)
		}
	}
}
