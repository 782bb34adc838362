package markdown

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// violation returns what is wrong with a document by itself, nil if nothing
// is: structures that overlap or leave the text, words placed where the file
// has others.
func violation(d *Document) error {
	for _, check := range []func(*Document) error{checkText, checkBlocks, checkSentences, checkMarks, checkLinks, checkRuns} {
		if err := check(d); err != nil {
			return err
		}
	}
	return nil
}

func checkText(d *Document) error {
	if !utf8.ValidString(d.Text) {
		return fmt.Errorf("text is not UTF-8: %q", d.Text)
	}
	if n := strings.Count(d.Text, "\n"); len(d.Blocks) > 0 && n != len(d.Blocks)-1 {
		return fmt.Errorf("%d line feeds for %d blocks in %q", n, len(d.Blocks), d.Text)
	}
	if strings.Contains(d.Text, "  ") || strings.Contains(d.Text, " \n") || strings.Contains(d.Text, "\n ") {
		return fmt.Errorf("white space left in %q", d.Text)
	}
	return nil
}

func checkBlocks(d *Document) error {
	end := -1
	for i, b := range d.Blocks {
		if b.Start != end+1 || b.End <= b.Start || b.End > len(d.Text) {
			return fmt.Errorf("block %d from %d to %d after %d", i, b.Start, b.End, end)
		}
		if b.Section < 0 || b.Section >= len(d.Sections) || b.Parent >= i {
			return fmt.Errorf("block %d in section %d and block %d", i, b.Section, b.Parent)
		}
		end = b.End
	}
	if len(d.Blocks) > 0 && end != len(d.Text) {
		return fmt.Errorf("last block ends at %d of %d", end, len(d.Text))
	}
	return nil
}

func checkSentences(d *Document) error {
	end := 0
	for i, s := range d.Sentences {
		b := d.Blocks[s.Block]
		if s.Start < end || s.End <= s.Start || s.Start < b.Start || s.End > b.End {
			return fmt.Errorf("sentence %d from %d to %d after %d in %v", i, s.Start, s.End, end, b)
		}
		if text := d.Text[s.Start:s.End]; strings.TrimSpace(text) == "" || !utf8.ValidString(text) {
			return fmt.Errorf("sentence %d is %q", i, text)
		}
		end = s.End
	}
	return nil
}

func checkMarks(d *Document) error {
	for i, m := range d.Marks {
		if m.Start < 0 || m.End <= m.Start || m.End > len(d.Text) || m.Link >= len(d.Links) {
			return fmt.Errorf("mark %d is %v", i, m)
		}
		if i > 0 && byPlace(d.Marks[i-1], m) > 0 {
			return fmt.Errorf("mark %d is %v after %v", i, m, d.Marks[i-1])
		}
		if m.Link >= 0 && (d.Links[m.Link].Start != m.Start || d.Links[m.Link].End != m.End) {
			return fmt.Errorf("mark %d is %v for link %v", i, m, d.Links[m.Link])
		}
	}
	return nil
}

func checkLinks(d *Document) error {
	for i, l := range d.Links {
		if l.Start < 0 || l.End < l.Start || l.End > len(d.Text) || i > 0 && l.Start < d.Links[i-1].Start {
			return fmt.Errorf("link %d is %v", i, l)
		}
	}
	for i, t := range d.Tags {
		if t.End <= t.Start || d.Text[t.Start:t.End] != "#"+t.Name {
			return fmt.Errorf("tag %d is %v", i, t)
		}
	}
	return nil
}

// checkRuns asserts that each word that is said to come from the file byte for
// byte does, and that each place is in the file.
func checkRuns(d *Document) error {
	for i, r := range d.runs {
		end := len(d.Text)
		if i+1 < len(d.runs) {
			end = d.runs[i+1].text
		}
		if r.text > end || r.file < 0 || r.file > len(d.file) {
			return fmt.Errorf("run %d is %v, the next begins at %d", i, r, end)
		}
		for offset := r.text; r.exact && offset < end; offset++ {
			c, from := d.Text[offset], d.Offset(offset)
			if c != ' ' && c != '\n' && (from >= len(d.file) || d.file[from] != c) {
				return fmt.Errorf("byte %d is %q, in the file at %d is %q", offset, c, from, around(d.file, from))
			}
		}
	}
	return nil
}

func around(b []byte, at int) []byte {
	return bytes.Clone(b[max(min(at-5, len(b)), 0):min(at+5, len(b))])
}
