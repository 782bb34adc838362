package vocab

import (
	"fmt"
	"strings"
	"testing"
)

// What the table names is what the parser reads, and what is written again.
func TestFieldsAreReadAndWritten(t *testing.T) {
	var entry, alias strings.Builder
	for i, f := range Fields() {
		lead := "  "
		if i == 0 {
			lead = "- "
		}
		fmt.Fprintf(&entry, "%s%s: %s\n", lead, f.Name, f.Value)
		if f.OfForm {
			fmt.Fprintf(&alias, ", %s: %s", f.Name, f.Value)
		}
	}
	file := strings.Replace(entry.String(), "[FB]", "[{form: FB"+alias.String()+"}]", 1)
	entries, err := Parse("user.yaml", []byte(file))
	if err != nil {
		t.Fatalf("%v\n%s", err, file)
	}
	out, err := Format(entries)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.NewReplacer(`"`, "", `'`, "").Replace(string(out)); got != file {
		t.Errorf("read and written again:\n%s\nwant:\n%s", got, file)
	}
}
