package vocab

import "testing"

func TestNameless(t *testing.T) {
	for text, want := range map[string]bool{
		"the": true, "The": true, "of the": true, "our": true, "within": true,
		"IT": false, "US": false, "A": true, "Go": false, "queue": false, "the queue": false, "": false, "C++": false,
	} {
		if got := Nameless(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
