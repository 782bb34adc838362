package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func main() {
	if err := do(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type options struct {
	sizes  []int
	folder string
	times  int
	seed   uint64
	limit  string // what to run instead of measuring; for the command itself
}

func parse(args []string) (o options, folder string, err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	sizes := flags.String("sizes", "1000,20000,100000", "numbers of notes, separated by commas")
	flags.StringVar(&o.folder, "folder", "", "where to put programs and notebooks, and to leave them; a temporary folder if empty")
	flags.IntVar(&o.times, "repeat", 3, "how often to measure each task")
	flags.Uint64Var(&o.seed, "seed", 1, "of the notebooks")
	flags.StringVar(&o.limit, "limit", "", "do only what a task can't do without (walk, read, parse), in the folder that follows")
	if err := flags.Parse(args); err != nil {
		return o, "", err
	}
	for text := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || n < 1 {
			return o, "", fmt.Errorf("-sizes: %q is no number of notes; give numbers like 1000,20000", text)
		}
		o.sizes = append(o.sizes, n)
	}
	if o.times < 1 {
		return o, "", fmt.Errorf("-repeat: %d is too few; give 1 or more", o.times)
	}
	return o, flags.Arg(0), nil
}

func do(args []string, out io.Writer) error {
	o, folder, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	case o.limit != "" && limits[o.limit] == nil:
		return fmt.Errorf("-limit: there is no limit %q; the limits are walk, read and parse", o.limit)
	case o.limit != "":
		return limits[o.limit](folder)
	}
	return o.measure(out)
}

func (o options) measure(out io.Writer) (err error) {
	if o.folder == "" {
		if o.folder, err = os.MkdirTemp("", "notes-bench-"); err != nil {
			return err
		}
		defer func() { err = cmp.Or(err, os.RemoveAll(o.folder)) }()
	}
	if err := os.MkdirAll(o.folder, 0o755); err != nil {
		return err
	}
	p, err := build(o.folder)
	if err != nil {
		return err
	}
	for _, size := range slices.Sorted(slices.Values(o.sizes)) {
		if err := o.measureSize(out, p, size); err != nil {
			return err
		}
	}
	return nil
}

func (o options) measureSize(out io.Writer, p programs, size int) error {
	folder := filepath.Join(o.folder, strconv.Itoa(size))
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	book, err := Write(folder, size, o.seed)
	if err != nil {
		return fmt.Errorf("writing the notebook: %w", err)
	}
	b := &bench{programs: p, book: book, times: o.times}
	figures, err := b.figures()
	if err != nil {
		return err
	}
	changed, err := book.IndexSize()
	if err != nil {
		return err
	}
	b.print(out, figures, changed)
	return nil
}
