package cli

import (
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
	folder, err := notes.FolderOf(notes.Options{DB: cfg.DB, Wait: cfg.Wait})
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
func fromHere(cfg config.Config) func(string) string {
	folder := relative(cfg.Folder)
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
