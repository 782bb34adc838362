package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"notes/pkg/notes"
)

// newVocabularyHelp is a page of help, not a command.
func newVocabularyHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "vocabulary",
		Short: "What stands in a vocabulary file",
		Long:  vocabularyHelp(),
	}
}

// vocabularyHelp is written out of the table of fields itself.
func vocabularyHelp() string {
	var b strings.Builder
	b.WriteString(`A vocabulary file is a list of entries in YAML, one for each thing that notes
name. A new entry needs a name and a kind. One that has the name of a built-in
entry corrects it: what it states counts, what it doesn't is left as it was, and
its aliases are added. One of another kind and with other capitals takes the
place of a built-in name that means other things too: Jonas, a person, that of
JOnAS.

  - name: Quorl
    kind: project
    aliases: [Quorl M, {form: QM, case: strict, ambiguous: true, cues: [mesh]}]
    broader: [Service Mesh]
    home: https://quorl.example
  - name: Harbor
    hide: true

`)
	fmt.Fprintf(&b, "  %-10s  %-11s  %s\n", "FIELD", "AS IN", "MEANING")
	for _, f := range notes.VocabularyFields() {
		name := f.Name
		if f.OfForm {
			name += "*"
		}
		fmt.Fprintf(&b, "  %-10s  %-11s  %s\n", name, f.Value, f.Meaning)
	}
	b.WriteString(`
* a rule for recognising the name; an alias written as {form: …} has its own.
The kinds are ` + strings.Join(kindWords()[:6], ", ") + `,
` + strings.Join(kindWords()[6:], ", ") + `.

"notes vocab" lists what applies; "notes why NAME" says by which rule a name was
found, or why not.`)
	return b.String()
}
