package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"slices"
)

// figure is one row of the table.
type figure struct {
	task   string
	cost   Cost
	limit  string // what it is measured against
	bound  Cost
	target string
}

// bench measures one notebook.
type bench struct {
	programs
	book   *Notebook
	times  int
	bounds map[string]Cost
	fresh  int64 // bytes of the index as it was built
}

// measureLimits measures what every task has to cost.
func (b *bench) measureLimits() (err error) {
	b.bounds = map[string]Cost{}
	for name, program := range map[string]string{"empty": b.empty, "libraries": b.libraries} {
		if b.bounds[name], err = repeat(5*b.times, nil, program); err != nil {
			return err
		}
	}
	for _, limit := range []string{"walk", "read", "parse"} {
		if b.bounds[limit], err = repeat(b.times, nil, b.self, "-limit", limit, b.book.Folder); err != nil {
			return err
		}
	}
	return nil
}

// task is what is done with the program, and beforehand.
type task struct {
	name          string
	before        func(round int) error
	args          []string
	limit, target string
}

// figures measures all tasks.
func (b *bench) figures() ([]figure, error) {
	if err := b.measureLimits(); err != nil {
		return nil, err
	}
	tasks := b.writing()
	list, err := b.measure(tasks[:1])
	if err != nil {
		return nil, err
	}
	if b.fresh, err = b.book.IndexSize(); err != nil {
		return nil, err
	}
	changes, err := b.measure(tasks[1:])
	if err != nil {
		return nil, err
	}
	reading, err := b.reading()
	if err != nil {
		return nil, err
	}
	more, err := b.measure(reading)
	return slices.Concat(list, changes, more), err
}

func (b *bench) measure(tasks []task) ([]figure, error) {
	var list []figure
	for _, t := range tasks {
		c, err := repeat(b.times, t.before, b.notes, t.args...)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.name, err)
		}
		list = append(list, figure{t.name, c, t.limit, b.bounds[t.limit], t.target})
	}
	return list, nil
}

// writing lists the tasks that make and change the index.
func (b *bench) writing() []task {
	index := []string{"index", "--quiet", b.book.Folder}
	edit := func(every int) func(int) error {
		return func(round int) error { return b.book.Edit(every, round) }
	}
	return []task{
		{"fresh index", func(int) error { return b.forget() }, index, "parse", "3 ×"},
		{"nothing changed", nil, index, "walk", "3 ×"},
		{"one note changed", edit(b.book.Notes), index, "walk", "nothing changed + 30 ms"},
		{"1 % changed", edit(100), index, "walk", ""},
	}
}

func (b *bench) forget() error {
	if err := os.Remove(b.book.index()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// reading lists the questions.
func (b *bench) reading() ([]task, error) {
	rare, hub, err := b.extremes()
	if err != nil {
		return nil, err
	}
	at := []string{"--notes", b.book.Folder}
	return []task{
		{fmt.Sprintf("related %q (rare)", rare), nil, append([]string{"related", rare}, at...), "empty", "+ 10 ms"},
		{fmt.Sprintf("related %q (biggest hub)", hub), nil, append([]string{"related", hub}, at...), "empty", "+ 10 ms"},
		{"search, two words", nil, append([]string{"search", "notes cluster"}, at...), "empty", "+ 20 ms"},
		{"search, a beginning", nil, append([]string{"search", "kube*"}, at...), "empty", "+ 20 ms"},
		{"trends", nil, append([]string{"trends"}, at...), "empty", ""},
		{"graph", nil, append([]string{"graph"}, at...), "empty", "1 s for 100,000"},
	}, nil
}

// extremes names an entity that one note mentions, and the one that most do.
func (b *bench) extremes() (rare, hub string, err error) {
	out, err := exec.Command(b.notes, "entities", "--json", "--notes", b.book.Folder).Output()
	if err != nil {
		return "", "", fmt.Errorf("listing the entities: %w", err)
	}
	var list []struct {
		Name  string
		Notes int
	}
	if err := json.Unmarshal(out, &list); err != nil {
		return "", "", fmt.Errorf("reading the list of entities: %w", err)
	}
	most := 0
	for _, e := range list {
		if e.Notes > most {
			hub, most = e.Name, e.Notes
		}
		if e.Notes == 1 {
			rare = e.Name
		}
	}
	return rare, hub, nil
}
