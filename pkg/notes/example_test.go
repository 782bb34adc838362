package notes_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"notes/pkg/kg"
	"notes/pkg/notes"
)

// Example makes an index where there is none yet, and asks about names; one is misspelt.
func Example() {
	folder, err := os.MkdirTemp("", "notes")
	if err != nil {
		log.Panic(err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	note := "# Day 1\n\nTetragon uses eBPF. It is part of Cilium.\n"
	if err := os.WriteFile(filepath.Join(folder, "2024-03-20.md"), []byte(note), 0o644); err != nil {
		log.Panic(err)
	}

	ctx := context.Background()
	o := notes.Options{Folder: folder}
	book, err := notes.Open(ctx, o)
	if errors.Is(err, notes.ErrNoIndex) {
		if _, err = notes.Index(ctx, o); err == nil {
			book, err = notes.Open(ctx, o)
		}
	}
	if err != nil {
		log.Panic(err)
	}
	defer func() { _ = book.Close() }()

	recent := book.Where(kg.Filter{NoteFilter: kg.NoteFilter{Since: "2024"}})
	for _, name := range []string{"tetragon", "tetragom"} {
		related, err := recent.Related(ctx, name, notes.RelatedOptions{Limit: 2, Evidence: 1})
		var missing *notes.NotFoundError
		if errors.As(err, &missing) {
			fmt.Printf("%s is not there; %v are\n", missing.Name, missing.Nearest)
			continue
		}
		if err != nil {
			log.Panic(err)
		}
		for _, n := range related.Related {
			proof := n.Evidence[0]
			fmt.Printf("%s: %s:%d: %s\n", n.Name, proof.Note, proof.Line, proof.Text)
		}
	}
	// Output:
	// Cilium: 2024-03-20.md:3: It is part of Cilium.
	// eBPF: 2024-03-20.md:3: Tetragon uses eBPF.
	// tetragom is not there; [Tetragon] are
}
