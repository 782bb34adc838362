package extract

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDocIsTheMap looks for each file of the layers in the comment of its package.
func TestDocIsTheMap(t *testing.T) {
	for _, layer := range []string{".", "prose", "naming", "findings", "statements"} {
		text, err := os.ReadFile(filepath.Join(layer, "doc.go"))
		if err != nil {
			t.Fatal(err)
		}
		words := map[string]bool{}
		for _, word := range regexp.MustCompile(`\w+`).FindAllString(string(text), -1) {
			words[word] = true
		}
		files, err := filepath.Glob(filepath.Join(layer, "*.go"))
		if err != nil || len(files) < 4 {
			t.Fatalf("%s: %d files: %v", layer, len(files), err)
		}
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".go")
			if !strings.HasSuffix(name, "_test") && name != "doc" && name != "extract" && !words[name] {
				t.Errorf("%s is not on the map in %s/doc.go", file, layer)
			}
		}
	}
}
