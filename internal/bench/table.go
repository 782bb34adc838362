package main

import (
	"fmt"
	"io"
	"time"
)

// print writes the figures of a notebook as a Markdown table. The index has so
// many bytes after all changes.
func (b *bench) print(out io.Writer, figures []figure, changed int64) {
	fmt.Fprintf(out, "\n## %d notes, %.1f MB\n\n", b.book.Notes, float64(b.book.Bytes)/1e6)
	fmt.Fprintln(out, "| task | wall ms | cpu ms | memory MB | limit | wall ms | cpu ms | wall × | cpu × | wall − ms | target |")
	fmt.Fprintln(out, "| --- | --: | --: | --: | --- | --: | --: | --: | --: | --: | --- |")
	for _, f := range figures {
		fmt.Fprintf(out, "| %s | %s | %s | %.0f | %s | %s | %s | %.1f | %.1f | %s | %s |\n",
			f.task, ms(f.cost.Wall), ms(f.cost.CPU), float64(f.cost.Memory)/1e6, f.limit, ms(f.bound.Wall), ms(f.bound.CPU),
			ratio(f.cost.Wall, f.bound.Wall), ratio(f.cost.CPU, f.bound.CPU), ms(f.cost.Wall-f.bound.Wall), f.target)
	}
	empty, libraries := b.bounds["empty"], b.bounds["libraries"]
	fmt.Fprintf(out, "\nA program that does nothing takes %s ms, and %s ms with the libraries linked that this one stands on: + %s ms.\n",
		ms(empty.Wall), ms(libraries.Wall), ms(libraries.Wall-empty.Wall))
	read := b.bounds["read"]
	fmt.Fprintf(out, "\nReading every byte takes %s ms, %s ms on the processors. The index has %.1f MB, %.2f × the notes (target 2 ×); after the changes, with the pages they left free, %.1f MB.\n",
		ms(read.Wall), ms(read.CPU), float64(b.fresh)/1e6, float64(b.fresh)/float64(b.book.Bytes), float64(changed)/1e6)
	fmt.Fprintf(out, "Per note, a fresh index takes %.1f µs on the processors and %.1f kB of memory.\n",
		float64(figures[0].cost.CPU.Microseconds())/float64(b.book.Notes), float64(figures[0].cost.Memory)/1e3/float64(b.book.Notes))
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1e3) }

func ratio(a, b time.Duration) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
