package markdown

import "testing"

// A manifest that no fence surrounds is no text, and what follows it is.
func TestManifest(t *testing.T) {
	for source, want := range map[string]string{
		"Deploy it:\n\napiVersion: quux.dev/v1\nkind: Loaf\nspec:\n  level: 10\n- a: b\n# a remark\n---\nRead more.\n": "Deploy it:\nRead more.",
		"Deploy it:\napiVersion: v1\nkind: Loaf\nNote: it rises.\n":                                                    "Deploy it:\nNote: it rises.",
		"apiVersion: v1\n\nkind: of bread\n":                                                                           "kind: of bread",
		"- one\n  apiVersion: v1\n  kind: Loaf\n- two\n":                                                               "one\ntwo",
		"The apiVersion: v1 is old.\nkind: of\n":                                                                       "The apiVersion: v1 is old. kind: of",
		"apiVersion: v1\nkind: Loaf\nits key 8: is no key\n":                                                           "its key 8: is no key",
	} {
		if got := Parse([]byte(source)).Text; got != want {
			t.Errorf("%q: text %q, want %q", source, got, want)
		}
	}
}
