package findings

import "testing"

// TestWithoutNickname leaves a name alone of which a word only has an apostrophe at its end.
func TestWithoutNickname(t *testing.T) {
	for name, want := range map[string]string{
		"Ada \"Loaf\" Quorlmy": "Ada Quorlmy",
		"Ada „Loaf“ Quorlmy":   "Ada Quorlmy",
		"Ada O' Quorlmy":       "",
		"Ada ‘t Quorlmy":       "",
		"Ada Quorlmy":          "",
	} {
		if got := withoutNickname(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
