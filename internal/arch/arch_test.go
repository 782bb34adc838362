package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "notes"

// mayImport says which of our packages each of our packages may import.
// Packages that aren't there yet do no harm.
var mayImport = map[string][]string{
	"pkg/kg":                      {},
	"internal/calendar":           {},
	"internal/company":            {},
	"internal/plainfile":          {},
	"internal/source":             {"pkg/kg", "internal/plainfile"},
	"internal/markdown":           {"pkg/kg", "internal/calendar", "internal/company"},
	"internal/markdown/yardstick": {},
	"internal/rdf":                {},
	"internal/wholefile":          {},
	"internal/vocab":              {"pkg/kg", "internal/company", "internal/rdf", "internal/wholefile", "internal/plainfile"},
	"internal/extract/prose":      {"pkg/kg", "internal/calendar", "internal/markdown", "internal/vocab"},
	"internal/extract/naming":     {"pkg/kg", "internal/calendar", "internal/company", "internal/markdown", "internal/vocab", "internal/extract/prose"},
	"internal/extract/findings":   {"pkg/kg", "internal/calendar", "internal/markdown", "internal/vocab", "internal/extract/prose", "internal/extract/naming"},
	"internal/extract/statements": {"pkg/kg", "internal/calendar", "internal/markdown", "internal/extract/prose", "internal/extract/naming", "internal/extract/findings"},
	"internal/extract":            {"pkg/kg", "internal/markdown", "internal/vocab", "internal/extract/prose", "internal/extract/naming", "internal/extract/findings", "internal/extract/statements"},
	"internal/words":              {},
	"internal/shell":              {},
	"internal/stopwatch":          {},
	"internal/relink":             {"pkg/kg", "internal/markdown"},
	"internal/store":              {"pkg/kg", "internal/words", "internal/plainfile"},
	"internal/graph":              {"pkg/kg"},
	"internal/watch":              {"pkg/kg", "internal/source"},
	"internal/index":              {"pkg/kg", "internal/source", "internal/markdown", "internal/vocab", "internal/extract"},
	"internal/query":              {"pkg/kg", "internal/calendar", "internal/company", "internal/graph", "internal/shell", "internal/words"},
	"pkg/notes":                   {"pkg/kg", "internal/source", "internal/store", "internal/index", "internal/query", "internal/vocab", "internal/watch", "internal/relink", "internal/shell", "internal/wholefile", "internal/plainfile"},
	"internal/render":             {"pkg/kg", "internal/graph", "internal/shell"},
	"internal/config":             {"pkg/kg", "internal/plainfile"},
	"internal/web":                {"pkg/kg", "pkg/notes", "internal/render"},
	"internal/lsp":                {"pkg/kg", "pkg/notes", "internal/render"},
	"internal/mcp":                {"pkg/kg", "pkg/notes", "internal/render"},
	"internal/heap":               {},
	"internal/cli":                {"pkg/kg", "pkg/notes", "internal/render", "internal/config", "internal/heap", "internal/wholefile", "internal/web", "internal/lsp", "internal/mcp", "internal/eval"},
	"internal/eval":               {"pkg/kg", "pkg/notes", "internal/markdown", "internal/vocab", "internal/extract"},
	"internal/arch":               {},
	"internal/bench":              {"internal/markdown/yardstick", "internal/vocab"},
	"cmd/notes":                   {"internal/cli"},
}

// soleOwners says who alone may import the libraries that begin with a path.
var soleOwners = map[string][]string{
	"github.com/yuin/goldmark":      {"internal/markdown", "internal/markdown/yardstick"},
	"go.yaml.in/yaml":               {"internal/vocab", "internal/markdown", "internal/config"},
	"github.com/pelletier/go-toml":  {"internal/markdown"},
	"go.etcd.io/bbolt":              {"internal/store"},
	"github.com/klauspost/compress": {"internal/store"},
	"gonum.org/v1/gonum":            {"internal/graph"},
	"golang.org/x/image":            {"internal/render"},
	"golang.org/x/sync":             {"internal/index"},
	"github.com/kljensen/snowball":  {"internal/words"},
	"github.com/clipperhouse/uax29": {"internal/words", "internal/markdown"},
	"github.com/spf13/cobra":        {"internal/cli"},
	"github.com/spf13/viper":        {"internal/config"},
	"html/template":                 {"internal/render", "internal/web"},
	"github.com/fsnotify/fsnotify":  {"internal/watch"},
	"github.com/gofrs/flock":        {"pkg/notes"},
	"net/http":                      {"internal/web"},
}

// file is a Go file of the project that isn't a test.
type file struct {
	path, pkg string
	syntax    *ast.File
}

// files parses all Go files of the project that aren't tests.
func files(t *testing.T) []file {
	t.Helper()
	root := filepath.Join("..", "..")
	var list []file
	err := fs.WalkDir(os.DirFS(root), ".", func(at string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || at != "." && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case d.IsDir() || path.Ext(at) != ".go" || strings.HasSuffix(at, "_test.go"):
			return nil
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, at), nil, parser.SkipObjectResolution)
		list = append(list, file{at, path.Dir(at), syntax})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(list) < 10 {
		t.Fatalf("only %d files found: the test looks in the wrong place", len(list))
	}
	return list
}

// imports lists the import paths of a file.
func (f file) imports() []string {
	var list []string
	for _, i := range f.syntax.Imports {
		p, _ := strconv.Unquote(i.Path.Value)
		list = append(list, p)
	}
	return list
}

// TestLayers finds imports of our packages that the table doesn't have.
func TestLayers(t *testing.T) {
	for _, f := range files(t) {
		if f.pkg == "internal/tools" {
			continue
		}
		allowed, ok := mayImport[f.pkg]
		if !ok {
			t.Errorf("%s: package %q is not in the table of internal/arch", f.path, f.pkg)
		}
		for _, p := range f.imports() {
			if ours, ok := strings.CutPrefix(p, module+"/"); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s: %s may not import %s", f.path, f.pkg, ours)
			}
		}
	}
}

// TestSoleOwners finds libraries outside of the package that wraps them.
func TestSoleOwners(t *testing.T) {
	for _, f := range files(t) {
		for _, p := range f.imports() {
			for _, library := range slices.Sorted(maps.Keys(soleOwners)) {
				if (p == library || strings.HasPrefix(p, library+"/")) && !slices.Contains(soleOwners[library], f.pkg) {
					t.Errorf("%s: only %s may import %s", f.path, strings.Join(soleOwners[library], ", "), p)
				}
			}
		}
	}
}

// TestOnlyMainExits finds calls that end the process anywhere but in a program's
// main package.
func TestOnlyMainExits(t *testing.T) {
	for _, f := range files(t) {
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok || f.syntax.Name.Name == "main" {
				return true
			}
			if x, ok := call.X.(*ast.Ident); ok && (x.Name == "os" && call.Sel.Name == "Exit" || x.Name == "log" && strings.HasPrefix(call.Sel.Name, "Fatal")) {
				t.Errorf("%s: %s.%s: only a main package ends the process", f.path, x.Name, call.Sel.Name)
			}
			return true
		})
	}
}

// TestNothingRunsAtStart finds init functions and package variables made by functions of ours, which
// every query would pay for, and goroutines outside of the pipeline and the front ends.
func TestNothingRunsAtStart(t *testing.T) {
	mayStart := []string{"internal/index", "internal/bench", "internal/cli", "internal/web", "internal/lsp", "internal/mcp"}
	all := files(t)
	ours := functions(all)
	for _, f := range all {
		for _, call := range f.callsAtStart() {
			if ours[call] && !mayRunAtStart[call] {
				t.Errorf("%s: a package variable calls %s at the start; wrap it in sync.OnceValue", f.path, call)
			}
		}
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" {
					t.Errorf("%s: no init functions", f.path)
				}
			case *ast.GoStmt:
				if !slices.Contains(mayStart, f.pkg) {
					t.Errorf("%s: %s starts a goroutine", f.path, f.pkg)
				}
			}
			return true
		})
	}
}
