package source

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// repository is a folder in which git, too, says what is ignored.
func repository(t *testing.T, files []string) string {
	t.Helper()
	root := t.TempDir()
	git := exec.CommandContext(t.Context(), "git", "init", "-q", root)
	git.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	if out, err := git.CombinedOutput(); err != nil {
		t.Skipf("no git here: %v %s", err, out)
	}
	for _, f := range files {
		at := filepath.Join(root, f)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// kept lists what git doesn't ignore.
func kept(t *testing.T, root string) []string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "git", "-C", root, "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore", "*.md")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	slices.Sort(list)
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// agrees lays what the walk yields under some rules beside what git keeps.
func agrees(t *testing.T, root string, rules string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(root, ".gitignore"), []byte(rules), 0o644); err != nil {
		t.Fatal(err)
	}
	got := []string{}
	for f := range Walk(context.Background(), os.DirFS(root), Options{}) {
		got = append(got, f.Path)
	}
	if diff := cmp.Diff(kept(t, root), got); diff != "" {
		t.Errorf("of %q git keeps (-), the walk yields (+):\n%s", rules, diff)
	}
}

var manyNames = []string{
	"a.md", "B.md", "b.md", "].md", "ab.md", "a b.md", "private.md", "!x.md", "#x.md", "-.md", "trailing .md", "a*b.md", `a\b.md`,
	"projects/private.md", "projects/x.md", "projects/sub/private.md", "projects/sub/y.md", "a/b/c.md", "a/x/b/c.md", "a/c.md", "docs/a.md", "x/docs/a.md", "x/docs/b/c.md",
}

// TestIgnoredAsByGit lays what is read beside what git keeps, under rules that people
// write.
func TestIgnoredAsByGit(t *testing.T) {
	root := repository(t, manyNames)
	for _, rules := range []string{
		"private.md\n!projects/\n", "\ufeffa.md\nb.md\n", "[!a].md\n", "[^a].md\n", "[[:upper:]].md\n", "[]a].md\n", "[a-b].md\n", "[a\\-b].md\n", "[!]a].md", "[a-].md\n", "[--.].md\n",
		"*.md\n!a.md\n", "*\n!*/\n!a.md\n", "projects\n!projects/x.md\n", "projects/*\n!projects/sub\n", "projects/**\n!projects/x.md\n", "docs/\n", "/docs\n", "x/docs\n", "**/docs\n", "**/docs/a.md\n",
		"a/**/c.md\n", "a/**\n", "a/*/c.md\n", "a/**b/c.md\n", "/*.md\n", "/**\n", "**\n", "/\n", "\\!x.md\n", "\\#x.md\n", "#x.md\n", "a b.md   \n", "a\\ b.md\n", "b.md\r\n", "a?.md\n", "a\\*b.md\n", "[a.md\n", "a.md\\\n",
		"*\n!/projects/\n!/projects/**\n", "sub/\n!private.md\n", "private.md\n!sub/private.md\n", "private.md\n!projects/sub/\n", "a/b/\n", "/a/b/c.md/\n", "[[:digit:][:upper:]].md\n", "[[:nothing:]].md\n", "trailing\\ .md\n", "a\\\\b.md\n", "[\\]].md\n", "[z-a].md\n", "***.md\n", "a/***/c.md\n",
	} {
		agrees(t, root, rules)
	}
}

// TestIgnoredAsByGitAtRandom does so with rules that nobody would write.
func TestIgnoredAsByGitAtRandom(t *testing.T) {
	root := repository(t, manyNames)
	parts := []string{"a", "b", "c", "*", "**", "?", "/", "/**/", "**/", "/*", ".md", "projects", "sub", "docs", "private", "[a-c]", "[!b]", "[[:alpha:]]", `\a`, "x"}
	rng := rand.New(rand.NewPCG(7, 7))
	for range 150 {
		var rules strings.Builder
		for range 1 + rng.IntN(4) {
			fmt.Fprint(&rules, []string{"", "", "!", "/"}[rng.IntN(4)])
			for range 1 + rng.IntN(4) {
				rules.WriteString(parts[rng.IntN(len(parts))])
			}
			rules.WriteString([]string{"\n", "\n", "/\n"}[rng.IntN(3)])
		}
		agrees(t, root, rules.String())
	}
}
