package markdown

import "testing"

// TestMojibake holds both that damaged text is repaired and that honest text
// that looks damaged is not.
func TestMojibake(t *testing.T) {
	for _, test := range []struct{ note, want string }{
		{"donâ€™t", "don’t"},
		{"â€œquotedâ€\u009d", "“quoted”"},
		{"a â€“ b", "a – b"},
		{"CafÃ© MÃ¼nchen", "Café München"},
		{"PaweÅ‚", "Paweł"},
		{"ðŸŽ‰", "🎉"},
		{"Ã¢â‚¬â„¢", "’"},
		{"ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"},
		{"„Spaß“", "„Spaß“"},
		{"“CAFÉ” — é”—", "“CAFÉ” — é”—"},
		{"Ål, Äpfel, naïve™", "Ål, Äpfel, naïve™"},
		{"“Ä”", "“Ä”"},
		{"São João, Müller’s", "São João, Müller’s"},
	} {
		if got := Parse([]byte(test.note)).Text; got != test.want {
			t.Errorf("%q is read as %q, want %q", test.note, got, test.want)
		}
	}
}
