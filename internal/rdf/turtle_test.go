package rdf

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shown writes triples one a line, so that a test can be read.
func shown(triples []Triple) string {
	var b strings.Builder
	for _, t := range triples {
		object := t.Object.Value
		if t.Object.Literal {
			object = fmt.Sprintf("%q", object)
		}
		if t.Object.Language != "" {
			object += "@" + t.Object.Language
		}
		fmt.Fprintf(&b, "%d %s %s %s\n", t.Line, t.Subject, strings.TrimPrefix(t.Predicate, "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), object)
	}
	return b.String()
}

func TestTurtle(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"prefixes and lists of properties": {
			"@prefix ex: <http://x/> .\nPREFIX : <http://y/>\n\nex:a a ex:T ; :p 1, \"b\"@EN ;; :q true ; .",
			"4 http://x/a type http://x/T\n4 http://x/a http://y/p \"1\"\n4 http://x/a http://y/p \"b\"@en\n4 http://x/a http://y/q \"true\"\n",
		},
		"a dot in a name is no end, one behind it is": {
			"@prefix e: <http://x/>.\ne:a.b e:p e:c.\ne:d e:p e:e.",
			"2 http://x/a.b http://x/p http://x/c\n3 http://x/d http://x/p http://x/e\n",
		},
		"base, and a prefix that ends with a hash": {
			"@base <http://x/y/> . @prefix e: <z#> . <a> <#b> <../c>, e:f .\n@prefix g: <http://g#> . g:h g:i <> .",
			"1 http://x/y/a http://x/y/#b http://x/c\n1 http://x/y/a http://x/y/#b http://x/y/z#f\n2 http://g#h http://g#i http://x/y/\n",
		},
		"strings": {
			"<s> <p> \"tab\\tq\\\"\\u0041\\U0001F600\", \"\"\"a \"b\" \n c\"\"\"\"^^<http://t>, '' .",
			"1 s p \"tab\\tq\\\"A😀\"\n1 s p \"a \\\"b\\\" \\n c\\\"\"\n1 s p \"\"\n",
		},
		"nodes without a name": {
			"<s> <p> [ <q> <o> ; <r> [] ] . [ <q> 2 ] . _:x <p> _:y.z .",
			"1 _: 1 q o\n1 _: 1 r _: 2\n1 s p _: 1\n1 _: 3 q \"2\"\n1 _:x p _:y.z\n",
		},
		"a collection is a linked list": {
			"<s> <p> ( 1 <b> ), () .",
			"1 _: 1 first b\n1 _: 1 rest http://www.w3.org/1999/02/22-rdf-syntax-ns#nil\n1 _: 2 first \"1\"\n1 _: 2 rest _: 1\n1 s p _: 2\n1 s p http://www.w3.org/1999/02/22-rdf-syntax-ns#nil\n",
		},
		"escapes in names": {
			"@prefix e: <http://x/> . e:a\\,b e:c%20d e:e\\(f\\) .",
			"1 http://x/a,b http://x/c%20d http://x/e(f)\n",
		},
		"numbers": {
			"<s> <p> -5, 4.2, .5, 1e6, +1.",
			"1 s p \"-5\"\n1 s p \"4.2\"\n1 s p \".5\"\n1 s p \"1e6\"\n1 s p \"+1\"\n",
		},
		"comments, CRLF and a byte order mark": {
			"\ufeff# one\r\n<s> # two\r\n  <p#q> 'it#s' . # three",
			"2 s p#q \"it#s\"\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			triples, err := Turtle("x.ttl", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, shown(triples)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTurtleFaults(t *testing.T) {
	for text, want := range map[string]string{
		"ex:a a ex:B .":              `x.ttl:1:1: the prefix "ex" is declared nowhere above; add @prefix ex: <…> .`,
		"<a> <b>\n  <c .":            "x.ttl:2:3: the address that begins here has no > at its end",
		"<a> <b> \"c\n\" .":          "x.ttl:1:9: the string that begins here has no \" at its end",
		"<a> <b> <c>":                `x.ttl:1:12: expected ".", found the end of the file`,
		"<a> <b> .":                  `x.ttl:1:9: expected an address or a name, found "."`,
		"\n@import <x> .":            `x.ttl:2:9: unknown directive "@import"; use @prefix or @base`,
		"<a> <b> \"\\q\" .":          `x.ttl:1:9: unknown escape "\\q" in what begins here`,
		"{\"@context\": {}}":         `x.ttl:1:1: expected a name, an address or a string, found "{"`,
		strings.Repeat("(", 1000000): "x.ttl:1:201: brackets nest deeper than 200",
		"\x00\x01":                   `x.ttl:1:1: expected a name, an address or a string, found "\x00"`,
	} {
		_, err := Turtle("x.ttl", []byte(text))
		if err == nil || err.Error() != want {
			t.Errorf("%.30q: %v, want %s", text, err, want)
		}
	}
}

func FuzzTurtle(f *testing.F) {
	seeds, _ := filepath.Glob("../vocab/testdata/import/*.ttl")
	for _, seed := range seeds {
		content, err := os.ReadFile(seed)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(content))
	}
	f.Add("@prefix ex: <http://x/> . ex:a a [ ex:b ( 1 'two' \"\"\"three\"\"\" ) ], _:c.d ; ex:e\\,f \"g\"@en-gb .")
	f.Fuzz(func(t *testing.T, text string) {
		triples, err := Turtle("x.ttl", []byte(text))
		if err != nil && triples != nil {
			t.Error("an error and triples as well")
		}
		lines := strings.Count(text, "\n") + 1
		for _, triple := range triples {
			if triple.Line < 1 || triple.Line > lines || triple.Predicate == "" {
				t.Errorf("%+v in a file of %d lines", triple, lines)
			}
		}
	})
}
