package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"notes/internal/cli"
)

// notebook is a folder of notes by path, for tests that run the program.
type notebook map[string]string

// madeUp makes a notebook of n notes, the same for each seed.
func madeUp(n int, seed uint64) notebook {
	rng := rand.New(rand.NewPCG(seed, 3))
	names := []string{"Istio", "Cilium", "eBPF", "Envoy", "Linkerd", "Flux", "Argo CD", "Helm", "Kubernetes", "WebAssembly", "KubeVela", "Prometheus"}
	verbs := []string{"uses", "introduced", "is compared with", "requires", "was shown beside"}
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	book := notebook{}
	for i := range n {
		var b strings.Builder
		fmt.Fprintf(&b, "# Talk %d on %s\n\n", i, pick(names))
		for range 2 + rng.IntN(6) {
			fmt.Fprintf(&b, "In the hall, %s %s %s. People from Gizmo%dWorks nodded.\n\n", pick(names), pick(verbs), pick(names), rng.IntN(n))
		}
		book[fmt.Sprintf("day%d/note-%03d.md", i%7, i)] = b.String()
	}
	return book
}

// edited is the notebook after a day of work: of each ten notes one is gone,
// one has moved, two are changed, and one is new.
func (book notebook) edited() notebook {
	after := notebook{}
	for i, path := range slices.Sorted(maps.Keys(book)) {
		text := book[path]
		switch i % 10 {
		case 0:
			continue
		case 1:
			path = "moved/" + filepath.Base(path)
		case 2, 3:
			text += "\nAt last, Falco uses eBPF.\n"
		case 4:
			after["new/"+filepath.Base(path)] = "# New\n\nTetragon uses eBPF, as Cilium does.\n"
		}
		after[path] = text
	}
	return after
}

// write makes a folder hold the notebook and nothing else.
func (book notebook) write(t *testing.T, folder string) {
	t.Helper()
	must(t, os.RemoveAll(folder))
	for path, text := range book {
		path = filepath.Join(folder, filepath.FromSlash(path))
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(t, os.WriteFile(path, []byte(text), 0o644))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// program prepares a run of the program as a process of its own, without the
// settings of whoever runs the tests.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "notes", args...)
	cmd.Dir = t.TempDir()
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "NOTES_") })
	return cmd
}

// succeed runs the program and returns what it printed.
func succeed(t *testing.T, args ...string) string {
	t.Helper()
	var stderr strings.Builder
	cmd := program(t, args...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("notes %q: %v\n%s", args, err, stderr.String())
	}
	return string(out)
}

// fail runs the program, wants an exit code, and returns what it said.
func fail(t *testing.T, code int, args ...string) string {
	t.Helper()
	return failed(t, code, program(t, args...))
}

func failed(t *testing.T, code int, cmd *exec.Cmd) string {
	t.Helper()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	_ = cmd.Run()
	if got := cmd.ProcessState.ExitCode(); got != code {
		t.Fatalf("%q: exit code %d, want %d\n%s", cmd.Args, got, code, stderr.String())
	}
	return stderr.String()
}

// export answers everything that an index can be asked for. It is empty if
// there is no index.
func export(t *testing.T, db string) string {
	t.Helper()
	var out bytes.Buffer
	for _, command := range [][]string{{"graph", "--format", "json", "--all"}, {"entities", "--json"}, {"topics", "--json"}, {"related", "Cilium", "--json"}} {
		var stderr strings.Builder
		switch code := cli.Main(append(command, "--db", db), strings.NewReader(""), &out, &stderr); code {
		case 0:
		case 3:
			return ""
		default:
			t.Fatalf("%q: exit code %d\n%s", command, code, stderr.String())
		}
	}
	return out.String()
}

// checkIndex lets bbolt check the structure of an index.
func checkIndex(t *testing.T, db string) {
	t.Helper()
	b, err := bbolt.Open(db, 0o600, &bbolt.Options{ReadOnly: true, Timeout: 10 * time.Second})
	must(t, err)
	defer b.Close()
	must(t, b.View(func(tx *bbolt.Tx) error {
		for err := range tx.Check() {
			return err
		}
		return nil
	}))
}

// copyFile copies a file, with its times left to the system.
func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	must(t, err)
	must(t, os.WriteFile(to, content, 0o644))
}

// sum identifies the content of a file; of one that isn't there too.
func sum(t *testing.T, path string) [sha256.Size]byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return sha256.Sum256(content)
}
