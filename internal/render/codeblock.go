package render

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// CodeBlock writes what write does as a block of code in Markdown, with a fence that
// nothing within it closes.
func CodeBlock(w io.Writer, language string, write func(io.Writer) error) error {
	var code bytes.Buffer
	if err := write(&code); err != nil {
		return err
	}
	fence := "```"
	for strings.Contains(code.String(), fence) {
		fence += "`"
	}
	_, err := fmt.Fprintf(w, "%s%s\n%s\n%s\n", fence, language, strings.TrimSuffix(code.String(), "\n"), fence)
	return err
}
