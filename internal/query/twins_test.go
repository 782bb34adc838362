package query

import "testing"

func TestOneSlip(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"kubernetes", "kuberntes"}:   true,  // a letter missing
		{"kubernetes", "kubernetees"}: true,  // one too many
		{"kubernetes", "kubarnetes"}:  true,  // a wrong one
		{"kubernetes", "kubenretes"}:  true,  // neighbours exchanged
		{"kubernetes", "kubernetse"}:  true,  // at the end too
		{"kubernetes", "kuberntse"}:   false, // two slips
		{"kubernetes", "tubernetes"}:  false, // the first letter is rarely a slip
		{"release1", "release2"}:      false, // a number is no slip
		{"release1", "release"}:       false,
		{"übergang", "übergnag"}:      true,
		{"same", "same"}:              true,
	} {
		if got := oneSlip([]rune(pair[0]), []rune(pair[1])); got != want {
			t.Errorf("%q: %t", pair, got)
		}
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"Open Policy Agent":      "OPA",
		"Internet of the Things": "IT",
		"Time-Slicing of GPUs":   "TSG",
		"Top 10 List":            "",
		"":                       "",
	} {
		if got := initialsOf(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
