//go:build unix

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is a user to whom things can be forbidden: root, which tests may run
// as, is not.
const nobody = 65534

// guest is a folder of notes, and a program that runs as a user without rights
// beyond it.
type guest struct {
	t               *testing.T
	program, folder string
}

func newGuest(t *testing.T) *guest {
	t.Helper()
	dir := t.TempDir()
	g := &guest{t, filepath.Join(dir, "notes"), filepath.Join(dir, "kb")}
	madeUp(20, 10).write(t, g.folder)
	itself, err := os.Executable()
	must(t, err)
	copyFile(t, itself, g.program)
	must(t, os.Chmod(g.program, 0o755))
	if os.Geteuid() == 0 {
		must(t, os.Chmod(filepath.Dir(dir), 0o755))
		must(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			must(t, err)
			return os.Chown(path, nobody, nobody)
		}))
	}
	// What the test forbade would else keep it from being cleaned up.
	t.Cleanup(func() { g.chmod(0o755, "", "day1", ".notes") })
	return g
}

func (g *guest) chmod(mode os.FileMode, paths ...string) {
	for _, path := range paths {
		_ = os.Chmod(filepath.Join(g.folder, path), mode)
	}
}

// run prepares a run of the program by the guest.
func (g *guest) run(args ...string) *exec.Cmd {
	cmd := program(g.t, args...)
	cmd.Path, cmd.Dir = g.program, filepath.Dir(g.folder)
	if os.Geteuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	return cmd
}

func (g *guest) says(want string, args ...string) {
	g.t.Helper()
	out, err := g.run(args...).CombinedOutput()
	if err != nil || string(out) != want {
		g.t.Errorf("notes %q: %v, said %q, want %q", args, err, out, want)
	}
}

// TestForbidden takes the right to read from files and folders between two runs
// and gives it back. What the index knew of them stays, also where they are most of the
// notebook, which is else read anew.
func TestForbidden(t *testing.T) {
	t.Parallel()
	g := newGuest(t)
	big := filepath.Join(g.folder, "big.md")
	must(t, os.WriteFile(big, []byte(strings.Repeat("Nothing of note.\n\n", 70_000)), 0o644))
	if os.Geteuid() == 0 {
		must(t, os.Chown(big, nobody, nobody))
	}
	g.says("21 notes: 21 added\n", "index", "kb")
	before := export(t, filepath.Join(g.folder, ".notes", "index.db"))

	g.chmod(0, "day0/note-000.md", "day1", "big.md")
	must(t, os.WriteFile(filepath.Join(g.folder, "new.md"), []byte("Nothing.\n"), 0o644))
	for _, said := range []string{"22 notes: 1 added, 16 unchanged, 5 kept unread, 3 problems\n", "22 notes: 17 unchanged, 5 kept unread, 3 problems\n"} {
		g.says("big.md: the file can't be read (permission denied); check its permissions\n"+
			"day0/note-000.md: the file can't be read (permission denied); check its permissions\n"+
			"day1: the folder can't be listed (permission denied); check its permissions\n"+said, "index", "kb")
		if export(t, filepath.Join(g.folder, ".notes", "index.db")) != before {
			t.Error("what was known of the notes is lost")
		}
	}

	g.chmod(0o755, "day1")
	g.chmod(0o644, "day0/note-000.md", "big.md")
	g.says("22 notes: 22 unchanged\n", "index", "kb")
	g.chmod(0, "day1")
	must(t, os.RemoveAll(filepath.Join(g.folder, "new.md")))
	unlisted := "day1: the folder can't be listed (permission denied); check its permissions\n"
	g.says(unlisted+"21 notes: 1 removed, 18 unchanged, 3 kept unread, 1 problem\n", "index", "kb")
	g.loses(unlisted+"18 notes: 18 added, 3 lost, 1 problem\n"+
		`notes: "day1/note-001.md" and 2 more can't be read, and what the index knew of them is lost`, "index", "--rebuild", "kb")
	g.says(unlisted+"18 notes: 18 unchanged, 1 problem\n", "index", "kb")
}

// loses is says for a run that ends in a failure with advice what to do.
func (g *guest) loses(want string, args ...string) {
	g.t.Helper()
	want += "\nhint: make them readable and run `notes index` again\n"
	cmd := g.run(args...)
	if out, _ := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 1 || string(out) != want {
		g.t.Errorf("notes %q: %v, said %q, want %q", args, cmd.ProcessState, out, want)
	}
}

// TestForbiddenRebuild takes the right to read away before the index is built anew, for a
// reason that has nothing to do with it. What was known stays where the former index can be
// used, and where it can't that is a failure, told with what is lost.
func TestForbiddenRebuild(t *testing.T) {
	t.Parallel()
	g := newGuest(t)
	db := filepath.Join(g.folder, ".notes", "index.db")
	g.says("20 notes: 20 added\n", "index", "kb")
	before := export(t, db)
	problems := "day0/note-000.md: the file can't be read (permission denied); check its permissions\n" +
		"day1: the folder can't be listed (permission denied); check its permissions\n"

	g.chmod(0, "day0/note-000.md", "day1")
	for _, name := range []string{"Zorbl", "Quandle"} {
		if out, err := g.run("vocab", "add", name, "--kind", "project", "--notes", "kb").CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		g.says(problems+"every note was read anew: the vocabulary has changed\n20 notes: 16 added, 4 kept unread, 2 problems\n", "index", "kb")
		if export(t, db) != before {
			t.Error("what was known of the notes is lost")
		}
		g.says(problems+"20 notes: 16 unchanged, 4 kept unread, 2 problems\n", "index", "kb")
	}
	out, err := g.run("status", "--json", "--notes", "kb").CombinedOutput()
	if said := string(out); err != nil || !strings.Contains(said, `"changed": []`) || !strings.Contains(said, `"path": "day0/note-000.md"`) || !strings.Contains(said, `"path": "day1"`) {
		t.Errorf("status: %v, said %s", err, said)
	}
	readable := func() { g.chmod(0o755, "day1"); g.chmod(0o644, "day0/note-000.md") }
	readable()
	g.says("20 notes: 4 changed, 16 unchanged\n", "index", "kb") // by the vocabulary of now

	for name, damage := range map[string]func(content []byte) []byte{
		"all of it":  func(content []byte) []byte { return content[:len(content)/2] },
		"a page":     func(content []byte) []byte { clear(content[2*pageSize : 3*pageSize]); return content },
		"not at all": nil,
	} {
		g.chmod(0, "day0/note-000.md", "day1")
		args := []string{"index", "kb", "--json"}
		if damage == nil {
			args = append(args, "--rebuild")
		} else {
			content, err := os.ReadFile(db)
			must(t, err)
			must(t, os.WriteFile(db, damage(content), 0o644))
		}
		cmd := g.run(args...)
		out, _ := cmd.CombinedOutput()
		if said := string(out); cmd.ProcessState.ExitCode() != 1 || !strings.Contains(said, `"lost": [`+"\n"+`    "day0/note-000.md",`) || !strings.Contains(said, "what the index knew of them is lost") {
			t.Errorf("damaged was %s: %v, said %s", name, cmd.ProcessState, said)
		}
		readable()
		g.says("20 notes: 3 added, 1 changed, 16 unchanged\n", "index", "kb")
	}
	if export(t, db) != before {
		t.Error("what was read again says something else")
	}
}

// TestForbiddenFlawed: what was no note when it could be read last is nothing that the index
// could lose, nor does it keep what is known of the notes beside it from being taken over.
func TestForbiddenFlawed(t *testing.T) {
	t.Parallel()
	g := newGuest(t)
	must(t, os.WriteFile(filepath.Join(g.folder, "day1", "flawed.md"), []byte("\xff\xfe"), 0o644))
	flaw, unlisted := "day1/flawed.md:1: the file is UTF-16; save it as UTF-8\n", "day1: the folder can't be listed (permission denied); check its permissions\n"
	g.says(flaw+"20 notes: 20 added, 1 problem\n", "index", "kb")
	g.chmod(0, "day1")
	if out, err := g.run("vocab", "add", "Zorbl", "--kind", "project", "--notes", "kb").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	g.says(unlisted+"every note was read anew: the vocabulary has changed\n20 notes: 17 added, 3 kept unread, 1 problem\n", "index", "kb")
	g.loses(unlisted+"17 notes: 17 added, 3 lost, 1 problem\n"+
		`notes: "day1/note-001.md" and 2 more can't be read, and what the index knew of them is lost`, "index", "--rebuild", "kb")
	out, err := g.run("status", "--json", "--notes", "kb").CombinedOutput()
	if err != nil || !strings.Contains(string(out), `"removed": []`) {
		t.Errorf("status: %v, said %s", err, out)
	}
	g.chmod(0o755, "day1")
	g.says(flaw+"20 notes: 3 added, 17 unchanged, 1 problem\n", "index", "kb")
}

// TestForbiddenFolder: of notes that may not be read at all nothing is taken
// back, and of an index that may not be written everything can be asked.
func TestForbiddenFolder(t *testing.T) {
	t.Parallel()
	g := newGuest(t)
	g.says("20 notes: 20 added\n", "index", "kb")
	db := filepath.Join(g.folder, ".notes", "index.db")
	before := sum(t, db)

	g.chmod(0o300, "") // may be entered, not listed
	if said := failed(t, 1, g.run("index", "kb")); !strings.HasPrefix(said, `notes: the folder "kb" can't be listed: `) || !strings.HasSuffix(said, "permission denied\n") {
		t.Errorf("said %q", said)
	}
	if sum(t, db) != before {
		t.Error("the index was changed")
	}

	g.chmod(0o555, "", ".notes")
	must(t, os.Chmod(db, 0o444))
	must(t, os.Chmod(db+".lock", 0o444))
	if out, err := g.run("--notes", "kb", "related", "cilium").CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	if out, err := g.run("--notes", "kb", "status").CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	g.chmod(0o755, "")
	must(t, os.WriteFile(filepath.Join(g.folder, "new.md"), []byte("Falco."), 0o644))
	if said := failed(t, 1, g.run("index", "kb")); !strings.HasSuffix(said, "permission denied\nhint: --db names another place for the index\n") {
		t.Errorf("said %q", said)
	}
	if sum(t, db) != before {
		t.Error("the index was changed")
	}
}

// TestForbiddenSeal: what another user has laid beside the index, who may be let write
// into its folder but not into that file, keeps nobody from writing the index.
func TestForbiddenSeal(t *testing.T) {
	t.Parallel()
	g := newGuest(t)
	g.says("20 notes: 20 added\n", "index", "kb")
	seal := filepath.Join(g.folder, ".notes", "index.db.sum")
	must(t, os.Chmod(seal, 0o444))
	must(t, os.WriteFile(filepath.Join(g.folder, "new.md"), []byte("Falco."), 0o644))
	g.says("21 notes: 1 added, 20 unchanged\n", "index", "kb")
	must(t, os.Chmod(seal, 0o444))
	g.says("21 notes: 21 added\n", "index", "--rebuild", "kb")
	g.says("21 notes: 21 unchanged\n", "index", "kb")
	if info, err := os.Stat(seal); err != nil || info.Size() == 0 {
		t.Errorf("it has no seal: %v", err)
	}
}
