package markdown

import (
	"strings"
	"testing"
)

// TestFence shows where fenced code ends: nothing in it is masked, and everything behind it is.
func TestFence(t *testing.T) {
	for name, code := range map[string]string{
		"closed":                           "```sh\n<>\n```\n",
		"tildes hold backquotes":           "~~~ `a`\n```\n<>\n~~~\n",
		"a longer fence":                   "````\n```\n<>\n````\n",
		"closed by a longer one":           "```\n<>\n`````\n",
		"an info string closes nothing":    "```\n``` sh\n<>\n```\n",
		"a bullet closes nothing":          "```sh\n- ```\n<>\n```\n",
		"a number closes nothing":          "```sh\n1. ```\n<>\n```\n",
		"a quotation mark closes nothing":  "```sh\n> ```\n<>\n```\n",
		"an indented one closes nothing":   "```sh\n    ```\n<>\n```\n",
		"in a quotation":                   "> ```sh\n> <>\n> ```\n",
		"ends with the quotation":          "> ```sh\n> <>\n",
		"ends with the inner quotation":    "> > ```sh\n> > <>\n\n",
		"a quotation in code":              "> ```sh\n> > a\n> <>\n",
		"in an item":                       "- a\n\n  ```sh\n  <>\n\n  b\n  ```\n",
		"in a deep item":                   "- a\n    - b\n        ```sh\n        <>\n        ```\n",
		"in an item by a tab":              "* a\n\n\t```sh\n\t<>\n\t```\n",
		"in a numbered item":               "10. ```sh\n    <>\n    ```\n",
		"ends with the item":               "- ```sh\n  <>\n",
		"ends with the item in quotations": "> - ```sh\n>   <>\n>\n> b\n",
		"a quotation in an item":           "- > ```sh\n  > <>\n",
		"indented code has no fences":      "a\n\n    ```\n",
		"nor has it in an item":            "- a\n\n      ```\n",
		"code in a line is none":           "```a``` b\n",
		"a row of signs is no item":        "- - -\n```\n<>\n```\n",
		"two are no fence":                 "``\n",
	} {
		// A comment that is masked in the code would end behind it.
		code = strings.Replace(code, "<>", "{{< b", 1)
		d := Parse([]byte(code + "\nThe z {{< a >}} w\n\nbehind >}} it"))
		if got := d.Text; !strings.HasSuffix(got, "The z w\nbehind >}} it") {
			t.Errorf("%s: the text is %q", name, got)
		}
		if err := violation(d); err != nil {
			t.Error(name, err)
		}
	}
}

// TestUnwrappedCode: a long line of code says nothing of how a note's lines end, one behind it does.
func TestUnwrappedCode(t *testing.T) {
	long := strings.Repeat("word ", 2*unwrappedWords)
	for note, unwrapped := range map[string]bool{
		"> ```\n> a\n\n" + long:     true,
		"```\n~~~\n" + long:         false,
		"```\n" + long + "\n```\na": false,
		"~~~\n```\n~~~\n" + long:    true,
	} {
		b := newBuilder([]byte(note), nil)
		if got := b.unwrapped(); got != unwrapped {
			t.Errorf("%q is unwrapped: %v", note[:12], got)
		}
	}
}
