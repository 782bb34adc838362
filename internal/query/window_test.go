package query

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"notes/internal/words"
	"notes/pkg/kg"
)

// TestWindow shows of a long text what is around the names, in whole words where there
// are any, and of other texts all.
func TestWindow(t *testing.T) {
	far := strings.Repeat("blah ", 400)
	for _, c := range []struct {
		name, before, between, after string
		shorter                      bool
	}{
		{"short", "The ", " of ", " is one.", false},
		{"at the start", "", " and ", " " + far, true},
		{"at the end", far, " and ", "", true},
		{"in the middle", far, " and ", " " + far, true},
		{"far apart", far, " " + far, " " + far, true},
		{"rather far apart", far, " " + far[:215], " " + far, true},
		{"no spaces", strings.Repeat("é", 900), strings.Repeat("世", 900), strings.Repeat("ß", 900), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := c.before + "Blorf" + c.between + "Zorblax" + c.after
			at := len(c.before)
			p := piece{at, at + len("Blorf")}
			q := piece{p.end + len(c.between), p.end + len(c.between) + len("Zorblax")}
			got := aroundBoth(text, q, p)
			if got != aroundBoth(text, p, q) {
				t.Error("the order of the names counts")
			}
			switch {
			case !strings.Contains(got, "Blorf") || !strings.Contains(got, "Zorblax") || !utf8.ValidString(got):
				t.Errorf("a name is missing or cut: %q", got)
			case (got != text) != c.shorter || utf8.RuneCountInString(got) > mostShown+3:
				t.Errorf("%d characters: %q", utf8.RuneCountInString(got), got)
			}
			for word := range strings.FieldsSeq(strings.ReplaceAll(got, leftOut, " ")) {
				if !strings.Contains(" "+text+" ", " "+word+" ") && c.name != "no spaces" {
					t.Errorf("%q is cut: %q", word, got)
				}
			}
		})
	}
}

// TestMarkedWindow keeps the marks on the words that were searched for, and shows the
// part of a text with most of them.
func TestMarkedWindow(t *testing.T) {
	text := "Blorf " + strings.Repeat("blah ", 200) + "Blorf é Blorf " + strings.Repeat("blah ", 200)
	var marks []words.Word
	for at := 0; ; at += len("Blorf") {
		i := strings.Index(text[at:], "Blorf")
		if i < 0 {
			break
		}
		at += i
		marks = append(marks, words.Word{Start: at, End: at + len("Blorf")})
	}
	shown, places := markedWindow(text, marks)
	if len(places) != 2 || utf8.RuneCountInString(shown) > mostShown+2 {
		t.Fatalf("%v in %q", places, shown)
	}
	for _, p := range places {
		if got := string([]rune(shown)[p[0]:p[1]]); got != "Blorf" {
			t.Errorf("marked %q in %q", got, shown)
		}
	}
}

// TestLongSentence has evidence lead to the names in a sentence that is shown in part,
// and show those that stand closest.
func TestLongSentence(t *testing.T) {
	far := strings.Repeat("so ", 300)
	line := "[Istio] " + far + "and [Istio] with [Cilium] " + far + "[Cilium]"
	v := notebook{"a.md": line}.view(t)
	answer, err := v.Related(context.Background(), "Istio", kg.RelatedOptions{})
	if err != nil || len(answer.Related) == 0 {
		t.Fatal(answer, err)
	}
	e := answer.Related[0].Evidence[0]
	if !strings.Contains(e.Text, "Istio with Cilium") || utf8.RuneCountInString(e.Text) > mostShown+2 {
		t.Errorf("%q", e.Text)
	}
	if want := strings.Index(line, "[Istio] with") + 1 - len("[]"); e.Column != want {
		t.Errorf("column %d, want %d", e.Column, want)
	}
	mentions, err := v.Mentions(context.Background(), "Cilium", -1)
	if err != nil || len(mentions.Mentions) != 2 || !strings.HasSuffix(mentions.Mentions[1].Text, "so Cilium") {
		t.Errorf("%+v, %v", mentions.Mentions, err)
	}
}
