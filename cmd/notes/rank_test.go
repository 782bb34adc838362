package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ranked are names that the example notebook says much about.
func ranked() []string {
	return []string{"Argo CD", "CERN", "Cilium", "eBPF", "Envoy", "GitOps", "GPU Sharing", "Istio", "Kubernetes", "NVIDIA MIG", "OpenTelemetry", "Service Mesh", "WebAssembly", "ztunnel"}
}

// TestRank compares what is nearest to some names of the example notebook with
// the lists in testdata/rank: a change of rules or weights is a diff to read.
// With -update it writes them.
func TestRank(t *testing.T) {
	s := newShell(t)
	if err := indexed(s); err != nil {
		t.Fatal(err)
	}
	for _, name := range ranked() {
		cmd := exec.Command(filepath.Join(s.path, "notes"), "related", name, "--limit", "12", "--format", "{{printf \"%.2f\" .Score}}  {{.Name}} ({{.Kind}}): {{join .Relations \", \"}}")
		cmd.Dir = s.folder
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		got := fmt.Sprintf("# %s\n%s", name, out)
		file := filepath.Join("..", "..", "testdata", "rank", strings.ToLower(strings.ReplaceAll(name, " ", "-"))+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-was +is); if it reads better, go test ./cmd/notes -run Rank -update\n%s", file, diff)
		}
	}
}

// indexed brings the index of the shell's notebook up to date.
func indexed(s *shell) error {
	cmd := exec.Command(filepath.Join(s.path, "notes"), "index", "--quiet")
	cmd.Dir = s.folder
	return cmd.Run()
}
