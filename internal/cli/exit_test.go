package cli

import "testing"

// TestSplitHint cuts a message at its advice, never inside of a name, whatever that holds.
func TestSplitHint(t *testing.T) {
	for _, c := range []struct{ message, problem, hint string }{
		{`nothing amiss`, `nothing amiss`, ``},
		{`it is gone; index again`, `it is gone`, `index again`},
		{`one; two; three`, `one; two`, `three`},
		{`"a; b" is none`, `"a; b" is none`, ``},
		{`"a\"b; c" can't be written`, `"a\"b; c" can't be written`, ``},
		{`"a\"b; c" can't be written; name another`, `"a\"b; c" can't be written`, `name another`},
		{`"a\\"; name another`, `"a\\"`, `name another`},
		{`"x" is none; write "a; b"`, `"x" is none`, `write "a; b"`},
		{"it is gone; `notes index 'a$; b'` makes it", "it is gone", "`notes index 'a$; b'` makes it"},
		{"`notes why 'a\"; b'` says so; ask it", "`notes why 'a\"; b'` says so", "ask it"},
		{"\"a`\" is none; name another", "\"a`\" is none", "name another"},
	} {
		if problem, hint := splitHint(c.message); problem != c.problem || hint != c.hint {
			t.Errorf("%s: %s, hint: %s", c.message, problem, hint)
		}
	}
}

// TestEither joins the words of which one was asked for as they are written.
func TestEither(t *testing.T) {
	if got, want := either([]string{"Open, Source", "x"}), `"Open, Source" or "x"`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
