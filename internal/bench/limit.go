package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"notes/internal/markdown/yardstick"
)

// limits do what can't be left out of a task, and nothing else. Each is run as
// a process of its own, so that it is measured as the program is.
var limits = map[string]func(folder string) error{
	"walk":  func(folder string) error { _, err := walk(folder); return err },
	"read":  func(folder string) error { return each(folder, func() func([]byte) { return func([]byte) {} }) },
	"parse": func(folder string) error { return each(folder, yardstick.New) },
}

// walk lists the notes of a folder, each with its size and time looked up.
func walk(folder string) (paths []string, err error) {
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") {
			return err
		}
		_, err = d.Info()
		paths = append(paths, path)
		return err
	})
	return paths, err
}

// each reads all notes of a folder with as many workers as there are
// processors, and hands each to the worker's function.
func each(folder string, newWorker func() func([]byte)) error {
	paths, err := walk(folder)
	if err != nil {
		return err
	}
	workers := runtime.GOMAXPROCS(0)
	faults := make([]error, workers)
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			do := newWorker()
			for i := w; i < len(paths) && faults[w] == nil; i += workers {
				var content []byte
				if content, faults[w] = os.ReadFile(paths[i]); faults[w] == nil {
					do(content)
				}
			}
		})
	}
	group.Wait()
	for _, err := range faults {
		if err != nil {
			return fmt.Errorf("reading the notes: %w", err)
		}
	}
	return nil
}
