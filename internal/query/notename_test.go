package query

import (
	"strings"
	"testing"
)

// TestNoteNameMeant shows where names of notes mean them: a sentence with the name between angle
// brackets, in a note of 2022.
func TestNoteNameMeant(t *testing.T) {
	plain := NoteName{Text: "To be", Plain: true}
	edition := NoteName{Text: "Lights Day", Year: "2021"}
	for _, c := range []struct {
		name NoteName
		text string
		want bool
	}{
		{plain, "He said <To be> again", true},
		{plain, "He has <to be> again", false},
		{plain, "<To be> again", false},
		{plain, "“<To be> again”", false},
		{plain, "He said <TO BE> again", false},
		{plain, "He said <To be> Continued", false},
		{plain, "This Is <To be> again", false},
		{plain, "See <To be> again", true},
		{NoteName{Text: "To Be", Plain: true}, "<To Be> again", true},
		{NoteName{Text: "to be", Plain: true}, "has <to be> again", false},
		{edition, "The <Lights Day> again", false},
		{edition, "The <lights day> 2021", true},
		{edition, "The <Lights Day>, in May 2021", true},
		{edition, "The 2021 <Lights Day> again", true},
		{edition, "The <Lights Day> 2022", false},
		{edition, "The <Lights Day> Europe 2021", false},
		{NoteName{Text: "Lights Day", Year: "2022"}, "The <Lights Day> again", true},
		{NoteName{Text: "Lights Day", Year: "2022"}, "The <Lights Day> 2021", false},
		{NoteName{Text: "Cilium"}, "<cilium> Again", true},
		{NoteName{Text: "Quorl"}, "bought on <Quorl>.com", false},
		{NoteName{Text: "Quorl"}, "ask next.<Quorl>", false},
		{NoteName{Text: "Quorl"}, "set <quorl>_token", false},
		{NoteName{Text: "Quorl"}, "ask @<quorl>", false},
		{NoteName{Text: "Quorl"}, "then <Quorl>... and so on", true},
		{NoteName{Text: "Quorl"}, "then <Quorl>.", true},
		{NoteName{Text: "Quorl"}, "with <Quorl> Signals", true},
		{NoteName{Text: "Moor", Sole: true}, "said <Moor>-Abel", false},
		{NoteName{Text: "Moor", Sole: true}, "said Abel-<Moor> there", false},
		{NoteName{Text: "Moor", Sole: true}, "the pre-<Moor> age", true},
		{NoteName{Text: "Moor", Sole: true}, "said <Moor> - And left", true},
		{NoteName{Text: "Quorl"}, "a <Quorl>-Server", true},
		{NoteName{Text: "Quorl", Maker: true}, "with <Quorl> Signals", false},
		{NoteName{Text: "Quorl", Maker: true}, "With <Quorl> signals", true},
	} {
		start, end := strings.Index(c.text, "<"), strings.Index(c.text, ">")-1
		text := strings.NewReplacer("<", "", ">", "").Replace(c.text)
		if got := c.name.Meant(text, start, end, "2022-05-16"); got != c.want {
			t.Errorf("%+v in %q: %v", c.name, c.text, got)
		}
	}
}
