package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"notes/internal/config"
	"notes/pkg/notes"
)

// noteHere returns what a name is called in the notes folder if it is the path of a note
// that is there from the current folder on, as mentions prints them and shells complete
// them; any other name as it is.
func noteHere(cfg config.Config, name string) string {
	if !notes.NamesNote(name) && !slices.Contains(cfg.Extensions, filepath.Ext(name)) {
		return name
	}
	if info, err := os.Stat(name); err != nil || info.IsDir() {
		return name
	}
	return inNotes(cfg, name)
}

// partHere is noteHere for what may be a folder too. One without a slash is a part of the
// notes folder: it looks like a year.
func partHere(cfg config.Config, name string) string {
	if info, err := os.Stat(name); err != nil || !info.IsDir() || name != "." && !strings.Contains(filepath.ToSlash(name), "/") {
		return noteHere(cfg, name)
	}
	return strings.TrimSuffix(inNotes(cfg, name), "/") + "/" // not the year that it may be called by
}

// partsHere is partHere for a list.
func partsHere(cfg config.Config, names []string) []string {
	var list []string
	for _, name := range names {
		list = append(list, partHere(cfg, name))
	}
	return list
}

// inNotes returns the path in the notes folder of what is there, as it is if it lies
// elsewhere.
func inNotes(cfg config.Config, path string) string {
	if rel, ok := below(cfg.Folder, path); ok {
		return rel
	}
	// A symbolic link on the way may be all that is between.
	folder, err := filepath.EvalSymlinks(cfg.Folder)
	if err != nil {
		return path
	}
	home, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		return path
	}
	if rel, ok := below(folder, filepath.Join(home, filepath.Base(path))); ok {
		return rel
	}
	return path
}

// below returns a path from a folder on, with slashes, if it leads to something in it.
func below(folder, path string) (string, bool) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return "", false
	}
	if path, err = filepath.Abs(path); err != nil {
		return "", false
	}
	rel, err := filepath.Rel(folder, path)
	return filepath.ToSlash(rel), err == nil && rel != "." && filepath.IsLocal(rel)
}
