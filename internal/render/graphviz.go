package render

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"

	"notes/pkg/kg"
)

// drawn lets Graphviz draw a picture if one of its engines is asked for, and
// draws it here otherwise.
func drawn(format string, here func(io.Writer, kg.Graph, Look) error) func(io.Writer, kg.Graph, Look) error {
	return func(w io.Writer, g kg.Graph, look Look) error {
		if look.Engine == "" {
			return here(w, g, look)
		}
		return byGraphviz(w, g, look, format)
	}
}

func byGraphviz(w io.Writer, g kg.Graph, look Look, format string) error {
	program, err := exec.LookPath("dot")
	if err != nil {
		return fmt.Errorf("the engine %q is Graphviz's, and its program dot is not installed; leave --engine out, or install Graphviz", look.Engine)
	}
	var dot, complaints bytes.Buffer
	if err := writeDOT(&dot, g, look); err != nil {
		return err
	}
	cmd := exec.CommandContext(context.Background(), program, "-K"+look.Engine, "-T"+format)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = &dot, w, &complaints
	if err := cmd.Run(); err != nil {
		return errors.Join(fmt.Errorf("dot failed: %w", err), errors.New(strings.TrimSpace(complaints.String())))
	}
	return nil
}
