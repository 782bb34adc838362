package eval

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"notes/internal/extract"
	"notes/internal/vocab"
)

// floor is a little under today's mean F1 over the documents. Raise it when the
// extraction gets better.
const floor = 0.87

var withNames = flag.Bool("names", false, "list what was missed and what was wrong")

// ways are the extraction as it is, and simpler ones to compare it with.
var ways = []struct {
	name  string
	rules extract.Rules
}{
	{"all rules", extract.All},
	{"vocabulary only", extract.Known},
	{"shapes only", extract.Shapes},
	{"all but vocabulary", extract.All &^ extract.Known},
}

// TestMeasure prints how well each annotated note is read, and fails if that
// has become worse.
func TestMeasure(t *testing.T) {
	documents := readDocuments(t)
	v, words := loadVocabulary(t)
	for i, way := range ways {
		table, names, mean := measure(NewMeter(v, words, way.rules), documents)
		t.Logf("%s\n%s", way.name, table)
		if i > 0 {
			continue
		}
		if *withNames {
			t.Log(names)
		}
		if mean < floor {
			t.Errorf("the mean F1 is %.3f, want %.3f or more", mean, floor)
		}
	}
}

type document struct {
	Annotation
	note []byte
}

func readDocuments(tb testing.TB) []document {
	tb.Helper()
	root := os.DirFS("../../testdata/eval")
	files, err := fs.Glob(root, "*.json")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no annotated documents: %v", err)
	}
	documents := make([]document, len(files))
	for i, file := range files {
		if documents[i].Annotation, documents[i].note, err = Read(root, file); err != nil {
			tb.Fatal(err)
		}
	}
	return documents
}

func loadVocabulary(tb testing.TB) (*vocab.Vocabulary, *vocab.Words) {
	tb.Helper()
	v, err := vocab.Load(nil)
	if err != nil {
		tb.Fatal(err)
	}
	return v, vocab.ReadWords()
}

// measure returns the table of scores, the names behind them, and the mean F1.
func measure(m *Meter, documents []document) (table, names string, mean float64) {
	var rows, lists strings.Builder
	var sum Score
	fmt.Fprintf(&rows, "%-38s  P    R    F1   unseen kinds topics stated true near\n", "")
	for _, d := range documents {
		score := m.Measure(&d.Annotation, d.note)
		rows.WriteString(row(d.Doc, &score))
		lists.WriteString(listed(d.Doc, &score.Names))
		sum.Add(&score)
		mean += score.F1() / float64(len(documents))
	}
	rows.WriteString(row("all", &sum))
	fmt.Fprintf(&rows, "mean F1 %.3f\n", mean)
	return rows.String(), lists.String(), mean
}

func row(name string, s *Score) string {
	return fmt.Sprintf("%-38s %.2f %.2f %.2f  %s  %s  %s  %s  %s %s\n", name, s.Precision(), s.Recall(), s.F1(),
		rate(s.Unseen), rate(s.Kinds), rate(s.Topics), rate(s.Stated), rate(s.True), rate(s.Near))
}

func rate(s Share) string {
	if s.Whole == 0 {
		return "   -"
	}
	return fmt.Sprintf("%.2f", s.Rate())
}

func listed(doc string, n *Names) string {
	var b strings.Builder
	b.WriteString("\n" + doc + "\n")
	for _, list := range []struct {
		title string
		names []string
	}{
		{"missed", n.Missed},
		{"wrong", n.Wrong},
		{"twice", n.Twice},
		{"wrong kind", n.Kinds},
		{"wrong topic", n.Topics},
		{"not stated", pairs(n.Unstated)},
		{"stated, not annotated", pairs(n.Unfounded)},
	} {
		fmt.Fprintf(&b, "  %s: %s\n", list.title, strings.Join(list.names, "; "))
	}
	return b.String()
}

func pairs(relations []Relation) []string {
	lines := make([]string, len(relations))
	for i, r := range relations {
		lines[i] = r.Source + " – " + r.Target
	}
	return lines
}
