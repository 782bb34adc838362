package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/agnivade/levenshtein"

	"notes/internal/plainfile"
)

const fileName = "config.yaml"

// nearest looks for a config.yaml with our key in dir and the folders above. There is
// none above a current folder that was deleted.
func nearest(dir string) (string, map[string]any, error) {
	dir, err := filepath.Abs(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil, nil
	}
	if err != nil {
		return "", nil, err
	}
	for at := dir; ; at = filepath.Dir(at) {
		file := filepath.Join(at, fileName)
		data, err := plainfile.Read(file)
		if err != nil && isThere(file) {
			return "", nil, unreadable(shown(dir, file), err, "make it readable, or name another one with --config")
		}
		if err == nil {
			file = shown(dir, file)
			if values, ours, err := decode(file, data); ours {
				return file, values, err
			}
		}
		if at == filepath.Dir(at) {
			return "", nil, nil
		}
	}
}

// isThere reports whether a file, or a link that leads nowhere, lies somewhere. Of a folder
// that may not be entered nobody can tell.
func isThere(file string) bool {
	if info, err := os.Stat(file); err == nil {
		return info.Mode().IsRegular()
	}
	_, err := os.Lstat(file)
	return err == nil
}

// unreadable says of a file of settings that it can't be read.
func unreadable(file string, err error, hint string) error {
	return &Error{Place: file, Problem: "the settings can't be read: " + bare(err).Error(), Hint: hint}
}

// shown returns file as a person in dir would write it.
func shown(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && !strings.HasPrefix(rel, "..") {
		return rel
	}
	return file
}

// bare takes the operation and path off an error, for messages that name the
// path themselves.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// Nearest returns the name that a person who wrote word most likely meant, or
// nothing if none is near. The distance is Levenshtein's (1966).
func Nearest(word string, names []string) string {
	best, least := "", 2+len(word)/4
	for _, name := range names {
		if d := levenshtein.ComputeDistance(strings.ToLower(word), name); d < least {
			best, least = name, d
		}
	}
	return best
}
