package render

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"

	"notes/pkg/kg"
)

// Draw writes a graph in a format. Where it is one of Graphviz's engines that places the
// nodes, Graphviz draws the picture, and is ended with ctx.
func (f Format) Draw(ctx context.Context, w io.Writer, g kg.Graph, look Look) error {
	if look.Engine == "" || !f.Engines {
		return f.Write(w, g, look)
	}
	program, err := exec.LookPath("dot")
	if err != nil {
		return fmt.Errorf("the engine %q is Graphviz's, and its program dot is not installed; leave --engine out, or install Graphviz", look.Engine)
	}
	var dot, complaints bytes.Buffer
	if err := writeDOT(&dot, g, look); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, program, "-K"+look.Engine, "-T"+f.Name)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = &dot, w, &complaints
	cmd.WaitDelay = time.Second // for what it has started and leaves behind
	if err := cmd.Run(); err != nil {
		return cmp.Or(ctx.Err(), failed(err, strings.TrimSpace(complaints.String())))
	}
	return nil
}

// failed says that Graphviz failed, and what it complained of.
func failed(err error, complaints string) error {
	if complaints == "" {
		return fmt.Errorf("dot failed: %w", err)
	}
	return fmt.Errorf("dot failed: %w\n%s", err, complaints)
}
