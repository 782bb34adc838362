package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// mayRunAtStart are functions of ours that package variables may call.
var mayRunAtStart = map[string]bool{
	"internal/heap.populate":    true, // has to come before all else
	"internal/markdown.wordSet": true, // returns what makes the set when it is needed
}

// functions returns the names of all functions, each with its package.
func functions(files []file) map[string]bool {
	names := map[string]bool{}
	for _, f := range files {
		for _, d := range f.syntax.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Recv == nil {
				names[f.pkg+"."+d.Name.Name] = true
			}
		}
	}
	return names
}

// callsAtStart lists what the initialisers of a file's package variables call, each with its package,
// but for what stands in functions without a name: most of them run later or never, and the others
// fill a table in place.
func (f file) callsAtStart() (calls []string) {
	for _, d := range f.syntax.Decls {
		if d, ok := d.(*ast.GenDecl); !ok || d.Tok != token.VAR {
			continue
		}
		ast.Inspect(d, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				calls = append(calls, f.called(call.Fun))
			}
			_, literal := n.(*ast.FuncLit)
			return !literal
		})
	}
	return calls
}

// called names a function that is called, with its package; it is "" for what is none of ours.
func (f file) called(fun ast.Expr) string {
	switch fun := fun.(type) {
	case *ast.Ident:
		return f.pkg + "." + fun.Name
	case *ast.IndexExpr: // with its type
		return f.called(fun.X)
	case *ast.SelectorExpr:
		x, ok := fun.X.(*ast.Ident)
		at := slices.IndexFunc(f.imports(), func(p string) bool { return ok && strings.HasPrefix(p, module+"/") && strings.HasSuffix(p, "/"+x.Name) })
		if at >= 0 {
			return strings.TrimPrefix(f.imports()[at], module+"/") + "." + fun.Sel.Name
		}
	}
	return ""
}

// TestCallsAtStart tells calls that run at the start from those that don't.
func TestCallsAtStart(t *testing.T) {
	const text = `package p
import ("sync"; "notes/pkg/kg")
var (
	a = set("a", "b")
	b = sync.OnceValue(func() int { return set("c") })
	c = kg.Fold(name("d"))
	d = len(list[int]("e"))
)
func e() { x := other(); _ = x }`
	syntax, err := parser.ParseFile(token.NewFileSet(), "p.go", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	got := file{"p.go", "internal/p", syntax}.callsAtStart()
	want := []string{"internal/p.set", "", "pkg/kg.Fold", "internal/p.name", "internal/p.len", "internal/p.list"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
