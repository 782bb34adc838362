package cli

import (
	"cmp"
	"os"
	"path/filepath"

	"notes/internal/config"
	"notes/pkg/notes"
)

// atFolder puts in the folder that an index was made from, where the index is
// named and the folder isn't.
func atFolder(cfg config.Config) (config.Config, error) {
	if !cfg.LeavesFolder() {
		return cfg, nil
	}
	folder, err := notes.FolderOf(notes.Options{DB: cfg.DB, Wait: waitOf(cfg)})
	if folder == "" {
		return cfg, err
	}
	cfg.Folder = folder
	if here := relative(folder); filepath.IsLocal(here) {
		cfg.Folder = here
	}
	return cfg, err
}

// fromHere makes paths of notes good in the current folder.
func fromHere(cfg config.Config) func(string) string { return under(relative(cfg.Folder)) }

// fromFile makes paths of notes good as links in a file, which whoever opens it
// resolves by the words of its own path. What is written to the standard output
// or to a device becomes a file elsewhere, if at all: the current folder is as good
// a guess as any.
func fromFile(file string, cfg config.Config) func(string) string {
	if info, err := os.Stat(file); file == "" || err == nil && !info.Mode().IsRegular() {
		return fromHere(cfg)
	}
	from, err := filepath.Abs(filepath.Dir(file))
	folder, failed := filepath.Abs(cfg.Folder)
	if rel, unrelated := filepath.Rel(from, folder); cmp.Or(err, failed, unrelated) == nil {
		return under(rel)
	}
	return under(folder)
}

// under puts a folder before paths of notes.
func under(folder string) func(string) string {
	return func(note string) string { return filepath.ToSlash(filepath.Join(folder, filepath.FromSlash(note))) }
}

// relative is a folder seen from the current one, where that can be told. A way up does
// not lead to where its words say if a symbolic link has led here, nor does one to a
// folder that is gone.
func relative(folder string) string {
	here, err := filepath.Abs(".")
	if err != nil || !filepath.IsAbs(folder) {
		return folder
	}
	if rel, err := filepath.Rel(here, folder); err == nil && (filepath.IsLocal(rel) || notes.SameFolder(rel, folder)) {
		return rel
	}
	return folder
}
