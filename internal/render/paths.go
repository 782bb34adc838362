package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"notes/pkg/kg"
)

// Paths writes the chains between two entities, each hop with what proves it.
func Paths(w io.Writer, screen Screen, p kg.Paths) error {
	out := bufio.NewWriter(w)
	for i, c := range p.Chains {
		if i > 0 {
			fmt.Fprintln(out)
		}
		names := []string{c.Hops[0].Source.Name}
		for _, h := range c.Hops {
			names = append(names, h.Target.Name)
		}
		fmt.Fprintf(out, "%s  %s\n", screen.paint(strong, Line(strings.Join(names, " – "))), screen.paint(faint, fmt.Sprintf("cost %.1f", c.Cost)))
		for _, h := range c.Hops {
			writeHop(out, screen, h)
		}
	}
	return out.Flush()
}

// writeHop writes what joins two entities, with its proof.
func writeHop(out io.Writer, screen Screen, h kg.Hop) {
	fmt.Fprintln(out, gap+screen.paint(accent, hopText(h)))
	writeEvidence(out, screen, h.Evidence, []string{h.Source.Name, h.Target.Name})
}

// hopText says what joins two entities in the direction in which it reads.
func hopText(h kg.Hop) string {
	a, b := h.Source, h.Target
	if h.Subject == b.ID {
		a, b = b, a
	}
	verb := string(h.Type)
	switch h.Type {
	case kg.Mentioned:
		verb = "beside"
	case kg.Linked:
		verb = "linked with"
	}
	return Line(a.Name + " " + verb + " " + b.Name)
}
