package render

import (
	"bufio"
	"fmt"
	"iter"
)

// writeElements writes a JSON list, one element after the other, so that a
// large graph is never in memory twice. indent is that of the line on which the
// list begins; the elements stand two spaces further in.
func writeElements[E any](out *bufio.Writer, indent string, elements iter.Seq[E]) error {
	inner := indent + "  "
	before, after := "[\n", "]"
	for e := range elements {
		text, err := element(e, inner)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s%s%s", before, inner, text)
		before, after = ",\n", "\n"+indent+"]"
	}
	if after == "]" {
		after = "[]"
	}
	fmt.Fprint(out, after)
	return nil
}

// element is a value as [JSON] writes it, without its first indent.
func element(v any, indent string) ([]byte, error) { return encoded(v, indent, "  ") }

// writeLists writes two lists, the elements of a JSON object. What stands
// before the object's fields and after the object is given as it is.
func writeLists[A, B any](out *bufio.Writer, before, indent string, first iter.Seq[A], second iter.Seq[B], after string) error {
	fmt.Fprintf(out, "%s%s\"nodes\": ", before, indent)
	if err := writeElements(out, indent, first); err != nil {
		return err
	}
	fmt.Fprintf(out, ",\n%s\"edges\": ", indent)
	if err := writeElements(out, indent, second); err != nil {
		return err
	}
	fmt.Fprint(out, after)
	return out.Flush()
}
